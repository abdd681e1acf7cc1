"""A list of files that people keep: read, searched and brought up to date beside the event loop."""

from functools import partial
from pathlib import Path
from typing import Generic, Protocol, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.workflows.library import Removal


class Listed(Protocol):
    """One file in a list."""

    @property
    def path(self) -> Path:
        """Where it is."""
        ...

    @property
    def title(self) -> str:
        """What people call it."""
        ...


_Entry = TypeVar("_Entry", bound=Listed)
_Found_co = TypeVar("_Found_co", bound=Listed, covariant=True)


class Kept(Protocol[_Found_co]):
    """All files of one kind; what it does reads files, so it is done in a thread."""

    def search(self, query: str) -> tuple[_Found_co, ...]:
        """List what holds every word of a query; without words, everything."""
        ...

    def rename(self, path: Path, title: str) -> None:
        """Give a file that is not open another title."""
        ...

    def remove(self, path: Path) -> Removal:
        """Remove a file so that it can be given back."""
        ...

    def restore(self, removal: Removal) -> Path:
        """Give back what was removed; say where it is."""
        ...


class Listing(QObject, Generic[_Entry]):
    """Entries of a library as they were read last."""

    changed = Signal()
    failed = Signal(object)
    """A `UserFixableError` of something that was asked for."""
    removed = Signal(object, str)
    """A `Removal` that can be undone, and the title of what was removed."""

    def __init__(
        self, kept: Kept[_Entry], background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.entries: tuple[_Entry, ...] = ()
        self.query = ""
        self._kept = kept
        self._background = background
        self._is_reading = False
        self._is_stale = False

    @Slot()
    def refresh(self) -> None:
        """Read the list again; what is asked meanwhile is done once, after it."""
        if self._is_reading:
            self._is_stale = True
            return
        self._is_reading, self._is_stale = True, False
        query = self.query
        self._background.run(
            lambda: self._kept.search(query), partial(self._take, query), self._failed_reading
        )

    @Slot(str)
    def search(self, query: str) -> None:
        """List only what holds every word of a query."""
        if query != self.query:
            self.query = query
            self.refresh()

    def remove(self, entry: _Entry) -> None:
        """Remove a file so that it can be given back."""
        self._background.run(
            lambda: self._kept.remove(entry.path),
            lambda removal: self._removed(removal, entry.title),
            self.failed.emit,
        )

    def restore(self, removal: Removal) -> None:
        """Give back what was removed."""
        self._background.run(
            lambda: self._kept.restore(removal), lambda _path: self.refresh(), self.failed.emit
        )

    def rename(self, path: Path, title: str) -> None:
        """Give a file that is not open another title."""
        self._background.run(
            lambda: self._kept.rename(path, title), lambda _: self.refresh(), self.failed.emit
        )

    def entry(self, path: Path) -> _Entry | None:
        """Return the entry of a file."""
        return next((entry for entry in self.entries if entry.path == path), None)

    def _removed(self, removal: Removal, title: str) -> None:
        self.removed.emit(removal, title)
        self.refresh()

    def take(self, query: str, entries: tuple[_Entry, ...]) -> None:
        """Look at what was found for a query, before it is shown."""

    def _take(self, query: str, entries: tuple[_Entry, ...]) -> None:
        self._is_reading = False
        self.take(query, entries)
        if entries != self.entries:
            self.entries = entries
        self.changed.emit()
        if self._is_stale:
            self.refresh()

    def _failed_reading(self, error: UserFixableError) -> None:
        self._is_reading = False
        self.failed.emit(error)
        if self._is_stale:
            self.refresh()
