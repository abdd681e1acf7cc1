"""Names of files for titles that people choose."""

import re
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path
from typing import TypeVar

from speechstudio.domain.errors import StorageError

_Made = TypeVar("_Made")

_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f\ud800-\udfff]+')
_RESERVED = re.compile(r"(?:con|prn|aux|nul|com[0-9]|lpt[0-9])(?:\..*)?", re.IGNORECASE)
_MOST_BYTES = 180
"""File systems take 255; a number and a suffix are still to come."""


def free_names(folder: Path, title: str, suffix: str) -> Iterator[tuple[Path, str]]:
    """Give paths for a title, and the title that goes with each: as it is, then with numbers.

    Passes over files that are there; somebody may still be quicker.
    """
    stem = file_stem(title)
    for number in count(1):
        behind = "" if number == 1 else f" {number}"
        path = folder / f"{stem}{behind}{suffix}"
        if not path.exists():
            yield path, f"{title}{behind}"


def make_named(folder: Path, title: str, suffix: str, make: Callable[[Path, str], _Made]) -> _Made:
    """Make a file of its own in a folder, named after a title.

    `make` gets the path and the title, with a number where the name is taken. Raises as it does.
    """
    for path, free in free_names(folder, title, suffix):
        try:
            return make(path, free)
        except StorageError as error:
            if not isinstance(error.__cause__, FileExistsError):
                raise
    raise AssertionError  # there is always another number


def file_stem(title: str) -> str:
    """Make a name for a file of a title: one that every system takes, and never an empty one."""
    text = _FORBIDDEN.sub(" ", title)
    text = " ".join(text.split()).strip(" .")
    text = text.encode()[:_MOST_BYTES].decode(errors="ignore").strip(" .")
    if not text:
        return "Untitled"
    return f"{text}_" if _RESERVED.fullmatch(text) else text
