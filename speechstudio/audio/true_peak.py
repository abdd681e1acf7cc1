"""Peaks of the waveform between the samples, after ITU-R BS.1770-4, annex 2.

The sound is looked at with four times its rate. Our own interpolation filter is longer than the
one that the annex gives as an example, and flat closer to the upper end of the band.
"""

from collections.abc import Iterator
from math import inf, log10

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples

REACH = 12
"""Samples to each side that a point between two samples is made of."""

_OVERSAMPLING = 4
_STRETCH = 256
_KAISER_BETA = 6.0


def _kernels() -> tuple[npt.NDArray[np.float32], ...]:
    """Windowed sinc filters for the points a quarter, a half and three quarters further on."""
    taps = np.arange(-REACH + 1, REACH + 1)
    kernels = []
    for step in range(1, _OVERSAMPLING):
        offset = taps - step / _OVERSAMPLING
        window = np.i0(_KAISER_BETA * np.sqrt(np.clip(1 - (offset / REACH) ** 2, 0, None)))
        kernel = np.sinc(offset) * window
        kernels.append((kernel / kernel.sum())[::-1].astype(np.float32))
    return tuple(kernels)


_KERNELS = _kernels()

MOST_OVER = float(max(np.abs(kernel).sum() for kernel in _KERNELS))
"""No point between samples is higher than this many times the highest sample."""


def envelope(samples: Samples, above: float = 0.0) -> Samples:
    """For each sample, the largest of it and the three points up to the next, without sign.

    The first and last `REACH` samples are there for their neighbours and are left out. Where no
    point can be higher than `above`, only the samples themselves are looked at: that is faster.
    """
    magnitudes = np.abs(samples)
    inner = magnitudes[REACH : len(samples) - REACH]
    for start, end in _stretches(magnitudes, above / MOST_OVER):
        around = samples[start : end + 2 * REACH]
        for kernel in _KERNELS:
            between = np.convolve(around[1:], kernel, mode="valid")[: end - start]
            np.maximum(inner[start:end], np.abs(between), out=inner[start:end])
    return inner


def _stretches(magnitudes: Samples, threshold: float) -> Iterator[tuple[int, int]]:
    """Stretches of the inner samples whose points are made of a sample above the threshold."""
    count = len(magnitudes) - 2 * REACH
    starts = np.arange(0, count, _STRETCH)
    if not len(starts):
        return
    bounds = np.stack((starts, np.minimum(starts + _STRETCH, count) + 2 * REACH), axis=1)
    # One sample more, for an end that is the end of everything.
    padded = np.concatenate((magnitudes, np.zeros(1, dtype=np.float32)))
    loud = np.maximum.reduceat(padded, bounds.ravel())[::2] >= threshold
    edges = np.flatnonzero(np.diff(np.concatenate(([False], loud, [False])).astype(np.int8)))
    for first, after in edges.reshape(-1, 2):
        yield int(first) * _STRETCH, min(int(after) * _STRETCH, count)


class TruePeakMeter:
    """Finds the highest true peak of a stream of mono samples."""

    def __init__(self) -> None:
        self._peak = 0.0
        self._recent: Samples = np.zeros(2 * REACH, dtype=np.float32)

    def feed(self, samples: Samples) -> None:
        """Take the next samples."""
        joined = np.concatenate((self._recent, samples))
        self._recent = joined[len(joined) - 2 * REACH :]
        self._peak = max(self._peak, float(envelope(joined, self._peak).max(initial=0)))

    def peak_dbtp(self) -> float:
        """Highest peak so far in dB below full scale; minus infinity for digital silence."""
        self.feed(np.zeros(2 * REACH, dtype=np.float32))
        return 20 * log10(self._peak) if self._peak else -inf
