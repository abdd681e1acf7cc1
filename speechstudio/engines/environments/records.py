"""The list of files that every distribution carries (RECORD).

It is read here: `Distribution.files` leaves out files that are missing, from Python 3.12 on.
"""

import csv
from collections.abc import Iterator
from importlib.metadata import Distribution
from io import StringIO
from pathlib import PurePosixPath

RECORD = "RECORD"
Row = list[str]


def rows_of(one: Distribution) -> Iterator[Row]:
    """Yield the rows of the list: path, hash, size; none where there is no list."""
    yield from (row for row in csv.reader(StringIO(one.read_text(RECORD) or "")) if row)


def files_of(one: Distribution) -> Iterator[tuple[PurePosixPath, int | None]]:
    """Yield what the distribution has in the folder of packages, with sizes where they are noted.

    Scripts, which lie elsewhere, and compiled files, which come and go, are left out.
    """
    for row in rows_of(one):
        path = PurePosixPath(row[0])
        is_outside = ".." in path.parts or path.is_absolute()
        if not is_outside and path.suffix != ".pyc":
            size = row[2] if len(row) > len(("path", "hash")) else ""
            yield path, int(size) if size.isdigit() else None
