"""A sound file that is there whole or not at all, and what can go wrong while it is written."""

import errno
import hashlib
import os
import platform
import re
import secrets
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import psutil
from av.error import FFmpegError
from mutagen import MutagenError

from speechstudio.domain.errors import StorageError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}
_HERE = hashlib.sha256(platform.node().encode()).hexdigest()[:8]
"""This machine, in the names of unfinished files: a folder may be shared with others."""
_CLOCKS_APART_S = 2.0
"""The system's clock and a file's may differ by so much."""
_PART = re.compile(rf"\.{_HERE}-([0-9]+)-[0-9a-f]{{16}}\.part")


@contextmanager
def output_errors(path: Path) -> Iterator[None]:
    """Turn what the system and the libraries raise while `path` is made into StorageError."""
    try:
        yield
    except (OSError, FFmpegError, MutagenError) as exc:
        raise _storage_error(path, exc) from exc


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """Give a name in the same folder to write to; at the end it gets the name `path`.

    What stood there before is replaced. An error inside leaves that, and no unfinished file.
    """
    part = path.with_name(f".{_HERE}-{os.getpid()}-{secrets.token_hex(8)}.part")
    try:
        yield part
        _reach_the_disk(part)
        part.replace(path)
    finally:
        # Where even this fails, the first error is the one to tell of.
        with suppress(OSError):
            part.unlink(missing_ok=True)


def remove_left_behind(folder: Path) -> None:
    """Delete unfinished files of programs that were killed on this machine, in one folder.

    What a running program writes there stays. What cannot be deleted is left.
    """
    with suppress(OSError):
        for path in folder.iterdir():
            found = _PART.fullmatch(path.name)
            if found and not _is_written_by(int(found[1]), path):
                path.unlink(missing_ok=True)


def _is_written_by(pid: int, path: Path) -> bool:
    """Tell whether that process lives, and is not a later one with the number of the writer."""
    try:
        started_s: float = psutil.Process(pid).create_time()
    except (psutil.NoSuchProcess, ValueError, OverflowError):
        return False
    except psutil.AccessDenied:
        return True
    return started_s <= path.stat().st_mtime + _CLOCKS_APART_S


def _reach_the_disk(path: Path) -> None:
    """Wait until the content lies on the disk: a crash must not leave a name with nothing in it."""
    with path.open("r+b") as file:
        os.fsync(file.fileno())


def _storage_error(path: Path, exc: Exception) -> StorageError:
    number = _errno(exc)
    if number in _FULL:
        return StorageError(
            f"{path.name} cannot be written to {path.parent}: the disk is full",
            hint="Free some space, or choose another folder.",
            detail=str(exc),
        )
    if number in _FORBIDDEN:
        reason = "it may not be written to"
    elif isinstance(exc, OSError) and exc.strerror:
        reason = exc.strerror
    else:
        reason = str(exc) or type(exc).__name__
    return StorageError(
        f"{path.name} cannot be written to {path.parent}: {reason}",
        hint="Choose a folder that you may write to.",
        detail=str(exc),
    )


def _errno(exc: BaseException) -> int | None:
    """Error number of the system; mutagen wraps the errors that have one."""
    found: BaseException | None = exc
    while found is not None:
        number = getattr(found, "errno", None)
        if isinstance(number, int):
            return number
        found = found.__cause__ or found.__context__
    return None
