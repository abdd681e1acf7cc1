from itertools import pairwise

import pytest

from speechstudio.gui.times import position_text, ruler_text, span_text
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.ticks import ticks


@pytest.mark.parametrize(
    ("span_ms", "major_ms", "minor_ms"),
    [(16_000, 5_000, 1_000), (78_000, 10_000, 2_000), (6_760_000, 900_000, 300_000)],
)
def test_ticks_stand_at_round_times(span_ms: int, major_ms: int, minor_ms: int) -> None:
    found = ticks(TimeScale.whole(span_ms, 664), 72)
    assert [tick.time_ms for tick in found] == list(range(0, span_ms + 1, minor_ms))
    assert {tick.time_ms for tick in found if tick.is_major} == set(range(0, span_ms, major_ms))


def test_written_times_have_room_in_any_view() -> None:
    for span_ms in (2_000, 59_000, 3_600_000, 36_000_000, 360_000_000):
        scale = TimeScale.whole(span_ms, 664)
        written = [scale.x_of(t.time_ms) for t in ticks(scale, 72) if t.is_major]
        assert all(right - left >= 71.9 for left, right in pairwise(written))


def test_times_are_written_as_in_the_design() -> None:
    assert position_text(760_300) == "12:40.3"
    assert ruler_text(900_000, 6_760_000) == "0:15:00"
    assert ruler_text(730_000, 2_892_000) == "12:10"
    assert span_text(78_000) == "1:18"
    assert span_text(16_000) == "0:16"
    assert span_text(6_760_000) == "1:52:40"
