"""The level meter of the microphone."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, Signal
from PySide6.QtGui import QMouseEvent

from speechstudio.gui.recording.facts import BOTH
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.level_meter import ChannelLevel, LevelMeter

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio import meter


class InputMeter(LevelMeter):
    """Shows what comes in, whether it is recorded or not."""

    clipping_forgotten = Signal()
    """Somebody has seen that sound was cut off."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, BOTH)
        self._names: tuple[str, ...] = BOTH
        self._since = QElapsedTimer()
        self._since.start()

    def show_channels(self, names: tuple[str, ...]) -> None:
        """Show the channels of a microphone, from silence."""
        self._names = names
        self.set_channels(names)

    def take(self, levels: "tuple[meter.ChannelLevel, ...]") -> None:
        """Show levels; a channel that is clipped no more loses its red sign."""
        if len(levels) != len(self._names):
            return
        clipped = tuple(level.is_clipped for level in levels)
        if any(was and not now for was, now in zip(self.has_clipped, clipped, strict=True)):
            self.set_channels(self._names)
        shown = tuple(
            ChannelLevel(rms_db=level.rms_db, peak_db=level.peak_db, is_clipped=level.is_clipped)
            for level in levels
        )
        self.set_levels(shown, self._since.elapsed())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Forget that sound was cut off."""
        super().mousePressEvent(event)
        self.clipping_forgotten.emit()
