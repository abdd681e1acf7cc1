"""Finding files of one kind, and words in what they hold."""

import os
import unicodedata
from collections.abc import Iterable, Iterator
from contextlib import suppress
from pathlib import Path


def files_in(folder: Path, suffix: str) -> Iterator[Path]:
    """Files of a suffix in a folder and those in it; hidden folders are passed over."""
    for name, folders, files in os.walk(folder):
        folders[:] = sorted(inner for inner in folders if not inner.startswith("."))
        for file in sorted(files):
            if file.endswith(suffix) and not file.startswith("."):
                yield Path(name) / file


def present(paths: Iterable[Path]) -> Iterator[tuple[Path, os.stat_result]]:
    """Those that are files, each once; empty ones are still being made."""
    for path in dict.fromkeys(paths):
        with suppress(OSError):
            stat = path.stat()
            if stat.st_size and path.is_file():
                yield path, stat


def folded(text: str) -> str:
    """Give a text as it is searched: without case, wide and narrow forms alike."""
    return unicodedata.normalize("NFKC", text).casefold()
