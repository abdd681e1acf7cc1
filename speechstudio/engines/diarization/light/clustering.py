"""Which vectors are of one speaker: agglomerative clustering as pyannote.audio does it.

Bredin, “pyannote.audio 2.1 speaker diarization pipeline” (Interspeech 2023): vectors of unit
length, centroid linkage, a threshold for the distance, and clusters of few vectors joined to the
nearest one of many.
"""

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy.cluster.hierarchy import fcluster, linkage
from scipy.spatial.distance import cdist

from speechstudio.engines.contract import DiarizationOptions

THRESHOLD = 0.7
"""Measured for CAM++: 0.6 to 0.8 do equally well."""
_FEWEST = 12
"""Vectors of a cluster of its own; fewer where there are few in all."""
_FEWEST_SHARE = 0.1
_MOST_VECTORS = 5000
"""Linkage needs memory in the square of this; hours of speech give more, and are thinned out."""

Vectors = NDArray[np.float32]
Labels = NDArray[np.intp]


def centroids_of(vectors: Vectors, options: DiarizationOptions) -> Vectors:
    """Find the speakers of vectors, shape (vectors, dimension): one mean vector for each.

    There is a vector for each speaker in each second. Without any there is one speaker.
    """
    if not len(vectors):
        return np.ones((1, vectors.shape[1]), dtype=np.float32)
    fewest = float(_FEWEST)
    if len(vectors) > _MOST_VECTORS:
        fewest /= len(vectors) / _MOST_VECTORS
        kept = np.linspace(0, len(vectors) - 1, _MOST_VECTORS).round().astype(int)
        vectors = vectors[kept]
    labels = _labels(_of_unit_length(vectors), options, max(2, round(fewest)))
    return _means(vectors, labels, range(labels.max() + 1))


def nearest(vectors: Vectors, centroids: Vectors) -> Labels:
    """Give the speaker of each vector, by the angle between them; NaN is of the first."""
    distances = np.nan_to_num(cdist(vectors, centroids, metric="cosine"), nan=np.inf)
    labels: Labels = distances.argmin(axis=1)
    return labels


def _labels(vectors: Vectors, options: DiarizationOptions, fewest: int) -> Labels:
    """Give the cluster of each vector: 0, 1, ...; those of fewer vectors are joined to others."""
    count = len(vectors)
    least = max(1, min(count, options.min_speakers or 1))
    most = max(least, min(count, options.max_speakers or count))
    if count == 1 or most == 1:
        return np.zeros(count, dtype=np.intp)
    fewest = min(fewest, max(1, round(_FEWEST_SHARE * count)))
    tree = linkage(vectors, method="centroid", metric="euclidean")
    labels = fcluster(tree, THRESHOLD, criterion="distance") - 1
    wanted = min(max(len(_large(labels, fewest)), least), most)
    if len(_large(labels, fewest)) != wanted:
        labels = _labels_for(tree, wanted, fewest)
    return _without_small(vectors, labels, fewest)


def _labels_for(tree: NDArray[np.float64], wanted: int, fewest: int) -> Labels:
    """Cut the tree where it has the wanted number of large clusters, or nearly so.

    The cut is as near to the usual one as can be.
    """
    steps = tree.copy()
    steps[:, 2] = np.arange(len(tree))
    best, missed = np.zeros(len(tree) + 1, dtype=np.intp), wanted - 1
    for step in np.argsort(np.abs(tree[:, 2] - THRESHOLD)):
        if steps[step, 3] < fewest:  # joined no large cluster
            continue
        labels = fcluster(steps, step, criterion="distance") - 1
        off = abs(len(_large(labels, fewest)) - wanted)
        if off < missed:
            best, missed = labels, off
        if not off:
            break
    return best


def _without_small(vectors: Vectors, labels: Labels, fewest: int) -> Labels:
    """Join each small cluster to the nearest large one; number what is left from 0."""
    large = _large(labels, fewest)
    if not len(large):
        return np.zeros_like(labels)
    small = np.setdiff1d(labels, large)
    joined = labels.copy()
    if len(small):
        near = nearest(_means(vectors, labels, small), _means(vectors, labels, large))
        for cluster, at in zip(small, near, strict=True):
            joined[labels == cluster] = large[at]
    numbered: Labels = np.unique(joined, return_inverse=True)[1]
    return numbered


def _large(labels: Labels, fewest: int) -> Labels:
    found, counts = np.unique(labels, return_counts=True)
    return found[counts >= fewest]


def _means(vectors: Vectors, labels: Labels, clusters: Iterable[int]) -> Vectors:
    return np.vstack([vectors[labels == cluster].mean(axis=0) for cluster in clusters])


def _of_unit_length(vectors: Vectors) -> Vectors:
    unit: Vectors = vectors / np.linalg.norm(vectors, axis=1, keepdims=True)
    return unit
