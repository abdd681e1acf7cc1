"""Finding and replacing in the open transcript, in slices that nobody waits for."""

import re
import time
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain import edits
from speechstudio.domain.edits import Match, Query
from speechstudio.domain.errors import UsageError, UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.lull import Lull
from speechstudio.gui.viewmodels.match_finder import MatchFinder
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.words import tr

_SLICE_S = 0.005
"""For so long the event loop is kept at once."""


class Search(OfDocument):
    """Keeps the matches of a query up to date while the transcript is edited."""

    moved = Signal()
    """Somebody went to another match: bring it into view."""
    replaced = Signal(int)
    """So many matches were replaced."""

    def __init__(self, background: Background, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.query: Query | None = None
        self.matches: tuple[Match, ...] = ()
        self.current: int | None = None
        """Index of the match that is looked at."""
        self.error: UserFixableError | None = None
        """Why the query or the replacement cannot be used."""
        self._background = background
        self._finder: MatchFinder | None = None
        self._origin = (0, 0)
        self._is_new = False
        self._steps = 0
        """So many matches further on is wanted, once they are known."""
        self._lull = Lull(self)
        self._lull.came.connect(self._go_on)

    @property
    def is_searching(self) -> bool:
        """Whether there may be more matches than are known."""
        return self._lull.is_awaited

    def take(self, transcript: Transcript) -> None:
        """Look again in what has changed."""
        if self._finder is not None:
            self._finder.begin(transcript)
            self._go_on()

    def set_origin(self, segment: int, offset: int) -> None:
        """Say from where the first match is looked for, such as the caret."""
        self._origin = (segment, offset)

    def set_query(self, query: Query | None) -> None:
        """Look for something else; None, or no text at all, looks for nothing."""
        if query == self.query and self.error is None:
            return
        self._lull.stop()
        self.query, self.error, self._finder = query, None, None
        self.matches, self.current = (), None
        if query is not None and query.text:
            try:
                self._finder = _finder_for(query)
            except UsageError as error:
                self.error = error
        self._is_new = True
        self.take(self.transcript)
        self.changed.emit()

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
        if self.current is None or self.query is None or not self.can_edit or self.is_searching:
            return
        match = self.matches[self.current]
        segment = self.transcript.segments[match.segment]
        try:
            new = _replacement(self.query, segment.text, match, text)
        except UsageError as error:
            self._fail(error)
            return
        written = segment.text[: match.start] + new + segment.text[match.end :]
        self._origin = (match.segment, match.start + len(new))
        self._is_new = True
        after = edits.retext_segment(self.transcript, segment=match.segment, text=written)
        if after is self.transcript:
            self._step(1)
        else:
            self.edit(tr("Replace"), after)

    def replace_all(self, text: str) -> None:
        """Put a text in the place of every match, as one step of undo; done beside the loop."""
        if self.query is not None and self._finder is not None and self.can_edit:
            replacing = DistantEdit(
                label=tr("Replace all"),
                make=partial(edits.replace_all, query=self.query, replacement=text),
                then=self.replaced.emit,
                failed=self._fail,
            )
            self.edit_beside(replacing, self._background)

    def _fail(self, error: UserFixableError) -> None:
        self.error = error
        self.changed.emit()

    def _step(self, by: int) -> None:
        if self.is_searching:  # what is known may be of words that are no longer there
            self._steps += by
        elif self.matches:
            at = self.current
            self.current = (0 if at is None else at + by) % len(self.matches)
            found = self.matches[self.current]
            self._origin = (found.segment, found.start)
            self.changed.emit()
            self.moved.emit()

    @Slot()
    def _go_on(self) -> None:
        """Look for a while; go on later where that was not all."""
        finder = self._finder
        if finder is None:
            return
        if not finder.work_until(time.monotonic() + _SLICE_S):
            self._lull.start()
            return
        self._lull.stop()
        self.matches = finder.matches
        places = [(match.segment, match.start) for match in self.matches]
        behind = (at for at, place in enumerate(places) if place >= self._origin)
        self.current = next(behind, 0) if places else None
        self.changed.emit()
        is_new, self._is_new = self._is_new, False
        steps, self._steps = self._steps, 0
        if steps:
            self._step(steps)
        elif is_new and self.current is not None:
            self.moved.emit()


def refuse_endless(query: Query) -> None:
    """Raise UsageError for an expression that could search without end."""
    if query.regex:
        from speechstudio.normalization.lexicon.expressions import (  # noqa: PLC0415 - brings much
            repeats_repetition,
        )

        if repeats_repetition(query.text):
            raise UsageError(
                tr("The expression could search without end"),
                hint=tr("Do not repeat a group that repeats something itself, as (a+)+ does"),
            )


def _finder_for(query: Query) -> MatchFinder:
    refuse_endless(query)
    edits.find_all(Transcript(), query)
    return MatchFinder(query)


def _replacement(query: Query, text: str, match: Match, template: str) -> str:
    """Give the text for one match, with the groups of a regular expression filled in."""
    if not query.regex:
        return template
    pattern = re.compile(query.text, 0 if query.match_case else re.IGNORECASE)
    found = pattern.fullmatch(text, match.start, match.end) or pattern.match(text, match.start)
    try:
        return template if found is None else found.expand(template)
    except (re.error, IndexError) as error:
        raise UsageError(
            tr("The replacement cannot be used: {error}", error=error),
            hint=tr(
                "Name only groups that the expression has; write a backslash twice to mean one"
            ),
        ) from error
