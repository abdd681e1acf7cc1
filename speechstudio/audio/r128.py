"""Integrated loudness after EBU R 128, as ITU-R BS.1770-4 defines it.

Blocks of 400 ms that overlap by three quarters; those below -70 LUFS are left out, then those more
than 10 LU below the mean of the rest.
"""

from array import array
from math import inf, log10

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.k_weighting import KWeighting, Weighted

ABSOLUTE_GATE_LUFS = -70.0
RELATIVE_GATE_LU = -10.0

_OFFSET_DB = -0.691
_HOPS_A_SECOND = 10
_HOPS_A_BLOCK = 4


class LoudnessMeter:
    """Measures mono sound that is played on so many equal channels.

    Keeps eight bytes for each tenth of a second: 3 MB for ten hours.
    """

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
    """Measures the loudness of sound that is weighted already, from its power."""

    def __init__(self, rate_hz: int, channels: int) -> None:
        """`rate_hz` powers make a second."""
        self._rate_hz = rate_hz
        self._channels = channels
        self._energies = array("d")
        self._rest: Weighted = np.zeros(0)

    def feed(self, powers: Weighted) -> None:
        """Take the next powers."""
        joined = np.concatenate((self._rest, powers))
        done = len(self._energies)
        begin = self._place(done)
        hops = max(0, (begin + len(joined)) * _HOPS_A_SECOND // self._rate_hz - done)
        places = np.array([self._place(done + index) - begin for index in range(hops + 1)])
        if hops:
            self._energies.extend(np.add.reduceat(joined[: places[-1]], places[:-1]).tolist())
        self._rest = joined[places[-1] :]

    def integrated_lufs(self) -> float:
        """See `LoudnessMeter.integrated_lufs`."""
        powers = self._block_powers() * self._channels
        loud = powers[powers > _power(ABSOLUTE_GATE_LUFS)]
        if not len(loud):
            return -inf
        gate = float(loud.mean()) * 10 ** (RELATIVE_GATE_LU / 10)
        return _OFFSET_DB + 10 * log10(float(loud[loud > gate].mean()))

    def _place(self, hop: int) -> int:
        """Sample at which a hop begins; rates that ten does not divide have uneven hops."""
        return -(-hop * self._rate_hz // _HOPS_A_SECOND)

    def _block_powers(self) -> Weighted:
        energies = np.array(self._energies)
        if len(energies) < _HOPS_A_BLOCK:
            total = float(energies.sum()) + float(self._rest.sum())
            count = self._place(len(energies)) + len(self._rest)
            return np.array([total / count]) if count else np.zeros(0)
        sums = np.convolve(energies, np.ones(_HOPS_A_BLOCK), mode="valid")
        return sums * _HOPS_A_SECOND / (_HOPS_A_BLOCK * self._rate_hz)


def _power(lufs: float) -> float:
    return float(10 ** ((lufs - _OFFSET_DB) / 10))
