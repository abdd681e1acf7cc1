"""Who of up to three local speakers talks in each window of a recording."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
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
_BATCH = 8
_PART = 4
"""Windows that one thread hears at a time: more gain nothing."""

Samples = NDArray[np.float32]
Bits = NDArray[np.uint8]
Activity = NDArray[np.bool_]
"""Of shape (windows, frames, local speakers)."""


class Segmentation:
    """The segmentation model, slid over a recording a second at a time."""

    def __init__(self, path: Path, *, threads: int, device: str) -> None:
        # Threads inside of the network take more processor time and are slower than several
        # stretches of sound at a time.
        self._network = Network.load(path, threads=1, device=device)
        self._threads = ThreadPoolExecutor(threads)

    def slide(
        self,
        samples: Samples,
        answer: Callable[..., Bits],
        hear: Callable[[int, Activity], None],
    ) -> Activity:
        """Give who talks in every window; `answer` is that of this model, or of a journal.

        `hear` takes the activity of some windows as they come, and the first one's number.
        """
        windows = window_count(len(samples))
        found = np.zeros((windows, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)
        for first in range(0, windows, _BATCH):
            stop = min(first + _BATCH, windows)
            bits = answer(samples, first, stop)
            found[first:stop] = np.unpackbits(bits, axis=1, count=WINDOW_FRAMES)
            hear(first, found[first:stop])
        return found

    def answer(self, samples: Samples, first: int, stop: int) -> Bits:
        """Ask the model about some windows; give who talks, eight frames in a byte."""
        parts = [range(start, min(start + _PART, stop)) for start in range(first, stop, _PART)]
        return np.concatenate(list(self._threads.map(partial(self._part, samples), parts)))

    def _part(self, samples: Samples, windows: range) -> Bits:
        heard = np.stack([window_of(samples, window) for window in windows])
        (scores,) = self._network.run({"waveform": heard[:, None]})
        return np.packbits(POWERSET[scores.argmax(axis=2)], axis=1)


def window_of(samples: Samples, window: int) -> Samples:
    """Cut out what is heard in a window, with silence beyond the end of the recording."""
    start = window * STEP_SAMPLES
    part = samples[start : start + WINDOW_SAMPLES]
    return np.pad(part, (0, WINDOW_SAMPLES - len(part)))
