import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.loudness import Level, LevelMeter, gain_for
from tests.audio.making import Samples, babble


def _level(samples: Samples, cuts: tuple[int, ...] = ()) -> Level:
    meter = LevelMeter(1)
    for block in np.split(samples[:, np.newaxis], sorted(cuts)):
        meter.feed(block)
    return meter.levels()[0]


def _quantized(samples: Samples) -> Samples:
    rounded: Samples = np.round(samples * 32_767).astype(np.float32) / np.float32(32_768)
    return rounded


@pytest.mark.parametrize("level", [1.0, 0.3, 0.1, 0.04])
def test_speech_at_a_usual_level_is_left_exactly_as_it_is(level: float) -> None:
    assert gain_for(_level(babble(6, level=level))) == 1.0


@pytest.mark.parametrize("loss_db", [40, 50, 54])
def test_very_quiet_speech_is_raised_to_a_usual_level(loss_db: int) -> None:
    quiet = _quantized(babble(6, level=0.6) * np.float32(10 ** (-loss_db / 20)))
    raised = _level(quiet * np.float32(gain_for(_level(quiet))))
    assert -26 < raised.speech_db < -20


def test_rounding_noise_is_not_raised() -> None:
    noise = np.random.default_rng(1).integers(-1, 2, 96_000) / 32_768
    assert gain_for(_level(noise.astype(np.float32))) == 1.0


def test_a_steady_hiss_is_not_raised() -> None:
    hiss = 1e-3 * np.random.default_rng(1).standard_normal(96_000)
    assert gain_for(_level(hiss.astype(np.float32))) == 1.0


def test_digital_silence_stays_silence() -> None:
    level = _level(np.zeros(32_000, dtype=np.float32))
    assert (level.peak, gain_for(level)) == (0.0, 1.0)


def test_a_few_seconds_of_usual_speech_in_long_quiet_noise_are_left_alone() -> None:
    quiet = babble(120, level=0.002)
    quiet[:96_000] = babble(6, level=0.3)
    assert gain_for(_level(quiet)) == 1.0


def test_silence_around_quiet_speech_does_not_hide_it() -> None:
    quiet = np.concatenate((np.zeros(3_200_000, np.float32), babble(10, level=0.002)))
    assert gain_for(_level(quiet)) > 10


def test_sound_beyond_full_scale_is_lowered_to_it() -> None:
    loud = babble(6, level=3.0)
    assert gain_for(_level(loud)) == pytest.approx(1 / np.abs(loud).max(), rel=1e-5)


def test_samples_written_as_whole_numbers_into_floats_are_brought_to_speech() -> None:
    gain = gain_for(_level(babble(6, level=0.3 * 32_768)))
    assert -26 < _level(babble(6, level=0.3 * 32_768) * np.float32(gain)).speech_db < -18


def test_single_peaks_over_full_scale_do_not_make_the_rest_quieter() -> None:
    samples = babble(6)
    samples[1000:1010] = 3.0
    assert gain_for(_level(samples)) == 1.0


def test_a_gain_that_is_needed_anyhow_counts() -> None:
    level = _level(babble(6, level=0.01))
    assert gain_for(level, base=8.0) == 8.0


@settings(max_examples=30, deadline=None)
@given(st.lists(st.integers(0, 48_000), max_size=6))
def test_how_the_sound_is_cut_into_blocks_changes_nothing(cuts: list[int]) -> None:
    samples = babble(3)
    assert _level(samples, tuple(cuts)) == _level(samples)
