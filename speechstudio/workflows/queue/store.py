"""The file of the queue: every change is on the disk, whole, before it counts."""

import json
import time
from collections.abc import Iterable, Mapping
from contextlib import ExitStack
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import (
    DamagedProjectError,
    NotAProjectError,
    ProjectError,
    ProjectInUseError,
)
from speechstudio.storage.database.connection import (
    Database,
    create,
    is_in_use,
    open_to_write,
)
from speechstudio.storage.database.failures import reading
from speechstudio.storage.database.kinds import FileKind, Migration, Version
from speechstudio.storage.database.records import read_records, write_records

NAME = "queue.sqlite"

_V1_0 = (
    # What stands in the queue, the settings that have names, the folders that are watched.
    """CREATE TABLE entry (
        kind TEXT NOT NULL,
        id INTEGER NOT NULL,
        place INTEGER NOT NULL,
        content TEXT NOT NULL,
        PRIMARY KEY (kind, id)
    ) STRICT""",
    # Small things that change as a whole, as JSON.
    """CREATE TABLE record (
        name TEXT PRIMARY KEY,
        content TEXT NOT NULL
    ) STRICT""",
)


def _make_v1_0(connection: Any) -> None:
    for statement in _V1_0:
        connection.execute(statement)


QUEUE = FileKind(
    noun="queue",
    suffix=".sqlite",
    application_id=0x53505155,  # `SPQU`
    migrations=(Migration(to=Version(1, 0), apply=_make_v1_0),),
)


class Kind(StrEnum):
    """What an entry is."""

    ITEM = "item"
    PRESET = "preset"
    WATCH = "watch"


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """One entry of the file."""

    kind: Kind
    id: int
    place: int
    """Order among those of its kind."""
    content: Mapping[str, Any]


class QueueStore:
    """One file, held by one program at a time; calls may come from any thread."""

    def __init__(self, database: Database) -> None:
        self._database = database

    @classmethod
    def open(cls, path: Path) -> Self:
        """Open the file, which is made where there is none; what is damaged is put aside.

        Raises ProjectInUseError where another program has it, or another StorageError.
        """
        with ExitStack() as undo:
            try:
                database = open_to_write(path, QUEUE) if path.exists() else create(path, QUEUE)
            except (NotAProjectError, DamagedProjectError):
                if is_in_use(path):  # it is just being made
                    raise _in_use() from None
                path.replace(path.with_name(f"{path.stem}-damaged-{time.time_ns()}{path.suffix}"))
                database = create(path, QUEUE)
            undo.callback(database.close)
            if database.refusal == QUEUE.in_use:
                raise _in_use()
            if database.refusal:
                raise ProjectError(database.refusal, hint="See who may write there.")
            with database.writing():  # a new file is one from now on
                pass
            undo.pop_all()
        return cls(database)

    def entries(self, kind: Kind) -> tuple[Entry, ...]:
        """Read all entries of a kind, in their order."""
        with reading(self._database.path, QUEUE), self._database.reading() as connection:
            rows = connection.execute(
                "SELECT id, place, content FROM entry WHERE kind = ? ORDER BY place, id", (kind,)
            ).fetchall()
            return tuple(
                Entry(kind=kind, id=number, place=place, content=json.loads(content))
                for number, place, content in rows
            )

    def records(self) -> dict[str, Any]:
        """Read the small things."""
        with reading(self._database.path, QUEUE), self._database.reading() as connection:
            return read_records(connection)

    def save(
        self,
        entries: Iterable[Entry] = (),
        *,
        gone: Iterable[tuple[Kind, int]] = (),
        records: Mapping[str, Any] | None = None,
    ) -> None:
        """Write entries and small things, and take others out, in one step."""
        rows = [
            (entry.kind, entry.id, entry.place, json.dumps(entry.content, separators=(",", ":")))
            for entry in entries
        ]
        with self._database.writing() as connection:
            connection.executemany(
                "INSERT OR REPLACE INTO entry (kind, id, place, content) VALUES (?, ?, ?, ?)", rows
            )
            connection.executemany("DELETE FROM entry WHERE kind = ? AND id = ?", list(gone))
            write_records(connection, records or {})

    def close(self) -> None:
        """Let go of the file."""
        self._database.close()


def _in_use() -> ProjectInUseError:
    return ProjectInUseError(
        "another window of Speech Studio works on the queue",
        hint="Add files there, or close it and start this one again.",
    )
