"""The dock below a transcript: overview, ruler, lanes, transport."""

from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QEvent, QObject, Qt, Signal, Slot
from PySide6.QtGui import QResizeEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.geometry import STRIPS_TOP, DockGeometry
from speechstudio.gui.waveform.speech import Span
from speechstudio.gui.waveform.strips import Strips
from speechstudio.gui.waveform.tape import Mark, Tape
from speechstudio.gui.waveform.transport import Transport
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

if TYPE_CHECKING:  # it brings numpy, which a window without a recording does not need
    from speechstudio.audio.peaks import Peaks

_NARROW_WINDOW = 1280


class WaveformDock(Surface):
    """Shows a recording and where in it one is; tells what a person wants, and plays nothing.

    Setters tell nothing but `zoomed`. Its height is fixed and follows the number of speakers and
    the height of the window.
    """

    seek_requested = Signal(int)
    play_toggled = Signal()
    skipped = Signal(int)
    """Milliseconds from where the playhead is; negative is back."""
    rate_chosen = Signal(float)
    volume_chosen = Signal(float)
    """From 0 to 1."""
    mark_requested = Signal()
    loop_toggled = Signal(bool)
    follow_toggled = Signal(bool)
    selection_changed = Signal(object)
    """A person selected a stretch: start and end in milliseconds, or None."""
    zoomed = Signal()
    """More or less is in view, whoever asked for it."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="top", parent=parent)
        # Time runs from left to right in every interface.
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self.setObjectName("waveform")
        self.setAccessibleName(tr("Waveform"))
        self._look = look
        self.tape = Tape(self)
        self._geometry = DockGeometry.of(look, speakers=0, window_height=self.window().height())
        self.strips = Strips(look, self.tape, self._geometry, self)
        self.transport = Transport(look, self)
        self._connect()
        self.arrange()

    def _connect(self) -> None:
        transport, tape = self.transport, self.tape
        for name in (
            "play_toggled", "skipped", "rate_chosen", "volume_chosen", "mark_requested",
            "loop_toggled", "follow_toggled",
        ):  # fmt: skip
            getattr(transport, name).connect(getattr(self, name))
        transport.follow_toggled.connect(tape.follow)
        tape.left_behind.connect(transport.leave_following)
        tape.zoomed.connect(self.zoomed)
        tape.content_changed.connect(self.arrange)
        self.strips.timeline.sought.connect(self.seek_requested)
        self.strips.overview.sought.connect(self.seek_requested)
        self.strips.timeline.selected.connect(self.selection_changed)
        self._look.changed.connect(self.arrange)

    # What is shown

    def set_peaks(self, peaks: "Peaks | None") -> None:
        """Show an outline of the sound; without one, speech is shown as even bars."""
        self.tape.take_peaks(peaks)

    def set_duration_ms(self, duration_ms: int) -> None:
        """Take the length of another recording; the view begins anew."""
        self.tape.take_duration(duration_ms)
        self.transport.time.show_duration(duration_ms)

    def set_transcript(self, transcript: Transcript) -> None:
        """Show speakers, their speech and doubts; cheap where few segments are different."""
        self.tape.take_transcript(transcript)

    def set_position_ms(self, position_ms: int) -> None:
        """Put the playhead somewhere; made to be called for every frame."""
        self.tape.move_to(position_ms)
        self.transport.time.show_position(position_ms)

    def set_playing(self, playing: bool) -> None:  # noqa: FBT001 - a slot
        """Show pause while playing, else play."""
        self.tape.is_playing = playing
        self.transport.show_playing(playing)

    def set_marks(self, marks: tuple[Mark, ...]) -> None:
        """Show marks: times in milliseconds, with labels."""
        self.tape.take_marks(marks)

    def set_selection(self, selection: Span | None) -> None:
        """Show a selected stretch."""
        self.tape.select(selection)

    def set_recognized_ms(self, recognized_ms: int | None) -> None:
        """Show how far a running job has come, in a single lane; None when none is running."""
        self.tape.take_recognized(recognized_ms)

    def set_rate(self, rate: float) -> None:
        """Show how fast is played."""
        self.transport.show_rate(rate)

    def set_volume(self, volume: float) -> None:
        """Show a volume from 0 to 1."""
        self.transport.show_volume(volume)

    def set_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Let the view go with the playhead, or stay."""
        self.transport.show_following(following)
        self.tape.follow(following)

    def set_looping(self, looping: bool) -> None:  # noqa: FBT001 - a slot
        """Show whether the selection is played again and again."""
        self.transport.loop.setChecked(looping)

    def state(self) -> dict[str, Any]:
        """Give what is in view, for the next time."""
        scale = self.tape.scale
        return {"view": [round(scale.start_ms), round(scale.span_ms)]}

    def restore(self, state: dict[str, Any]) -> None:
        """Go back to what `state` gave; what no longer fits is left out."""
        match state:
            case {"view": [int(start_ms), int(span_ms)]}:
                self.tape.show(start_ms, span_ms)
            case _:
                pass

    # Where it stands

    def showEvent(self, event: QShowEvent) -> None:
        """Lay out for the window that it is in now."""
        self.window().installEventFilter(self)
        self.arrange()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Lay out for another size of the window."""
        if event.type() == QEvent.Type.Resize and watched is self.window():
            self.arrange()
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another width."""
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Lay out for the number of speakers, the window and the look."""
        window = self.window()
        geometry = DockGeometry.of(
            self._look, speakers=self.tape.speakers, window_height=window.height()
        )
        if geometry.height != self.height():
            self.setFixedHeight(geometry.height)
        self.strips.setGeometry(0, STRIPS_TOP, self.width(), geometry.strips_height)
        self.strips.lay_out(geometry)
        self.transport.setGeometry(0, geometry.transport_top, self.width(), geometry.transport)
        self.transport.set_narrow(window.width() < _NARROW_WINDOW)
