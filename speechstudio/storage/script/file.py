"""A script that is open: each change is saved as it is made."""

import threading
import time
from contextlib import AbstractContextManager, ExitStack
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from speechstudio.documents.document import Cover
from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.domain.script import Script
from speechstudio.storage.database.connection import Database, create, open_to_write
from speechstudio.storage.database.failures import reading
from speechstudio.storage.script.details import ScriptDetails
from speechstudio.storage.script.kind import SCRIPT
from speechstudio.storage.script.stored import StoredScript

SUFFIX = SCRIPT.suffix


class ScriptFile(AbstractContextManager["ScriptFile"]):
    """One `.script` file. A change is on the disk, whole, when its call returns.

    A change that fails leaves the file and this object as they were: the same can be saved
    again, here or in another file. Calls may come from any thread; they take turns.
    """

    def __init__(self, database: Database, stored: StoredScript) -> None:
        self._database = database
        self._stored = stored
        self._turn = threading.RLock()

    @classmethod
    def create(cls, path: Path, script: Script, details: ScriptDetails | None = None) -> Self:
        """Make a script in a new file; raises StorageError, also where there is one already."""
        with ExitStack() as undo:
            database = create(path, SCRIPT)
            undo.callback(path.unlink, missing_ok=True)
            undo.callback(database.close)
            with database.writing() as connection:
                stored = StoredScript.make(
                    connection, script, details or ScriptDetails(), _now_ms()
                )
            undo.pop_all()
        return cls(database, stored)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a script; where it cannot be written, `read_only` says why.

        Raises NotAProjectError, NewerProjectError, DamagedProjectError or another ProjectError;
        the file is then as it was.
        """
        with ExitStack() as undo:
            database = open_to_write(path, SCRIPT)
            undo.callback(database.close)
            with reading(path, SCRIPT), database.reading() as connection:
                stored = StoredScript.read(connection)
            undo.pop_all()
        return cls(database, stored)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def read_only(self) -> str:
        """Why nothing can be saved here, as a sentence for people; empty where it can."""
        return self._database.refusal

    @property
    def script(self) -> Script:
        """The script as it was saved last."""
        return self._stored.script

    @property
    def details(self) -> ScriptDetails:
        """Everything beside it, as it was saved last."""
        return self._stored.details

    @property
    def created(self) -> datetime:
        """When the script was made."""
        return self._stored.row.created

    @property
    def changed(self) -> datetime:
        """When the script changed last; what stands beside it is no change."""
        return self._stored.row.changed

    def save(
        self, script: Script, details: ScriptDetails | None = None, *, pause: Pause = go_on
    ) -> None:
        """Save a script, and details with it in the same step where they are given.

        Writes what differs from what is stored. `pause` is called before each paragraph, for a
        thread that lets others go first. Raises ReadOnlyProjectError, ProjectInUseError or another
        StorageError.
        """
        with self._turn:
            details = self.details if details is None else details
            if script is self.script and details == self.details:
                return
            with self._database.writing() as connection:
                stored = self._stored.changed(connection, script, details, _now_ms(), pause)
            self._stored = stored

    def cover(self) -> Cover | None:
        """Give the picture on the front; None where there is none."""
        with reading(self.path, SCRIPT), self._database.reading() as connection:
            found = connection.execute("SELECT content, media_type FROM cover").fetchone()
            return found and Cover(data=bytes(found[0]), media_type=str(found[1]))

    def keep_cover(self, cover: Cover | None) -> None:
        """Keep a picture for the front, or none; raises StorageError."""
        with self._database.writing() as connection:
            connection.execute("DELETE FROM cover")
            if cover is not None:
                connection.execute(
                    "INSERT INTO cover (id, media_type, content) VALUES (1, ?, ?)",
                    (cover.media_type, cover.data),
                )

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
