"""What a list of scripts shows of each, read without opening it."""

from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from sqlite3 import Connection
from typing import TypeVar

from speechstudio.storage.database.connection import open_to_read
from speechstudio.storage.database.failures import reading
from speechstudio.storage.script.kind import SCRIPT
from speechstudio.storage.script.row import ScriptFileRow

_Found = TypeVar("_Found")


def read_script_row(path: Path) -> ScriptFileRow:
    """Read what a list shows, beside whoever writes; raises ProjectError."""
    return _read(path, ScriptFileRow.read)


def read_script_text(path: Path) -> str:
    """Read the text, a line a paragraph, beside whoever writes; raises ProjectError."""
    return _read(path, _text)


def read_script_turns(path: Path) -> tuple[tuple[str, int], ...]:
    """Read who speaks how many characters, in order; raises ProjectError."""
    return _read(path, _turns)


def _read(path: Path, take: Callable[[Connection], _Found]) -> _Found:
    with (
        closing(open_to_read(path, SCRIPT)) as database,
        reading(path, SCRIPT),
        database.reading() as connection,
    ):
        return take(connection)


def _turns(connection: Connection) -> tuple[tuple[str, int], ...]:
    found = connection.execute("SELECT speaker, length(text) FROM paragraph ORDER BY place")
    return tuple((str(speaker), int(length)) for speaker, length in found.fetchall())


def _text(connection: Connection) -> str:
    rows = connection.execute("SELECT text FROM paragraph ORDER BY place").fetchall()
    return "\n".join(text for (text,) in rows)
