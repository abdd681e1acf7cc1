"""What mouse and keyboard need of the timeline."""

from typing import Protocol

from PySide6.QtCore import Qt

from speechstudio.gui.waveform.edge_pull import EdgePull
from speechstudio.gui.waveform.geometry import DockGeometry
from speechstudio.gui.waveform.speech import Span
from speechstudio.gui.waveform.tape import Tape


class TimelineFace(Protocol):
    """The timeline as those see it who understand a person's hands."""

    tape: Tape
    edge_pull: EdgePull
    geometry_now: DockGeometry
    first_lane: int

    def seek(self, time_ms: int) -> None:
        """Tell that a person wants to be at another time."""
        ...

    def select(self, selection: Span | None) -> None:
        """Select what a person has chosen, and tell it."""
        ...

    def tell_selection(self) -> None:
        """Tell the selection as it is, when a person is done with dragging."""
        ...

    def setCursor(self, shape: Qt.CursorShape, /) -> None:
        """Show another pointer."""
        ...
