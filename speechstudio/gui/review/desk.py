"""Joins the queue of doubts with the text: marks the passage, and opens the popover beside it."""

from bisect import bisect_right
from collections.abc import Sequence

from PySide6.QtCore import QObject, QRect, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.review.again_button import AgainEntry
from speechstudio.gui.review.popover import Alternative, ReviewPopover
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.viewmodels.review_items import ReviewItem
from speechstudio.gui.viewmodels.review_queue import ReviewQueue

_LEFT = 12
"""The popover's words stand a little left of those in doubt."""


class ReviewDesk(QObject):
    """Owns the popover. A decision leads to the next passage."""

    hear_requested = Signal(object)
    """A `TimeSpan` to play."""
    again_requested = Signal(object, str)
    """A `ReviewItem` to transcribe again, and the key of an `AgainEntry`."""

    def __init__(
        self, look: Look, queue: ReviewQueue, view: TranscriptView, window: QWidget
    ) -> None:
        super().__init__(view)
        self._queue = queue
        self._view = view
        self._window = window
        self._alternatives: dict[str, tuple[Alternative, ...]] = {}
        self._notes: dict[str, str] = {}
        self.popover = ReviewPopover(look, window)
        self.popover.kept.connect(queue.accept)
        self.popover.used.connect(queue.use)
        self.popover.hear_requested.connect(self._hear)
        self.popover.again_requested.connect(self._ask_again)
        queue.current_changed.connect(self.look_at)
        queue.changed.connect(self._follow)
        view.scrolled.connect(self._move)

    def set_again_entries(self, entries: Sequence[AgainEntry]) -> None:
        """Offer these ways of transcribing a passage again."""
        self.popover.set_again_entries(entries)

    def offer(self, key: str, alternatives: Sequence[Alternative], note: str = "") -> None:
        """Take other readings of the item with this key, and a note on what is going on."""
        self._alternatives[key] = tuple(alternatives)
        self._notes[key] = note
        current = self._queue.current
        if current is not None and current.key == key and self.popover.isVisible():
            self._fill(current)

    @Slot(object)
    def look_at(self, item: ReviewItem | None) -> None:
        """Mark a passage and bring it into view; open the popover unless it is done."""
        if item is None:
            self._mark(None)
            self.popover.close_popover()
            return
        doubt = item.doubt
        if doubt.segment is not None and not item.is_done:
            self._view.set_review(doubt.segment, doubt.first, doubt.stop)
        else:
            self._mark(None)
            self._show_time(doubt.start_ms)
        if item.is_done:
            self.popover.close_popover()
        else:
            self._fill(item)
            self.popover.open_at(self._anchor(item))

    def _fill(self, item: ReviewItem) -> None:
        self.popover.set_note(self._notes.get(item.key, ""))
        self.popover.show_item(item, self._alternatives.get(item.key, ()))

    @Slot()
    def _follow(self) -> None:
        """Keep the mark where the words are, without scrolling; typing may have moved them."""
        current = self._queue.current
        self._mark(current)
        if self.popover.isVisible() and (current is None or current.is_done):
            self.popover.close_popover()

    def _mark(self, item: ReviewItem | None) -> None:
        marks = self._view.marks
        place = None
        if item is not None and not item.is_done and item.doubt.segment is not None:
            place = (item.doubt.segment, item.doubt.first, item.doubt.stop)
        if marks.review != place:
            marks.review = place
            self._view.viewport().update()

    @Slot()
    def _move(self) -> None:
        """Go along with the text."""
        current = self._queue.current
        if current is not None and self.popover.isVisible():
            self.popover.open_at(self._anchor(current))

    def _anchor(self, item: ReviewItem) -> QRect:
        """Where the words are in the window; for speech without words, those before it."""
        doubt = item.doubt
        segments = self._view.editor.transcript.segments
        if doubt.segment is not None:
            at, first, stop = doubt.segment, doubt.first, doubt.stop
        else:
            at = self._segment_before(doubt.start_ms)
            stop = len(segments[at].words) if segments else 0
            first = stop - 1
        box = self._view.words_box(at, first, stop) if 0 <= at < len(segments) else QRect()
        viewport = self._view.viewport()
        seen = box.intersected(viewport.rect()) if box.intersects(viewport.rect()) else box
        corner = viewport.mapTo(self._window, seen.topLeft())
        return QRect(corner, seen.size()).translated(-_LEFT, 0)

    def _show_time(self, at_ms: int) -> None:
        before = self._segment_before(at_ms)
        if before >= 0:
            self._view.show_place(Caret(before, 0))

    def _segment_before(self, at_ms: int) -> int:
        """Index of the last passage that begins by a time, or of the first; -1 without any."""
        segments = self._view.editor.transcript.segments
        behind = bisect_right(segments, at_ms, key=lambda segment: segment.start_ms)
        return max(behind, min(1, len(segments))) - 1

    @Slot()
    def _hear(self) -> None:
        current = self._queue.current
        if current is not None:
            self.hear_requested.emit(current.span)

    @Slot(str)
    def _ask_again(self, key: str) -> None:
        current = self._queue.current
        if current is not None:
            self.again_requested.emit(current, key)
