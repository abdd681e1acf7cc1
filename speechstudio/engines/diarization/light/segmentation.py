"""Who of up to three local speakers talks in each window of a recording."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from speechstudio.engines.diarization.light.between import joined
from speechstudio.engines.diarization.light.geometry import (
    EVERY,
    LOCAL_SPEAKERS,
    STEP_SAMPLES,
    WINDOW_FRAMES,
    WINDOW_SAMPLES,
    window_count,
)
from speechstudio.engines.onnx_network import Network
from speechstudio.engines.recording import Recording

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
    """The segmentation model, slid over a recording a second at a time.

    Every second window is heard; one between only where those beside it do not agree.
    """

    def __init__(self, path: Path, *, threads: int, device: str) -> None:
        # Threads inside of the network take more processor time and are slower than several
        # stretches of sound at a time.
        self._network = Network.load(path, threads=1, device=device)
        self._threads = ThreadPoolExecutor(threads)

    def slide(
        self,
        samples: Recording,
        answer: Callable[..., Bits],
        hear: Callable[[int, Activity], None],
    ) -> Activity:
        """Give who talks in every window; `answer` is that of this model, or of a journal.

        `hear` takes the activity of some windows as they come, and the first one's number.
        """
        count = window_count(len(samples))
        found = np.zeros((count, WINDOW_FRAMES, LOCAL_SPEAKERS), dtype=bool)

        def ask(windows: list[int]) -> None:
            if windows:
                bits = answer(samples, np.array(windows))
                found[windows] = np.unpackbits(bits, axis=1, count=WINDOW_FRAMES)

        told = 0
        every = range(0, count, EVERY)
        for first in range(0, len(every), _BATCH):
            some = every[first : first + _BATCH]
            ask(list(some))
            stop = count if some[-1] == every[-1] else some[-1] + 1
            ask(_unsettled(found, range(told | 1, stop, EVERY)))
            hear(told, found[told:stop])
            told = stop
        return found

    def answer(self, samples: Recording, windows: NDArray[np.intp]) -> Bits:
        """Ask the model about some windows; give who talks, eight frames in a byte.

        The number of parts is even, so that two threads end at the same time; it does not depend
        on the threads, as what is heard together may change the last bits.
        """
        pairs = -(-len(windows) // (2 * _PART))
        parts = np.array_split(windows, min(2 * pairs, len(windows)))
        return np.concatenate(list(self._threads.map(partial(self._part, samples), parts)))

    def _part(self, samples: Recording, windows: NDArray[np.intp]) -> Bits:
        heard = np.stack([window_of(samples, window) for window in windows.tolist()])
        (scores,) = self._network.run({"waveform": heard[:, None]})
        return np.packbits(POWERSET[scores.argmax(axis=2)], axis=1)


def window_of(samples: Recording, window: int, length: int = WINDOW_SAMPLES) -> Samples:
    """Cut out what is heard from a window on, with silence beyond the end of the recording."""
    start = window * STEP_SAMPLES
    part = samples[start : start + length]
    return np.pad(part, (0, length - len(part)))


def _unsettled(found: Activity, between: range) -> list[int]:
    """Settle windows between two that agree; give those that are to be heard."""
    unsettled = []
    for window in between:
        beside = found[window - 1], found[window + 1 : window + 2]
        made = joined(beside[0], beside[1][0], window) if len(beside[1]) else None
        if made is None:
            unsettled.append(window)
        else:
            found[window] = made
    return unsettled
