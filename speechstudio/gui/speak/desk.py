"""What the mouse works on in the view of a script."""

from collections.abc import Iterable
from typing import Protocol

from PySide6.QtCore import QRect

from speechstudio.gui.speak.marks import SpanPlace, SpeakMarks
from speechstudio.gui.speak.page import ScriptPage
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.writer import ScriptWriter
from speechstudio.gui.transcript.desk import Desk


class SpeakDesk(Desk[Typed], Protocol):
    """The view, as far as the mouse needs to know it."""

    @property
    def editor(self) -> ScriptWriter:
        """What is written on."""

    @property
    def page(self) -> ScriptPage:
        """Where it stands."""

    @property
    def marks(self) -> SpeakMarks:
        """What is marked in it."""

    def on_screen(self, box: QRect) -> QRect:
        """Give a box of the page in places of the screen."""

    def update_places(self, places: Iterable[SpanPlace]) -> None:
        """Repaint the rows of some spans."""
