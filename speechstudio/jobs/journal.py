"""A journal on disk: frames with a checksum, added one at a time.

What was written when the power went may be torn; a torn end is cut off and done again.
"""

import contextlib
import json
import os
import zlib
from collections import deque
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
        self._is_whole = False

    def replay(self) -> Iterator[tuple[dict[str, object], bytes]]:
        """Yield every whole entry, oldest first; then cut off what is torn."""
        if not self._path.exists():
            self._is_whole = True
            return
        whole = 0
        with self._path.open("rb") as file:
            for header, payload in _entries(file):
                whole = file.tell()
                yield header, payload
        if whole < self._path.stat().st_size:
            os.truncate(self._path, whole)
        self._is_whole = True

    def append(self, header: Mapping[str, object], payload: bytes = b"") -> None:
        """Add an entry; it is on the disk when the call returns. Raises StorageError."""
        try:
            if not self._is_whole:  # behind a torn end nothing could be read again
                deque(self.replay(), maxlen=0)
            if self._file is None:
                self._path.parent.mkdir(parents=True, exist_ok=True)
                self._file = self._path.open("ab")
            write_frame(self._file, {**header, CHECKSUM: _checksum(header, payload)}, payload)
            os.fsync(self._file.fileno())
        except OSError as error:
            raise StorageError(
                f"cannot note the progress in {self._path.parent}: {error.strerror or error}",
                hint="Make room on that disk; the work then goes on where it stopped.",
            ) from error

    def close(self) -> None:
        """Close the file."""
        if self._file is not None:
            with contextlib.suppress(OSError):  # of what could not be written, `append` has told
                self._file.close()
            self._file = None


def _entries(file: BinaryIO) -> Iterator[tuple[dict[str, object], bytes]]:
    """Yield entries up to the first one that is not whole."""
    while True:
        try:
            frame = read_frame(file)
        except FrameError:
            return
        if frame is None:
            return
        noted = frame.header.pop(CHECKSUM, None)
        if noted != _checksum(frame.header, frame.payload):
            return
        yield frame.header, frame.payload


def _checksum(header: Mapping[str, object], payload: bytes) -> int:
    """Checksum of a whole entry, the same before it is written and after it was read."""
    return zlib.crc32(payload, zlib.crc32(json.dumps(header, sort_keys=True).encode()))
