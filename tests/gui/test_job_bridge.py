"""Events of jobs arrive in the thread of the window."""

import threading

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import JobCancelledError
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.jobs.events import Event, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.jobs.states import JobState


def test_what_a_job_tells_arrives_in_order_in_this_thread(qtbot: QtBot) -> None:
    bridge = JobBridge()
    told: list[tuple[str, int]] = []

    def note(_job: Job, event: Event) -> None:
        told.append((type(event).__name__, threading.get_ident()))

    bridge.told.connect(note)
    bridge.submit("one", lambda _job: 1)
    qtbot.waitUntil(lambda: len(told) == 2)
    assert bridge.close()
    assert [name for name, _ in told] == ["Started", Succeeded.__name__]
    assert {thread for _, thread in told} == {threading.get_ident()}


def test_closing_stops_what_runs_and_what_waits(qtbot: QtBot) -> None:
    bridge = JobBridge()
    running = threading.Event()

    def work(job: Job) -> None:
        running.set()
        while not job.cancelled():
            pass
        raise JobCancelledError

    first, second = bridge.submit("one", work), bridge.submit("two", lambda _job: 2)
    assert running.wait(10)
    assert bridge.close()
    assert (first.state, second.state) == (JobState.CANCELLED, JobState.CANCELLED)


@pytest.mark.usefixtures("qapp")
def test_a_bridge_without_jobs_closes_at_once() -> None:
    assert JobBridge().close()
