"""The recording inside the project file, in pieces."""

import hashlib
import sqlite3
from collections.abc import Callable, Iterable
from contextlib import suppress
from pathlib import Path
from typing import NamedTuple

from speechstudio.domain.errors import JobCancelledError, StorageError, UsageError
from speechstudio.storage.characters import storable
from speechstudio.storage.project.database import Database
from speechstudio.storage.project.failures import damaged
from speechstudio.storage.project.source import SourceAudio, read_pieces
from speechstudio.storage.whole_files import check_room, whole_file

Progress = Callable[[int, int], None]
"""Takes bytes done and bytes in all."""

_PIECES_AT_ONCE = 16
"""So many go in one step, so that nobody who saves meanwhile waits long."""


def tell_nobody(_done: int, _total: int) -> None:
    """Tell no progress."""


def never() -> bool:
    """Go on to the end."""
    return False


class Inside(NamedTuple):
    """What is known of a recording inside."""

    name: str
    """Of the file that was put in."""
    size_bytes: int
    sha256: str


class EmbeddedAudio:
    """The place for a recording in one project. What takes long is for a thread of its own.

    The project is used meanwhile: edits may be saved between any two pieces. Until the last piece
    has gone in, and from the first that goes out, no recording is inside.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    @property
    def inside(self) -> Inside | None:
        """The recording that is inside, whole; None where there is none."""
        with self._database.reading() as connection:
            found = _whole(connection)
            return None if found is None else Inside(*found[1:])

    def put(
        self, path: Path, *, progress: Progress = tell_nobody, cancelled: Callable[[], bool] = never
    ) -> SourceAudio:
        """Put a file inside, in place of one that is there; describe it.

        Raises StorageError, also where the disk has no room for it, or JobCancelledError; the
        project is then as before.
        """
        source = SourceAudio.of(path)
        check_room(self._database.path, source.size_bytes)
        with self._database.writing() as connection:
            added = connection.execute(
                "INSERT INTO embedded (name, bytes, sha256, is_whole) VALUES (?, 0, '', 0)",
                (storable(path.name),),
            ).lastrowid
        digest = hashlib.sha256()
        done = 0
        try:
            for piece in read_pieces(path, cancelled=cancelled):
                with self._database.writing() as connection:
                    connection.execute(
                        "INSERT INTO embedded_piece (embedded, content) VALUES (?, ?)",
                        (added, piece),
                    )
                digest.update(piece)
                done += len(piece)
                progress(done, max(done, source.size_bytes))
            with self._database.writing() as connection:
                connection.execute("UPDATE embedded SET is_whole = (id = ?)", (added,))
                connection.execute(
                    "UPDATE embedded SET bytes = ?, sha256 = ? WHERE id = ?",
                    (done, digest.hexdigest(), added),
                )
        finally:
            with suppress(StorageError):  # else it is done when the project is opened again
                self.clear()
        return SourceAudio(path=source.path, size_bytes=done, sha256=digest.hexdigest())

    def write(
        self, path: Path, *, progress: Progress = tell_nobody, cancelled: Callable[[], bool] = never
    ) -> None:
        """Write the recording inside to a file, whole or not at all, in place of one there.

        Raises UsageError where none is inside, StorageError, DamagedProjectError or
        JobCancelledError.
        """
        found, pieces = self._pieces()
        check_room(path, found.size_bytes)
        digest = hashlib.sha256()
        done = 0
        with whole_file(path) as file:
            for piece in pieces:
                if cancelled():
                    raise JobCancelledError
                content = self._content(piece)
                digest.update(content)
                file.write(content)
                done += len(content)
                progress(done, found.size_bytes)
            if digest.hexdigest() != found.sha256:
                raise damaged(self._database.path, "the recording inside is not what was put there")

    def remove(self, *, progress: Progress = tell_nobody) -> None:
        """Take the recording out of the file, for good; see to it that there is another one.

        Raises StorageError; what could not be removed goes when the project is opened again.
        """
        with self._database.writing() as connection:
            connection.execute("UPDATE embedded SET is_whole = 0")
        self.clear(progress=progress)

    def clear(self, *, progress: Progress = tell_nobody) -> None:
        """Remove what is not whole, as a kill leaves it; never while one goes in."""
        with self._database.reading() as connection:
            pieces = connection.execute(
                "SELECT embedded_piece.id FROM embedded_piece JOIN embedded"
                " ON embedded.id = embedded WHERE NOT is_whole ORDER BY embedded_piece.id DESC"
            ).fetchall()
            is_any = connection.execute("SELECT 1 FROM embedded WHERE NOT is_whole").fetchone()
        # From the end of the file: what lies behind would have to move.
        for start in range(0, len(pieces), _PIECES_AT_ONCE):
            some = pieces[start : start + _PIECES_AT_ONCE]
            with self._database.writing() as connection:
                connection.executemany("DELETE FROM embedded_piece WHERE id = ?", some)
            progress(start + len(some), len(pieces))
        if is_any:
            with self._database.writing() as connection:
                connection.execute("DELETE FROM embedded WHERE NOT is_whole")

    def _pieces(self) -> tuple[Inside, Iterable[int]]:
        with self._database.reading() as connection:
            found = _whole(connection)
            if found is None:
                raise UsageError(
                    f"the project {self._database.path.name} holds no recording",
                    hint="Its recording is a file of its own.",
                )
            pieces = connection.execute(
                "SELECT id FROM embedded_piece WHERE embedded = ? ORDER BY id", found[:1]
            ).fetchall()
        return Inside(*found[1:]), [piece for (piece,) in pieces]

    def _content(self, piece: int) -> bytes:
        """Read one piece; nothing where another recording was put inside meanwhile."""
        with self._database.reading() as connection:
            found = connection.execute("SELECT content FROM embedded_piece WHERE id = ?", (piece,))
            row = found.fetchone()
        return bytes(row[0]) if row else b""


def _whole(connection: sqlite3.Connection) -> tuple[int, str, int, str] | None:
    """Read id, name, size and hash of the recording that is inside."""
    found = connection.execute("SELECT id, name, bytes, sha256 FROM embedded WHERE is_whole")
    row: tuple[int, str, int, str] | None = found.fetchone()
    return row
