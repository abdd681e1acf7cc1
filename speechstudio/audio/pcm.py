"""Raw samples on disk: what recognition and diarization read."""

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any, Literal, Self

from speechstudio.domain.errors import StorageError

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt

SAMPLE_RATE_HZ = 16_000
"""Rate of every sample that leaves the decoder; what the speech models were trained on."""

BYTES_PER_SAMPLE = 4
"""Size of a little-endian float32."""

TYPE = "<f4"
"""What numpy calls such a sample."""


def frames_to_ms(frames: int) -> int:
    """Milliseconds of so many samples at 16 kHz, rounded to the nearest."""
    return (frames * 1000 + SAMPLE_RATE_HZ // 2) // SAMPLE_RATE_HZ


def ms_to_frames(time_ms: int) -> int:
    """Count the samples at 16 kHz in so many milliseconds."""
    return time_ms * (SAMPLE_RATE_HZ // 1000)


@dataclass(frozen=True, slots=True, kw_only=True)
class PcmFile:
    """A file of little-endian float32 samples, mono, 16 kHz, from -1 to 1, without a header."""

    path: Path
    frames: int
    """Number of samples."""

    @classmethod
    def at(cls, path: Path) -> Self:
        """Take a file as it lies on disk; its size says how long it is.

        Raises StorageError where it cannot be found.
        """
        try:
            size = path.stat().st_size
        except OSError as exc:
            raise _gone(path, exc) from exc
        return cls(path=path, frames=size // BYTES_PER_SAMPLE)

    @property
    def duration_ms(self) -> int:
        """Length, rounded to the nearest millisecond."""
        return frames_to_ms(self.frames)

    @property
    def is_whole(self) -> bool:
        """Whether the file is there with every one of its samples."""
        try:
            return self.path.stat().st_size == self.frames * BYTES_PER_SAMPLE
        except OSError:
            return False

    def samples(self, mode: Literal["r", "c"] = "c") -> "npt.NDArray[np.float32]":
        """Map the samples into memory; nothing is read before it is used.

        Copy on write (`c`) gives a writable array, which torch takes without a warning, and never
        changes the file. Raises StorageError where the file is gone or shorter than it was.
        """
        import numpy as np  # noqa: PLC0415 - a window shows where a file is without it

        if not self.frames:
            return np.zeros(0, dtype=np.float32)
        try:
            mapped: np.memmap[Any, np.dtype[np.float32]] = np.memmap(
                self.path, dtype=TYPE, mode=mode, shape=(self.frames,)
            )
        except (OSError, ValueError) as exc:
            raise _gone(self.path, exc) from exc
        return mapped

    def between(self, start_ms: int, end_ms: int) -> "npt.NDArray[np.float32]":
        """Map a stretch of time as `samples` does; it is cut at the ends of the file."""
        start, end = (max(0, ms_to_frames(time_ms)) for time_ms in (start_ms, end_ms))
        return self.samples()[start:end]


def _gone(path: Path, exc: Exception) -> StorageError:
    return StorageError(
        f"the decoded sound {path.name} is gone or was cut",
        hint="Open the recording again.",
        detail=str(exc),
    )
