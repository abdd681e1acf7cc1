"""Outline of a waveform: smallest and largest sample of each bin, in several resolutions.

The file is a header of 32 bytes (magic, version, samples a bin, bins joined a level, frames) and
then the levels, finest first, each a row of little-endian int16 pairs (smallest, largest).
"""

import struct
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO, Self

import numpy as np
import numpy.typing as npt

from speechstudio.audio.frames import Samples
from speechstudio.audio.pcm import SAMPLE_RATE_HZ
from speechstudio.domain.errors import StorageError

BIN_SAMPLES = 256
"""Samples in a bin of the finest level: 16 ms."""
LEVEL_STEP = 4
"""Bins of a level that make one bin of the next."""

_HEADER = struct.Struct("<8sHHIQ8x")
_MAGIC = b"SSPEAKS\0"
_VERSION = 1
_FEWEST_BINS = 64
_FULL_SCALE = 32_767

Bins = npt.NDArray[np.int16]
"""Shape (bins, 2): smallest and largest sample."""


def _level_sizes(frames: int) -> Iterator[int]:
    """Bins of each level of a waveform so long."""
    bins = -(-frames // BIN_SAMPLES)
    yield bins
    while bins > _FEWEST_BINS:
        bins = -(-bins // LEVEL_STEP)
        yield bins


class PeaksWriter:
    """Writes the outline while samples arrive; only the coarser levels stand in memory."""

    def __init__(self, file: BinaryIO) -> None:
        self._file = file
        self._frames = 0
        self._rest = np.zeros((0, 2), dtype=np.float32)
        file.write(bytes(_HEADER.size))

    def feed(self, samples: Samples) -> None:
        """Take samples of shape (samples, tracks); all tracks share one outline."""
        self._frames += len(samples)
        pairs = np.stack((samples.min(axis=1), samples.max(axis=1)), axis=1)
        joined = np.concatenate((self._rest, pairs)) if len(self._rest) else pairs
        whole = len(joined) // BIN_SAMPLES * BIN_SAMPLES
        self._rest = joined[whole:].copy()
        self._write(joined[:whole].reshape(-1, BIN_SAMPLES, 2))

    def finish(self) -> None:
        """Write what is left, the coarser levels and the header."""
        if len(self._rest):
            self._write(self._rest[np.newaxis])
        self._file.flush()
        self._file.seek(_HEADER.size)
        level = np.frombuffer(self._file.read(), dtype="<i2").reshape(-1, 2)
        while len(level) > _FEWEST_BINS:
            level = _coarser(level)
            self._file.write(level.astype("<i2").tobytes())
        self._file.seek(0)
        self._file.write(_HEADER.pack(_MAGIC, _VERSION, LEVEL_STEP, BIN_SAMPLES, self._frames))

    def _write(self, bins: Samples) -> None:
        pairs = np.stack((bins[:, :, 0].min(axis=1), bins[:, :, 1].max(axis=1)), axis=1)
        scaled = np.clip(pairs, -1, 1) * _FULL_SCALE
        outer = np.stack((np.floor(scaled[:, 0]), np.ceil(scaled[:, 1])), axis=1)
        self._file.write(outer.astype("<i2").tobytes())


def _frames_of(data: bytes) -> int:
    magic, version, step, size, frames = _HEADER.unpack_from(data)
    if (magic, version, step, size) != (_MAGIC, _VERSION, LEVEL_STEP, BIN_SAMPLES):
        raise ValueError(f"another kind or version of file: {magic!r}, {version}")
    return int(frames)


def _damaged(exc: Exception) -> StorageError:
    return StorageError(
        "the outline of the waveform is gone or damaged",
        hint="Open the recording again.",
        detail=str(exc),
    )


def _coarser(level: Bins) -> Bins:
    starts = np.arange(0, len(level), LEVEL_STEP)
    smallest = np.minimum.reduceat(level[:, 0], starts)
    return np.stack((smallest, np.maximum.reduceat(level[:, 1], starts)), axis=1)


@dataclass(frozen=True, slots=True, kw_only=True, eq=False)
class Peaks:
    """Outline of a waveform, in memory: some 1.2 MB for an hour."""

    frames: int
    """Samples at 16 kHz that it covers."""
    levels: tuple[Bins, ...]
    """Finest first; each bin covers four of the level before."""

    @classmethod
    def load(cls, path: Path) -> Self:
        """Read the file that a decode left; raises StorageError where it is gone or damaged."""
        try:
            data = path.read_bytes()
        except OSError as exc:
            raise _damaged(exc) from exc
        return cls.of(data)

    @classmethod
    def of(cls, data: bytes) -> Self:
        """Read the content of such a file; raises StorageError where it is damaged."""
        try:
            frames = _frames_of(data)
            levels, place = [], _HEADER.size
            for bins in _level_sizes(frames):
                levels.append(np.frombuffer(data, "<i2", bins * 2, place).reshape(-1, 2))
                place += bins * 4
        except (ValueError, struct.error) as exc:
            raise _damaged(exc) from exc
        return cls(frames=frames, levels=tuple(levels))

    def level_for(self, samples_per_pixel: float) -> int:
        """Index of the coarsest level that still has a bin for every pixel; else the finest."""
        fitting = 0
        for index in range(1, len(self.levels)):
            if BIN_SAMPLES * LEVEL_STEP**index <= samples_per_pixel:
                fitting = index
        return fitting

    def slice(self, start_ms: float, end_ms: float, width: int) -> tuple[Samples, Samples]:
        """Smallest and largest sample, from -1 to 1, of each of `width` pixels of a stretch.

        Pixels before the start and after the end of the recording are 0.
        """
        edges = np.linspace(start_ms, end_ms, max(0, width) + 1) * (SAMPLE_RATE_HZ / 1000)
        per_pixel = float(edges[1] - edges[0]) if len(edges) > 1 else 0.0
        index = self.level_for(per_pixel)
        level, bin_samples = self.levels[index], BIN_SAMPLES * LEVEL_STEP**index
        inside = (edges[:-1] >= 0) & (edges[:-1] < self.frames)
        if not inside.any():
            return np.zeros(max(0, width), np.float32), np.zeros(max(0, width), np.float32)
        first = np.clip(edges[:-1] // bin_samples, 0, len(level) - 1).astype(np.int64)
        after = np.clip(np.ceil(edges[1:] / bin_samples), first + 1, len(level)).astype(np.int64)
        smallest, largest = _extremes(level, first, after)
        scale = inside.astype(np.float32) / np.float32(_FULL_SCALE)
        return smallest * scale, largest * scale


def _extremes(
    level: Bins, first: npt.NDArray[np.int64], after: npt.NDArray[np.int64]
) -> tuple[Samples, Samples]:
    """Extremes over the bins `first` to `after` of each pixel."""
    # One bin more at the end, so that reduceat takes an `after` that is the end of the level.
    padded = np.concatenate((level, level[-1:])).astype(np.float32)
    bounds = np.stack((first, after), axis=1).ravel()
    smallest = np.minimum.reduceat(padded[:, 0], bounds)[::2]
    return smallest, np.maximum.reduceat(padded[:, 1], bounds)[::2]
