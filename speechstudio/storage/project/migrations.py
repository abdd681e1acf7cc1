"""Versions of the project file, and the way from each to the next.

The major number grows when older programs could not read the file, the minor one when they
could. A new file starts from nothing and takes every step; an older one those behind its version.
"""

import sqlite3
from collections.abc import Callable
from dataclasses import dataclass
from typing import Self

APPLICATION_ID = 0x53504348
"""`SPCH` in the header of the file: how programs tell what it is."""

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


_V1_0 = (
    # What a list of projects shows stands in the one row of `project`, so that a list is quick.
    """CREATE TABLE project (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        title TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        state TEXT NOT NULL,
        reason TEXT NOT NULL,
        language TEXT,
        duration_ms INTEGER NOT NULL,
        speakers INTEGER NOT NULL,
        talk BLOB NOT NULL
    ) STRICT""",
    # Small things that change as a whole, as JSON.
    """CREATE TABLE record (
        name TEXT PRIMARY KEY,
        content TEXT NOT NULL
    ) STRICT""",
    # Times and speaker stand beside the words for whoever looks for them; the words are JSON
    # lists: lengths in `text`, starts, ends, confidences, and the words without a space before.
    """CREATE TABLE segment (
        place INTEGER PRIMARY KEY,
        start_ms INTEGER NOT NULL,
        end_ms INTEGER NOT NULL,
        speaker TEXT,
        text TEXT NOT NULL,
        words TEXT NOT NULL,
        suspect TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE embedded (
        id INTEGER PRIMARY KEY,
        name TEXT NOT NULL,
        bytes INTEGER NOT NULL,
        sha256 TEXT NOT NULL,
        is_whole INTEGER NOT NULL
    ) STRICT""",
    """CREATE TABLE embedded_piece (
        id INTEGER PRIMARY KEY,
        embedded INTEGER NOT NULL REFERENCES embedded (id) ON DELETE CASCADE,
        content BLOB NOT NULL
    ) STRICT""",
    "CREATE INDEX embedded_piece_of ON embedded_piece (embedded)",
    """CREATE TABLE peaks (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        content BLOB NOT NULL
    ) STRICT""",
)


def _make_v1_0(connection: sqlite3.Connection) -> None:
    for statement in _V1_0:
        connection.execute(statement)


@dataclass(frozen=True, slots=True, kw_only=True)
class Migration:
    """One step; it runs in the transaction of its caller."""

    to: Version
    apply: Callable[[sqlite3.Connection], None]


MIGRATIONS = (Migration(to=Version(1, 0), apply=_make_v1_0),)
"""In order of version; what is published here is never changed again."""

OLDEST = MIGRATIONS[0].to
"""The first version that was published."""

NEWEST = MIGRATIONS[-1].to
"""Version that this program writes."""


def migrate(connection: sqlite3.Connection) -> None:
    """Take every step that a file lacks, inside a transaction that is open already."""
    version = version_of(connection)
    for step in MIGRATIONS:
        if step.to > version:
            step.apply(connection)
    connection.execute(f"PRAGMA application_id = {APPLICATION_ID}")
    connection.execute(f"PRAGMA user_version = {NEWEST.user_version}")


def version_of(connection: sqlite3.Connection) -> Version:
    """Read the version of a file."""
    return Version.of(connection.execute("PRAGMA user_version").fetchone()[0])
