"""Columns that characters take on a line, and where a text may be cut at a column.

Widths follow Unicode Standard Annex 11 (East Asian Width).
"""

import re
import unicodedata
from collections.abc import Iterator
from functools import lru_cache

_BREAKING_SPACE = re.compile(r"[^\S\u00a0\u2007\u202f]+")
_JOINER = "\u200d"


def display_width(text: str) -> int:
    """Columns that a text takes: wide characters two, marks that sit on others none."""
    return len(text) if text.isascii() else sum(map(_char_width, text))


def clusters(text: str) -> Iterator[str]:
    """Characters with the marks that belong to them, which no line may part."""
    current: list[str] = []
    for char in text:
        if current and not _hangs_on(char) and current[-1] != _JOINER:
            yield "".join(current)
            current = []
        current.append(char)
    if current:
        yield "".join(current)


def cut_to_width(text: str, columns: int) -> list[str]:
    """Cut a text into parts of at most so many columns, between clusters.

    A cluster wider than that is left whole.
    """
    parts: list[list[str]] = [[]]
    used = 0
    for cluster in clusters(text):
        width = display_width(cluster)
        if parts[-1] and used + width > columns:
            parts.append([])
            used = 0
        parts[-1].append(cluster)
        used += width
    return ["".join(part) for part in parts]


def one_line(text: str) -> str:
    """Turn white space into single spaces, so that the text cannot end its line.

    Spaces that forbid a line break stay as they are.
    """
    return " ".join(words_between_spaces(text))


def words_between_spaces(text: str) -> list[str]:
    """Split at white space, except at the spaces that forbid a line break."""
    return [part for raw in _BREAKING_SPACE.split(text) if (part := raw.strip())]


def _hangs_on(char: str) -> bool:
    return char == _JOINER or (not char.isascii() and unicodedata.category(char)[0] == "M")


@lru_cache(maxsize=8192)
def _char_width(char: str) -> int:
    if unicodedata.category(char) in {"Mn", "Me", "Cf"}:
        return 0
    return 2 if unicodedata.east_asian_width(char) in {"W", "F"} else 1
