"""Removing files so that it can be undone."""

import os
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from speechstudio.storage.whole_files import writing_to
from speechstudio.workflows.library.names import free_names

KEPT_S = 30 * 24 * 3600


@dataclass(frozen=True, slots=True, kw_only=True)
class Removal:
    """What was removed, to be given back."""

    path: Path
    """Where the file was."""
    kept: Path | None
    """Where it is kept; None where the file stayed and only left the list."""


class Trash:
    """A folder in which removed files of one suffix are kept for a month."""

    def __init__(self, folder: Path, suffix: str) -> None:
        self._folder = folder
        self._suffix = suffix

    def put(self, path: Path) -> Path:
        """Move a file here; say where it is. Raises StorageError."""
        with writing_to(path):
            self._folder.mkdir(parents=True, exist_ok=True)
            kept, _ = next(free_names(self._folder, path.stem, path.suffix))
            path.rename(kept)
            os.utime(kept)  # from now on it is kept for a month
        return kept

    def give_back(self, kept: Path, path: Path) -> Path:
        """Move a file back, beside what has taken its place; say where. Raises StorageError."""
        with writing_to(path):
            path.parent.mkdir(parents=True, exist_ok=True)
            back, _ = next(free_names(path.parent, path.stem, path.suffix))
            kept.rename(back)
        return back

    def prune(self) -> None:
        """Delete for good what has been here for a month; what cannot be deleted stays."""
        for path in self._folder.glob(f"*{self._suffix}"):
            with suppress(OSError):
                if time.time() - path.stat().st_mtime > KEPT_S:
                    path.unlink()
