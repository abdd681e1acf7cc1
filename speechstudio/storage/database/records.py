"""Small things that stand in a file as JSON, each under its name in the table `record`."""

import json
import sqlite3
from collections.abc import Mapping
from typing import Any


def write_records(connection: sqlite3.Connection, records: Mapping[str, Any]) -> None:
    """Write records in place of those of the same names."""
    connection.executemany(
        "INSERT OR REPLACE INTO record (name, content) VALUES (?, ?)",
        [(name, json.dumps(value, separators=(",", ":"))) for name, value in records.items()],
    )


def read_records(connection: sqlite3.Connection) -> dict[str, Any]:
    """Read all records."""
    rows = connection.execute("SELECT name, content FROM record").fetchall()
    return {name: json.loads(content) for name, content in rows}
