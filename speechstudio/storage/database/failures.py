"""What SQLite says about a file, as errors that a person understands."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from speechstudio.domain.errors import (
    DamagedProjectError,
    NotAProjectError,
    ProjectError,
    ProjectInUseError,
    ReadOnlyProjectError,
    StorageError,
)
from speechstudio.storage.database.kinds import FileKind
from speechstudio.storage.whole_files import no_room

_FIRST_BYTE = 0xFF
"""The rest of a result code says more about the same."""


@contextmanager
def sqlite_errors(path: Path, kind: FileKind) -> Iterator[None]:
    """Turn what the database raises about that file into errors of ours.

    `sqlite3.ProgrammingError`, a bug of the caller, passes.
    """
    try:
        yield
    except sqlite3.ProgrammingError:
        raise
    except sqlite3.Error as error:
        raise _error(path, kind, error) from error
    except UnicodeDecodeError as error:  # the damage stands in the message of the error itself
        raise damaged(path, kind, repr(error)) from error


@contextmanager
def reading(path: Path, kind: FileKind) -> Iterator[None]:
    """As `sqlite_errors`, where content is made of what stands there: nonsense is damage."""
    try:
        with sqlite_errors(path, kind):
            yield
    except (ValueError, TypeError, LookupError, AttributeError, MemoryError) as error:
        raise damaged(path, kind, repr(error)) from error


def damaged(path: Path, kind: FileKind, detail: str) -> DamagedProjectError:
    """Make the error for a file whose content makes no sense."""
    return DamagedProjectError(
        f"the {kind.noun} {path.name} is damaged",
        hint="Put an earlier copy of it in its place. The damaged file was left as it is.",
        detail=detail,
    )


def not_of_kind(path: Path, kind: FileKind, why: str) -> NotAProjectError:
    """Make the error for a file that is something else."""
    return NotAProjectError(
        f"{path.name} is not a {kind.noun} of Speech Studio: {why}",
        hint=f"Choose a file that ends in {kind.suffix}.",
    )


def in_use(path: Path, kind: FileKind, detail: str = "") -> ProjectInUseError:
    """Make the error for a file that is open elsewhere."""
    return ProjectInUseError(
        f"the {kind.noun} {path.name} is open in another window or program",
        hint="Close it there and try again, or save a copy under another name.",
        detail=detail,
    )


def read_only(path: Path, kind: FileKind, detail: str = "") -> ReadOnlyProjectError:
    """Make the error for a file that may not be written to."""
    return ReadOnlyProjectError(
        f"the {kind.noun} {path.name} is read-only",
        hint="Save a copy under another name, and go on with that.",
        detail=detail,
    )


def cannot_open(path: Path, kind: FileKind, detail: str) -> ProjectError:
    """Make the error for a file that may not be read."""
    return ProjectError(
        f"the {kind.noun} {path.name} cannot be opened in {path.parent}",
        hint="Check that you may read the file and write to its folder.",
        detail=detail,
    )


def _error(path: Path, kind: FileKind, error: sqlite3.Error) -> StorageError:
    """Choose the error for a result code."""
    detail = f"{getattr(error, 'sqlite_errorname', type(error).__name__)}: {error}"
    match getattr(error, "sqlite_errorcode", sqlite3.SQLITE_CORRUPT) & _FIRST_BYTE:
        case sqlite3.SQLITE_NOTADB:
            return not_of_kind(path, kind, "it holds something else")
        case sqlite3.SQLITE_FULL:
            return no_room(path, detail)
        case sqlite3.SQLITE_BUSY | sqlite3.SQLITE_LOCKED:
            return in_use(path, kind, detail)
        case sqlite3.SQLITE_READONLY:
            return read_only(path, kind, detail)
        case code:
            return _of_the_system(path, kind, code, detail)


def _of_the_system(path: Path, kind: FileKind, code: int, detail: str) -> ProjectError:
    """Choose the error for what hinders the database from outside, or it is damage."""
    if code in {sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM, sqlite3.SQLITE_AUTH}:
        return cannot_open(path, kind, detail)
    if code == sqlite3.SQLITE_IOERR:
        return ProjectError(
            f"the disk with the {kind.noun} {path.name} does not answer as it should",
            hint="Check that the disk is connected and has room, then try again.",
            detail=detail,
        )
    return damaged(path, kind, detail)
