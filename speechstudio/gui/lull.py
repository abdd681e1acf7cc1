"""A moment in which the event loop has little to do: work that nobody waits for is done then."""

import time

from PySide6.QtCore import QObject, QTimer, Signal, Slot

_LITTLE_S = 0.004
"""A turn of the event loop in which the thread has worked no longer than this is a quiet one."""
_PATIENCE_S = 0.2
"""A window that is never quiet keeps work no longer than this."""


class Lull(QObject):
    """Tells once, after `start`, that the event loop has had a turn with little to do.

    Several pieces of work that wait for a lull are never done in the same turn, nor in one that
    paints a window: each of them may be short, but together they would be felt. What the
    processor has done counts, not the time of the clock, which goes on while the loop sleeps.
    """

    came = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._worked_s = 0.0
        """Work of this thread when the loop was looked at last."""
        self._late_s = 0.0
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._look)

    @property
    def is_awaited(self) -> bool:
        """Whether it is still to come."""
        return self._timer.isActive()

    @Slot()
    def start(self) -> None:
        """Wait for a lull, unless that is done already."""
        if not self.is_awaited:
            self._worked_s, self._late_s = time.thread_time(), time.monotonic() + _PATIENCE_S
            self._timer.start()

    @Slot()
    def stop(self) -> None:
        """Wait no more."""
        self._timer.stop()

    @Slot()
    def _look(self) -> None:
        before, self._worked_s = self._worked_s, time.thread_time()
        if self._worked_s - before <= _LITTLE_S or time.monotonic() >= self._late_s:
            self.came.emit()
        else:
            self._timer.start()
