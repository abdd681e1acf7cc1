"""Shows in the text what was found."""

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.viewmodels.search import Search


class FoundMarks(QObject):
    """Keeps the marks of matches up to date; scrolls only when somebody goes to a match."""

    def __init__(self, search: Search, view: TranscriptView) -> None:
        super().__init__(view)
        self._search = search
        self._view = view
        search.changed.connect(self.mark)
        search.moved.connect(self.bring)

    @Slot()
    def mark(self) -> None:
        """Mark what was found, and leave the text where it is."""
        self._view.marks.find(self._search.matches, self._search.current)
        self._view.viewport().update()

    @Slot()
    def bring(self) -> None:
        """Bring the current match into view."""
        self._view.set_matches(self._search.matches, self._search.current)
