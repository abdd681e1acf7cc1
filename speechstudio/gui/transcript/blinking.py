"""What blinks: the caret, and the dots of a passage that is still being made."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QGuiApplication

from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.pulse import Pulse
from speechstudio.gui.transcript.scenes import Scenes

_DOT_MS = 320
_ALL_DOTS = 3


class CaretBlink(QObject):
    """Turns a caret on and off, as the system wants it."""

    blinked = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.is_on = False
        """Whether the caret shows at the moment."""
        self._pulse = Pulse(self)
        self._pulse.beaten.connect(self._turn)

    def wake(self) -> None:
        """Show the caret, and begin to blink anew."""
        self.is_on = True
        self._pulse.start(QGuiApplication.styleHints().cursorFlashTime() // 2)
        self.blinked.emit()

    def rest(self) -> None:
        """Show no caret."""
        self.is_on = False
        self._pulse.stop()
        self.blinked.emit()

    @Slot()
    def _turn(self) -> None:
        self.is_on = not self.is_on
        self.blinked.emit()


class Blinking(QObject):
    """Turns caret and dots on and off in the scenes of one view."""

    caret_blinked = Signal()
    dots_moved = Signal()

    def __init__(self, look: Look, scenes: Scenes, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self._scenes = scenes
        self._caret = CaretBlink(self)
        self._dots = Pulse(self)
        self._caret.blinked.connect(self._show_caret)
        self._dots.beaten.connect(self._move_on)

    def wake_caret(self) -> None:
        """Show the caret, and begin to blink anew."""
        self._caret.wake()

    def rest_caret(self) -> None:
        """Show no caret."""
        self._caret.rest()

    def stream(self, *, is_streaming: bool) -> None:
        """Let the dots move; they stand still where no motion is wanted."""
        is_moving = is_streaming and self._look.motion_ms("max") > 0
        if not is_moving:
            self._scenes.dots = _ALL_DOTS
            self._dots.stop()
        elif not self._dots.is_running:
            self._dots.start(_DOT_MS)
            self._move_on()

    @Slot()
    def _show_caret(self) -> None:
        self._scenes.is_caret_on = self._caret.is_on
        self.caret_blinked.emit()

    @Slot()
    def _move_on(self) -> None:
        self._scenes.dots = self._dots.count % _ALL_DOTS
        self.dots_moved.emit()
