"""Which sign stands between the columns of a table."""

import csv
import io
from collections import Counter
from collections.abc import Callable, Sequence
from contextlib import suppress
from itertools import islice

DELIMITERS = ",;\t|"
ONE_COLUMN = "\x1f"
"""Stands in no text, so the table has one column."""
_LOOKED_AT = 50
"""Rows that are looked at."""
_SAME_SHARE = 0.9
_TWO = 2


def delimiter_of(text: str, candidates: str, is_header: Callable[[Sequence[str]], bool]) -> str:
    """Find the sign that gives rows of the same number of columns, more than one.

    A header that is understood decides. A comma that spaces follow is a comma of the text.
    """
    if len(candidates) == 1:
        return candidates
    best, most = ONE_COLUMN, 1
    for delimiter in candidates:
        rows = _sample(text, delimiter)
        if not rows:
            continue
        if len(rows[0]) >= _TWO and is_header(rows[0]):
            return delimiter
        width, count = Counter(map(len, rows)).most_common(1)[0]
        if width > most and count >= len(rows) * _SAME_SHARE and not _is_prose(rows):
            best, most = delimiter, width
    return best


def _sample(text: str, delimiter: str) -> list[list[str]]:
    reader = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter)
    rows: list[list[str]] = []
    # What was read before an error counts.
    with suppress(csv.Error):
        rows.extend(cells for cells in islice(reader, _LOOKED_AT) if any(map(str.strip, cells)))
    return rows


def _is_prose(rows: Sequence[Sequence[str]]) -> bool:
    behind = [cell for row in rows for cell in row[1:] if cell]
    return sum(cell.startswith(" ") for cell in behind) * 2 > len(behind)
