"""Versions of the project file, and the way from each to the next."""

import sqlite3

from speechstudio.storage.database.kinds import FileKind, Migration, Version

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


PROJECT = FileKind(
    noun="project",
    suffix=".speech",
    application_id=0x53504348,  # `SPCH`
    migrations=(Migration(to=Version(1, 0), apply=_make_v1_0),),
)
"""The `.speech` file."""
