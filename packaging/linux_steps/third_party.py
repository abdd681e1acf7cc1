"""What a bundle holds of others, as its own table of licences says."""

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from .identity import PROGRAM, PackageError

FOLDER = "licences"
"""In the bundle: a table, and beside it the texts of terms, each part's in a folder of its own."""
_TABLE = "README.md"
_COLUMNS = 3


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """Something inside that somebody else wrote."""

    name: str
    version: str
    licence: str


def parts_of(bundle: Path) -> tuple[Part, ...]:
    """Read the table; raises PackageError where a bundle has none."""
    table = bundle / FOLDER / _TABLE
    if not table.is_file():
        raise PackageError(f"{bundle} does not say what is inside: it has no {FOLDER}/{_TABLE}")
    return tuple(_rows(table.read_text(encoding="utf-8")))


def _rows(table: str) -> Iterator[Part]:
    """Give the rows below the head and its line of dashes."""
    lines = [line for line in table.splitlines() if line.startswith("|")]
    for line in lines[2:]:
        cells = [cell.strip() for cell in line.strip("|").split("|")]
        if len(cells) == _COLUMNS and cells[0] != PROGRAM:
            yield Part(name=cells[0], version=cells[1], licence=cells[2])
