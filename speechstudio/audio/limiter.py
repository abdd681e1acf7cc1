"""A limiter that sees peaks coming and turns the sound down smoothly before they are there.

The gain is found for each millisecond and goes in straight lines between: a voice needs no finer.
"""

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples
from speechstudio.audio.true_peak import BlockPeaks

BLOCKS_A_SECOND = 1000
_AHEAD = 5
"""Blocks before a peak in which the gain falls."""
_RELEASE_DB = 60.0 / BLOCKS_A_SECOND
"""By so much the gain rises in each block."""
_MARGIN_DB = 0.05
"""Turning the sound down moves the points between samples a little."""

Curve = npt.NDArray[np.float64]


def block_of(sample_rate_hz: int) -> int:
    """Give the number of samples in a block."""
    return max(1, round(sample_rate_hz / BLOCKS_A_SECOND))


def limit_of(ceiling_dbtp: float) -> float:
    """Peak that is let through."""
    return float(10 ** ((ceiling_dbtp - _MARGIN_DB) / 20))


class GainCurve:
    """Finds the gain between blocks from their peaks, as a factor from 0 to 1.

    The gain falls over the five blocks before a peak and rises by 60 dB a second after it.
    Gains come for the start of each block, `LATE` blocks late.
    """

    LATE = _AHEAD

    def __init__(self, limit: float) -> None:
        self._limit = limit
        self._last_db = 0.0
        self._known_db: Curve = np.zeros(_AHEAD)

    def feed(self, peaks: Samples) -> Curve:
        """Take the peaks of the next blocks, and give the gains that are known."""
        released = self._released(peaks)
        edges = np.minimum(np.concatenate(([self._last_db], released[:-1])), released)
        self._last_db = float(released[-1]) if len(released) else self._last_db
        known = np.concatenate((self._known_db, edges))
        count = max(0, len(known) - 2 * _AHEAD)
        self._known_db = known[count:]
        if not count or not known.any():
            return np.ones(count)
        gains = 10 ** (_lowest_ahead(known, _AHEAD) / 20)
        half = (_AHEAD + 1) // 2
        # Two means one after the other weigh like a triangle.
        return _running_mean(_running_mean(gains, half + 1), _AHEAD + 1 - half)

    def flush(self) -> Curve:
        """Give the gains up to the end of the last block."""
        return self.feed(np.zeros(self.LATE + 1, dtype=np.float32))

    def _released(self, peaks: Samples) -> Curve:
        """Let the gain fall at once to what each block needs, and rise only slowly."""
        highest = np.maximum(peaks.astype(np.float64), self._limit)
        if self._last_db == 0 and highest.max(initial=0) <= self._limit:
            return np.zeros(len(peaks))
        rise = _RELEASE_DB * np.arange(1, len(peaks) + 1)
        needed = 20 * np.log10(self._limit / highest) - rise
        lowest = np.minimum.accumulate(np.concatenate(([self._last_db], needed)))[1:]
        released: Curve = np.minimum(lowest + rise, 0.0)
        return released


class Limiter:
    """Multiplies mono sound and keeps its true peaks below a ceiling.

    Sound comes out as many samples as went in, after `flush`, in step with the input.
    """

    def __init__(self, sample_rate_hz: int, *, gain_db: float, ceiling_dbtp: float) -> None:
        limit = limit_of(ceiling_dbtp)
        self._gain = np.float32(10 ** (gain_db / 20))
        self._block = block_of(sample_rate_hz)
        self._peaks = BlockPeaks(self._block, above=limit)
        self._curve = GainCurve(limit)
        self._ramp = np.arange(self._block, dtype=np.float32) / np.float32(self._block)
        self._sound: Samples = np.zeros(0, dtype=np.float32)
        self._edges: Curve = np.zeros(0)

    def feed(self, samples: Samples) -> Samples:
        """Give the samples that are ready; some 7 ms stay inside."""
        louder = samples * self._gain
        self._sound = np.concatenate((self._sound, louder))
        return self._ready(self._curve.feed(self._peaks.feed(louder)))

    def flush(self) -> Samples:
        """Give what stayed inside."""
        left = len(self._sound)
        self._sound = np.pad(self._sound, (0, -left % self._block))
        rest = np.concatenate((self._curve.feed(self._peaks.flush()), self._curve.flush()))
        return self._ready(rest)[:left]

    def _ready(self, gains: Curve) -> Samples:
        """Turn down the oldest blocks, whose gains at both ends are known."""
        edges = np.concatenate((self._edges, gains))
        self._edges = edges[-1:]
        count = max(0, len(edges) - 1) * self._block
        ready, self._sound = self._sound[:count], self._sound[count:]
        if not count or edges.min() == 1:
            return ready
        starts = edges.astype(np.float32)[:, np.newaxis]
        lines = starts[:-1] + np.diff(starts, axis=0) * self._ramp
        return ready * lines.ravel()


def _lowest_ahead(values: Curve, ahead: int) -> Curve:
    """For each value the lowest of it and the next `ahead`; the last `ahead` values have none."""
    windows = np.lib.stride_tricks.sliding_window_view(values, ahead + 1)
    lowest: Curve = windows.min(axis=1)
    return lowest


def _running_mean(values: Curve, width: int) -> Curve:
    """For each value the mean of it and the next ones, `width` in all; the last have none."""
    return np.convolve(values, np.full(width, 1 / width), mode="valid")
