"""Versions of the script file, and the way from each to the next."""

import sqlite3

from speechstudio.storage.database.kinds import FileKind, Migration, Version

_V1_0 = (
    # What a list of scripts shows stands in the one row of `script`, so that a list is quick.
    """CREATE TABLE script (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        title TEXT NOT NULL,
        created_ms INTEGER NOT NULL,
        changed_ms INTEGER NOT NULL,
        language TEXT NOT NULL,
        voice TEXT NOT NULL,
        speakers INTEGER NOT NULL,
        sentences INTEGER NOT NULL,
        words INTEGER NOT NULL,
        duration_ms INTEGER
    ) STRICT""",
    # Small things that change as a whole, as JSON.
    """CREATE TABLE record (
        name TEXT PRIMARY KEY,
        content TEXT NOT NULL
    ) STRICT""",
    # `forced` is a JSON list of start, end, words, class, style.
    """CREATE TABLE paragraph (
        place INTEGER PRIMARY KEY,
        text TEXT NOT NULL,
        heading INTEGER NOT NULL,
        speaker TEXT NOT NULL,
        forced TEXT NOT NULL
    ) STRICT""",
    """CREATE TABLE cover (
        id INTEGER PRIMARY KEY CHECK (id = 1),
        media_type TEXT NOT NULL,
        content BLOB NOT NULL
    ) STRICT""",
)


def _make_v1_0(connection: sqlite3.Connection) -> None:
    for statement in _V1_0:
        connection.execute(statement)


SCRIPT = FileKind(
    noun="script",
    suffix=".script",
    application_id=0x53505343,  # `SPSC`
    migrations=(Migration(to=Version(1, 0), apply=_make_v1_0),),
)
"""The `.script` file."""
