"""Features of windows that overlap are those of each window alone."""

import numpy as np

from speechstudio.engines.diarization.light.embedding import mel_features, window_features
from speechstudio.engines.diarization.light.segmentation import window_of


def test_features_of_several_windows_are_those_of_each() -> None:
    samples = np.random.default_rng(3).normal(0, 0.1, 13 * 16_000 + 77).astype(np.float32)
    windows = np.array([1, 3, 4])
    found = window_features(samples, windows)
    for window, features in zip(windows.tolist(), found, strict=True):
        assert (features == mel_features(window_of(samples, window))).all()
