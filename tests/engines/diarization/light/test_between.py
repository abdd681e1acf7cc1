"""What windows between two others hear is taken from those, where they agree."""

import numpy as np
import pytest
from numpy.typing import NDArray

from speechstudio.engines.diarization.light.between import joined, with_means
from speechstudio.engines.diarization.light.geometry import (
    EVERY,
    LOCAL_SPEAKERS,
    STEP_SAMPLES,
    WINDOW_FRAMES,
)
from speechstudio.engines.diarization.light.segmentation import Segmentation
from tests.engines.diarization.light.test_timeline import heard


def talk(windows: int) -> NDArray[np.bool_]:
    """Two people who take turns, and are told apart in another order by every other window."""
    activity = heard(windows, (1, 4.5, 0), (4, 8, 1), (9, 30, 0))
    activity[::2] = activity[::2][:, :, [2, 0, 1]]
    return activity


@pytest.mark.parametrize("window", [1, 3, 7])
def test_a_window_between_two_that_agree_is_put_together_from_them(window: int) -> None:
    activity = talk(9)
    made = joined(activity[window - 1], activity[window + 1], window)
    assert made is not None
    named = activity[window][:, [2, 0, 1]]
    assert (made != named).any(axis=1).mean() < 0.01


def test_where_two_disagree_the_window_between_is_not_guessed() -> None:
    activity = talk(9)
    activity[2, 100:200] = False
    assert joined(activity[2], activity[4], 3) is None


def test_only_windows_that_are_in_doubt_are_asked_for() -> None:
    activity = talk(40)
    activity[20, 100:200] = False
    asked: list[int] = []

    def answer(_samples: object, windows: NDArray[np.intp]) -> NDArray[np.uint8]:
        asked.extend(windows.tolist())
        return np.packbits(activity[windows], axis=1)

    told: list[int] = []
    segmentation = Segmentation.__new__(Segmentation)
    found = segmentation.slide(
        np.zeros((40 + 9) * STEP_SAMPLES, np.float32),
        answer,
        lambda first, some: told.extend(range(first, first + len(some))),
    )
    assert told == list(range(40))
    assert sorted(asked) == sorted([*range(0, 40, EVERY), 19, 21, 39])
    assert len(asked) == len(set(asked))
    assert (found[asked] == activity[asked]).all()
    assert (found.any(axis=2) != activity.any(axis=2)).mean() < 0.01


def test_a_speaker_between_has_the_mean_of_those_who_talk_meanwhile() -> None:
    activity = talk(3)
    vectors = np.full((2, LOCAL_SPEAKERS, 2), np.nan, dtype=np.float32)
    vectors[:, 2], vectors[:, 1] = [[2, 0], [0, 2]], [[-5, 0], [-5, 0]]
    found = with_means(activity, vectors)
    assert found[1, 0] == pytest.approx([-1, 0])
    assert found[1, 1] == pytest.approx([np.sqrt(0.5), np.sqrt(0.5)], abs=0.05)
    assert np.isnan(found[1, 2]).all()
    assert found[0, 2] == pytest.approx([2, 0])


def test_who_talks_in_one_window_alone_has_no_vector_but_its_own() -> None:
    activity = np.zeros((3, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
    activity[1, :50, 0] = True
    vectors = np.full((2, LOCAL_SPEAKERS, 4), np.nan, dtype=np.float32)
    assert np.isnan(with_means(activity, vectors)).all()
