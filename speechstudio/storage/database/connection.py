"""The connection to one file: who may write, transactions, versions.

Whoever writes holds SQLite's own RESERVED lock from opening to closing, by a transaction that is
always open: nobody else can write meanwhile, everybody can read, and the system drops the lock
when the holder ends in whatever way. Nothing lies beside the file but the journal of a commit.
"""

import os
import sqlite3
import threading
from collections.abc import Callable, Iterator
from contextlib import ExitStack, closing, contextmanager, suppress
from pathlib import Path
from urllib.parse import quote
from weakref import WeakSet

from speechstudio.domain.errors import NewerProjectError, ProjectInUseError
from speechstudio.storage.database.failures import (
    cannot_open,
    in_use,
    not_of_kind,
    read_only,
    sqlite_errors,
)
from speechstudio.storage.database.kinds import FileKind, Version, migrate, version_of
from speechstudio.storage.whole_files import writing_to

BUSY_MS = 5000
"""How long a commit waits for those who read."""
OPENING_MS = 300
"""How long opening waits for another writer, who may be about to close."""

_PRAGMAS = (
    "PRAGMA foreign_keys = ON",
    "PRAGMA synchronous = FULL",
    "PRAGMA secure_delete = FAST",  # text that was taken out goes where that costs no writing
    "PRAGMA trusted_schema = OFF",  # the file may come from anybody
)


class Database:
    """A file that is open. Any thread may use it; they take turns.

    Rows are fetched all at once: a question that is left half answered would keep the lock.
    """

    def __init__(
        self, path: Path, kind: FileKind, connection: sqlite3.Connection, refusal: str
    ) -> None:
        self.path = path
        self.kind = kind
        self.refusal = refusal
        """Why nothing can be written, for people; empty where it can."""
        self._connection = connection
        self._turn = threading.RLock()
        self._data_version = _data_version(connection)
        self._file = _file_of(path)
        if not refusal:
            with _among_writers:
                _writers.add(self)

    def holds(self, path: Path) -> bool:
        """Whether it is that file, by whatever name, that is open here."""
        return self._file is not None and self._file == _file_of(path)

    @contextmanager
    def reading(self) -> Iterator[sqlite3.Connection]:
        """Give the connection to read from, one moment of the file throughout."""
        with self._turn, sqlite_errors(self.path, self.kind):
            if self._connection.in_transaction:  # of the writer, or the block around this one
                yield self._connection
                return
            self._connection.execute("BEGIN")
            try:
                yield self._connection
            finally:
                self._connection.rollback()

    @contextmanager
    def writing(self) -> Iterator[sqlite3.Connection]:
        """Give the connection for one change: all of it is on the disk at the end, or nothing.

        Raises ReadOnlyProjectError, ProjectInUseError where others read for too long, or
        StorageError; the file is then as before, and the same can be tried again.
        """
        with self._turn, sqlite_errors(self.path, self.kind):
            if self.refusal == self.kind.in_use:
                raise in_use(self.path, self.kind)
            if self.refusal:
                raise read_only(self.path, self.kind, self.refusal)
            if not self._connection.in_transaction:
                self._hold()
            try:
                yield self._connection
                self._connection.commit()
            finally:
                self._connection.rollback()  # nothing is left to, once it is committed
                # What fails here fails again, and is told, when there is something to write.
                with suppress(sqlite3.Error, ProjectInUseError):
                    self._hold()

    def close(self) -> None:
        """Let go of the file; a second time does nothing."""
        with self._turn, sqlite_errors(self.path, self.kind):
            with suppress(sqlite3.ProgrammingError):  # it is closed already
                self._connection.rollback()
            self._connection.close()
        with _among_writers:
            _writers.discard(self)

    def _hold(self) -> None:
        """Take the lock again, which every end of a transaction drops."""
        self._connection.execute("BEGIN IMMEDIATE")
        if _data_version(self._connection) != self._data_version:
            # Somebody came in between and wrote: what is known of the file is of yesterday.
            self._connection.rollback()
            self.refusal = self.kind.in_use
            raise in_use(self.path, self.kind)


_writers: WeakSet[Database] = WeakSet()
"""Those of this process that may write: their locks are dropped for a moment at each commit."""
_among_writers = threading.Lock()


def create(path: Path, kind: FileKind) -> Database:
    """Make a new file, which must not be there; raises StorageError."""
    with writing_to(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.open("xb").close()
    with ExitStack() as undo, sqlite_errors(path, kind):
        undo.callback(path.unlink, missing_ok=True)
        connection = undo.enter_context(closing(connect(path, "rw")))
        connection.execute("PRAGMA auto_vacuum = FULL")  # a recording taken out leaves no room
        connection.execute("BEGIN IMMEDIATE")
        migrate(connection, kind)
        database = Database(path, kind, connection, "")
        undo.pop_all()
    return database


def open_to_write(path: Path, kind: FileKind) -> Database:
    """Open a file, to write where that is possible; `refusal` says where it is not.

    Raises NotAProjectError, NewerProjectError, DamagedProjectError or another ProjectError.
    """
    return _opened(path, kind, _begin)


def open_to_read(path: Path, kind: FileKind) -> Database:
    """Open a file to look at it, beside whoever writes. Raises as `open_to_write`.

    The file is left as it is, unless a program was killed while it wrote: then that is undone.
    """
    return _opened(path, kind, _refuse)


_Begin = Callable[[sqlite3.Connection, Path, FileKind], str]
"""Checks a file and says why it cannot be written; empty where it can."""


def _opened(path: Path, kind: FileKind, begin: _Begin) -> Database:
    """Connect to a file that is there."""
    _check_there(path, kind)
    with ExitStack() as undo, sqlite_errors(path, kind):
        connection = undo.enter_context(closing(connect(path, "rw")))
        database = Database(path, kind, connection, begin(connection, path, kind))
        undo.pop_all()
    return database


def is_in_use(path: Path) -> bool:
    """Tell whether somebody has a file open to write; nobody has what is no database."""
    if not path.is_file():
        return False
    with _among_writers:
        if any(database.holds(path) for database in _writers):
            return True
    try:
        with closing(connect(path, "rw")) as connection:
            connection.execute("PRAGMA busy_timeout = 0")
            connection.execute("BEGIN IMMEDIATE")
    except (sqlite3.Error, UnicodeDecodeError) as error:
        return getattr(error, "sqlite_errorcode", None) == sqlite3.SQLITE_BUSY
    return False


def _refuse(connection: sqlite3.Connection, path: Path, kind: FileKind) -> str:
    """Check a file that is only to be read."""
    _check_kind(connection, path, kind)
    return kind.forbidden


def _begin(connection: sqlite3.Connection, path: Path, kind: FileKind) -> str:
    """Check a file and take the lock; say why it cannot be written, if so."""
    version = _check_kind(connection, path, kind)
    if version > kind.newest:
        return kind.newer
    try:
        connection.execute(f"PRAGMA busy_timeout = {OPENING_MS}")
        connection.execute("PRAGMA journal_mode = DELETE")
        connection.execute("BEGIN IMMEDIATE")
        _try_writing(connection, version)
        connection.rollback()
        connection.execute("BEGIN IMMEDIATE")
    except sqlite3.OperationalError as error:
        match error.sqlite_errorcode & 0xFF:
            case sqlite3.SQLITE_BUSY:
                return kind.in_use
            case sqlite3.SQLITE_READONLY | sqlite3.SQLITE_CANTOPEN:
                return kind.forbidden
        raise
    finally:
        connection.execute(f"PRAGMA busy_timeout = {BUSY_MS}")
    if version < kind.newest:
        migrate(connection, kind)
    return ""


def _try_writing(connection: sqlite3.Connection, version: Version) -> None:
    """Begin to write what stands there; without, a forbidden file or folder would not tell."""
    try:
        connection.execute(f"PRAGMA user_version = {version.user_version}")
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode != sqlite3.SQLITE_FULL:  # there may be room when it is needed
            raise


def _check_kind(connection: sqlite3.Connection, path: Path, kind: FileKind) -> Version:
    """Refuse another kind of file, and what a much newer program made; give its version."""
    if connection.execute("PRAGMA application_id").fetchone()[0] != kind.application_id:
        raise not_of_kind(path, kind, "it holds something else")
    version = version_of(connection)
    if version.major > kind.newest.major:
        raise NewerProjectError(
            f"the {kind.noun} {path.name} was made by a newer version of Speech Studio",
            hint="Update Speech Studio, then open it again. The file was left as it is.",
            detail=f"version {version.major}.{version.minor}",
        )
    if version < kind.oldest:
        raise not_of_kind(path, kind, "it is empty")
    return version


def _check_there(path: Path, kind: FileKind) -> None:
    """Refuse what no database could be, with the reason."""
    try:
        if path.is_dir():
            raise not_of_kind(path, kind, "it is a folder")
        size = path.stat().st_size
    except FileNotFoundError as error:
        raise not_of_kind(path, kind, "there is no such file") from error
    except OSError as error:
        raise cannot_open(path, kind, str(error)) from error
    if not size:
        raise not_of_kind(path, kind, "it is empty")


def _file_of(path: Path) -> tuple[int, int] | None:
    """Tell one file from all others, by whatever name; None where there is none."""
    with suppress(OSError):
        found = path.stat()
        return found.st_dev, found.st_ino
    return None


def _data_version(connection: sqlite3.Connection) -> int:
    """Read a number that changes when another connection has written."""
    return int(connection.execute("PRAGMA data_version").fetchone()[0])


def connect(path: Path, mode: str) -> sqlite3.Connection:
    """Connect without ever making a file."""
    name = quote(os.fsencode(path.absolute().as_posix()))
    connection = sqlite3.connect(
        f"file://{'' if name.startswith('/') else '/'}{name}?mode={mode}",
        uri=True,
        isolation_level=None,
        check_same_thread=False,
        timeout=BUSY_MS / 1000,
    )
    with ExitStack() as undo:
        undo.callback(connection.close)
        for pragma in _PRAGMAS:
            connection.execute(pragma)
        undo.pop_all()
    return connection
