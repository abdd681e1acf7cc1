"""The one row that says what a project is, for lists too."""

import sqlite3
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Self

from speechstudio.storage.characters import storable
from speechstudio.storage.project.details import Details, ProjectState
from speechstudio.storage.project.stored_transcript import StoredTranscript
from speechstudio.storage.project.talk import TalkStrip

_COLUMNS = "title, created_ms, changed_ms, state, reason, language, duration_ms, speakers, talk"


@dataclass(frozen=True, slots=True, kw_only=True)
class ProjectRow:
    """What a list shows of a project."""

    title: str
    created_ms: int
    """Milliseconds since 1970, as `changed_ms`."""
    changed_ms: int
    state: ProjectState
    reason: str
    language: str | None
    duration_ms: int
    speakers: int
    talk: TalkStrip

    @classmethod
    def of(
        cls, details: Details, stored: StoredTranscript, *, created_ms: int, changed_ms: int
    ) -> Self:
        """Make the row for a project with that content."""
        transcript = stored.transcript
        source = details.source
        return cls(
            title=details.title,
            created_ms=created_ms,
            changed_ms=changed_ms,
            state=details.state,
            reason=storable(details.reason),
            language=None if transcript.language is None else storable(transcript.language),
            duration_ms=transcript.duration_ms or (source and source.duration_ms) or 0,
            speakers=len(transcript.speakers),
            talk=stored.talk,
        )

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Self:
        """Read it; whatever error says that it is damaged."""
        row = connection.execute(f"SELECT {_COLUMNS} FROM project").fetchone()  # noqa: S608 - ours
        return cls(
            title=row[0],
            created_ms=row[1],
            changed_ms=row[2],
            state=ProjectState(row[3]),
            reason=row[4],
            language=row[5],
            duration_ms=row[6],
            speakers=row[7],
            talk=TalkStrip.of(row[8]),
        )

    def write(self, connection: sqlite3.Connection) -> None:
        """Put it in place of the one that is there."""
        connection.execute(
            f"INSERT OR REPLACE INTO project (id, {_COLUMNS})"  # noqa: S608 - ours
            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                self.title,
                self.created_ms,
                self.changed_ms,
                self.state.value,
                self.reason,
                self.language,
                self.duration_ms,
                self.speakers,
                self.talk.content,
            ),
        )

    @property
    def created(self) -> datetime:
        """When the project was made."""
        return _moment(self.created_ms)

    @property
    def changed(self) -> datetime:
        """When its content changed last."""
        return _moment(self.changed_ms)


def _moment(ms: int) -> datetime:
    return datetime.fromtimestamp(ms / 1000, UTC)
