"""Errors of a recording that is being made or found again."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from speechstudio.audio.foreign import is_full
from speechstudio.domain.errors import AudioDeviceError, StorageError

KEPT = "Everything until then is saved."


@contextmanager
def recording_errors(folder: Path) -> Iterator[None]:
    """Turn what the system raises about recordings in `folder` into StorageError."""
    try:
        yield
    except OSError as exc:
        reason = "the disk is full" if is_full(exc) else exc.strerror or str(exc)
        raise StorageError(
            f"recordings cannot be kept in {folder}: {reason}",
            hint="Choose another folder for recordings.",
            detail=str(exc),
        ) from exc


def storage_lost(exc: OSError, at_ms: int) -> StorageError:
    """Make the error of a recording that could not be written any further."""
    if is_full(exc):
        message, hint = "the disk is full", "Free some space before you go on."
    else:
        message = f"the disk takes no more ({exc.strerror or exc})"
        hint = "See whether it is still connected."
    message = f"{message}: recording ended at {time_text(at_ms)}"
    return StorageError(message, hint=f"{KEPT} {hint}", detail=str(exc))


def microphone_lost(trouble: AudioDeviceError, at_ms: int) -> AudioDeviceError:
    """Make the error of a microphone that went while it was recorded."""
    return AudioDeviceError(
        f"{trouble.message} at {time_text(at_ms)}",
        hint=f"{KEPT} {trouble.hint}",
        detail=trouble.detail,
    )


def time_text(time_ms: int) -> str:
    """Write a time as 12:34 or 1:12:34."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
