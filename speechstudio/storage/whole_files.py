"""Files that are there whole or not at all."""

import errno
import os
import secrets
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from speechstudio.domain.errors import StorageError

_MB = 1_000_000
_SPARE_BYTES = 8 * _MB
"""Left for what else is written meanwhile."""
_FULL = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def whole_file(path: Path) -> Iterator[BinaryIO]:
    """Give a file to write to, which gets its name and reaches the disk when the block succeeds.

    Missing folders are made, what stood there before is replaced. An error inside leaves that,
    and nothing unfinished; the system's own become StorageError.
    """
    part = part_of(path)
    with writing_to(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with part.open("xb") as file:
                yield file
                file.flush()
                os.fsync(file.fileno())
            part.replace(path)
        finally:
            with suppress(OSError):  # where even this fails, the first error is the one to tell of
                part.unlink(missing_ok=True)


def part_of(path: Path) -> Path:
    """Name a hidden file in the same folder that nobody else writes to."""
    return path.with_name(f".{secrets.token_hex(8)}.part")


@contextmanager
def writing_to(path: Path) -> Iterator[None]:
    """Turn what the system raises while that file is written into StorageError."""
    try:
        yield
    except OSError as error:
        if error.errno in _FULL:
            raise no_room(path, str(error)) from error
        raise StorageError(
            f"{path.name} cannot be written to {path.parent}: {error.strerror or error}",
            hint="Choose a folder that you may write to.",
            detail=str(error),
        ) from error


def no_room(path: Path, detail: str) -> StorageError:
    """Make the error for a disk that is full."""
    return StorageError(
        f"{path.name} cannot be written to {path.parent}: the disk is full",
        hint="Make room on that disk and try again; nothing is lost.",
        detail=detail,
    )


def check_room(path: Path, size_bytes: int) -> None:
    """See, before something long is written, that the disk has room for it; raises StorageError."""
    folder = next(place for place in path.absolute().parents if place.exists())
    try:
        free_bytes = shutil.disk_usage(folder).free
    except OSError:  # writing will tell
        return
    if free_bytes < size_bytes + _SPARE_BYTES:
        raise StorageError(
            f"there is no room on the disk: {size_bytes / _MB:,.0f} MB are needed,"
            f" {free_bytes / _MB:,.0f} MB are free",
            hint=f"Make room on the disk of {folder} and try again; nothing is lost.",
        )
