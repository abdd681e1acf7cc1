"""What one kind of file is: its name for people, how programs tell it, its versions.

The major number grows when older programs could not read the file, the minor one when they
could. A new file starts from nothing and takes every step; an older one those behind its version.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

_MINOR_BITS = 16


@dataclass(frozen=True, slots=True, order=True)
class Version:
    """Version of the file; SQLite keeps it as one number, `user_version`."""

    major: int
    minor: int

    @classmethod
    def of(cls, user_version: int) -> Self:
        """Read the number that stands in a file."""
        return cls(user_version >> _MINOR_BITS, user_version & ((1 << _MINOR_BITS) - 1))

    @property
    def user_version(self) -> int:
        """The number that stands in a file."""
        return self.major << _MINOR_BITS | self.minor


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step; it runs in the transaction of its caller."""

    to: Version
    apply: Callable[[sqlite3.Connection], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class FileKind:
    """One kind of file."""

    noun: str
    """What people call it: `project`."""
    suffix: str
    """How its name ends: `.speech`."""
    application_id: int
    """Number in the header of the file: how programs tell what it is."""
    migrations: tuple[Migration, ...]
    """In order of version; what was published is never changed again."""

    @property
    def oldest(self) -> Version:
        """The first version that was published."""
        return self.migrations[0].to

    @property
    def newest(self) -> Version:
        """Version that this program writes."""
        return self.migrations[-1].to

    @property
    def in_use(self) -> str:
        """Why nothing can be written where somebody else has it open."""
        return f"This {self.noun} is open in another window or program. It is opened read-only."

    @property
    def newer(self) -> str:
        """Why nothing can be written into what a newer version made."""
        return f"This {self.noun} was made by a newer version. It is opened read-only."

    @property
    def forbidden(self) -> str:
        """Why nothing can be written where the system refuses it."""
        return f"This {self.noun} may not be changed where it lies. It is opened read-only."


def migrate(connection: sqlite3.Connection, kind: FileKind) -> None:
    """Take every step that a file lacks, inside a transaction that is open already."""
    version = version_of(connection)
    for step in kind.migrations:
        if step.to > version:
            step.apply(connection)
    connection.execute(f"PRAGMA application_id = {kind.application_id}")
    connection.execute(f"PRAGMA user_version = {kind.newest.user_version}")


def version_of(connection: sqlite3.Connection) -> Version:
    """Read the version of a file."""
    return Version.of(connection.execute("PRAGMA user_version").fetchone()[0])
