"""A cache of what is in the projects, so that a list or a search need not open each.

It may be deleted at any time, and is made anew where it is damaged. A row holds for a file of
that time of change and size.
"""

import json
import os
import sqlite3
from collections.abc import Iterable, Iterator, Mapping
from contextlib import closing, contextmanager, suppress
from dataclasses import dataclass, fields
from pathlib import Path
from typing import Any

from speechstudio.storage.project import ProjectRow, ProjectState, SourceAudio, Summary, TalkStrip

_VERSION = 2
_TABLE = """CREATE TABLE entry (
    path BLOB PRIMARY KEY,
    changed_ns INTEGER NOT NULL,
    bytes INTEGER NOT NULL,
    summary TEXT NOT NULL,
    talk BLOB NOT NULL,
    text TEXT
) STRICT"""


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What tells one state of a file from another."""

    changed_ns: int
    bytes: int

    @classmethod
    def of(cls, stat: os.stat_result) -> "Stamp":
        """Take it from what the system says about the file."""
        return cls(changed_ns=stat.st_mtime_ns, bytes=stat.st_size)


class LibraryIndex:
    """Summaries and texts of projects; where the cache fails, it is as if it knew nothing."""

    def __init__(self, path: Path) -> None:
        self._path = path

    def summaries(self) -> dict[Path, tuple[Stamp, Summary]]:
        """All that are known."""
        with suppress(sqlite3.Error, OSError), self._connected() as connection:
            rows = connection.execute("SELECT path, changed_ns, bytes, summary, talk FROM entry")
            return {
                Path(os.fsdecode(path)): (
                    Stamp(changed_ns=changed_ns, bytes=size),
                    _summary(json.loads(summary), talk),
                )
                for path, changed_ns, size, summary, talk in rows
            }
        return {}

    def note(self, found: Mapping[Path, tuple[Stamp, Summary]], gone: Iterable[Path]) -> None:
        """Keep new summaries, whose texts are not known yet, and forget files that are gone."""
        with suppress(sqlite3.Error, OSError), self._connected() as connection:
            connection.executemany(
                "DELETE FROM entry WHERE path = ?", [(os.fsencode(path),) for path in gone]
            )
            connection.executemany(
                "INSERT OR REPLACE INTO entry (path, changed_ns, bytes, summary, talk)"
                " VALUES (?, ?, ?, ?, ?)",
                [
                    (
                        os.fsencode(path),
                        stamp.changed_ns,
                        stamp.bytes,
                        json.dumps(_content(summary)),
                        summary.row.talk.content,
                    )
                    for path, (stamp, summary) in found.items()
                ],
            )

    def search(self, terms: Iterable[str]) -> dict[Path, bool]:
        """Say of every file whose text is known whether it has all of the terms, at least one."""
        wanted = list(terms)
        holds = " AND ".join("instr(text, ?)" for _ in wanted)
        with suppress(sqlite3.Error, OSError), self._connected() as connection:
            rows = connection.execute(
                f"SELECT path, {holds} FROM entry WHERE text IS NOT NULL",  # noqa: S608 - ours
                wanted,
            )
            return {Path(os.fsdecode(path)): bool(found) for path, found in rows}
        return {}

    def note_texts(self, texts: Mapping[Path, str]) -> None:
        """Keep the texts of files whose summaries are known."""
        with suppress(sqlite3.Error, OSError), self._connected() as connection:
            connection.executemany(
                "UPDATE entry SET text = ? WHERE path = ?",
                [(text, os.fsencode(path)) for path, text in texts.items()],
            )

    @contextmanager
    def _connected(self) -> Iterator[sqlite3.Connection]:
        """Connect for one step; a damaged file is removed, so that the next step finds it well."""
        self._path.parent.mkdir(parents=True, exist_ok=True)
        try:
            with closing(sqlite3.connect(self._path)) as connection, connection:
                connection.execute("PRAGMA synchronous = OFF")  # a cache is made anew
                self._prepare(connection)
                yield connection
        except (sqlite3.DatabaseError, LookupError, TypeError, ValueError) as error:
            if not _is_passing(error):
                self._path.unlink(missing_ok=True)
            raise sqlite3.DatabaseError(str(error)) from error

    def _prepare(self, connection: sqlite3.Connection) -> None:
        if connection.execute("PRAGMA user_version").fetchone()[0] != _VERSION:
            connection.execute("DROP TABLE IF EXISTS entry")
            connection.execute(_TABLE)
            connection.execute(f"PRAGMA user_version = {_VERSION}")


def _is_passing(error: Exception) -> bool:
    """Tell whether the cache itself is well: another window has it, or the disk is full."""
    passing = {sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_FULL}
    return getattr(error, "sqlite_errorcode", None) in passing


def _content(summary: Summary) -> dict[str, Any]:
    row = {field.name: getattr(summary.row, field.name) for field in fields(ProjectRow)}
    del row["talk"]
    source = None if summary.source is None else summary.source.to_dict()
    return {
        "row": row,
        "source": source,
        "holds_audio": summary.holds_audio,
        "was_heard": summary.was_heard,
        "made_ms": summary.made_ms,
    }


def _summary(content: dict[str, Any], talk: bytes) -> Summary:
    row = content["row"]
    source = content["source"]
    return Summary(
        row=ProjectRow(**{**row, "state": ProjectState(row["state"]), "talk": TalkStrip.of(talk)}),
        source=None if source is None else SourceAudio.from_dict(source),
        holds_audio=content["holds_audio"],
        was_heard=content["was_heard"],
        made_ms=content["made_ms"],
    )
