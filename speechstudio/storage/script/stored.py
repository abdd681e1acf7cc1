"""The script in the file: read as a whole, written where it changed."""

import sqlite3
from dataclasses import dataclass
from typing import Self

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.script import Script
from speechstudio.storage.database.places import find_places
from speechstudio.storage.database.records import read_records, write_records
from speechstudio.storage.database.row_changes import find_changes
from speechstudio.storage.script.details import ScriptDetails
from speechstudio.storage.script.paragraph_rows import paragraph_of, row_of
from speechstudio.storage.script.records import details_of, records_of, script_of
from speechstudio.storage.script.row import ScriptFileRow

_INSERT = (
    "INSERT OR REPLACE INTO paragraph (place, text, heading, speaker, forced)"
    " VALUES (?, ?, ?, ?, ?)"
)


@dataclass(frozen=True, slots=True, kw_only=True)
class StoredScript:
    """What stands in the file at this moment; immutable, as a save that fails changes nothing."""

    script: Script
    details: ScriptDetails
    row: ScriptFileRow
    places: tuple[int, ...]
    """Of each paragraph."""

    @classmethod
    def read(cls, connection: sqlite3.Connection) -> Self:
        """Read it; whatever error says that it is damaged."""
        found = connection.execute(
            "SELECT place, text, heading, speaker, forced FROM paragraph ORDER BY place"
        ).fetchall()
        records = read_records(connection)
        row = ScriptFileRow.read(connection)
        return cls(
            script=script_of(row, records, tuple(paragraph_of(*one[1:]) for one in found)),
            details=details_of(row, records),
            row=row,
            places=tuple(one[0] for one in found),
        )

    @classmethod
    def make(
        cls, connection: sqlite3.Connection, script: Script, details: ScriptDetails, now_ms: int
    ) -> Self:
        """Write a script into a new file."""
        write_records(connection, records_of(script, details))
        places = tuple(find_places([None] * len(script.paragraphs)))
        rows = zip(places, map(row_of, script.paragraphs), strict=True)
        connection.executemany(_INSERT, [(place, *row) for place, row in rows])
        row = ScriptFileRow.of(script, details, created_ms=now_ms, changed_ms=now_ms)
        row.write(connection)
        return cls(script=script, details=details, row=row, places=places)

    def changed(
        self,
        connection: sqlite3.Connection,
        script: Script,
        details: ScriptDetails,
        now_ms: int,
        pause: Pause = go_on,
    ) -> "StoredScript":
        """Write what differs, and give what stands there then; `pause` is called now and then."""
        known, records = records_of(self.script, self.details), records_of(script, details)
        write_records(connection, {n: value for n, value in records.items() if value != known[n]})
        changes = find_changes(self.script.paragraphs, self.places, script.paragraphs, pause)
        connection.executemany(
            "DELETE FROM paragraph WHERE place = ?", [(place,) for place in changes.gone]
        )
        connection.executemany(
            _INSERT,
            ((place, *row_of(each)) for place, each in between(changes.written, pause)),
        )
        changed_ms = now_ms if script != self.script else self.row.changed_ms
        row = ScriptFileRow.of(
            script, details, created_ms=self.row.created_ms, changed_ms=changed_ms
        )
        if row != self.row:
            row.write(connection)
        return StoredScript(script=script, details=details, row=row, places=changes.places)
