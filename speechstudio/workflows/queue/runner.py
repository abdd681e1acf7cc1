"""Works the queue off: at most one recording and one text side by side."""

import threading
import time
from collections.abc import Callable, Mapping
from dataclasses import replace
from functools import partial
from typing import Protocol

from speechstudio.domain.errors import UserFixableError
from speechstudio.jobs.events import Cancelled, Event, Failed, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.workflows.machine import free_memory_bytes
from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.made import Made
from speechstudio.workflows.queue.settings import Direction
from speechstudio.workflows.queue.transitions import cancelled, done, failed, interrupted
from speechstudio.workflows.queue.work_queue import WorkQueue

SECOND_NEEDS_BYTES = 1_500_000_000
"""Free memory that a second job beside a running one wants: a recognizer with its diarizer."""
_LOOKS_S = 5.0
_LONGEST_STOP_S = 2.5


class Worker(Protocol):
    """Makes items of one direction."""

    def make(self, item: Item, job: Job) -> Made:
        """Make an item; raises UserFixableError or JobCancelledError."""
        ...

    def close(self) -> None:
        """End every child; called from another thread."""
        ...


class Runner:
    """Two threads, one for each direction; a failure ends one item and no other."""

    def __init__(
        self,
        queue: WorkQueue,
        workers: Mapping[Direction, Worker],
        *,
        told: Callable[[int, Event], None],
        troubled: Callable[[UserFixableError], None],
    ) -> None:
        """`told` hears what happens to items, `troubled` of a queue that cannot be kept."""
        self._queue = queue
        self._workers = workers
        self._told = told
        self._troubled = troubled
        self._wake = threading.Condition()
        self._jobs: dict[Direction, tuple[int, Job]] = {}
        self._unwanted: set[int] = set()
        self._is_closed = False
        self._threads = [
            threading.Thread(target=self._run, args=(direction,), name=f"queue-{direction}")
            for direction in workers
        ]
        queue.listen(self._look)

    def start(self) -> None:
        """Begin with what waits."""
        for thread in self._threads:
            thread.start()

    def pause(self) -> None:
        """Stop everything; what ran goes on from there later."""
        self._queue.set_paused(True)
        for _, job in tuple(self._jobs.values()):
            job.cancel()

    def resume(self) -> None:
        """Go on; so does what could not even be noted as stopped."""
        self._queue.set_paused(False)
        at_work = {number for number, _ in self._jobs.values()}
        lost = [
            item.id
            for item in self._queue.items
            if item.state is ItemState.RUNNING and item.id not in at_work
        ]
        self._queue.edit(lost, partial(interrupted, now_s=self._queue.now_s()))

    def cancel(self, number: int) -> None:
        """Cancel an item, whether it waits or runs."""
        self._queue.cancel_waiting([number])
        for running, job in tuple(self._jobs.values()):
            if running == number:
                self._unwanted.add(number)
                job.cancel()

    def close(self) -> bool:
        """Stop everything, which goes on the next time; say whether it has ended in time."""
        self._is_closed = True
        self._look()
        for _, job in tuple(self._jobs.values()):
            job.cancel()
        deadline = time.monotonic() + _LONGEST_STOP_S
        for _ in range(2):  # once more: a job may just have been about to start a child
            for worker in self._workers.values():
                worker.close()
            for thread in self._threads:
                if thread.ident is not None:
                    thread.join(max(0.0, deadline - time.monotonic()) / 2)
        return not any(thread.is_alive() for thread in self._threads)

    def _look(self) -> None:
        with self._wake:
            self._wake.notify_all()

    def _run(self, direction: Direction) -> None:
        while (item := self._next(direction)) is not None:
            try:
                self._do(item, direction)
            except UserFixableError as error:  # the queue cannot be written
                self._stop_for(error)
            finally:
                self._jobs.pop(direction, None)
        self._workers[direction].close()  # also what was started while it was being closed

    def _next(self, direction: Direction) -> Item | None:
        """Wait for something to do; None at the end."""
        while True:
            with self._wake:
                if self._is_closed:
                    return None
                is_wanted = not self._queue.is_paused and self._queue.next_waiting(direction)
                if not is_wanted or not self._has_room():
                    self._wake.wait(_LOOKS_S if is_wanted else None)
                    continue
            try:
                item = self._queue.take(direction)
            except UserFixableError as error:
                self._stop_for(error)
            else:
                if item is not None:
                    return item

    def _has_room(self) -> bool:
        """Whether one more fits into memory; the first always does."""
        return not self._jobs or free_memory_bytes() > SECOND_NEEDS_BYTES

    def _do(self, item: Item, direction: Direction) -> None:
        """Do an item, and note how it ended."""
        began_s = time.monotonic()
        work = partial(self._workers[direction].make, item)
        job = Job(item.source.name, work, lambda _job, event: self._told(item.id, event))
        self._jobs[direction] = item.id, job
        if self._queue.is_paused or self._is_closed:  # it was asked for while this began
            job.cancel()
        job.run()
        took_ms = round((time.monotonic() - began_s) * 1000)
        ending, now_s = job.ending, self._queue.now_s()
        match ending:
            case Succeeded(result=Made() as made):
                change = partial(done, now_s=now_s, made=made)
            case Failed():
                change = partial(failed, now_s=now_s, error=ending.error())
            case Cancelled() if item.id in self._unwanted:
                change = partial(cancelled, now_s=now_s)
            case _:
                change = partial(interrupted, now_s=now_s, why="Paused")
        self._unwanted.discard(item.id)
        del self._jobs[direction]
        self._queue.edit(
            [item.id], lambda known: replace(change(known), took_ms=known.took_ms + took_ms)
        )

    def _stop_for(self, error: UserFixableError) -> None:
        """Begin nothing more until people have mended what hinders."""
        self._queue.is_paused = True
        self._troubled(error)
