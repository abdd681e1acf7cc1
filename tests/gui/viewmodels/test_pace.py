"""Time left, as people are told it."""

import pytest

from speechstudio.gui.viewmodels.pace import Pace, hour_takes, time_left


def test_nothing_is_foretold_at_once() -> None:
    pace = Pace()
    pace.report("recognition", 0, 100, 0.0)
    pace.report("recognition", 5, 100, 1.0)
    assert pace.left_s(1.0) is None


def test_the_slowest_step_counts() -> None:
    pace = Pace()
    for now_s, recognized, told_apart in ((0.0, 0, 0), (10.0, 50, 10)):
        pace.report("recognition", recognized, 100, now_s)
        pace.report("diarization", told_apart, 100, now_s)
    assert pace.left_s(10.0) == pytest.approx(90.0)


def test_time_left_goes_down_while_nothing_is_told() -> None:
    pace = Pace()
    pace.report("recognition", 0, 100, 0.0)
    pace.report("recognition", 50, 100, 10.0)
    assert pace.left_s(14.0) == pytest.approx(6.0)


def test_work_that_goes_on_is_not_taken_for_fast() -> None:
    pace = Pace()
    pace.report("recognition", 900, 1000, 0.0)
    pace.report("recognition", 910, 1000, 10.0)
    assert pace.left_s(10.0) == pytest.approx(90.0)


def test_what_was_spent_before_an_interruption_counts() -> None:
    pace = Pace(before={"recognition": 60.0})
    pace.report("recognition", 500, 1000, 100.0)
    pace.report("recognition", 1000, 1000, 130.0)
    assert pace.steps["recognition"].took_s == pytest.approx(90.0)


@pytest.mark.parametrize(
    ("factor", "said"), [(0.001, "1 minute"), (0.1, "6 minutes"), (2.1, "2 h 06 min")]
)
def test_an_hour_is_foretold_in_minutes(factor: float, said: str) -> None:
    assert hour_takes(factor) == said


def test_a_finished_step_leaves_nothing() -> None:
    pace = Pace()
    pace.report("reading", 100, 100, 0.0)
    assert pace.left_s(0.0) == 0.0


@pytest.mark.parametrize(
    ("seconds", "said"),
    [
        (None, ""),
        (3, "a few seconds left"),
        (42, "about 40 seconds left"),
        (62, "about 1 minute left"),
        (1000, "about 17 minutes left"),
        (2 * 3600 + 5 * 60, "about 2 h 05 min left"),
    ],
)
def test_time_is_said_as_a_person_would(seconds: float | None, said: str) -> None:
    assert time_left(seconds) == said
