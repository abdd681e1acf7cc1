import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.formats.timestamps import clock, parse_time, parse_timing, srt_time, vtt_time


@given(st.integers(0, 10**12))
def test_times_are_read_back_as_they_were_written(time_ms: int) -> None:
    assert parse_time(srt_time(time_ms)) == parse_time(vtt_time(time_ms)) == time_ms


def test_hours_may_pass_ninety_nine() -> None:
    assert srt_time(360_000_000 + 61_002) == "100:01:01,002"


def test_the_clock_of_a_reader_shows_whole_seconds() -> None:
    assert clock(83_999) == "0:01:23"
    assert clock(36_000_000) == "10:00:00"


def test_settings_after_the_times_are_ignored() -> None:
    assert parse_timing(" 00:01.5-->00:02.25 line:0 ") == (1500, 2250)


@pytest.mark.parametrize("text", ["", "5", "1:2:3:4:5", "a:b", "١:٢", "0:001", "-0:01"])  # noqa: RUF001 -- Arabic digits
def test_other_texts_are_no_times(text: str) -> None:
    assert parse_time(text) is None
