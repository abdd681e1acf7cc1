"""The meter held against the signals of EBU Tech 3341 and against FFmpeg's meter."""

from math import inf

import numpy as np
import pytest

from speechstudio.audio.k_weighting import KWeighting, high_pass, shelf
from speechstudio.audio.r128 import LoudnessMeter
from tests.audio.hearing import ebu_r128
from tests.audio.making import babble, tone

_RATE = 48_000


def _sines(*parts: tuple[float, float], rate: int = _RATE, frequency: float = 1000) -> np.ndarray:
    """Sines of (level in dBFS, seconds), one after the other."""
    return np.concatenate(
        [tone(frequency, seconds, rate, level=10 ** (level / 20)) for level, seconds in parts]
    )


def _loudness(samples: np.ndarray, rate: int = _RATE, channels: int = 2) -> float:
    meter = LoudnessMeter(rate, channels)
    meter.feed(samples)
    return meter.integrated_lufs()


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        (((-23, 20),), -23),
        (((-33, 20),), -33),
        (((-36, 10), (-23, 60), (-36, 10)), -23),
        (((-72, 10), (-36, 10), (-23, 60), (-36, 10), (-72, 10)), -23),
        (((-26, 20), (-20, 20.1), (-26, 20)), -23),
    ],
)
def test_the_signals_of_the_ebu_read_as_they_should(
    parts: tuple[tuple[float, float], ...], expected: float
) -> None:
    assert _loudness(_sines(*parts)) == pytest.approx(expected, abs=0.1)


@pytest.mark.parametrize("rate", [8_000, 11_025, 16_000, 22_050, 24_000, 44_100, 96_000])
def test_a_signal_reads_the_same_at_every_rate(rate: int) -> None:
    # The transform from the analogue filters bends the shelf a little at telephone rates.
    tolerance = 0.05 if rate >= 16_000 else 0.2
    assert _loudness(_sines((-23, 5), rate=rate), rate) == pytest.approx(-23, abs=tolerance)


def test_two_equal_channels_are_three_decibels_louder_than_one() -> None:
    samples = babble(5, _RATE)
    both, one = _loudness(samples, channels=2), _loudness(samples, channels=1)
    assert both - one == pytest.approx(3.01, abs=0.1)


@pytest.mark.parametrize("rate", [16_000, 24_000, 44_100, 48_000])
def test_another_meter_reads_the_same(rate: int) -> None:
    speech = babble(20, rate, seed=rate)
    assert _loudness(speech, rate, 1) == pytest.approx(ebu_r128(speech[:, None], rate)[0], abs=0.12)


def test_how_the_sound_is_cut_changes_nothing() -> None:
    samples, meter = babble(8, 22_050), LoudnessMeter(22_050)
    cuts = np.sort(np.random.default_rng(3).integers(0, len(samples), 60))
    for piece in np.split(samples, cuts):
        meter.feed(piece)
    assert meter.integrated_lufs() == pytest.approx(_loudness(samples, 22_050, 1), abs=1e-9)


def test_pauses_do_not_count() -> None:
    speech = babble(10, 24_000)
    paused = np.concatenate((speech, np.zeros(24_000 * 30, dtype=np.float32)))
    assert _loudness(paused, 24_000, 1) == pytest.approx(_loudness(speech, 24_000, 1), abs=0.1)


def test_silence_has_no_loudness() -> None:
    assert _loudness(np.zeros(_RATE, dtype=np.float32)) == -inf
    assert _loudness(np.zeros(0, dtype=np.float32)) == -inf


def test_a_word_shorter_than_a_block_has_a_loudness() -> None:
    assert _loudness(_sines((-23, 0.25))) == pytest.approx(-23, abs=0.3)


def test_the_filters_are_those_of_the_standard() -> None:
    forward, back = shelf(48_000)
    assert forward == pytest.approx((1.53512485958697, -2.69169618940638, 1.19839281085285))
    assert back == pytest.approx((-1.69065929318241, 0.73248077421585))
    assert high_pass(48_000)[0] == pytest.approx((1, -2, 1))
    assert high_pass(48_000)[1] == pytest.approx((-1.99004745483398, 0.99007225036621))


def test_the_weighting_equals_its_recursion() -> None:
    samples = babble(1, 16_000)
    expected = samples.tolist()
    for (b0, b1, b2), (a1, a2) in (shelf(16_000), high_pass(16_000)):
        given, made = [0.0, 0.0, *expected], [0.0, 0.0]
        for n in range(2, len(given)):
            forward = b0 * given[n] + b1 * given[n - 1] + b2 * given[n - 2]
            made.append(forward - a1 * made[n - 1] - a2 * made[n - 2])
        expected = made[2:]
    assert np.abs(KWeighting(16_000).feed(samples) - expected).max() < 1e-12
