"""Vectors that tell speakers apart, by CAM++ on what each of them says alone."""

from pathlib import Path

import kaldi_native_fbank
import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.engines.diarization.light.geometry import WINDOW_FRAMES, WINDOW_SAMPLES
from speechstudio.engines.diarization.light.segmentation import window_of
from speechstudio.engines.onnx_network import Network

DIMENSION = 192
MELS = 80
FEWEST_FRAMES = 10
"""Frames of features: a tenth of a second; shorter speech says nothing of its speaker."""
_FRAME_SAMPLES = 400
"""One frame of the features."""


class Embedding:
    """CAM++ on the windows of a recording."""

    def __init__(self, path: Path, *, device: str) -> None:
        self._network = Network.load(path, threads=1, device=device)

    def vectors(
        self, samples: NDArray[np.float32], window: int, activity: NDArray[np.bool_]
    ) -> NDArray[np.float32]:
        """Give a vector for each local speaker of a window, of shape (speakers, 192).

        `activity` is of shape (frames, speakers). Where somebody talks alone for long enough,
        what others talk into is left out. A speaker with too little speech gets NaN.
        """
        features = mel_features(window_of(samples, window))
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
