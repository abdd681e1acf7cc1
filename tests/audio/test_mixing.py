import numpy as np
import pytest

from speechstudio.audio.mixing import MixMeter, MixVerdict
from tests.audio.making import Samples, babble

_LEFT, _RIGHT = babble(4.0, seed=1), babble(4.0, seed=2)
_NOTHING = np.zeros_like(_LEFT)


def _verdict(*channels: Samples) -> MixVerdict:
    meter = MixMeter(len(channels))
    for block in np.split(np.stack(channels, axis=1), 4):
        meter.feed(block)
    return meter.verdict()


@pytest.mark.parametrize(
    "channels",
    [
        (_LEFT,),
        (_LEFT, _LEFT),
        (_LEFT, _RIGHT),
        (_LEFT, 0.1 * _RIGHT),
        (_NOTHING, _NOTHING),
        (_LEFT, _RIGHT, _LEFT, _RIGHT, _LEFT, _RIGHT),
    ],
)
def test_usual_channels_are_simply_mixed(channels: tuple[Samples, ...]) -> None:
    verdict = _verdict(*channels)
    assert (verdict.weights, verdict.gain) == (None, 1.0)
    assert len(verdict.sounding) == len(channels) if len(channels) > 1 else True


def test_opposite_phase_takes_the_difference() -> None:
    verdict = _verdict(_LEFT, -_LEFT)
    assert verdict.weights is not None
    assert verdict.weights.ravel().tolist() == [0.5, -0.5]


def test_a_speaker_who_cancels_while_another_does_not_is_kept() -> None:
    half = len(_LEFT) // 2
    first = np.where(np.arange(len(_LEFT)) < half, _LEFT, _NOTHING)
    second = np.where(np.arange(len(_LEFT)) >= half, _RIGHT, _NOTHING)
    verdict = _verdict(first + second, first - second)
    assert verdict.weights is not None
    assert np.count_nonzero(verdict.weights) == 1


def test_turns_on_either_side_are_not_taken_for_cancelling() -> None:
    half = np.arange(len(_LEFT)) < len(_LEFT) // 2
    verdict = _verdict(np.where(half, _LEFT, 0), np.where(half, 0, _RIGHT))
    assert verdict.weights is None


def test_channels_that_carry_nothing_are_made_good_for() -> None:
    verdict = _verdict(*[_NOTHING] * 5, _LEFT, *[_NOTHING] * 2)
    assert (verdict.gain, verdict.sounding) == (8.0, (6,))
