import numpy as np
import pytest

from speechstudio.audio.meter import FLOOR_DB, Meter
from tests.audio.making import tone

RATE = 48_000


def test_each_channel_has_its_levels() -> None:
    meter = Meter(2, RATE)
    loud, soft = tone(1000, 2, RATE, level=0.5), tone(1000, 2, RATE, level=0.05)
    for start in range(0, 2 * RATE, 960):
        meter.feed(np.stack([loud, soft], axis=1)[start : start + 960])
    first, second = meter.levels()
    assert first.rms_db == pytest.approx(-9.03, abs=0.05)
    assert first.peak_db == first.hold_db == pytest.approx(-6.02, abs=0.01)
    assert second.rms_db == pytest.approx(-29.03, abs=0.05)


def test_a_peak_falls_slowly_and_is_held_for_a_while() -> None:
    meter = Meter(1, RATE)
    meter.feed(np.full((960, 1), 0.5, np.float32))
    for _ in range(50):
        meter.feed(np.zeros((960, 1), np.float32))
    (level,) = meter.levels()
    assert level.hold_db == pytest.approx(-6.02, abs=0.01)
    assert level.peak_db == pytest.approx(-6.02 - 20 / 1.7, abs=0.1)
    for _ in range(50):
        meter.feed(np.zeros((960, 1), np.float32))
    (level,) = meter.levels()
    assert level.hold_db < -20


def test_silence_is_the_floor() -> None:
    meter = Meter(1, RATE)
    meter.feed(np.zeros((0, 1), np.float32))
    (level,) = meter.levels()
    assert {level.rms_db, level.peak_db, level.hold_db} == {FLOOR_DB}


@pytest.mark.parametrize(("sample", "clips"), [(1.0, True), (-1.0, True), (0.999, False)])
def test_clipping_is_kept_until_it_is_forgotten(sample: float, *, clips: bool) -> None:
    meter = Meter(1, RATE)
    meter.feed(np.array([[0.0], [sample], [0.0]], np.float32))
    meter.feed(np.zeros((960, 1), np.float32))
    assert meter.levels()[0].is_clipped is clips
    meter.forget_clipping()
    assert not meter.levels()[0].is_clipped
