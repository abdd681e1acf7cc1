"""The outline of a sound: the peak and the power of each millisecond.

It tells what a limiter would do to the loudness of hours without going through every sample.
"""

from collections.abc import Callable, Iterable, Iterator
from math import inf, log10

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.k_weighting import Weighted
from speechstudio.audio.limiter import BLOCKS_A_SECOND, GainCurve, block_of, limit_of
from speechstudio.audio.r128 import PowerMeter
from speechstudio.audio.spool import Spool
from speechstudio.audio.true_peak import BlockPeaks

Outline = Callable[[], Iterator[Samples]]
"""Gives the outline from its start, as often as it is called: peak, power, peak, power and on."""


class Outliner:
    """Draws the outline of mono sound into a spool, where there is one, and finds its peak."""

    def __init__(self, sample_rate_hz: int, spool: Spool | None) -> None:
        self._block = block_of(sample_rate_hz)
        self._peaks = BlockPeaks(self._block)
        self._spool = spool
        self._powers: Weighted = np.zeros(0)
        self._highest = 0.0

    def feed(self, samples: Samples, powers: Weighted) -> None:
        """Take the next samples, and the power of each after its weighting."""
        self._powers = np.concatenate((self._powers, powers))
        self._draw(self._peaks.feed(samples))

    def finish(self) -> float:
        """Draw what is left, and give the highest true peak in dB; minus infinity for silence."""
        self._powers = np.pad(self._powers, (0, -len(self._powers) % self._block))
        self._draw(self._peaks.flush())
        return 20 * log10(self._highest) if self._highest else -inf

    def _draw(self, peaks: Samples) -> None:
        self._highest = max(self._highest, float(peaks.max(initial=0)))
        done = len(peaks) * self._block
        powers, self._powers = self._powers[:done], self._powers[done:]
        if self._spool is not None:
            means = powers.reshape(-1, self._block).mean(axis=1)
            self._spool.add(np.stack((peaks, means), axis=1).ravel())


def limited_loss_lu(
    outline: Iterable[Samples], gain_db: float, ceiling_dbtp: float, channels: int
) -> float:
    """Loudness that `Limiter` takes from a sound with that outline."""
    gain = 10 ** (gain_db / 20)
    curve = GainCurve(limit_of(ceiling_dbtp))
    without, limited = (PowerMeter(BLOCKS_A_SECOND, channels) for _ in range(2))
    waiting: Weighted = np.zeros(0)
    edges: Weighted = np.zeros(0)

    def go_on(powers: Weighted, gains: Weighted) -> None:
        nonlocal waiting, edges
        waiting = np.concatenate((waiting, powers * gain**2))
        edges = np.concatenate((edges, gains))
        ready = waiting[: max(0, len(edges) - 1)]
        starts, ends = edges[: len(ready)], edges[1 : len(ready) + 1]
        without.feed(ready)
        # The mean square of a straight line.
        limited.feed(ready * (starts * starts + starts * ends + ends * ends) / 3)
        waiting, edges = waiting[len(ready) :], edges[len(ready) :]

    for piece in outline:
        peaks, powers = piece.reshape(-1, 2).T
        go_on(powers.astype(np.float64), curve.feed(peaks * np.float32(gain)))
    go_on(np.zeros(0), curve.flush())
    loudness = limited.integrated_lufs()
    return 0.0 if loudness == -inf else without.integrated_lufs() - loudness
