"""Where errors of the decoder library and of the system become errors of this program."""

import errno
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from av.error import FFmpegError

from speechstudio.domain.errors import StorageError, UnreadableAudioError

_FULL = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_FORBIDDEN = {errno.EACCES, errno.EPERM, errno.EROFS}


@contextmanager
def decoder_errors(path: Path) -> Iterator[None]:
    """Turn what the decoder library raises about `path` into UnreadableAudioError."""
    try:
        yield
    except (FFmpegError, UnicodeError) as exc:
        raise _unreadable(path, exc) from exc


@contextmanager
def storage_errors(folder: Path, *, needed_bytes: int) -> Iterator[None]:
    """Turn what the system raises while `folder` is written into StorageError.

    `needed_bytes` is what all files together will take, where that is known, else 0.
    """
    try:
        yield
    except OSError as exc:
        raise _storage_error(folder, exc, needed_bytes) from exc


def full_disk(folder: Path, *, needed_bytes: int, detail: str = "") -> StorageError:
    """Make the error of a disk without room for the decoded sound."""
    room = f"{size_text(needed_bytes)} of free space" if needed_bytes else "more free space"
    return StorageError(
        f"the disk is full: the decoded sound needs {room} in {folder}",
        hint="Free some space, or choose another folder for temporary files.",
        detail=detail,
    )


def is_full(exc: OSError) -> bool:
    """Whether the system says that there is no room."""
    return exc.errno in _FULL


def size_text(size_bytes: int) -> str:
    """Write a size as people read it, in megabytes or gigabytes, never rounded to nothing."""
    megabytes = max(1, -(-size_bytes // 1_000_000))
    return f"{megabytes} MB" if megabytes < 1000 else f"{megabytes / 1000:.1f} GB"  # noqa: PLR2004 - a gigabyte


def _storage_error(folder: Path, exc: OSError, needed_bytes: int) -> StorageError:
    if is_full(exc):
        return full_disk(folder, needed_bytes=needed_bytes, detail=str(exc))
    reason = "it may not be written to" if exc.errno in _FORBIDDEN else exc.strerror or str(exc)
    return StorageError(
        f"the decoded sound cannot be stored in {folder}: {reason}",
        hint="Choose a folder that you may write to.",
        detail=str(exc),
    )


def _unreadable(path: Path, exc: Exception) -> UnreadableAudioError:
    detail = str(exc)
    if "moov atom not found" in detail:
        return UnreadableAudioError(
            f"cannot read {path.name}: its index is missing, so it was cut off or never finished",
            hint="Copy the file again from where it came from.",
            detail=detail,
        )
    return UnreadableAudioError(
        f"cannot read {path.name}: it is no audio or video file, or its start is damaged",
        hint="See whether a media player plays it; if not, get the file again.",
        detail=detail,
    )
