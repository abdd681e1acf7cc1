"""Writing decoded tracks: resampled, measured, outlined, and brought to a level."""

from collections.abc import Callable, Iterator
from typing import BinaryIO

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.loudness import Level, LevelMeter
from speechstudio.audio.parts import PartFiles
from speechstudio.audio.pcm import BYTES_PER_SAMPLE, SAMPLE_RATE_HZ, TYPE
from speechstudio.audio.peaks import PeaksWriter
from speechstudio.audio.resample import StreamResampler

PEAKS_NAME = "audio.peaks"

_PIECE = 4 * SAMPLE_RATE_HZ
"""Samples that the second pass holds at a time."""


def track_names(tracks: int) -> tuple[str, ...]:
    """Names of the files of so many tracks."""
    if tracks == 1:
        return ("audio.f32",)
    return tuple(f"audio-{number}.f32" for number in range(1, tracks + 1))


class TrackWriter:
    """Writes the tracks of one decode, in step, and measures them."""

    def __init__(self, parts: PartFiles, tracks: int) -> None:
        self._parts = parts
        self._files = [parts.create(name) for name in track_names(tracks)]
        self._resampler = StreamResampler(tracks)
        self._meter = LevelMeter(tracks)
        self._peaks = PeaksWriter(parts.create(PEAKS_NAME))
        self.frames = 0
        """Samples at 16 kHz written to each track."""

    def feed(self, samples: Samples, sample_rate_hz: int) -> None:
        """Take samples of shape (samples, tracks)."""
        self._store(self._resampler.feed(samples, sample_rate_hz))

    def finish(self) -> tuple[Level, ...]:
        """Write the rest, and tell how loud each track is."""
        self._store(self._resampler.finish())
        self._peaks.finish()
        return self._meter.levels()

    def apply_gains(self, gains: tuple[float, ...], check: Callable[[], None]) -> None:
        """Multiply each track by its factor where it stands, and clip it to full scale.

        Nothing is touched where all factors are 1 and no sample lies beyond full scale. `check` is
        called now and then, and may raise to stop.
        """
        peaks = [level.peak for level in self._meter.levels()]
        if all(gain == 1 and peak <= 1 for gain, peak in zip(gains, peaks, strict=True)):
            return
        self._peaks = PeaksWriter(self._parts.create(PEAKS_NAME))
        factors = np.array(gains, dtype=np.float32)
        for place, piece in self._pieces():
            check()
            louder = np.clip(piece * factors, -1, 1)
            for file, track in zip(self._files, louder.T, strict=True):
                file.seek(place)
                _write(file, track)
            self._peaks.feed(louder)
        self._peaks.finish()

    def _pieces(self) -> Iterator[tuple[int, Samples]]:
        for start in range(0, self.frames, _PIECE):
            place, count = start * BYTES_PER_SAMPLE, min(_PIECE, self.frames - start)
            columns = []
            for file in self._files:
                file.seek(place)
                columns.append(np.frombuffer(file.read(count * BYTES_PER_SAMPLE), dtype=TYPE))
            yield place, np.stack(columns, axis=1)

    def _store(self, samples: Samples) -> None:
        if not len(samples):
            return
        self.frames += len(samples)
        for file, track in zip(self._files, samples.T, strict=True):
            _write(file, track)
        self._meter.feed(samples)
        self._peaks.feed(samples)


def _write(file: BinaryIO, track: Samples) -> None:
    file.write(np.ascontiguousarray(track, dtype=TYPE).data)
