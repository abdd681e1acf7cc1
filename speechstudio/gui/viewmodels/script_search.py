"""Finding and replacing in the script that is open."""

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.edits import Query
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.domain.script_edits import (
    ScriptMatch,
    find_in_script,
    replace_match,
    replace_matches,
)
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.search import refuse_endless

_TYPING_MS = 150
"""After an edit the text is searched again so much later."""


class ScriptSearch(QObject):
    """Keeps the matches of a query up to date while the script is edited."""

    changed = Signal()
    moved = Signal()
    """Somebody went to another match: bring it into view."""
    replaced = Signal(int)
    """So many matches were replaced."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query: Query | None = None
        self.matches: tuple[ScriptMatch, ...] = ()
        self.current: int | None = None
        """Index of the match that is looked at."""
        self.error: UserFixableError | None = None
        """Why the query or the replacement cannot be used."""
        self._document: ScriptDocument | None = None
        self._origin = (0, 0)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_TYPING_MS)
        self._clock.timeout.connect(self._look_again)

    @property
    def is_searching(self) -> bool:
        """Whether the text has changed since it was searched."""
        return self._clock.isActive()

    @property
    def can_edit(self) -> bool:
        """Whether anything can be replaced."""
        return self._document is not None and not self._document.read_only

    def open(self, document: ScriptDocument | None) -> None:
        """Search another script, or none."""
        if self._document is not None:
            self._document.changed.disconnect(self._wait)
        self._clock.stop()
        self._document = document
        self.set_query(None)
        if document is not None:
            document.changed.connect(self._wait)

    def set_origin(self, paragraph: int, offset: int) -> None:
        """Say from where the first match is looked for, such as the caret."""
        self._origin = (paragraph, offset)

    def set_query(self, query: Query | None) -> None:
        """Look for something else; None, or no text at all, looks for nothing."""
        self.query, self.error = query, None
        self._find()
        if self.current is not None:
            self.moved.emit()

    @Slot()
    def go_next(self) -> None:
        """Go to the next match; behind the last one comes the first."""
        self._step(1)

    @Slot()
    def go_previous(self) -> None:
        """Go to the match before; before the first one comes the last."""
        self._step(-1)

    def replace(self, text: str) -> None:
        """Put a text in the place of the current match, and go to the next one."""
        document, query = self._document, self.query
        if document is None or query is None or self.current is None or not self.can_edit:
            return
        if self.is_searching:
            self._look_again()
            return
        match = self.matches[self.current]
        try:
            after = replace_match(document.script, match, query, text)
        except UsageError as error:
            self._fail(error)
            return
        before = len(document.script.paragraphs[match.paragraph].text)
        grown = len(after.paragraphs[match.paragraph].text) - before
        self._origin = (match.paragraph, match.end + grown)
        document.edit("Replace", after)
        self._look_again()
        self.moved.emit()

    def replace_all(self, text: str) -> None:
        """Put a text in the place of every match, as one step of undo."""
        document, query = self._document, self.query
        if document is None or query is None or not query.text or not self.can_edit:
            return
        try:
            after, count = replace_matches(document.script, query, text)
        except UsageError as error:
            self._fail(error)
            return
        document.edit("Replace all", after)
        self._look_again()
        self.replaced.emit(count)

    # Inside

    @Slot()
    def _wait(self) -> None:
        if self.query is not None:
            self._clock.start()

    @Slot()
    def _look_again(self) -> None:
        self._clock.stop()
        self._find()

    def _find(self) -> None:
        self.matches, self.current = (), None
        if self._document is not None and self.query is not None and self.query.text:
            try:
                refuse_endless(self.query)
                self.matches = find_in_script(self._document.script, self.query)
            except UsageError as error:
                self.error = error
        places = [(match.paragraph, match.start) for match in self.matches]
        behind = (at for at, place in enumerate(places) if place >= self._origin)
        self.current = next(behind, 0) if places else None
        self.changed.emit()

    def _fail(self, error: UserFixableError) -> None:
        self.error = error
        self.changed.emit()

    def _step(self, by: int) -> None:
        if self.is_searching:
            self._look_again()
        if self.matches:
            self.current = (0 if self.current is None else self.current + by) % len(self.matches)
            found = self.matches[self.current]
            self._origin = (found.paragraph, found.start)
            self.changed.emit()
            self.moved.emit()
