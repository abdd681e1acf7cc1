import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import UsageError
from speechstudio.domain.timespan import TimeSpan
from speechstudio.workflows.time_range import TimeRange


@pytest.mark.parametrize(
    ("text", "start_ms", "end_ms"),
    [
        ("1:00-5:30", 60_000, 330_000),
        (" 1:00 - 5:30 ", 60_000, 330_000),
        ("1:00\N{EN DASH}5:30", 60_000, 330_000),
        ("1:02:03.5-1:02:04", 3_723_500, 3_724_000),
        ("90-120.25", 90_000, 120_250),
        ("0:05,5-10", 5_500, 10_000),
        ("1:00-", 60_000, None),
        ("-5:30", 0, 330_000),
    ],
)
def test_a_range_is_read(text: str, start_ms: int, end_ms: int | None) -> None:
    assert TimeRange.parse(text) == TimeRange(start_ms=start_ms, end_ms=end_ms)


@pytest.mark.parametrize("text", ["", "-", "1:00", "a-b", "1:00-b", "1-2-3", "1::00-2", "²-3"])
def test_anything_else_is_no_range(text: str) -> None:
    with pytest.raises(UsageError, match="is no range of time") as told:
        TimeRange.parse(text)
    assert "1:00-5:30" in told.value.hint


@pytest.mark.parametrize(("start_ms", "end_ms"), [(60_000, 30_000), (1, 1), (-5, None)])
def test_an_end_that_is_not_behind_the_start_is_refused(start_ms: int, end_ms: int | None) -> None:
    with pytest.raises(UsageError, match="ends before it begins") as told:
        TimeRange(start_ms=start_ms, end_ms=end_ms)
    assert told.value.hint


@given(st.integers(0, 10**9), st.integers(1, 10**9) | st.none())
def test_what_is_written_is_read_again(start_ms: int, length_ms: int | None) -> None:
    made = TimeRange(start_ms=start_ms, end_ms=None if length_ms is None else start_ms + length_ms)
    assert TimeRange.parse(str(made)) == made


@given(st.text(max_size=8))
def test_any_text_is_read_or_refused(text: str) -> None:
    try:
        made = TimeRange.parse(text)
    except UsageError:
        return
    assert made.end_ms is None or made.start_ms < made.end_ms


def test_a_range_is_cut_at_the_end_of_the_recording() -> None:
    made = TimeRange(start_ms=1_000, end_ms=9_000)
    assert made.within(20_000) == TimeSpan(start_ms=1_000, end_ms=9_000)
    assert made.within(5_000) == TimeSpan(start_ms=1_000, end_ms=5_000)
    assert TimeRange(start_ms=1_000).within(5_000) == TimeSpan(start_ms=1_000, end_ms=5_000)


@pytest.mark.parametrize("duration_ms", [0, 500, 1_000, 1_099])
def test_a_range_outside_the_recording_is_refused(duration_ms: int) -> None:
    with pytest.raises(UsageError, match=r"nothing to hear in the range 0:01-0:09.*long") as told:
        TimeRange(start_ms=1_000, end_ms=9_000).within(duration_ms)
    assert "lies in the recording" in told.value.hint
