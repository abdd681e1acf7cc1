"""Vectors that tell speakers apart, by CAM++ on what each of them says alone."""

from pathlib import Path

import kaldi_native_fbank
import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.engines.diarization.light.geometry import (
    STEP_SAMPLES,
    WINDOW_FRAMES,
    WINDOW_SAMPLES,
)
from speechstudio.engines.diarization.light.segmentation import window_of
from speechstudio.engines.onnx_network import Network
from speechstudio.engines.recording import Recording

DIMENSION = 192
MELS = 80
FEWEST_FRAMES = 10
"""Frames of features: a tenth of a second; shorter speech says nothing of its speaker."""
_FRAME_SAMPLES = 400
_STEP_SAMPLES = 160
"""One frame of the features, and from one to the next."""
_WINDOW_FEATURES = 1 + (WINDOW_SAMPLES - _FRAME_SAMPLES) // _STEP_SAMPLES


class Embedding:
    """CAM++ on the windows of a recording."""

    def __init__(self, path: Path, *, device: str) -> None:
        self._network = Network.load(path, threads=1, device=device)

    def vectors(
        self, features: NDArray[np.float32], activity: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Give a vector for each local speaker of a window, of shape (speakers, 192).

        `features` are those of the window, `activity` is of shape (frames, speakers). Where
        somebody talks alone for long enough, what others talk into is left out. A speaker with too
        little speech gets NaN.
        """
        alone = activity & (activity.sum(axis=1, keepdims=True) < 2)  # noqa: PLR2004 - overlap
        shortest = -(-WINDOW_FRAMES * _FRAME_SAMPLES // WINDOW_SAMPLES)
        found = np.full((activity.shape[1], DIMENSION), np.nan, dtype=np.float32)
        for speaker in range(activity.shape[1]):
            mask = alone[:, speaker]
            if mask.sum() <= shortest:
                mask = activity[:, speaker]
            kept = features[_stretched(mask, len(features))]
            if len(kept) >= FEWEST_FRAMES:
                given = (kept - kept.mean(axis=0))[None].astype(np.float32)
                found[speaker] = self._network.run({"features": given})[0][0]
        return found


def window_features(samples: Recording, windows: NDArray[np.intp]) -> list[NDArray[np.float32]]:
    """Give the features of some windows, which lie close together: what they share is made once."""
    first = int(windows[0])
    length = int(windows[-1] - first) * STEP_SAMPLES + WINDOW_SAMPLES
    features = mel_features(window_of(samples, first, length))
    starts = ((windows - first) * (STEP_SAMPLES // _STEP_SAMPLES)).tolist()
    return [features[start : start + _WINDOW_FEATURES] for start in starts]


def mel_features(samples: NDArray[np.float32]) -> NDArray[np.float32]:
    """Kaldi's log-mel features of a sound, of shape (frames, 80): 25 ms every 10 ms."""
    options = kaldi_native_fbank.FbankOptions()
    options.frame_opts.dither = 0.0
    options.frame_opts.samp_freq = SAMPLE_RATE_HZ
    options.mel_opts.num_bins = MELS
    computer = kaldi_native_fbank.OnlineFbank(options)
    computer.accept_waveform(SAMPLE_RATE_HZ, samples)
    computer.input_finished()
    count = computer.num_frames_ready
    return np.stack([computer.get_frame(at) for at in range(count)])


def _stretched(mask: NDArray[np.bool_], length: int) -> NDArray[np.bool_]:
    """Stretch a mask over more frames, each the nearest before it."""
    return mask[np.arange(length) * len(mask) // length]
