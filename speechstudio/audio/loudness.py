"""How loud a track is, and by how much to raise or lower it.

Recordings at a usual level are left alone. Voice activity detection hears nothing in speech that
is very quiet, so that is raised; noise without speech is not.
"""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples
from speechstudio.audio.pcm import SAMPLE_RATE_HZ

_BLOCK = SAMPLE_RATE_HZ // 10
_LOWEST_DB = -140.0
_STEP_DB = 0.5
_BINS = 560
"""Levels from -140 to +140 dBFS in steps of half a decibel."""

QUIET_DB = -40.0
"""Speech below this level is raised."""
TARGET_DB = -22.0
"""To this one, that of speech recorded with care."""
LOUDEST_DB = -14.0
"""No two seconds may end above this level."""
LEAST_LIFT_DB = 12.0
"""A smaller lift would not be worth touching the samples."""
MOST_GAIN_DB = 50.0
"""A larger lift would only bring up noise."""
NOISE_FLOOR_DB = -88.0
"""Below this lies the rounding of 16-bit samples, dithered or not."""
SPEECH_RANGE_DB = 8.0
"""Speech has pauses: its loud parts stand at least this far above its quiet ones."""
_RARE_SHARE = 5e-3
"""So few samples beyond full scale are overshoot of a codec, or damage: clipping is enough."""
_HIGHEST_PEAK = 4.0
"""A peak above this is no overshoot; the level of the speech then says how far to lower it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Level:
    """Statistics over blocks of 100 ms, digital silence left out, in dB below full scale (RMS)."""

    speech_db: float
    """Reached in 5 % of the blocks."""
    loudest_db: float
    """Reached for two seconds in all."""
    floor_db: float
    """Reached in 90 % of the blocks."""
    peak: float
    """Largest absolute sample; 0 for digital silence."""
    over_share: float = 0.0
    """Share of the samples that lie beyond full scale."""


class LevelMeter:
    """Measures all tracks of a recording in step; memory does not grow."""

    def __init__(self, tracks: int) -> None:
        self._counts = np.zeros((tracks, _BINS), dtype=np.int64)
        self._peaks = np.zeros(tracks, dtype=np.float32)
        self._over = np.zeros(tracks, dtype=np.int64)
        self._frames = 0
        self._rest = np.zeros((0, tracks), dtype=np.float32)

    def feed(self, samples: Samples) -> None:
        """Take samples at 16 kHz of shape (samples, tracks)."""
        if not len(samples):
            return
        peaks = np.maximum(samples.max(0), -samples.min(0))
        self._peaks = np.maximum(self._peaks, peaks)
        self._frames += len(samples)
        if peaks.max() > 1:
            self._over += np.count_nonzero(np.abs(samples) > 1, axis=0)
        joined = np.concatenate((self._rest, samples)) if len(self._rest) else samples
        whole = len(joined) // _BLOCK * _BLOCK
        self._rest = joined[whole:].copy()
        self._count(joined[:whole].reshape(-1, _BLOCK, joined.shape[1]))

    def levels(self) -> tuple[Level, ...]:
        """Level of each track, after the last samples."""
        if len(self._rest):
            self._count(self._rest[np.newaxis])
            self._rest = self._rest[:0]
        return tuple(
            _level(counts, float(peak), over / max(1, self._frames))
            for counts, peak, over in zip(
                self._counts, self._peaks, self._over.tolist(), strict=True
            )
        )

    def _count(self, blocks: Samples) -> None:
        power = np.einsum("bst,bst->tb", blocks, blocks) / blocks.shape[1]
        for track, values in enumerate(power):
            levels = 10 * np.log10(values[values > 0], dtype=np.float64)
            bins = np.clip((levels - _LOWEST_DB) / _STEP_DB, 0, _BINS - 1).astype(np.int64)
            self._counts[track] += np.bincount(bins, minlength=_BINS)


def gain_for(level: Level, *, base: float = 1.0) -> float:
    """Factor that brings a track to a level that can be heard; exactly `base` for most of them.

    `base` is a factor that the track needs anyhow. The result may push single peaks over full
    scale: whoever applies it clips them.
    """
    if not level.peak:
        return base
    base_db = 20 * float(np.log10(base))
    speech_db, loudest_db = level.speech_db + base_db, level.loudest_db + base_db
    lift_db = min(TARGET_DB - speech_db, LOUDEST_DB - loudest_db, MOST_GAIN_DB)
    is_speech = level.speech_db - level.floor_db >= SPEECH_RANGE_DB
    if NOISE_FLOOR_DB < speech_db < QUIET_DB and is_speech and lift_db >= LEAST_LIFT_DB:
        return base * _factor(lift_db)
    if level.over_share <= _RARE_SHARE:
        return base
    peak = level.peak * base
    if peak > _HIGHEST_PEAK:
        return base * _factor(TARGET_DB - speech_db)
    return base / peak if peak > 1 else base


def _factor(decibels: float) -> float:
    return float(10 ** (decibels / 20))


def _level(counts: npt.NDArray[np.int64], peak: float, over_share: float) -> Level:
    total = int(counts.sum())
    from_top = np.cumsum(counts[::-1])

    def reached_by(blocks: float) -> float:
        """Level that so many blocks reach, the middle of its bin."""
        rank = min(max(1, round(blocks)), total)
        index = _BINS - 1 - int(np.searchsorted(from_top, rank))
        return _LOWEST_DB + (index + 0.5) * _STEP_DB

    if not total:
        return Level(speech_db=_LOWEST_DB, loudest_db=_LOWEST_DB, floor_db=_LOWEST_DB, peak=peak)
    return Level(
        over_share=over_share,
        speech_db=reached_by(0.05 * total),
        loudest_db=reached_by(min(20, 0.05 * total)),
        floor_db=reached_by(0.9 * total),
        peak=peak,
    )
