"""Vectors of one speaker come together, as many speakers as there are or as are asked for."""

import numpy as np
import pytest
from numpy.typing import NDArray

from speechstudio.engines.contract import DiarizationOptions
from speechstudio.engines.diarization.light.clustering import centroids_of, nearest

DIMENSION = 32
FREE = DiarizationOptions()


def talk(*counts: int, spread: float = 0.3) -> NDArray[np.float32]:
    """Vectors of several speakers, so many of each, scattered around each one's own."""
    random = np.random.default_rng(7)
    own = np.eye(DIMENSION)[: len(counts)]
    rows = np.repeat(own, counts, axis=0)
    scattered = random.normal(scale=spread / np.sqrt(DIMENSION), size=rows.shape)
    return (rows + scattered).astype(np.float32)


@pytest.mark.parametrize("speakers", [1, 2, 5])
def test_number_of_speakers_is_found(speakers: int) -> None:
    vectors = talk(*[30] * speakers)
    centroids = centroids_of(vectors, FREE)
    assert len(centroids) == speakers
    labels = nearest(vectors, centroids).reshape(speakers, 30)
    assert all(len(set(row)) == 1 for row in labels.tolist())
    assert len({row[0] for row in labels.tolist()}) == speakers


def test_order_of_vectors_makes_no_speakers() -> None:
    vectors = talk(20, 40)
    shuffled = np.random.default_rng(1).permutation(vectors)
    assert len(centroids_of(shuffled, FREE)) == 2


def test_a_wished_number_is_kept_to() -> None:
    vectors = talk(30, 30, 30)
    two = DiarizationOptions(min_speakers=2, max_speakers=2)
    assert len(centroids_of(vectors, two)) == 2
    assert len(centroids_of(vectors, DiarizationOptions(max_speakers=1))) == 1
    four = DiarizationOptions(min_speakers=4, max_speakers=4)
    alike = talk(30, 30, 30, 30, spread=0.1)
    alike += alike[[*range(60, 120), *range(60)]] * 0.8
    assert len(centroids_of(alike, FREE)) == 2
    assert len(centroids_of(alike, four)) == 4


def test_few_stray_vectors_are_no_speaker() -> None:
    assert len(centroids_of(talk(100, 90, 3), FREE)) == 2


def test_a_short_recording_has_speakers_of_few_vectors() -> None:
    assert len(centroids_of(talk(3, 2), FREE)) == 2


@pytest.mark.models  # takes a second
def test_vectors_that_are_thinned_out_keep_their_speakers() -> None:
    assert len(centroids_of(talk(9000, 120, 4000), FREE)) == 3


def test_without_vectors_there_is_one_speaker() -> None:
    nothing = np.zeros((0, DIMENSION), dtype=np.float32)
    centroids = centroids_of(nothing, FREE)
    assert centroids.shape == (1, DIMENSION)
    assert nearest(np.full((2, DIMENSION), np.nan, dtype=np.float32), centroids).tolist() == [0, 0]
