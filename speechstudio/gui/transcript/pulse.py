"""Beats for what blinks: the caret, and the dots of a passage that is still being made."""

from PySide6.QtCore import QBasicTimer, QObject, QTimerEvent, Signal


class Pulse(QObject):
    """Counts beats while it runs."""

    beaten = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._timer = QBasicTimer()
        self.count = 0

    @property
    def is_running(self) -> bool:
        """Whether it beats."""
        return self._timer.isActive()

    def start(self, every_ms: int) -> None:
        """Count from 0 again; no time between beats means none at all."""
        self.count = 0
        if every_ms > 0:
            self._timer.start(every_ms, self)
        else:
            self._timer.stop()

    def stop(self) -> None:
        """Beat no more."""
        self._timer.stop()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Beat once."""
        self.count += 1
        self.beaten.emit()
