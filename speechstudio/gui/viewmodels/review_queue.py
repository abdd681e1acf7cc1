"""The passages to check, one after the other: which is looked at, and which are done."""

from bisect import bisect_left
from collections import Counter
from collections.abc import Callable, Iterable
from dataclasses import replace
from functools import partial
from operator import attrgetter

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain import edits
from speechstudio.domain.review import Doubt, accept
from speechstudio.domain.transcript import Suspicion, Transcript, join_words
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.doubt_watch import DoubtWatch, gone
from speechstudio.gui.viewmodels.of_document import OfDocument
from speechstudio.gui.viewmodels.review_items import ReviewItem, checked_before
from speechstudio.gui.words import tr

_start_ms = attrgetter("doubt.start_ms")


class ReviewQueue(OfDocument):
    """All doubts in order of time. What is done stays listed, and is remembered by the project.

    A doubt is done when an edit makes it go away; when that is undone, it is open again.
    """

    current_changed = Signal(object)
    """A `ReviewItem` that somebody went to, or None: look at it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[ReviewItem, ...] = ()
        """What the filter lets through."""
        self.kind: Suspicion | None = None
        """The only reason that is shown; None shows all."""
        self.current_key = ""
        self._all: tuple[ReviewItem, ...] = ()
        self._open: tuple[Doubt, ...] = ()
        self._done: dict[str, ReviewItem] = {}
        self._gone: list[ReviewItem] = []
        """Of which nothing is left since the last step."""
        self._step_index = 0
        self._unsettled: int | None = None
        """The step that is yet to be noted."""
        self._is_stepping = False
        """Whether the document has changed, and its step of undo is yet to be told."""
        self._items: dict[int, ReviewItem] = {}
        """Items of the doubts that are open, by identity."""
        self._current: ReviewItem | None = None
        self._watch = DoubtWatch(self)
        self._watch.found.connect(self._take_found)

    # Following the document

    def open(self, document: Document | None) -> None:
        """Follow another document, and its steps of undo."""
        if self._document is not None:
            self._document.undo_stack.indexChanged.disconnect(self._settle)
        if document is not None:
            document.undo_stack.indexChanged.connect(self._settle)
            self._step_index = document.undo_stack.index()
        super().open(document)

    def begin(self) -> None:
        """Show the doubts of another document."""
        self._gone, self._unsettled, self._is_stepping = [], None, False
        self.kind = None
        self._open, self._items = (), {}
        known = [] if self._document is None else _checked(self._document)
        self._done = {item.key: item for item in known}
        self._arrange()
        self._go(None)
        self._watch.look(self.transcript, is_other=True)

    def take(self, transcript: Transcript) -> None:
        """See which doubts are gone, and which are new."""
        self._is_stepping = True
        self._watch.look(transcript)

    @Slot(tuple)
    def _take_found(self, found: tuple[Doubt, ...]) -> None:
        before, self._open = self._open, found
        is_other = before != found
        if is_other:
            known = self._items
            self._items = {id(doubt): known.get(id(doubt)) or _open_item(doubt) for doubt in found}
            self._gone += [_open_item(doubt) for doubt in gone(before, found)]
        if self._unsettled is not None:
            self._settle(self._unsettled)
        elif is_other and not self._is_stepping:  # else that is told at once
            self._arrange()

    @Slot(int)
    def _settle(self, index: int) -> None:
        """Note what a step has done, now that it is known whether it went on or back."""
        self._is_stepping = False
        self._unsettled = index if self._watch.is_looking else None
        if self._document is None or self._unsettled is not None:
            return
        is_forward, self._step_index = index >= self._step_index, index
        were, self._gone = self._gone, []
        known = self._document.details.reviewed
        if is_forward:
            self._done |= {item.key: replace(item, is_done=True) for item in were}
            new = {item.span for item in were}.difference(known)
            reviewed = (*known, *sorted(new))
        else:
            again = [item.key for item in self._items.values() if item.key in self._done]
            back = [self._done.pop(key) for key in again]
            spans = {item.span for item in back}
            reviewed = tuple(span for span in known if span not in spans)
        if reviewed != known:
            self._document.update(reviewed=reviewed)
        self._arrange()

    def _arrange(self) -> None:
        """Put open and done items in order, and tell it."""
        every = is_open = [*self._items.values()]
        if self._done:
            done = _done_beside(is_open, self._done)
            every = sorted([*is_open, *done], key=_start_ms)
        self._all = tuple(every)
        shown = (item for item in self._all if item.reason is self.kind)
        self.items = self._all if self.kind is None else tuple(shown)
        self._current = _item_of(self._all, self.current_key)
        self.changed.emit()

    # What is shown

    @property
    def done_count(self) -> int:
        """How many of the shown items are done."""
        return sum(item.is_done for item in self.items)

    @property
    def open_count(self) -> int:
        """How many of all items wait, whatever the filter lets through."""
        return len(self._open)

    @property
    def kinds(self) -> dict[Suspicion, int]:
        """How many doubts of each kind wait."""
        return dict(Counter(doubt.reason for doubt in self._open))

    @property
    def current(self) -> ReviewItem | None:
        """What is looked at, as it is now."""
        return self._current

    def show_kind(self, kind: Suspicion | None) -> None:
        """Show doubts of one kind only; None shows all."""
        self.kind = kind
        self._arrange()

    # Going from one to the next

    def choose(self, key: str) -> None:
        """Look at an item."""
        self._watch.when_known(lambda: self._go(_item_of(self.items, key)))

    @Slot()
    def go_next(self, after_ms: int = -1) -> None:
        """Look at the next open item; behind the last one comes the first.

        Begins at `after_ms` where nothing is looked at yet.
        """
        self._watch.when_known(partial(self._step, after_ms, forward=True))

    @Slot()
    def go_previous(self, before_ms: int = -1) -> None:
        """Look at the open item before; before the first one comes the last."""
        self._watch.when_known(partial(self._step, before_ms, forward=False))

    def _step(self, from_ms: int, *, forward: bool) -> None:
        current = self.current
        place = from_ms if current is None else current.doubt.start_ms
        at = bisect_left(self.items, place, key=_start_ms)
        if current is not None:
            at = next((n for n, item in enumerate(self.items) if item.key == current.key), at)
        turned = (
            (*self.items[at:], *self.items[:at])
            if forward
            else (*self.items[:at][::-1], *self.items[at:][::-1])
        )
        waiting = (item for item in turned if not item.is_done and item is not current)
        self._go(next(waiting, None) or (current if current and not current.is_done else None))

    def _go(self, item: ReviewItem | None) -> None:
        self._current = item
        self.current_key = "" if item is None else item.key
        self.changed.emit()
        self.current_changed.emit(item)

    # Deciding

    @Slot()
    def accept(self) -> None:
        """Take the current passage as it stands, and go to the next."""
        self._watch.when_known(partial(self._decide, tr("Accept passage"), accept))

    def use(self, text: str) -> None:
        """Put other words in the place of the doubted ones, and go to the next passage."""
        change = partial(_corrected, text=text)
        self._watch.when_known(partial(self._decide, tr("Correct passage"), change))

    def _decide(self, label: str, change: Callable[[Transcript, Doubt], Transcript]) -> None:
        item = self.current
        if item is None or item.is_done or not self.can_edit:
            return
        after = change(self.transcript, item.doubt)
        if after is not self.transcript:
            self.edit(label, after)
            self.go_next()


def _checked(document: Document) -> list[ReviewItem]:
    """Give what was checked before the project was opened this time."""
    transcript = document.transcript
    starts = [segment.start_ms for segment in transcript.segments]
    found = []
    for span in document.details.reviewed:
        at = bisect_left(starts, max(span.end_ms, span.start_ms + 1))
        doubt = checked_before(transcript, span, at)
        found.append(ReviewItem(doubt=doubt, reason=None, is_done=True))
    return found


def _done_beside(is_open: list[ReviewItem], done: dict[str, ReviewItem]) -> list[ReviewItem]:
    """Give what is done and not open again."""
    keys = {item.key for item in is_open}
    spans: set[tuple[int, int]] = set()
    if any(item.reason is None for item in done.values()):
        spans = {(item.doubt.start_ms, item.doubt.end_ms) for item in is_open}
    return [
        item
        for key, item in done.items()
        if key not in keys
        and not (item.reason is None and (item.doubt.start_ms, item.doubt.end_ms) in spans)
    ]


def _open_item(doubt: Doubt) -> ReviewItem:
    return ReviewItem(doubt=doubt, reason=doubt.reason)


def _corrected(transcript: Transcript, doubt: Doubt, text: str) -> Transcript:
    """Give the text for the doubted words; all others keep what they have."""
    if doubt.segment is None:  # there are none
        return transcript
    transcript, segment = accept(transcript, doubt), doubt.segment
    words = transcript.segments[segment].words
    before, behind = words[: doubt.first], words[doubt.stop :]
    parts = [
        join_words(before),
        " " if before and words[doubt.first].spaced else "",
        text.strip(),
        " " if behind and behind[0].spaced else "",
        join_words(behind),
    ]
    return edits.retext_segment(transcript, segment=segment, text="".join(parts))


def _item_of(items: Iterable[ReviewItem], key: str) -> ReviewItem | None:
    return next((item for item in items if item.key == key), None) if key else None
