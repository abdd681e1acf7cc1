"""Chunks and pauses one after the other at one sample rate, and where each of them lies."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import soxr

from speechstudio.audio.frames import Samples

_SILENCE_PIECE = 1 << 16


@dataclass(frozen=True, slots=True, kw_only=True)
class Placement:
    """Where a chunk lies in the finished file."""

    start_ms: int
    end_ms: int


class Joiner:
    """Brings chunks of any rate to that of the file and hands them on.

    Chunks that follow each other without a pause, and at the same rate, are resampled as one
    sound: speech that was cut anywhere is joined again without a seam. Rounding does not add up.
    """

    def __init__(self, sample_rate_hz: int, store: Callable[[Samples], None]) -> None:
        self._rate_hz = sample_rate_hz
        self._store = store
        self._stored = 0
        self._base = 0
        self._taken = 0
        self._chunk_rate_hz = sample_rate_hz
        self._stream: soxr.ResampleStream | None = None

    @property
    def position(self) -> int:
        """Samples of the file up to here."""
        return self._base + round(self._taken * self._rate_hz / self._chunk_rate_hz)

    @property
    def position_ms(self) -> int:
        """The same in milliseconds."""
        return round(self.position * 1000 / self._rate_hz)

    def add(self, samples: Samples, sample_rate_hz: int) -> Placement:
        """Put a chunk behind what is there."""
        if sample_rate_hz != self._chunk_rate_hz:
            self.settle()
            self._chunk_rate_hz = sample_rate_hz
        start_ms = self.position_ms
        self._taken += len(samples)
        self._put(self._resampled(samples, last=False))
        return Placement(start_ms=start_ms, end_ms=self.position_ms)

    def pause(self, pause_ms: int) -> None:
        """Put silence behind what is there."""
        self.settle()
        end = self.position + round(max(0, pause_ms) * self._rate_hz / 1000)
        self._fill(end)
        self._base = end

    def settle(self) -> None:
        """Hand on what is still on its way; what follows is a sound of its own."""
        end = self.position
        if self._stream is not None:
            rest = self._resampled(np.zeros(0, dtype=np.float32), last=True)
            self._put(rest[: end - self._stored])
            self._stream = None
        self._fill(end)
        self._base, self._taken = end, 0

    def _resampled(self, samples: Samples, *, last: bool) -> Samples:
        if self._chunk_rate_hz == self._rate_hz:
            return samples
        if self._stream is None:
            self._stream = soxr.ResampleStream(
                self._chunk_rate_hz, self._rate_hz, 1, dtype="float32", quality="HQ"
            )
        made: Samples = self._stream.resample_chunk(np.ascontiguousarray(samples), last=last)
        return made

    def _put(self, samples: Samples) -> None:
        if len(samples):
            self._store(samples)
            self._stored += len(samples)

    def _fill(self, end: int) -> None:
        """Silence up to a place; the resampler may also fall a sample short of it."""
        while self._stored < end:
            self._put(np.zeros(min(_SILENCE_PIECE, end - self._stored), dtype=np.float32))
