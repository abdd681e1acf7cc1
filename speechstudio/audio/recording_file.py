"""A recording while it is made: its file, its journal, and what is known of it."""

from array import array
from contextlib import suppress
from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.growing_wav import GrowingWav
from speechstudio.audio.meter import FULL_SCALE
from speechstudio.audio.recording_journal import Journal, Mark, Recording

OUTLINE_MS = 20
"""Length of a bin of the outline."""
_APART_MS = 1000
"""Clipping so soon after the last belongs to it."""


class RecordingFile:
    """Written by one thread; marks come from another. Lets OSError through."""

    def __init__(self, path: Path, *, rate_hz: int, channels: int, device: str) -> None:
        """Make the file and its journal; neither stays where one of them cannot be made."""
        self.path = path
        self.rate_hz = rate_hz
        self._channels = channels
        self._device = device
        self._started_at = datetime.now(UTC)
        self.wav = GrowingWav(path, rate_hz, channels)
        try:
            self._journal = Journal(path, device=device, started_at=self._started_at)
        except OSError:
            self.wav.finish()
            path.unlink()
            raise
        self._marks: dict[int, Mark] = {}
        self._clipped_ms: list[int] = []
        self._bin_frames = rate_hz * OUTLINE_MS // 1000
        self._rest = np.zeros(0, np.float32)
        self._outline = array("f")

    @property
    def duration_ms(self) -> int:
        """Length of what is in the file."""
        return self.wav.frames * 1000 // self.rate_hz

    @property
    def marks(self) -> MappingProxyType[int, Mark]:
        """Marks by their numbers from 1."""
        return MappingProxyType(self._marks)

    def append(self, samples: Samples) -> None:
        """Write samples of shape (frames, channels)."""
        if not len(samples):
            return
        at = self.wav.frames
        self.wav.append(samples)
        heights = np.abs(samples).max(axis=1)
        clipped = np.flatnonzero(heights >= FULL_SCALE)
        if len(clipped):
            at_ms = int(at + clipped[0]) * 1000 // self.rate_hz
            if not self._clipped_ms or at_ms - self._clipped_ms[-1] >= _APART_MS:
                self._clipped_ms.append(at_ms)
        joined = np.concatenate((self._rest, np.minimum(heights, 1)))
        whole = len(joined) // self._bin_frames * self._bin_frames
        self._rest = joined[whole:]
        bins = joined[:whole].reshape(-1, self._bin_frames).max(axis=1)
        self._outline.frombytes(bins.astype(np.float32).tobytes())

    def outline(self, start_ms: int) -> Samples:
        """Peak of each `OUTLINE_MS` from a time on; may be asked from any thread."""
        return np.array(self._outline[max(0, start_ms) // OUTLINE_MS :], dtype=np.float32)

    def set_mark(self, number: int, mark: Mark) -> None:
        """Keep a mark, or what became of that with this number."""
        self._marks[number] = mark
        self._journal.set_mark(number, mark)

    def sync(self) -> None:
        """Have the system put everything on the disk itself."""
        self.wav.sync()
        self._journal.sync()

    def finish(self, *, lost_ms: int) -> Recording:
        """Close file and journal; what was written before an error stays."""
        # A disk that is full or gone may refuse the end; the file opens without it.
        with suppress(OSError):
            self.wav.finish()
        with suppress(OSError):
            self._journal.close()
        return Recording(
            path=self.path,
            duration_ms=self.duration_ms,
            sample_rate_hz=self.rate_hz,
            channels=self._channels,
            device=self._device,
            started_at=self._started_at,
            marks=tuple(self._marks[number] for number in sorted(self._marks)),
            clipped_ms=tuple(self._clipped_ms),
            lost_ms=lost_ms,
        )
