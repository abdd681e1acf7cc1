"""Who of up to three local speakers talks in each window of a recording."""

from collections.abc import Callable
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from speechstudio.engines.diarization.light.geometry import (
    LOCAL_SPEAKERS,
    STEP_SAMPLES,
    WINDOW_FRAMES,
    WINDOW_SAMPLES,
    window_count,
)
from speechstudio.engines.onnx_network import Network

POWERSET = np.array(
    [[0, 0, 0], [1, 0, 0], [0, 1, 0], [0, 0, 1], [1, 1, 0], [1, 0, 1], [0, 1, 1]], dtype=bool
)
"""Which speakers talk in each class of the model."""
_BATCH = 4

Samples = NDArray[np.float32]
Bits = NDArray[np.uint8]
Activity = NDArray[np.bool_]
"""Of shape (windows, frames, local speakers)."""


class Segmentation:
    """The segmentation model, slid over a recording a second at a time."""

    def __init__(self, path: Path, *, threads: int, device: str) -> None:
        self._network = Network.load(path, threads=threads, device=device)

    def slide(
        self, samples: Samples, answer: Callable[..., Bits], progress: Callable[[float], None]
    ) -> Activity:
        """Give who talks in every window; `answer` is that of this model, or of a journal.

        `progress` takes the share that is done.
        """
        windows = window_count(len(samples))
        found = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
        for first in range(0, windows, _BATCH):
            stop = min(first + _BATCH, windows)
            bits = answer(samples, first, stop)
            found[first:stop] = np.unpackbits(bits, axis=1, count=WINDOW_FRAMES)
            progress(stop / windows)
        return found

    def answer(self, samples: Samples, first: int, stop: int) -> Bits:
        """Ask the model about some windows; give who talks, eight frames in a byte."""
        heard = np.stack([window_of(samples, window) for window in range(first, stop)])
        (scores,) = self._network.run({"waveform": heard[:, None]})
        return np.packbits(POWERSET[scores.argmax(axis=2)], axis=1)


def window_of(samples: Samples, window: int) -> Samples:
    """Cut out what is heard in a window, with silence beyond the end of the recording."""
    start = window * STEP_SAMPLES
    part = samples[start : start + WINDOW_SAMPLES]
    return np.pad(part, (0, WINDOW_SAMPLES - len(part)))
