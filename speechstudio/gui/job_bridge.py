"""The one place where an event of a job becomes a Qt signal."""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QObject, Signal

from speechstudio.jobs.events import Event
from speechstudio.jobs.queue import Job, JobQueue

_LONGEST_STOP_S = 2.0
"""The children are gone by then: what is left to wait for is the end of the parent's own step."""


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

    def put_first(self, job: Job) -> None:
        """Run a job before all others that wait."""
        self._queue.put_first(job)

    def close(self, end_children: Callable[[], None] = lambda: None) -> bool:
        """Stop every job and wait for them; say whether all of them are over.

        `end_children` ends the children in which they run, so that none is waited for: what a
        child has done is on the disk, and what it is doing would be thrown away anyhow.
        """
        self._queue.cancel_all()
        self._queue.close()
        end_children()
        is_over = self._queue.join(_LONGEST_STOP_S)
        end_children()  # once more: a job may just have been about to start one
        return is_over

    def _tell(self, job: Job, event: Event) -> None:
        # Called in the thread of the jobs: Qt queues the signal for the thread of the window.
        self.told.emit(job, event)
