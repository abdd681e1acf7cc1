"""`report.csv` and `report.json`: what became of every input of a batch."""

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict, fields
from pathlib import Path

from speechstudio.domain.errors import StorageError
from speechstudio.workflows.speaking.batch import Row

NAMES = ("report.csv", "report.json")


def write_report(folder: Path, rows: Sequence[Row]) -> None:
    """Write both reports, each whole or not at all; raises StorageError."""
    contents = (_csv(rows), json.dumps([asdict(row) for row in rows], indent=2, ensure_ascii=False))
    for name, content in zip(NAMES, contents, strict=True):
        path = folder / name
        part = path.with_suffix(".part")
        try:
            folder.mkdir(parents=True, exist_ok=True)
            part.write_text(content, encoding="utf-8", newline="")
            part.replace(path)
        except OSError as error:
            part.unlink(missing_ok=True)
            why = (error.strerror or str(error)).lower()
            raise StorageError(
                f"the report {path} cannot be written: {why}",
                hint="Make room, or allow writing there.",
            ) from error


def _csv(rows: Sequence[Row]) -> str:
    text = io.StringIO()
    writer = csv.DictWriter(text, [field.name for field in fields(Row)])
    writer.writeheader()
    for row in rows:
        writer.writerow({name: _harmless(value) for name, value in asdict(row).items()})
    return text.getvalue()


def _harmless(value: object) -> object:
    """Keep a spreadsheet from taking a text for a formula."""
    is_formula = isinstance(value, str) and value[:1] in {"=", "+", "@", "\t", "\r"}
    return f"'{value}" if is_formula else value
