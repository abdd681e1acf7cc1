from math import log10

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.limiter import Limiter
from tests.audio.hearing import ebu_r128, true_peak_dbtp
from tests.audio.making import babble, tone

_RATE = 24_000


def _limited(
    samples: np.ndarray, gain_db: float, *, cuts: int = 0, ceiling: float = -1.5, seed: int = 0
) -> np.ndarray:
    limiter = Limiter(_RATE, gain_db=gain_db, ceiling_dbtp=ceiling)
    places = np.sort(np.random.default_rng(seed).integers(0, len(samples) + 1, cuts))
    pieces = [limiter.feed(piece) for piece in np.split(samples, places)]
    return np.concatenate((*pieces, limiter.flush()))


def test_sound_below_the_ceiling_is_only_multiplied() -> None:
    speech = babble(2, _RATE, level=0.05)
    expected = speech * np.float32(10 ** (6 / 20))
    assert np.array_equal(_limited(speech, 6, cuts=5), expected)


@settings(deadline=None, max_examples=30)
@given(st.integers(0, 1000), st.floats(0, 30), st.integers(0, 40))
def test_no_peak_passes_the_ceiling(seed: int, gain_db: float, cuts: int) -> None:
    speech = babble(1, _RATE, seed=seed % 8)
    spikes = np.random.default_rng(seed).integers(0, len(speech), 20)
    speech[spikes] *= 5
    limited = _limited(speech, gain_db, cuts=cuts, seed=seed)
    assert len(limited) == len(speech)
    assert true_peak_dbtp(limited) <= -1.45


def test_another_meter_agrees_that_no_peak_passes() -> None:
    limited = _limited(babble(5, _RATE), 20)
    assert ebu_r128(limited[:, None], _RATE)[1] <= -1.3


def test_peaks_in_the_first_and_last_sample_are_held() -> None:
    samples = np.zeros(2000, dtype=np.float32)
    samples[0] = samples[-1] = 1
    limited = _limited(samples, 12)
    assert np.abs(limited).max() <= 10 ** (-1.5 / 20)
    assert np.abs(limited[0]) == pytest.approx(10 ** (-1.55 / 20), abs=0.01)


def test_the_gain_moves_smoothly() -> None:
    burst = tone(200, 1, _RATE, level=0.1)
    burst[10_000:10_200] *= 8
    limited = _limited(burst, 3)
    heard = np.abs(burst) > 0.02
    gains = limited[heard] / burst[heard]
    steps = np.abs(np.diff(20 * np.log10(gains)))[np.diff(np.flatnonzero(heard)) == 1]
    assert steps.max() < 0.2
    assert gains[-1] == pytest.approx(10 ** (3 / 20), rel=1e-3)


def test_how_the_sound_is_cut_changes_nothing() -> None:
    speech = babble(2, _RATE)
    whole = _limited(speech, 15)
    assert np.allclose(whole, _limited(speech, 15, cuts=100), atol=1e-6)


def test_a_steady_tone_keeps_its_shape() -> None:
    limited = _limited(tone(440, 1, _RATE, level=0.5), 12)
    spectrum = np.abs(np.fft.rfft(limited[6000:18_000] * np.hanning(12_000)))
    harmonics = spectrum[[440 * n // 2 for n in range(2, 10)]]
    assert 20 * log10(harmonics.max() / spectrum.max()) < -50
