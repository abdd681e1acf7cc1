"""Finding and replacing in the script that is open, in slices that nobody waits for."""

import time
from bisect import bisect_left
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.edits import Query
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import (
    ScriptMatch,
    find_in_script,
    replace_match,
    replace_matches,
)
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.lull import Lull
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.gui.viewmodels.search import refuse_endless
from speechstudio.gui.words import tr

_TYPING_MS = 150
"""After an edit the text is searched again so much later."""
_SLICE_S = 0.008
"""For so long the event loop is kept at once."""
_AT_ONCE = 4
"""Paragraphs between two looks at the clock."""


class ScriptSearch(QObject):
    """Keeps the matches of a query up to date while the script is edited."""

    changed = Signal()
    moved = Signal()
    """Somebody went to another match: bring it into view."""
    replaced = Signal(int)
    """So many matches were replaced."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        """`background` is where all of a text is replaced."""
        super().__init__(parent)
        self._background = background
        self.query: Query | None = None
        self.matches: tuple[ScriptMatch, ...] = ()
        self.current: int | None = None
        """Index of the match that is looked at."""
        self.error: UserFixableError | None = None
        """Why the query or the replacement cannot be used."""
        self._document: ScriptDocument | None = None
        self._origin = (0, 0)
        self._found: list[ScriptMatch] = []
        self._next = 0
        """The paragraph that is searched next."""
        self._is_new = False
        """Whether the match that is found first is to be seen."""
        self._steps = 0
        """So many matches further on is wanted, once they are known."""
        self._lull = Lull(self)
        self._lull.came.connect(self._go_on)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_TYPING_MS)
        self._clock.timeout.connect(self._look_again)

    @property
    def is_searching(self) -> bool:
        """Whether the text has changed since it was searched, or not all of it was."""
        return self._clock.isActive() or self._lull.is_awaited

    @property
    def can_edit(self) -> bool:
        """Whether anything can be replaced."""
        return self._document is not None and not self._document.read_only

    def open(self, document: ScriptDocument | None) -> None:
        """Search another script, or none."""
        if self._document is not None:
            self._document.changed.disconnect(self._wait)
        self._document = document
        self.set_query(None)
        if document is not None:
            document.changed.connect(self._wait)

    def set_origin(self, paragraph: int, offset: int) -> None:
        """Say from where the first match is looked for, such as the caret."""
        self._origin = (paragraph, offset)

    def set_query(self, query: Query | None) -> None:
        """Look for something else; None, or no text at all, looks for nothing."""
        self.query = query
        self.matches, self.current = (), None
        self._is_new, self._steps = True, 0
        self._look_again()

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
        document.edit(tr("Replace"), after)
        self._is_new = True
        self._look_again()

    def replace_all(self, text: str) -> None:
        """Put a text in the place of every match, as one step of undo; done beside the loop."""
        document, query = self._document, self.query
        if document is None or query is None or not query.text or not self.can_edit:
            return
        replacing = DistantEdit(
            label=tr("Replace all"),
            make=partial(replace_matches, query=query, replacement=text),
            then=self._take_replaced,
            failed=self._fail,
        )
        document.distant.begin(replacing, self._background)

    # Inside

    def _take_replaced(self, count: int) -> None:
        self._look_again()
        self.replaced.emit(count)

    @Slot()
    def _wait(self) -> None:
        if self.query is not None:
            self._lull.stop()
            self._clock.start()

    @Slot()
    def _look_again(self) -> None:
        """Search from the beginning; what is known stays until all is found."""
        self._clock.stop()
        self._found, self._next, self.error = [], 0, None
        try:
            if self.query is not None and self.query.text:
                refuse_endless(self.query)
                find_in_script(Script(), self.query)
        except UsageError as error:
            self.error = error
        self._go_on()

    @Slot()
    def _go_on(self) -> None:
        """Search for a while; go on later where that was not all."""
        document, query = self._document, self.query
        if document is not None and query is not None and query.text and self.error is None:
            deadline_s = time.monotonic() + _SLICE_S
            while self._next < len(document.script.paragraphs):
                stop = self._next + _AT_ONCE
                self._found += find_in_script(document.script, query, self._next, stop)
                self._next = stop
                if time.monotonic() >= deadline_s:
                    self._lull.start()
                    return
        self._lull.stop()
        self._finish()

    def _finish(self) -> None:
        """Show what was found, and go where that is wanted."""
        self.matches, self._found = tuple(self._found), []
        at = bisect_left(self.matches, self._origin, key=_place)
        self.current = at % len(self.matches) if self.matches else None
        self.changed.emit()
        is_new, self._is_new = self._is_new, False
        steps, self._steps = self._steps, 0
        if steps:
            self._step(steps)
        elif is_new and self.current is not None:
            self.moved.emit()

    def _fail(self, error: UserFixableError) -> None:
        self.error = error
        self.changed.emit()

    def _step(self, by: int) -> None:
        if self.is_searching:  # what is known may be of words that are no longer there
            self._steps += by
        elif self.matches:
            self.current = (0 if self.current is None else self.current + by) % len(self.matches)
            self._origin = _place(self.matches[self.current])
            self.changed.emit()
            self.moved.emit()


def _place(match: ScriptMatch) -> tuple[int, int]:
    return match.paragraph, match.start
