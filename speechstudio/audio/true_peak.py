"""Peaks of the waveform between the samples, after ITU-R BS.1770-4, annex 2.

The sound is looked at with four times its rate. Our own interpolation filter is longer than the
one that the annex gives as an example, and flat closer to the upper end of the band.
"""

from functools import lru_cache

import numpy as np

from speechstudio.audio.frames import Samples

REACH = 12
"""Samples to each side that a point between two samples is made of."""

_OVERSAMPLING = 4
_KAISER_BETA = 6.0
_SMALL_PRODUCT = 1 << 18
"""Multiplications that OpenBLAS does not share out."""
_AT_ONCE = 512
"""Blocks between whose samples is looked at a time: more would take memory and no less time."""


def _kernels() -> tuple[Samples, ...]:
    """Windowed sinc filters for the points a quarter, a half and three quarters further on."""
    taps = np.arange(-REACH + 1, REACH + 1)
    kernels = []
    for step in range(1, _OVERSAMPLING):
        offset = taps - step / _OVERSAMPLING
        window = np.i0(_KAISER_BETA * np.sqrt(np.clip(1 - (offset / REACH) ** 2, 0, None)))
        kernel = np.sinc(offset) * window
        kernels.append((kernel / kernel.sum()).astype(np.float32))
    return tuple(kernels)


_KERNELS = _kernels()

MOST_OVER = float(max(np.abs(kernel).sum() for kernel in _KERNELS))
"""No point between samples is higher than this many times the highest sample."""


class BlockPeaks:
    """Finds the true peak of each block of a stream of mono samples.

    A point between two samples belongs to the earlier one. Where no point of a block can be
    higher than `above`, only its samples are looked at: that is faster.
    """

    def __init__(self, block: int, *, above: float = 0.0) -> None:
        self._block = block
        self._threshold = above / MOST_OVER
        self._sound: Samples = np.zeros(REACH, dtype=np.float32)

    def feed(self, samples: Samples) -> Samples:
        """Give the peaks of the blocks that are known; a block waits for `REACH` more samples."""
        sound = np.concatenate((self._sound, samples))
        count = (len(sound) - 2 * REACH) // self._block
        if count <= 0:
            self._sound = sound
            return np.zeros(0, dtype=np.float32)
        self._sound = sound[count * self._block :]
        width = self._block + 2 * REACH
        around = np.lib.stride_tricks.sliding_window_view(sound, width)[:: self._block][:count]
        inner = sound[REACH : REACH + count * self._block].reshape(count, self._block)
        peaks = _highest(inner)
        loud = np.flatnonzero(_highest(around) >= self._threshold)
        for start in range(0, len(loud), _AT_ONCE):
            some = loud[start : start + _AT_ONCE]
            peaks[some] = np.maximum(peaks[some], _between(around[some], self._block))
        return peaks

    def flush(self) -> Samples:
        """Give the peaks of what is left, the last of a block that silence fills up."""
        left = len(self._sound) - REACH
        return self.feed(np.zeros(REACH + -left % self._block, dtype=np.float32))


def _highest(rows: Samples) -> Samples:
    """For each row the largest value, without sign."""
    peaks: Samples = np.abs(rows).max(axis=1)
    return peaks


def _between(around: Samples, block: int) -> Samples:
    """For each block the highest point between its samples.

    Products of matrices take a tenth of the time of convolutions as long as they are so small
    that the library gives each to one thread: several would only wait for each other.
    """
    matrix = _interpolation(block)
    height = max(1, _SMALL_PRODUCT // matrix.size)
    rows = np.zeros((-(-len(around) // height) * height, around.shape[1]), dtype=np.float32)
    rows[: len(around)] = around
    points = rows.reshape(-1, height, rows.shape[1]) @ matrix
    return _highest(points.reshape(len(rows), matrix.shape[1]))[: len(around)]


@lru_cache(maxsize=8)
def _interpolation(block: int) -> Samples:
    """Matrix from a block, with `REACH` samples to each side, to all points between its samples."""
    matrix = np.zeros((block + 2 * REACH, block * len(_KERNELS)), dtype=np.float32)
    for number, kernel in enumerate(_KERNELS):
        for at in range(block):
            matrix[at + 1 : at + 1 + len(kernel), number * block + at] = kernel
    return matrix
