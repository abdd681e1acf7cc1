"""The recording inside the project file, in pieces."""

import hashlib
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

from speechstudio.domain.errors import JobCancelledError, StorageError, UsageError
from speechstudio.storage.characters import storable
from speechstudio.storage.project.database import Database
from speechstudio.storage.project.failures import damaged
from speechstudio.storage.project.source import SourceAudio, read_pieces
from speechstudio.storage.whole_files import whole_file

Progress = Callable[[int, int], None]
"""Takes bytes done and bytes in all."""


def embed(
    database: Database, path: Path, *, progress: Progress, cancelled: Callable[[], bool]
) -> SourceAudio:
    """Put a file into the project in place of one that is there; describe it.

    Edits may be saved meanwhile. Until the last piece is there the project is as before; what a
    kill left behind goes with the next embedding. Raises StorageError or JobCancelledError.
    """
    source = SourceAudio.of(path)
    with database.writing() as connection:
        connection.execute("DELETE FROM embedded WHERE NOT is_whole")
        added = connection.execute(
            "INSERT INTO embedded (name, bytes, sha256, is_whole) VALUES (?, 0, '', 0)",
            (storable(path.name),),
        ).lastrowid
    digest = hashlib.sha256()
    done = 0
    try:
        for piece in read_pieces(path, cancelled=cancelled):
            with database.writing() as connection:
                connection.execute(
                    "INSERT INTO embedded_piece (embedded, content) VALUES (?, ?)", (added, piece)
                )
            digest.update(piece)
            done += len(piece)
            progress(done, max(done, source.size_bytes))
        with database.writing() as connection:
            connection.execute("DELETE FROM embedded WHERE id <> ?", (added,))
            connection.execute(
                "UPDATE embedded SET bytes = ?, sha256 = ?, is_whole = 1 WHERE id = ?",
                (done, digest.hexdigest(), added),
            )
    except (StorageError, JobCancelledError):
        _remove_unfinished(database)
        raise
    return SourceAudio(path=source.path, size_bytes=done, sha256=digest.hexdigest())


def is_embedded(database: Database) -> bool:
    """Tell whether a whole recording is inside."""
    with database.reading() as connection:
        return connection.execute("SELECT 1 FROM embedded WHERE is_whole").fetchone() is not None


def extract(
    database: Database, path: Path, *, progress: Progress, cancelled: Callable[[], bool]
) -> None:
    """Write the recording inside to a file, whole or not at all, in place of one there.

    Raises UsageError where none is inside, StorageError, DamagedProjectError, JobCancelledError.
    """
    with database.reading() as connection:
        found = connection.execute("SELECT id, bytes, sha256 FROM embedded WHERE is_whole")
        row = found.fetchone()
        if row is None:
            raise UsageError(
                f"the project {database.path.name} holds no recording",
                hint="Its recording is a file of its own.",
            )
        embedded, size_bytes, sha256 = row
        pieces = connection.execute(
            "SELECT id FROM embedded_piece WHERE embedded = ? ORDER BY id", (embedded,)
        ).fetchall()
    digest = hashlib.sha256()
    done = 0
    with whole_file(path) as file:
        for (piece,) in pieces:
            if cancelled():
                raise JobCancelledError
            content = _content(database, piece)
            digest.update(content)
            file.write(content)
            done += len(content)
            progress(done, size_bytes)
        if digest.hexdigest() != sha256:
            raise damaged(database.path, "the recording inside is not what was put there")


def _content(database: Database, piece: int) -> bytes:
    """Read one piece; nothing where another recording was put inside meanwhile."""
    with database.reading() as connection:
        found = connection.execute("SELECT content FROM embedded_piece WHERE id = ?", (piece,))
        row = found.fetchone()
    return bytes(row[0]) if row else b""


def _remove_unfinished(database: Database) -> None:
    """Take out what was begun; where that fails, the next embedding does it."""
    with suppress(StorageError), database.writing() as connection:
        connection.execute("DELETE FROM embedded WHERE NOT is_whole")
