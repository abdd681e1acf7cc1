"""A lock that one process holds and that its death lets go."""

import sys
import time
from pathlib import Path
from typing import BinaryIO

BETWEEN_TRIES_S = 0.05


class FileLock:
    """An exclusive lock on a file, kept by the operating system and never stale."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._file: BinaryIO | None = None

    def acquire(self, *, wait_s: float) -> bool:
        """Take the lock, waiting at most so long; say whether it was got.

        The file's folder must exist. Raises OSError when the file cannot be opened.
        """
        file = self._path.open("ab")
        give_up = time.monotonic() + wait_s
        while not _try(file):
            if time.monotonic() >= give_up:
                file.close()
                return False
            time.sleep(BETWEEN_TRIES_S)
        self._file = file
        return True

    def release(self) -> None:
        """Let the lock go; nothing happens when it is not held."""
        if self._file is not None:
            self._file.close()
            self._file = None


if sys.platform == "win32":
    import msvcrt

    def _try(file: BinaryIO) -> bool:
        """Lock the first byte."""
        try:
            file.seek(0)
            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _try(file: BinaryIO) -> bool:
        """Lock the whole file."""
        try:
            fcntl.flock(file.fileno(), fcntl.LOCK_EX | fcntl.LOCK_NB)
        except OSError:
            return False
        return True
