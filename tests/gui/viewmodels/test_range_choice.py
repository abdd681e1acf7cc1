"""Times as they are typed, and what is said of those that are no range."""

import pytest

from speechstudio.gui.viewmodels.range_choice import TypedRange
from speechstudio.workflows.time_range import TimeRange


@pytest.mark.parametrize(
    ("start", "end", "start_ms", "end_ms"),
    [
        ("1:00", "5:30", 60_000, 330_000),
        (" 90 ", "", 90_000, None),
        ("", "1:02:30.5", 0, 3_750_500),
    ],
)
def test_times_become_a_range(start: str, end: str, start_ms: int, end_ms: int | None) -> None:
    typed = TypedRange(start=start, end=end)
    assert typed.is_right
    assert typed.value == TimeRange(start_ms=start_ms, end_ms=end_ms)
    assert TypedRange.of(typed.value).value == typed.value


@pytest.mark.parametrize(
    ("start", "end", "start_error", "end_error"),
    [
        ("", " ", "Give a time here or beside, or take the whole recording.", ""),
        ("soon", "5:00", "Give a time such as 1:00 or 1:02:30.", ""),
        ("1:00", "later", "", "Give a time such as 1:00 or 1:02:30."),
        ("5:30", "1:00", "", "Give a time after 5:30."),
        ("1:00", "1:00", "", "Give a time after 1:00."),
    ],
)
def test_the_field_that_is_wrong_says_what_is_wanted(
    start: str, end: str, start_error: str, end_error: str
) -> None:
    typed = TypedRange(start=start, end=end)
    assert not typed.is_right
    assert (typed.start_error, typed.end_error) == (start_error, end_error)


def test_a_range_begins_within_the_recording() -> None:
    typed = TypedRange(start="50:00", duration_ms=48 * 60_000 + 12_000)
    assert typed.start_error == "The recording is 48:12 long. Give an earlier time."
    assert TypedRange(start="48:00", end="50:00", duration_ms=48 * 60_000 + 12_000).is_right
