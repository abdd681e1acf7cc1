"""A journal on disk: frames with a checksum, added one at a time.

What was written when the power went may be torn; a torn end is cut off and done again.
"""

import os
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO

from speechstudio.domain.errors import FrameError, StorageError
from speechstudio.jobs.framing import read_frame, write_frame

CHECKSUM = "crc32"


class FileJournal:
    """Notes of finished work in one file; see `speechstudio.engines.contract.Journal`."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def replay(self) -> Iterator[tuple[dict[str, object], bytes]]:
        """Yield every whole entry, oldest first; then cut off what is torn."""
        if not self._path.exists():
            return
        whole = 0
        with self._path.open("rb") as file:
            for header, payload in _entries(file):
                whole = file.tell()
                yield header, payload
        if whole < self._path.stat().st_size:
            os.truncate(self._path, whole)

    def append(self, header: Mapping[str, object], payload: bytes = b"") -> None:
        """Add an entry; it is on the disk when the call returns."""
        try:
            if self._file is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("ab")
            write_frame(self._file, {**header, CHECKSUM: zlib.crc32(payload)}, payload)
            os.fsync(self._file.fileno())
        except OSError as error:
            raise StorageError(
                f"cannot note the progress in {self._path.parent}: {error.strerror or error}",
                hint="Make room on that disk; the work then goes on where it stopped.",
            ) from error

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            self._file.close()
            self._file = None


def _entries(file: BinaryIO) -> Iterator[tuple[dict[str, object], bytes]]:
    """Yield entries up to the first one that is not whole."""
    while True:
        try:
            frame = read_frame(file)
        except FrameError:
            return
        if frame is None or frame.header.pop(CHECKSUM, None) != zlib.crc32(frame.payload):
            return
        yield frame.header, frame.payload
