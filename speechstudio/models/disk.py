"""Space on the disk, and what goes wrong when a file is written."""

import errno
import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from speechstudio.domain.errors import StorageError

_MARGIN = 1.05
_MB = 10**6
_GB = 10**9
_FULL = {errno.ENOSPC, getattr(errno, "EDQUOT", errno.ENOSPC)}
_ELSEWHERE = "choose a folder elsewhere with the variable SPEECHSTUDIO_HOME"


def size_text(count: int) -> str:
    """Return a number of bytes as a person reads it: 145 MB, 3.1 GB (powers of ten)."""
    if count >= _GB:
        return f"{count / _GB:.1f} GB"
    if count >= _MB:
        return f"{count / _MB:.0f} MB"
    return f"{math.ceil(count / 1000)} kB"


def check_space(folder: Path, needed_bytes: int, what: str) -> None:
    """Raise `StorageError` unless the disk takes what is needed and 5 % more."""
    free = shutil.disk_usage(folder).free
    if free < needed_bytes * _MARGIN:
        needed = size_text(round(needed_bytes * _MARGIN))
        raise StorageError(
            f"{what} needs {needed} and only {size_text(free)} are free in {folder}",
            hint=f"make room on that disk, or {_ELSEWHERE}",
        )


@contextmanager
def storage_errors(folder: Path) -> Iterator[None]:
    """Turn what the system says about files into `StorageError`, naming the folder."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise StorageError(
                f"the disk is full: {folder}",
                hint="make room and try again; what is already there is kept",
                detail=str(error),
            ) from error
        raise StorageError(
            f"{folder} cannot be written: {error.strerror or error}",
            hint=f"check the rights of that folder, or {_ELSEWHERE}",
            detail=str(error),
        ) from error


def file_size(path: Path) -> int:
    """Size of a file in bytes; 0 when there is none."""
    try:
        return path.stat().st_size if path.is_file() else 0
    except OSError:
        return 0
