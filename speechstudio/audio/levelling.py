"""Finding the gain that brings a whole file to its loudness without peaks above the ceiling."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from math import isinf

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.limiter import Limiter
from speechstudio.audio.outline import Outline, Outliner, limited_loss_lu
from speechstudio.audio.r128 import LoudnessMeter
from speechstudio.audio.spool import Spool

MOST_LOOKS = 3
"""Looks at the outline of the whole that the search for a gain may take."""
MOST_GAIN_DB = 40.0
"""A larger gain would only bring up noise."""

_CLOSE_LU = 0.1
_LEAST_SLOPE = 0.25
"""Loudness that a decibel of gain brings at least, as far as the search believes."""
_MOST_MAKEUP_DB = 6.0
"""What the limiter takes away is given back up to here; more would flatten the speech."""
_HELD = 1 << 16
"""Samples that are measured at a time: short stretches take more time, longer ones only memory."""

Pieces = Callable[[], Iterator[Samples]]
"""Gives the whole sound from its start, as often as it is called."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Measured:
    """What a file sounds like as it is."""

    loudness_lufs: float
    """Integrated over the whole; minus infinity for silence."""
    peak_dbtp: float


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """How to bring a file to its level."""

    gain_db: float = 0.0
    limited: bool = False
    """Whether peaks have to be turned down."""


class LevelMeters:
    """Measures loudness and true peak of mono sound played on so many equal channels."""

    def __init__(self, sample_rate_hz: int, channels: int, outline: Spool | None = None) -> None:
        """`outline` takes the outline of the sound, where it is wanted."""
        self._loudness = LoudnessMeter(sample_rate_hz, channels)
        self._outliner = Outliner(sample_rate_hz, outline)
        self._held: list[Samples] = []
        self._held_count = 0

    def feed(self, samples: Samples) -> None:
        """Take the next samples."""
        self._held.append(samples)
        self._held_count += len(samples)
        if self._held_count >= _HELD:
            self._measure()

    def measured(self) -> Measured:
        """Tell what was found, after the last samples."""
        self._measure()
        return Measured(
            loudness_lufs=self._loudness.integrated_lufs(), peak_dbtp=self._outliner.finish()
        )

    def _measure(self) -> None:
        samples = np.concatenate((*self._held, np.zeros(0, dtype=np.float32)))
        self._held, self._held_count = [], 0
        self._outliner.feed(samples, self._loudness.feed(samples))


@dataclass(frozen=True, slots=True, kw_only=True)
class Levelling:
    """One file and the level that it should get."""

    sample_rate_hz: int
    channels: int
    target_lufs: float
    ceiling_dbtp: float

    def plan(self, measured: Measured, outline: Outline) -> Plan:
        """Choose the gain.

        Where peaks would pass the ceiling, the limiter takes some loudness away: the outline is
        gone through once or more, at most `MOST_LOOKS` times, to see how much, and the gain makes
        up for it.
        """
        if isinf(measured.loudness_lufs):
            return Plan()
        gain_db = min(self.target_lufs - measured.loudness_lufs, MOST_GAIN_DB)
        if measured.peak_dbtp + gain_db <= self.ceiling_dbtp:
            return Plan(gain_db=gain_db)
        made_up_db = self._made_up_gain_db(gain_db, measured.loudness_lufs, outline)
        return Plan(gain_db=made_up_db, limited=True)

    def apply(self, plan: Plan, pieces: Pieces) -> Iterator[Samples]:
        """Give the whole sound at its new level."""
        if not plan.limited:
            factor = 10 ** (plan.gain_db / 20)
            for piece in pieces():
                yield piece if factor == 1 else piece * factor
            return
        limiter = Limiter(self.sample_rate_hz, gain_db=plan.gain_db, ceiling_dbtp=self.ceiling_dbtp)
        for piece in pieces():
            yield limiter.feed(piece)
        yield limiter.flush()

    def _made_up_gain_db(self, gain_db: float, before_lufs: float, outline: Outline) -> float:
        """Raise a gain until the limited sound is as loud as it should be: a secant search."""
        highest_db = min(gain_db + _MOST_MAKEUP_DB, MOST_GAIN_DB)
        slope = 1.0
        last: tuple[float, float] | None = None
        for _ in range(MOST_LOOKS):
            loss = limited_loss_lu(outline(), gain_db, self.ceiling_dbtp, self.channels)
            loudness = before_lufs + gain_db - loss
            if last is not None:
                slope = max(_LEAST_SLOPE, (loudness - last[1]) / (gain_db - last[0]))
            last = gain_db, loudness
            wanted_db = min(gain_db + (self.target_lufs - loudness) / slope, highest_db)
            if abs(wanted_db - gain_db) <= _CLOSE_LU:
                break
            gain_db = wanted_db
        return gain_db
