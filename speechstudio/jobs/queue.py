"""Jobs one after the other, each with its own end; none can stop the rest."""

import itertools
import queue
import threading
import time
import traceback
from collections import deque
from collections.abc import Callable
from typing import Any

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.jobs.events import (
    Cancelled,
    Ending,
    Event,
    Failed,
    Progress,
    Started,
    Succeeded,
)
from speechstudio.jobs.states import JobState, follow

SHORTEST_BETWEEN_REPORTS_S = 0.05

Listener = Callable[["Job", Event], None]


class Job:
    """One piece of work, and what became of it. Made by `JobQueue.submit`."""

    def __init__(self, label: str, work: Callable[["Job"], Any], listener: Listener) -> None:
        self.id = next(_ids)
        self.label = label
        self.state = JobState.QUEUED
        self.ending: Ending | None = None
        """Set when the job is over."""
        self._work = work
        self._listener = listener
        self._lock = threading.RLock()  # a listener may cancel the job it hears of
        self._stop = threading.Event()
        self._reported: dict[str, tuple[float, bool]] = {}

    def cancelled(self) -> bool:
        """Whether the job was asked to stop; the work looks at this now and then."""
        return self._stop.is_set()

    def cancel(self) -> None:
        """Ask the job to stop. It is over when its state says so, and not before."""
        with self._lock:
            self._stop.set()
            if self.state in (JobState.STARTING, JobState.RUNNING):
                self.state = follow(self.state, JobState.CANCELLING)

    def tell(self, event: Event) -> None:
        """Tell the listener; of progress at most twenty reports a second for each step.

        Called by the work, from any of its threads.
        """
        with self._lock:
            if isinstance(event, Progress) and self._is_too_soon(event):
                return
            self._listener(self, event)

    def run(self) -> None:
        """Do the work, and tell how it ended."""
        ending = self._attempt() if self._begin() else Cancelled()
        with self._lock:
            self.ending = ending
            self.state = follow(self.state, _STATE_OF[type(ending)])
            self._listener(self, ending)

    def _begin(self) -> bool:
        """Enter the running states, unless the job was cancelled while it waited."""
        with self._lock:
            if self._stop.is_set():
                return False
            self.state = follow(self.state, JobState.STARTING)
            self._listener(self, Started())
            self.state = follow(self.state, JobState.RUNNING)
            return True

    def _attempt(self) -> Ending:
        """Run the work to whatever end."""
        try:
            return Succeeded(result=self._work(self))
        except JobCancelledError:
            return Cancelled()
        except UserFixableError as error:
            return Failed.of(error)
        except Exception as error:  # noqa: BLE001 - the edge of the thread: a bug ends one job
            return Failed(
                code="bug",
                message=f"{type(error).__name__}: {error}",
                hint="This is a fault of the program; please report it.",
                detail=traceback.format_exc(),
            )

    def _is_too_soon(self, event: Progress) -> bool:
        """Whether the last report of that step is only just over; the end of one never is."""
        now = time.monotonic()
        is_over = 0 < event.total <= event.done
        last, was_over = self._reported.get(event.step, (0.0, False))
        if now - last < SHORTEST_BETWEEN_REPORTS_S and (was_over or not is_over):
            return True
        self._reported[event.step] = now, is_over
        return False


class JobQueue:
    """Runs jobs one after the other, as a rule as they come, in a thread of its own."""

    def __init__(self, listener: Listener) -> None:
        self._listener = listener
        self._waiting: deque[Job] = deque()
        self._lock = threading.Lock()
        self._calls: queue.SimpleQueue[bool] = queue.SimpleQueue()
        """True for each job that is added; False when there are no more."""
        self._jobs: list[Job] = []
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, name="jobs")
        self._thread.start()

    def submit(self, label: str, work: Callable[[Job], Any]) -> Job:
        """Add a job to the end of the queue."""
        job = Job(label, work, self._listener)
        # Those that are over are let go, with their results.
        self._jobs = [*(known for known in self._jobs if known.ending is None), job]
        with self._lock:
            self._waiting.append(job)
        self._calls.put(True)
        return job

    def put_first(self, job: Job) -> None:
        """Run a job before all others that wait; one that does not wait stays where it is."""
        with self._lock:
            if job in self._waiting:
                self._waiting.remove(job)
                self._waiting.appendleft(job)

    def cancel_all(self) -> None:
        """Ask every job that is not over to stop."""
        for job in self._jobs:
            job.cancel()

    def close(self) -> None:
        """Take no more jobs; the thread ends when those in the queue are over."""
        self._calls.put(False)

    def join(self, timeout_s: float | None = None) -> bool:
        """Wait for the end of all jobs; say whether it has come.

        May be interrupted by Ctrl+C and called again; `Thread.join` takes a thread for dead then
        (github.com/python/cpython/issues/90882).
        """
        return self._over.wait(timeout_s)

    def _run(self) -> None:
        """Run jobs until told that there are no more."""
        try:
            while self._calls.get():
                with self._lock:
                    job = self._waiting.popleft()
                job.run()
        finally:
            self._over.set()


_ids = itertools.count(1)
_STATE_OF = {
    Succeeded: JobState.SUCCEEDED,
    Failed: JobState.FAILED,
    Cancelled: JobState.CANCELLED,
}
