"""A long recording as engines hear it: a stretch at a time."""

from pathlib import Path
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

from speechstudio.audio.pcm import PcmFile


class Recording(Protocol):
    """Mono samples at 16 kHz; an array is one."""

    def __len__(self) -> int:
        """Count the samples."""
        ...

    def __getitem__(self, part: slice, /) -> NDArray[np.float32]:
        """Give a stretch, cut at the end of the recording."""
        ...


class StoredRecording:
    """A recording on disk, of which memory holds the stretches that are in use.

    A file that stays mapped keeps in memory what was ever read of it: 230 MB an hour.
    """

    def __init__(self, path: Path) -> None:
        """Take a file of samples; raises StorageError where there is none."""
        self._file = PcmFile.at(path)

    def __len__(self) -> int:
        """Count the samples."""
        return self._file.frames

    def __getitem__(self, part: slice, /) -> NDArray[np.float32]:
        """Map a stretch for as long as somebody holds it; StorageError where the file is gone."""
        return self._file.samples()[part]
