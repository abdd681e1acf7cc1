"""A limiter that sees peaks coming and turns the sound down smoothly before they are there."""

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples
from speechstudio.audio.true_peak import REACH, envelope

_AHEAD_S = 0.005
_RELEASE_DB_A_SECOND = 60.0
_MARGIN_DB = 0.05
"""Turning the sound down moves the points between samples a little."""

Decibels = npt.NDArray[np.float64]


class Limiter:
    """Multiplies mono sound and keeps its true peaks below a ceiling.

    The gain falls over the 5 ms before a peak and rises by 60 dB a second after it. Sound comes
    out as many samples as went in, after `flush`, in step with the input.
    """

    def __init__(self, sample_rate_hz: int, *, gain_db: float, ceiling_dbtp: float) -> None:
        self._gain = np.float32(10 ** (gain_db / 20))
        self._ceiling = 10 ** ((ceiling_dbtp - _MARGIN_DB) / 20)
        self._ahead = max(1, round(_AHEAD_S * sample_rate_hz))
        self._rise_db = _RELEASE_DB_A_SECOND / sample_rate_hz
        self._delay = REACH + self._ahead
        self._sound: Samples = np.zeros(self._delay + REACH, dtype=np.float32)
        self._targets_db: Decibels = np.zeros(2 * self._ahead)
        self._last_db = 0.0
        self._lead = self._delay

    def feed(self, samples: Samples) -> Samples:
        """Give the samples that are ready; some 6 ms stay inside."""
        self._sound = np.concatenate((self._sound, samples * self._gain))
        return self._ready(len(samples))

    def flush(self) -> Samples:
        """Give what stayed inside."""
        return self.feed(np.zeros(self._delay, dtype=np.float32))

    def _ready(self, count: int) -> Samples:
        """Limit the oldest `count` samples, for which all that is to come is known."""
        targets = self._released(self._needed_db(count))
        known = np.concatenate((self._targets_db, targets))
        self._targets_db = known[count:]
        start = len(self._sound) - count - REACH - self._ahead
        ready = self._sound[start : start + count]
        self._sound = self._sound[count:]
        if known.min(initial=0) < 0:
            gains = 10 ** (_lowest_ahead(known, self._ahead) / 20)
            half = (self._ahead + 1) // 2
            # Two means one after the other weigh like a triangle.
            smooth = _running_mean(_running_mean(gains, half + 1), self._ahead + 1 - half)
            ready = (ready * smooth).astype(np.float32)
        skipped = min(self._lead, count)
        self._lead -= skipped
        return ready[skipped:]

    def _needed_db(self, count: int) -> Decibels:
        """Gain that the newest samples would need, each for itself; never above 0."""
        around = self._sound[len(self._sound) - count - 2 * REACH :]
        peaks = np.maximum(envelope(around, self._ceiling), self._ceiling)
        return 20 * np.log10(self._ceiling / peaks.astype(np.float64))

    def _released(self, needed_db: Decibels) -> Decibels:
        """Let the gain fall at once, and rise only slowly."""
        if self._last_db == 0 and needed_db.min(initial=0) == 0:
            return needed_db
        rise = self._rise_db * np.arange(1, len(needed_db) + 1)
        start = min(self._last_db, 0.0)
        lowest = np.minimum.accumulate(np.concatenate(([start], needed_db - rise)))[1:]
        released: Decibels = np.minimum(lowest + rise, 0.0)
        self._last_db = float(released[-1]) if len(released) else start
        return released


def _lowest_ahead(values: Decibels, ahead: int) -> Decibels:
    """For each value the lowest of it and the next `ahead`; the last `ahead` values have none."""
    width, lowest = 1, values
    while width * 2 <= ahead + 1:
        lowest = np.minimum(lowest[: len(lowest) - width], lowest[width:])
        width *= 2
    rest = ahead + 1 - width
    return np.minimum(lowest[: len(lowest) - rest], lowest[rest:]) if rest else lowest


def _running_mean(values: Decibels, width: int) -> Decibels:
    """For each value the mean of it and the next ones, `width` in all; the last have none."""
    sums = np.cumsum(np.concatenate(([0.0], values)))
    means: Decibels = (sums[width:] - sums[:-width]) / width
    return means
