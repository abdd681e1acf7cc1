import threading
from collections.abc import Iterator
from dataclasses import dataclass, field

import pytest

from speechstudio.domain.errors import EmptyAudioError, JobCancelledError
from speechstudio.jobs import queue as queue_module
from speechstudio.jobs.events import Cancelled, Event, Failed, Log, Progress, Started, Succeeded
from speechstudio.jobs.queue import Job, JobQueue
from speechstudio.jobs.states import JobState
from tests.fakes.stage import PATIENCE_S


@dataclass
class Ear:
    """Hears what jobs tell."""

    told: list[tuple[str, Event]] = field(default_factory=list)
    states: list[tuple[str, JobState]] = field(default_factory=list)

    def __call__(self, job: Job, event: Event) -> None:
        self.told.append((job.label, event))
        self.states.append((job.label, job.state))

    def of(self, label: str) -> list[Event]:
        return [event for name, event in self.told if name == label]


@pytest.fixture
def ear() -> Ear:
    return Ear()


@pytest.fixture
def queue(ear: Ear) -> Iterator[JobQueue]:
    queue = JobQueue(ear)
    yield queue
    queue.cancel_all()
    queue.close()
    assert queue.join(PATIENCE_S)


def finish(queue: JobQueue) -> None:
    queue.close()
    assert queue.join(PATIENCE_S)


def until_cancelled(job: Job) -> None:
    assert job._stop.wait(PATIENCE_S)
    raise JobCancelledError


def test_jobs_run_in_the_order_in_which_they_came(queue: JobQueue, ear: Ear) -> None:
    jobs = [queue.submit(name, lambda job: job.label.upper()) for name in "abc"]
    finish(queue)
    assert [job.ending for job in jobs] == [Succeeded(result=name) for name in "ABC"]
    assert [name for name, _ in ear.told] == ["a", "a", "b", "b", "c", "c"]
    assert ear.of("b") == [Started(), Succeeded(result="B")]
    assert len({job.id for job in jobs}) == 3


def test_a_job_can_be_put_before_all_others_that_wait(queue: JobQueue, ear: Ear) -> None:
    begun, may_end = threading.Event(), threading.Event()

    def first(_job: Job) -> None:
        begun.set()
        assert may_end.wait(PATIENCE_S)

    running = queue.submit("a", first)
    assert begun.wait(PATIENCE_S)
    jobs = {label: queue.submit(label, lambda _job: None) for label in "bcd"}
    queue.put_first(jobs["d"])
    queue.put_first(running)
    may_end.set()
    finish(queue)
    assert [label for label, event in ear.told if isinstance(event, Started)] == list("adbc")
    queue.put_first(running)


def test_states_are_told_as_they_are(queue: JobQueue, ear: Ear) -> None:
    job = queue.submit("a", lambda job: job.tell(Log(message="half way")))
    finish(queue)
    assert [state for _, state in ear.states] == [
        JobState.STARTING,
        JobState.RUNNING,
        JobState.SUCCEEDED,
    ]
    assert job.state.is_final


def test_a_failed_job_does_not_stop_the_next(queue: JobQueue) -> None:
    def fail(_job: Job) -> None:
        raise EmptyAudioError("nothing to hear", hint="Record again.")

    failed = queue.submit("bad", fail)
    fine = queue.submit("good", lambda _: 1)
    finish(queue)
    assert failed.state is JobState.FAILED
    assert failed.ending == Failed(
        code="audio.empty", message="nothing to hear", hint="Record again."
    )
    assert fine.ending == Succeeded(result=1)


def test_a_bug_ends_its_own_job_with_a_traceback(queue: JobQueue) -> None:
    empty: dict[str, int] = {}
    broken = queue.submit("bug", lambda _: empty["missing"])
    fine = queue.submit("good", lambda _: 1)
    finish(queue)
    ending = broken.ending
    assert isinstance(ending, Failed)
    assert (ending.code, ending.message) == ("bug", "KeyError: 'missing'")
    assert "Traceback" in ending.detail
    assert "report" in ending.hint
    assert fine.ending == Succeeded(result=1)


def test_a_waiting_job_that_is_cancelled_never_runs(queue: JobQueue, ear: Ear) -> None:
    hold = threading.Event()
    first = queue.submit("first", lambda _: hold.wait(PATIENCE_S))
    second = queue.submit("second", lambda _: pytest.fail("it was cancelled"))
    second.cancel()
    assert not second.state.is_final
    hold.set()
    finish(queue)
    assert first.ending == Succeeded(result=True)
    assert ear.of("second") == [Cancelled()]
    assert second.state is JobState.CANCELLED


def test_a_running_job_is_cancelled_only_when_it_has_stopped(queue: JobQueue, ear: Ear) -> None:
    begun, asked, stopped = threading.Event(), threading.Event(), threading.Event()

    def work(job: Job) -> None:
        begun.set()
        assert asked.wait(PATIENCE_S)
        assert job.cancelled()
        assert stopped.wait(PATIENCE_S)
        raise JobCancelledError

    job = queue.submit("a", work)
    assert begun.wait(PATIENCE_S)
    assert not job.cancelled()
    job.cancel()
    job.cancel()
    asked.set()
    assert (job.state, job.ending) == (JobState.CANCELLING, None)
    stopped.set()
    finish(queue)
    assert ear.told[-1] == ("a", Cancelled())
    assert ear.states[-1] == ("a", JobState.CANCELLED)


def test_a_job_that_finishes_although_it_was_cancelled_has_finished(queue: JobQueue) -> None:
    def work(job: Job) -> str:
        job.cancel()
        return "done"

    job = queue.submit("a", work)
    finish(queue)
    assert (job.state, job.ending) == (JobState.SUCCEEDED, Succeeded(result="done"))


def test_cancelling_what_is_over_changes_nothing(queue: JobQueue) -> None:
    job = queue.submit("a", lambda _: 1)
    finish(queue)
    job.cancel()
    assert job.state is JobState.SUCCEEDED


def test_cancel_all_ends_running_and_waiting_jobs(queue: JobQueue) -> None:
    jobs = [queue.submit(name, until_cancelled) for name in "abc"]
    queue.cancel_all()
    finish(queue)
    assert [job.ending for job in jobs] == [Cancelled()] * 3


def test_join_says_when_jobs_are_still_running(queue: JobQueue) -> None:
    job = queue.submit("a", until_cancelled)
    assert not queue.join(0.01)
    job.cancel()
    finish(queue)


class Clock:
    """A clock that goes when it is told to."""

    def __init__(self) -> None:
        self.now = 100.0

    def monotonic(self) -> float:
        return self.now


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    clock = Clock()
    monkeypatch.setattr(queue_module, "time", clock)
    return clock


def progress_told(ear: Ear, step: str = "reading") -> list[int]:
    return [e.done for _, e in ear.told if isinstance(e, Progress) and e.step == step]


@pytest.mark.parametrize("total", [1000, 0])
def test_progress_is_told_twenty_times_a_second_at_most(ear: Ear, clock: Clock, total: int) -> None:
    job = Job("a", lambda _: None, ear)
    for done in range(1, 1000):
        clock.now += 0.001
        job.tell(Progress(step="reading", done=done, total=total))
    assert 19 <= len(progress_told(ear)) <= 20


def test_the_last_progress_is_always_told(ear: Ear, clock: Clock) -> None:
    job = Job("a", lambda _: None, ear)
    for done in (1, 2, 3):
        job.tell(Progress(step="reading", done=done, total=3))
    assert progress_told(ear) == [1, 3]


def test_a_step_that_overshoots_is_no_flood(ear: Ear, clock: Clock) -> None:
    job = Job("a", lambda _: None, ear)
    for done in range(1000):
        clock.now += 0.001
        job.tell(Progress(step="reading", done=done, total=10))
    assert progress_told(ear)[1] == 10
    assert len(progress_told(ear)) <= 22


def test_each_step_has_its_own_reports(ear: Ear, clock: Clock) -> None:
    job = Job("a", lambda _: None, ear)
    for step in ("recognition", "diarization", "recognition"):
        job.tell(Progress(step=step, done=1, total=9))
    assert progress_told(ear, "recognition") == [1]
    assert progress_told(ear, "diarization") == [1]


def test_nothing_else_is_held_back(ear: Ear, clock: Clock) -> None:
    job = Job("a", lambda _: None, ear)
    for number in range(5):
        job.tell(Log(message=str(number)))
    assert [e.message for _, e in ear.told if isinstance(e, Log)] == list("01234")
