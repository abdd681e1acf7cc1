"""The list of projects: read, searched and brought up to date beside the event loop."""

from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.workflows.library import Entry, Library, Removal


class Projects(QObject):
    """Entries of the library as they were read last."""

    changed = Signal()
    failed = Signal(object)
    """A `UserFixableError` of something that was asked for."""
    removed = Signal(object, str)
    """A `Removal` that can be undone, and the title of what was removed."""

    def __init__(
        self, library: Library, background: Background, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.library = library
        self.entries: tuple[Entry, ...] = ()
        self.query = ""
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
        self._background.run(lambda: self.library.search(query), self._take, self._failed_reading)

    @Slot(str)
    def search(self, query: str) -> None:
        """List only what holds every word of a query."""
        if query != self.query:
            self.query = query
            self.refresh()

    def remove(self, entry: Entry) -> None:
        """Remove a project so that it can be given back."""
        self._background.run(
            lambda: self.library.remove(entry.path),
            lambda removal: self._removed(removal, entry.title),
            self.failed.emit,
        )

    def restore(self, removal: Removal) -> None:
        """Give back what was removed."""
        self._background.run(
            lambda: self.library.restore(removal), lambda _path: self.refresh(), self.failed.emit
        )

    def rename(self, path: Path, title: str) -> None:
        """Give a project that is not open another title."""
        self._background.run(
            lambda: self.library.rename(path, title), lambda _: self.refresh(), self.failed.emit
        )

    def entry(self, path: Path) -> Entry | None:
        """Return the entry of a project."""
        return next((entry for entry in self.entries if entry.path == path), None)

    def _removed(self, removal: Removal, title: str) -> None:
        self.removed.emit(removal, title)
        self.refresh()

    def _take(self, entries: tuple[Entry, ...]) -> None:
        self._is_reading = False
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
