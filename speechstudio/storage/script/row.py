"""The one row that says what a script is, for lists too."""

import sqlite3
from dataclasses import astuple, dataclass
from datetime import UTC, datetime
from typing import Self

from speechstudio.domain.script import Script
from speechstudio.storage.characters import storable
from speechstudio.storage.script.details import ScriptDetails

_COLUMNS = "title, created_ms, changed_ms, language, voice, speakers, sentences, words, duration_ms"


@dataclass(frozen=True, slots=True)
class ScriptFileRow:
    """What a list shows of a script."""

    title: str
    created_ms: int
    """Milliseconds since 1970, as `changed_ms`."""
    changed_ms: int
    language: str
    voice: str
    """Of whoever reads the whole; empty for the usual one."""
    speakers: int
    """Those who have names; 0 where one voice reads all."""
    sentences: int
    words: int
    duration_ms: int | None

    @classmethod
    def of(
        cls, script: Script, details: ScriptDetails, *, created_ms: int, changed_ms: int
    ) -> Self:
        """Make the row of a script."""
        return cls(
            title=storable(script.title),
            created_ms=created_ms,
            changed_ms=changed_ms,
            language=storable(script.language),
            voice=storable(script.voice),
            speakers=len({p.speaker for p in script.paragraphs if p.speaker}),
            sentences=details.sentences,
            words=details.words,
            duration_ms=details.duration_ms,
        )

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Self:
        """Read it; whatever error says that it is damaged."""
        return cls(*connection.execute(f"SELECT {_COLUMNS} FROM script").fetchone())  # noqa: S608 - ours

    def write(self, connection: sqlite3.Connection) -> None:
        """Put it in place of the one that is there."""
        connection.execute(
            f"INSERT OR REPLACE INTO script (id, {_COLUMNS})"  # noqa: S608 - ours
            " VALUES (1, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            astuple(self),
        )

    @property
    def created(self) -> datetime:
        """When the script was made."""
        return datetime.fromtimestamp(self.created_ms / 1000, UTC)

    @property
    def changed(self) -> datetime:
        """When its content changed last."""
        return datetime.fromtimestamp(self.changed_ms / 1000, UTC)
