"""A folder of a user's files of one kind, and those opened from elsewhere."""

import os
from collections.abc import Iterator
from pathlib import Path

from speechstudio.storage.database.connection import is_in_use
from speechstudio.storage.database.failures import in_use
from speechstudio.storage.database.kinds import FileKind
from speechstudio.workflows.library.finding import files_in, present
from speechstudio.workflows.library.recent import RecentProjects
from speechstudio.workflows.library.removal import Removal, Trash

_TRASH = ".removed"


class Shelf:
    """Finds files, takes them off the shelf and puts them back."""

    def __init__(self, kind: FileKind, folder: Path, recent: Path) -> None:
        """`recent` is the file that lists what was opened from elsewhere."""
        self.folder = folder
        self._kind = kind
        self._recent = RecentProjects(recent)
        self._trash = Trash(folder / _TRASH, kind.suffix)

    def files(self) -> Iterator[tuple[Path, os.stat_result]]:
        """All that are there, each once; empty ones are still being made."""
        yield from present((*files_in(self.folder, self._kind.suffix), *self._recent.paths()))

    def note_opened(self, path: Path) -> None:
        """Remember a file that was opened from elsewhere, so that it is listed."""
        if not self._is_inside(path):
            self._recent.note(path.absolute())

    def move_to(self, folder: Path) -> None:
        """Keep new files in another folder; the others stay where they are, and are listed."""
        if folder != self.folder:
            files = files_in(self.folder, self._kind.suffix)
            self._recent.note_all([path.absolute() for path in files])
            self.folder = folder
            self._trash = Trash(folder / _TRASH, self._kind.suffix)

    def remove(self, path: Path) -> Removal:
        """Remove a file so that `restore` can undo it.

        It is kept for a month; one from elsewhere stays where it is, and is listed no longer.
        Raises ProjectInUseError for one that is open, or another StorageError.
        """
        if not self._is_inside(path):
            self._recent.forget(path.absolute())
            return Removal(path=path, kept=None)
        if is_in_use(path):
            raise in_use(path, self._kind)
        return Removal(path=path, kept=self._trash.put(path))

    def restore(self, removal: Removal) -> Path:
        """Undo a removal; say where the file is now. Raises StorageError."""
        if removal.kept is not None:
            return self._trash.give_back(removal.kept, removal.path)
        self._recent.note(removal.path.absolute())
        return removal.path

    def prune(self) -> None:
        """Delete for good what was removed a month ago."""
        self._trash.prune()

    def _is_inside(self, path: Path) -> bool:
        return path.resolve().is_relative_to(self.folder.resolve())
