"""Integrated loudness after EBU R 128, as ITU-R BS.1770-4 defines it.

Blocks of 400 ms that overlap by three quarters; those below -70 LUFS are left out, then those more
than 10 LU below the mean of the rest.
"""

from math import inf, log10

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.k_weighting import KWeighting, Weighted

ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0

_OFFSET_DB = -0.691
_HOPS_A_SECOND = 10
_HOPS_A_BLOCK = 4
_LEVEL_DB = 0.01
_LEVELS = 10_000
"""Up to 30 LUFS; what is louder counts as the last."""


class LoudnessMeter:
    """Measures mono sound that is played on so many equal channels; memory does not grow."""

    def __init__(self, sample_rate_hz: int, channels: int = 1) -> None:
        self._weighting = KWeighting(sample_rate_hz)
        self._powers = PowerMeter(sample_rate_hz, channels)

    def feed(self, samples: Samples) -> Weighted:
        """Take the next samples, shape (samples,), and give the weighted power of each."""
        powers = np.square(self._weighting.feed(samples))
        self._powers.feed(powers)
        return powers

    def integrated_lufs(self) -> float:
        """Loudness of all that came; minus infinity where nothing passes the gate.

        What is shorter than a block counts as one block of its own length.
        """
        return self._powers.integrated_lufs()


class PowerMeter:
    """Measures the loudness of sound that is weighted already, from its power.

    Blocks are counted by their level in steps of a hundredth of a decibel, so that hours take no
    more memory than seconds; their sums are exact, only the gates lie on a step.
    """

    def __init__(self, rate_hz: int, channels: int) -> None:
        """`rate_hz` powers make a second."""
        self._rate_hz = rate_hz
        self._channels = channels
        self._hops = 0
        self._last: Weighted = np.zeros(0)
        """Energies of the last hops, which the next blocks begin with."""
        self._rest: Weighted = np.zeros(0)
        self._counts = np.zeros(_LEVELS, dtype=np.int64)
        self._sums = np.zeros(_LEVELS)

    def feed(self, powers: Weighted) -> None:
        """Take the next powers."""
        joined = np.concatenate((self._rest, powers))
        begin = self._place(self._hops)
        hops = max(0, (begin + len(joined)) * _HOPS_A_SECOND // self._rate_hz - self._hops)
        places = np.array([self._place(self._hops + index) - begin for index in range(hops + 1)])
        self._rest = joined[places[-1] :]
        if not hops:
            return
        self._hops += hops
        energies = np.add.reduceat(joined[: places[-1]], places[:-1])
        energies = np.concatenate((self._last, energies))
        self._last = energies[max(0, len(energies) - _HOPS_A_BLOCK + 1) :]
        if len(energies) >= _HOPS_A_BLOCK:
            sums = np.convolve(energies, np.ones(_HOPS_A_BLOCK), mode="valid")
            self._count(sums * _HOPS_A_SECOND / (_HOPS_A_BLOCK * self._rate_hz))

    def integrated_lufs(self) -> float:
        """See `LoudnessMeter.integrated_lufs`."""
        if self._hops < _HOPS_A_BLOCK:
            return self._whole_lufs()
        counted = np.flatnonzero(self._counts)
        counts, sums = self._counts[counted], self._sums[counted]
        if not len(counts):
            return -inf
        gate = float(sums.sum() / counts.sum()) * 10 ** (RELATIVE_GATE_LU / 10)
        loud = sums / counts > gate
        return _lufs(float(sums[loud].sum() / counts[loud].sum()))

    def _place(self, hop: int) -> int:
        """Sample at which a hop begins; rates that ten does not divide have uneven hops."""
        return -(-hop * self._rate_hz // _HOPS_A_SECOND)

    def _count(self, powers: Weighted) -> None:
        """Count blocks of these powers; those below the absolute gate are left out."""
        heard = powers * self._channels
        heard = heard[heard > _power(ABSOLUTE_GATE_LUFS)]
        above_db = _OFFSET_DB + 10 * np.log10(heard) - ABSOLUTE_GATE_LUFS
        levels = np.minimum(above_db / _LEVEL_DB, _LEVELS - 1).astype(np.int64)
        self._counts += np.bincount(levels, minlength=_LEVELS)
        self._sums += np.bincount(levels, weights=heard, minlength=_LEVELS)

    def _whole_lufs(self) -> float:
        """Loudness of what is shorter than a block."""
        count = self._place(self._hops) + len(self._rest)
        energy = float(self._last.sum()) + float(self._rest.sum())
        power = energy * self._channels / count if count else 0.0
        return _lufs(power) if power > _power(ABSOLUTE_GATE_LUFS) else -inf


def _lufs(power: float) -> float:
    return _OFFSET_DB + 10 * log10(power)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET_DB) / 10))
