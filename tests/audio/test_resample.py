import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from speechstudio.audio.resample import StreamResampler
from tests.audio.making import Samples, babble, level_db, tone


def _resample(samples: Samples, rate: int, cuts: list[int] | None = None) -> Samples:
    resampler = StreamResampler(1)
    pieces = np.split(samples[:, np.newaxis], sorted(cuts or []))
    made = [resampler.feed(piece, rate) for piece in pieces]
    return np.concatenate([*made, resampler.finish()])[:, 0]


def test_sixteen_kilohertz_pass_through_bit_for_bit() -> None:
    samples = babble(0.5)
    assert np.array_equal(_resample(samples, 16_000, [1, 777]), samples)


@pytest.mark.parametrize("rate", [8_000, 11_025, 22_050, 44_100, 48_000, 96_000])
def test_the_length_is_kept(rate: int) -> None:
    assert abs(len(_resample(babble(2.0, rate), rate)) - 32_000) <= 1


@pytest.mark.parametrize("rate", [44_100, 48_000])
def test_speech_frequencies_keep_their_level(rate: int) -> None:
    made = _resample(tone(7_500, 1.0, rate), rate)[2_000:-2_000]
    assert level_db(made) == pytest.approx(level_db(tone(7_500, 1.0, rate)), abs=1.0)


@pytest.mark.parametrize("frequency", [9_000, 12_000, 15_500, 20_000])
def test_nothing_above_half_the_rate_folds_back(frequency: int) -> None:
    source = tone(frequency, 1.0, 44_100)
    made = _resample(source, 44_100)[2_000:-2_000]
    assert level_db(made) - level_db(source) < -80


@settings(max_examples=25, deadline=None)
@given(st.lists(st.integers(0, 22_050), max_size=8))
def test_how_the_sound_is_cut_into_blocks_changes_nothing(cuts: list[int]) -> None:
    samples = babble(0.5, 44_100)
    assert np.array_equal(_resample(samples, 44_100, cuts), _resample(samples, 44_100))


def test_the_rate_may_change_on_the_way() -> None:
    resampler = StreamResampler(1)
    made = [
        resampler.feed(tone(440, 1.0, rate)[:, np.newaxis], rate)
        for rate in (44_100, 16_000, 8_000)
    ]
    assert abs(sum(map(len, made)) + len(resampler.finish()) - 48_000) <= 2
