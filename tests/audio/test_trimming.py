import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.trimming import fade, sound_bounds, trim_silence
from tests.audio.making import babble, tone

_RATE = 24_000


def _with_silence(before_s: float, after_s: float, noise: float = 0.0) -> np.ndarray:
    sound = tone(300, 0.5, _RATE)
    parts = (np.zeros(round(before_s * _RATE)), sound, np.zeros(round(after_s * _RATE)))
    joined = np.concatenate(parts).astype(np.float32)
    rng = np.random.default_rng(1)
    return joined + (noise * rng.standard_normal(len(joined))).astype(np.float32)


def test_silence_at_both_ends_goes_but_for_a_little() -> None:
    start, end = sound_bounds(_with_silence(0.4, 0.7), _RATE, keep_ms=20)
    assert abs(start - 0.38 * _RATE) <= 0.005 * _RATE
    assert abs(end - 0.92 * _RATE) <= 0.005 * _RATE


def test_a_faint_noise_counts_as_silence() -> None:
    noisy = _with_silence(0.4, 0.7, noise=3e-4)
    assert 0.53 < len(trim_silence(noisy, _RATE)) / _RATE < 0.56


def test_pauses_inside_stay() -> None:
    both = np.concatenate((_with_silence(0.2, 0.6), _with_silence(0.6, 0.2)))
    assert len(trim_silence(both, _RATE, keep_ms=0)) / _RATE >= 2.19


def test_quiet_speech_is_not_taken_for_silence() -> None:
    speech = babble(2, _RATE, level=0.004)
    assert len(trim_silence(speech, _RATE)) > 1.4 * _RATE


def test_silence_leaves_nothing() -> None:
    assert len(trim_silence(np.zeros(5000, dtype=np.float32), _RATE)) == 0
    assert len(trim_silence(np.zeros(0, dtype=np.float32), _RATE)) == 0


@given(st.integers(0, 4000), st.integers(8000, 48_000), st.integers(0, 100))
def test_bounds_lie_inside(length: int, rate: int, keep_ms: int) -> None:
    samples = np.random.default_rng(length).standard_normal(length).astype(np.float32)
    start, end = sound_bounds(samples, rate, keep_ms)
    assert 0 <= start <= end <= length


def test_a_fade_begins_and_ends_at_zero_and_leaves_the_middle() -> None:
    ones = np.ones(_RATE, dtype=np.float32)
    faded = fade(ones, _RATE, fade_ms=5)
    assert faded[0] == faded[-1] == 0
    assert abs(np.diff(faded)).max() < 0.02
    assert (faded[120:-120] == 1).all()
    assert (ones == 1).all()


@given(st.integers(0, 300))
def test_short_chunks_can_be_faded(length: int) -> None:
    faded = fade(np.ones(length, dtype=np.float32), _RATE)
    assert len(faded) == length
    assert faded.dtype == np.float32
    assert length < 2 or faded[0] == faded[-1] == 0
