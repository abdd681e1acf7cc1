"""True peaks of the signals of EBU Tech 3341 (15 to 19), and against FFmpeg's meter."""

from math import inf, log10, pi

import numpy as np
import pytest

from speechstudio.audio.fading import fade
from speechstudio.audio.true_peak import MOST_OVER, BlockPeaks
from tests.audio.hearing import ebu_r128, true_peak_dbtp
from tests.audio.making import babble

_RATE = 48_000


def _sine(divisor: float, phase_degrees: float, level: float) -> np.ndarray:
    angle = 2 * pi * np.arange(_RATE) / divisor + phase_degrees * pi / 180
    # A sine that begins at once would overshoot there.
    return fade((level * np.sin(angle)).astype(np.float32), _RATE, fade_ms=20)


@pytest.mark.parametrize(
    ("divisor", "phase", "level", "expected"),
    [
        (4, 0, 0.5, -6),
        (4, 45, 0.5, -6),
        (6, 60, 0.5, -6),
        (8, 67.5, 0.5, -6),
        (4, 45, 1.41, 3),
    ],
)
def test_peaks_between_samples_are_found(
    divisor: float, phase: float, level: float, expected: float
) -> None:
    assert expected - 0.4 <= true_peak_dbtp(_sine(divisor, phase, level)) <= expected + 0.2


def test_another_meter_finds_the_sametrue_peak_dbtp() -> None:
    speech = babble(5, 24_000, seed=9)
    assert true_peak_dbtp(speech) == pytest.approx(ebu_r128(speech[:, None], 24_000)[1], abs=0.25)


def test_how_the_sound_is_cut_changes_nothing() -> None:
    samples = babble(2, 24_000)
    places = np.sort(np.random.default_rng(1).integers(0, 48_000, 200))
    whole, meter = BlockPeaks(32), BlockPeaks(32)
    peaks = [meter.feed(piece) for piece in np.split(samples, places)]
    together = np.concatenate((whole.feed(samples), whole.flush()))
    assert np.concatenate((*peaks, meter.flush())) == pytest.approx(together, abs=1e-6)


def test_silence_has_notrue_peak_dbtp() -> None:
    assert true_peak_dbtp(np.zeros(100, dtype=np.float32)) == -inf


def test_a_peak_in_the_last_sample_counts() -> None:
    samples = np.zeros(100, dtype=np.float32)
    samples[-1] = 0.5
    assert true_peak_dbtp(samples) == pytest.approx(20 * log10(0.5), abs=0.01)


@pytest.mark.parametrize("block", [1, 7, 24])
def test_the_peak_of_each_block_is_found(block: int) -> None:
    sine = _sine(8, 67.5, 0.5)
    meter = BlockPeaks(block)
    peaks = np.concatenate((meter.feed(sine[:5000]), meter.feed(sine[5000:]), meter.flush()))
    assert len(peaks) == -(-len(sine) // block)
    whole = peaks[: len(sine) // block]
    assert (whole >= np.abs(sine)[: len(whole) * block].reshape(-1, block).max(1)).all()
    if block >= 8:
        assert whole[5000 // block : -5000 // block] == pytest.approx(0.5, abs=0.01)


def test_looking_only_at_loud_places_finds_the_same_above_the_threshold() -> None:
    speech = babble(3, 24_000, seed=4)
    full, quick = (BlockPeaks(24, above=above).feed(speech) for above in (0.0, 0.2))
    assert len(full) == len(quick) == len(speech) // 24 - 1
    assert np.allclose(full[full > 0.2], quick[full > 0.2], atol=1e-6)
    assert (quick <= full + 1e-6).all()
    assert full.max() <= MOST_OVER * np.abs(speech).max()
