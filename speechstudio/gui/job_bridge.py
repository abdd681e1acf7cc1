"""The one place where an event of a job becomes a Qt signal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from speechstudio.jobs.events import Event
from speechstudio.jobs.queue import Job, JobQueue

_LONGEST_STOP_S = 10.0


class JobBridge(QObject):
    """Runs jobs one after the other; what they tell arrives in the thread of the window."""

    told = Signal(object, object)
    """A job, and an event of it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._queue = JobQueue(self._tell)

    def submit(self, label: str, work: Callable[[Job], Any]) -> Job:
        """Add a job to the end of the queue."""
        return self._queue.submit(label, work)

    def close(self) -> bool:
        """Stop every job and wait for them; say whether all of them are over."""
        self._queue.cancel_all()
        self._queue.close()
        return self._queue.join(_LONGEST_STOP_S)

    def _tell(self, job: Job, event: Event) -> None:
        # Called in the thread of the jobs: Qt queues the signal for the thread of the window.
        self.told.emit(job, event)
