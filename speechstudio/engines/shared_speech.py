"""Where speech is, found by one engine and gone by in another.

A file that grows: a byte for each frame of 512 samples, in order, from 0 for no speech to 255 for
certain speech. A diarizer writes it as it goes; a recognizer that works beside it reads what is
there and waits for what is not. Both know from the recording how long it will be.
"""

import os
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Self

import numpy as np
from numpy.typing import NDArray

FRAME = 512
"""Samples; 32 ms."""
_SURE = 255
_BETWEEN_LOOKS_S = 0.05


def frames_in(samples: int) -> int:
    """Frames that cover a recording; the last one may reach beyond its end."""
    return -(-samples // FRAME)


def is_whole(path: Path, samples: int) -> bool:
    """Whether the file tells of the whole recording."""
    with suppress(OSError):
        return path.stat().st_size == frames_in(samples)
    return False


class SpeechWriter:
    """Writes the file anew; what is added can be read at once, and is on the disk at the end."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def __enter__(self) -> Self:
        self._file = self._path.open("wb", buffering=0)
        return self

    def __exit__(self, *_: object) -> None:
        if self._file is not None:
            os.fsync(self._file.fileno())
            self._file.close()

    def add(self, shares: NDArray[np.float64]) -> None:
        """Add frames, each as the share from 0 to 1 of those who heard it and heard speech."""
        if self._file is not None:
            self._file.write(np.rint(shares * _SURE).astype(np.uint8).tobytes())


class SpeechReader:
    """Reads the file while it is written."""

    def __init__(self, path: Path, check: Callable[[], None]) -> None:
        """Give a function that raises where waiting is to end."""
        self._path = path
        self._check = check

    def __call__(self, start: int, stop: int) -> NDArray[np.float32]:
        """Give the probability of speech in the frames of samples; `start` begins a frame."""
        first, count = start // FRAME, frames_in(stop - start)
        while True:
            self._check()
            found = self._read(first, count)
            if len(found) == count:
                shares: NDArray[np.float32] = np.frombuffer(found, np.uint8).astype(np.float32)
                return shares / np.float32(_SURE)
            time.sleep(_BETWEEN_LOOKS_S)

    def _read(self, first: int, count: int) -> bytes:
        """Read what is there of some frames."""
        try:
            with self._path.open("rb") as file:
                file.seek(first)
                return file.read(count)
        except FileNotFoundError:
            return b""
