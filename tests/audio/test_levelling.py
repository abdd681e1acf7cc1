from collections.abc import Iterator
from math import inf
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.levelling import MOST_LOOKS, Levelling, LevelMeters, Plan
from speechstudio.audio.spool import Spool
from tests.audio.making import babble

_RATE = 24_000


class _Sound:
    def __init__(self, samples: np.ndarray, folder: Path) -> None:
        self.samples, self.spool = samples, Spool(folder)
        self.passes = self.looks = 0

    def pieces(self) -> Iterator[np.ndarray]:
        self.passes += 1
        yield from np.array_split(self.samples, 9)

    def outline(self) -> Iterator[np.ndarray]:
        self.looks += 1
        yield from self.spool.pieces()


def _levelling(target: float = -16.0, channels: int = 1) -> Levelling:
    return Levelling(sample_rate_hz=_RATE, channels=channels, target_lufs=target, ceiling_dbtp=-1.5)


def _levelled(levelling: Levelling, sound: _Sound) -> tuple[Plan, float, float]:
    before = LevelMeters(_RATE, levelling.channels, sound.spool)
    after = LevelMeters(_RATE, levelling.channels)
    before.feed(sound.samples)
    plan = levelling.plan(before.measured(), sound.outline)
    sound.spool.close()
    for piece in levelling.apply(plan, sound.pieces):
        after.feed(piece)
    measured = after.measured()
    return plan, measured.loudness_lufs, measured.peak_dbtp


@pytest.mark.parametrize("level", [0.01, 0.05, 0.9])
@pytest.mark.parametrize("channels", [1, 2])
def test_speech_of_any_level_gets_to_its_target(
    tmp_path: Path, level: float, channels: int
) -> None:
    sound = _Sound(babble(15, _RATE, level=level), tmp_path)
    _, loudness, peak = _levelled(_levelling(channels=channels), sound)
    assert loudness == pytest.approx(-16, abs=0.2)
    assert peak <= -1.45


def test_speech_with_high_peaks_gets_there_with_a_limiter(tmp_path: Path) -> None:
    speech = babble(15, _RATE, level=0.05)
    speech[::2501] *= 6
    sound = _Sound(speech, tmp_path)
    plan, loudness, peak = _levelled(_levelling(), sound)
    assert plan.limited
    assert loudness == pytest.approx(-16, abs=0.2)
    assert peak <= -1.45
    assert sound.passes == 1
    assert sound.looks <= MOST_LOOKS


def test_where_peaks_have_room_the_sound_is_only_multiplied(tmp_path: Path) -> None:
    sound = _Sound(babble(15, _RATE), tmp_path)
    plan, loudness, _ = _levelled(_levelling(-30), sound)
    assert not plan.limited
    assert loudness == pytest.approx(-30, abs=0.01)
    assert sound.passes == 1


def test_clicks_alone_are_not_flattened_into_noise(tmp_path: Path) -> None:
    clicks = np.zeros(_RATE * 5, dtype=np.float32)
    clicks[::_RATE] = 0.5
    plan, _, peak = _levelled(_levelling(), _Sound(clicks, tmp_path))
    assert plan.gain_db <= 40
    assert peak <= -1.45


def test_silence_stays_silence(tmp_path: Path) -> None:
    plan, loudness, peak = _levelled(
        _levelling(), _Sound(np.zeros(_RATE, dtype=np.float32), tmp_path)
    )
    assert plan == Plan()
    assert loudness == peak == -inf
