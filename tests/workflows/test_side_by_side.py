import threading
from collections.abc import Callable

import pytest

from speechstudio.domain.errors import EmptyAudioError, JobCancelledError, WorkerDiedError
from speechstudio.workflows.side_by_side import side_by_side
from tests.fakes.stage import PATIENCE_S, wait_until

Stop = Callable[[], bool]


def never() -> bool:
    return False


def until_stopped(stop: Stop) -> None:
    wait_until(stop)
    raise JobCancelledError


def test_results_come_by_name() -> None:
    assert side_by_side({"a": lambda _: 1, "b": lambda _: 2}, never) == {"a": 1, "b": 2}


def test_works_run_at_the_same_time() -> None:
    meeting = threading.Barrier(2, timeout=PATIENCE_S)

    def meet(_stop: Stop) -> bool:
        meeting.wait()
        return True

    assert side_by_side({"a": meet, "b": meet}, never) == {"a": True, "b": True}


@pytest.mark.parametrize("order", [("good", "bad"), ("bad", "good")])
def test_a_failure_stops_the_others_and_is_what_is_told(order: tuple[str, str]) -> None:
    stopped = threading.Event()

    def bad(_stop: Stop) -> None:
        raise EmptyAudioError("nothing to hear")

    def good(stop: Stop) -> None:
        try:
            until_stopped(stop)
        finally:
            stopped.set()

    works = {"good": good, "bad": bad}
    with pytest.raises(EmptyAudioError, match="nothing to hear"):
        side_by_side({name: works[name] for name in order}, never)
    assert stopped.is_set()


def test_what_fails_because_it_was_stopped_does_not_hide_the_cause() -> None:
    def consequence(stop: Stop) -> None:
        wait_until(stop)
        raise WorkerDiedError("ended on the way")

    def cause(_stop: Stop) -> None:
        raise EmptyAudioError("nothing to hear")

    with pytest.raises(EmptyAudioError):
        side_by_side({"consequence": consequence, "cause": cause}, never)


def test_work_that_finishes_beside_a_failure_is_no_result() -> None:
    def bad(_stop: Stop) -> None:
        raise EmptyAudioError("nothing to hear")

    with pytest.raises(EmptyAudioError):
        side_by_side({"good": lambda _: 1, "bad": bad}, never)


def test_a_cancel_from_outside_reaches_all() -> None:
    asked = threading.Event()
    begun = threading.Barrier(2, action=asked.set, timeout=PATIENCE_S)

    def work(stop: Stop) -> None:
        assert not stop()
        begun.wait()
        until_stopped(stop)

    with pytest.raises(JobCancelledError):
        side_by_side({"a": work, "b": work}, asked.is_set)


def test_no_work_has_no_results() -> None:
    assert side_by_side({}, never) == {}
