"""`report.csv`: what became of everything in the queue."""

import csv
import io
from collections.abc import Iterable
from pathlib import Path

from speechstudio.storage.whole_files import whole_file
from speechstudio.workflows.queue.items import Item
from speechstudio.workflows.speaking.batch_report import harmless

NAME = "report.csv"
_HEAD = (
    *("file", "settings", "state", "results", "project", "length_s", "took_s", "to_check"),
    *("message", "hint"),
)


def write_report(items: Iterable[Item], path: Path) -> None:
    """Write a table of all items, whole or not at all; raises StorageError."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(_HEAD)
    for item in items:
        writer.writerow([harmless(value) for value in _row(item)])
    with whole_file(path) as file:
        file.write(text.getvalue().encode("utf-8-sig"))


def _row(item: Item) -> tuple[object, ...]:
    failure = item.failure
    return (
        str(item.source),
        item.preset,
        str(item.state),
        "; ".join(map(str, item.results)),
        "" if item.project is None else str(item.project),
        "" if item.length_ms is None else f"{item.length_ms / 1000:.1f}",
        f"{item.took_ms / 1000:.1f}",
        item.to_check,
        "" if failure is None else failure.message,
        "" if failure is None else failure.hint,
    )
