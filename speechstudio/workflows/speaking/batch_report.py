"""`report.csv` and `report.json`: what became of every input of a batch."""

import csv
import io
import json
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from pathlib import Path

from speechstudio.domain.errors import StorageError
from speechstudio.workflows.speaking.batch_row import Row

NAMES = ("report.csv", "report.json")
_SHARE = 20
"""Between two writings lies so many times the time that one takes."""


class BatchReport:
    """Both reports, written again and again while a batch runs: a kill leaves what was reached.

    An input that this run has not reached keeps what an earlier report in the same folder says.
    """

    def __init__(self, folder: Path, inputs: Sequence[str]) -> None:
        """Find the rows of earlier runs; nothing is written yet."""
        earlier = {row.input: row for row in _read(folder / NAMES[1])}
        self._folder = folder
        self._rows = {name: earlier.get(name) or Row(input=name) for name in inputs}
        self._is_current = False
        self._wrote_s = 0.0
        self._took_s = 0.0

    def add(self, row: Row) -> None:
        """Take what became of an input."""
        self._rows[row.input] = row
        self._is_current = False

    def write_if_due(self) -> None:
        """Write what has come since, unless that would be all that is done; see `write`."""
        if time.monotonic() >= self._wrote_s + _SHARE * self._took_s:
            self.write()

    def write(self) -> None:
        """Write both reports, each whole or not at all; raises StorageError."""
        if self._is_current:
            return
        began_s = time.monotonic()
        rows = list(self._rows.values())
        objects = json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False)
        for name, content in zip(NAMES, (_csv(rows), objects), strict=True):
            _write(self._folder / name, content)
        self._is_current = True
        self._wrote_s = time.monotonic()
        self._took_s = self._wrote_s - began_s


def _write(path: Path, content: str) -> None:
    part = path.with_suffix(".part")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        part.write_text(content, encoding="utf-8", newline="")
        part.replace(path)
    except OSError as error:
        part.unlink(missing_ok=True)
        why = (error.strerror or str(error)).lower()
        raise StorageError(
            f"the report {path} cannot be written: {why}",
            hint="Make room, or allow writing there.",
        ) from error


def _read(path: Path) -> Iterator[Row]:
    """Read the rows of an earlier report; what is not in today's form is left out."""
    try:
        rows = json.loads(path.read_text(encoding="utf-8"))
        yield from [Row(**row) for row in rows]
    except (OSError, ValueError, TypeError):
        return


def _csv(rows: Sequence[Row]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, [field.name for field in fields(Row)])
    writer.writeheader()
    for row in rows:
        writer.writerow({name: harmless(value) for name, value in asdict(row).items()})
    return text.getvalue()


def harmless(value: object) -> object:
    """Keep a spreadsheet from taking a text for a formula."""
    is_formula = isinstance(value, str) and value[:1] in {"=", "+", "@", "\t", "\r"}
    return f"'{value}" if is_formula else value
