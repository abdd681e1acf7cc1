"""A project that is open: its transcript and all about it, each change saved as it is made."""

import threading
import time
from contextlib import AbstractContextManager, ExitStack
from dataclasses import replace
from datetime import datetime
from pathlib import Path
from types import TracebackType
from typing import Self

from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.domain.effort import Effort
from speechstudio.domain.transcript import Transcript
from speechstudio.storage.characters import storable
from speechstudio.storage.database.records import read_records, write_records
from speechstudio.storage.project.database import Database, create, open_to_write
from speechstudio.storage.project.details import Details, ProjectState
from speechstudio.storage.project.embedded import EmbeddedAudio
from speechstudio.storage.project.failures import reading
from speechstudio.storage.project.project_row import ProjectRow
from speechstudio.storage.project.records import details_fields, details_records
from speechstudio.storage.project.stored_transcript import StoredTranscript

SUFFIX = ".speech"


class Project(AbstractContextManager["Project"]):
    """One `.speech` file. A change is on the disk, whole, when its call returns.

    A change that fails leaves the file and this object as they were: the same can be saved
    again, here or in another file. Calls may come from any thread; they take turns.
    """

    def __init__(
        self, database: Database, row: ProjectRow, details: Details, stored: StoredTranscript
    ) -> None:
        self._database = database
        self._row = row
        self._details = details
        self._stored = stored
        self._turn = threading.RLock()
        self.audio = EmbeddedAudio(database)
        """The recording inside the file, where it is kept there."""

    @classmethod
    def create(cls, path: Path, details: Details, transcript: Transcript | None = None) -> Self:
        """Make a project in a new file; raises StorageError, also where there is one already."""
        details = _placed(details, path)
        with ExitStack() as undo:
            database = create(path)
            undo.callback(path.unlink, missing_ok=True)
            undo.callback(database.close)
            with database.writing() as connection:
                stored = StoredTranscript.make(connection, transcript or Transcript())
                write_records(connection, details_records(details))
                row = ProjectRow.of(details, stored, created_ms=_now_ms(), changed_ms=_now_ms())
                row.write(connection)
            undo.pop_all()
        return cls(database, row, details, stored)

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open a project; where it cannot be written, `read_only` says why.

        Raises NotAProjectError, NewerProjectError, DamagedProjectError or another ProjectError;
        the file is then as it was.
        """
        with ExitStack() as undo:
            database = open_to_write(path)
            undo.callback(database.close)
            with reading(path), database.reading() as connection:
                records = read_records(connection)
                row = ProjectRow.read(connection)
                stored = StoredTranscript.read(connection, records)
                fields = details_fields(records)
                details = Details(title=row.title, state=row.state, reason=row.reason, **fields)
            undo.pop_all()
        return cls(database, row, details, stored)

    @property
    def path(self) -> Path:
        """The file."""
        return self._database.path

    @property
    def read_only(self) -> str:
        """Why nothing can be saved here, as a sentence for people; empty where it can."""
        return self._database.refusal

    @property
    def transcript(self) -> Transcript:
        """The transcript as it was saved last."""
        return self._stored.transcript

    @property
    def details(self) -> Details:
        """Everything small beside it, as it was saved last."""
        return self._details

    @property
    def created(self) -> datetime:
        """When the project was made."""
        return self._row.created

    @property
    def changed(self) -> datetime:
        """When its content changed last; moving the caret is no change."""
        return self._row.changed

    def save(
        self,
        transcript: Transcript,
        details: Details | None = None,
        *,
        pause: Pause = go_on,
    ) -> None:
        """Save a transcript, and details with it in the same step where they are given.

        Writes what differs from what is stored. `pause` is called before each row, for a thread
        that lets others go first. Raises ReadOnlyProjectError, ProjectInUseError or another
        StorageError.
        """
        with self._turn:
            details = self._details if details is None else _placed(details, self.path)
            if transcript is self.transcript and details == self._details:
                return
            with self._database.writing() as connection:
                stored = self._stored.changed(connection, transcript, pause)
                known = details_records(self._details)
                records = details_records(details)
                write_records(
                    connection,
                    {name: value for name, value in records.items() if value != known[name]},
                )
                is_content = (
                    transcript is not self.transcript
                    or replace(details, view=self._details.view) != self._details
                )
                row = ProjectRow.of(
                    details,
                    stored,
                    created_ms=self._row.created_ms,
                    changed_ms=_now_ms() if is_content else self._row.changed_ms,
                )
                if row != self._row:
                    row.write(connection)
            self._row, self._details, self._stored = row, details, stored

    def update(self, details: Details) -> None:
        """Save details alone; raises as `save`."""
        with self._turn:
            self.save(self.transcript, details)

    def update_beside_work(self, details: Details) -> None:
        """Save details, but for how far the work is, which somebody else saves meanwhile."""
        with self._turn:
            known = self._details
            self.update(
                replace(details, state=known.state, reason=known.reason, effort=known.effort)
            )

    def finish_work(self, transcript: Transcript, effort: Effort, *, pause: Pause = go_on) -> None:
        """Save what was being made, what that took, and that it is ready; else as `save`.

        Details that somebody else saves meanwhile are left alone.
        """
        with self._turn:
            details = replace(self._details, state=ProjectState.READY, reason="", effort=effort)
            self.save(transcript, details, pause=pause)

    @property
    def was_heard(self) -> bool:
        """Whether the recording was ever read, as the first step of transcribing it."""
        with reading(self.path), self._database.reading() as connection:
            return connection.execute("SELECT 1 FROM peaks").fetchone() is not None

    def peaks(self) -> bytes | None:
        """Give the outline of the waveform as it was kept; None where it was not."""
        with reading(self.path), self._database.reading() as connection:
            found = connection.execute("SELECT content FROM peaks").fetchone()
            return None if found is None else bytes(found[0])

    def keep_peaks(self, content: bytes) -> None:
        """Keep the outline of the waveform, so that it shows at once; raises StorageError."""
        with self._database.writing() as connection:
            connection.execute(
                "INSERT OR REPLACE INTO peaks (id, content) VALUES (1, ?)", (content,)
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


def _placed(details: Details, path: Path) -> Details:
    """Give details as the file of a project can hold them."""
    source = None if details.source is None else details.source.seen_from(path.absolute().parent)
    return replace(details, title=storable(details.title), source=source)


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
