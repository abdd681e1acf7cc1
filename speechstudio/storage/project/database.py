"""The connection to one project file; see `storage.database.connection`."""

from pathlib import Path

from speechstudio.storage.database import connection
from speechstudio.storage.database.connection import Database, connect, is_in_use
from speechstudio.storage.project.migrations import PROJECT

__all__ = [
    "FORBIDDEN",
    "IN_USE",
    "NEWER",
    "Database",
    "connect",
    "create",
    "is_in_use",
    "open_to_read",
    "open_to_write",
]

IN_USE = PROJECT.in_use
NEWER = PROJECT.newer
FORBIDDEN = PROJECT.forbidden


def create(path: Path) -> Database:
    """Make a new file, which must not be there; raises StorageError."""
    return connection.create(path, PROJECT)


def open_to_write(path: Path) -> Database:
    """Open a project, to write where that is possible; raises ProjectError."""
    return connection.open_to_write(path, PROJECT)


def open_to_read(path: Path) -> Database:
    """Open a project to look at it, beside whoever writes; raises ProjectError."""
    return connection.open_to_read(path, PROJECT)
