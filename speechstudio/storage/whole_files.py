"""Files that are there whole or not at all."""

import errno
import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from speechstudio.domain.errors import StorageError

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
