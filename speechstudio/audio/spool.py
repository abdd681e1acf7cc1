"""Mono samples kept on disk until all is known that their file needs."""

import tempfile
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.pcm import BYTES_PER_SAMPLE, TYPE

_PIECE = 1 << 16
"""Samples that are held at a time."""


class Spool:
    """A temporary file of float32 samples without a name; it is gone when it is closed.

    Lets OSError through.
    """

    def __init__(self, folder: Path) -> None:
        self._file = tempfile.TemporaryFile(dir=folder)  # noqa: SIM115 - `close` closes it
        self.frames = 0
        """Samples so far."""

    def add(self, samples: Samples) -> None:
        """Append samples."""
        self._file.write(np.ascontiguousarray(samples, dtype=TYPE).data)
        self.frames += len(samples)

    def pieces(self) -> Iterator[Samples]:
        """Read everything from the start, piece by piece."""
        self._file.flush()
        self._file.seek(0)
        while data := self._file.read(_PIECE * BYTES_PER_SAMPLE):
            yield np.frombuffer(data, dtype=TYPE)

    def close(self) -> None:
        """Throw the file away."""
        # A full disk refuses the last bytes once more; they are thrown away all the same.
        with suppress(OSError):
            self._file.close()
