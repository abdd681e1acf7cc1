"""A transcript to look at: scrolls, marks words, goes with what is playing."""

from collections.abc import Iterable, Sequence

from PySide6.QtCore import QRect, Qt, Signal, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from speechstudio.domain.edits.replacement import Match
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.following import Following
from speechstudio.gui.transcript.marking import Marks
from speechstudio.gui.transcript.page import Page
from speechstudio.gui.transcript.painting import ParagraphPainter, paint_fade
from speechstudio.gui.transcript.scenes import Scenes
from speechstudio.gui.transcript.scroller import Scroller
from speechstudio.gui.transcript.standing import Standing


class PageView(QAbstractScrollArea):
    """Paragraphs by speaker with times, and marks on their words."""

    followed_away = Signal()
    """A person has scrolled away from what is playing."""
    follow_resumed = Signal()
    """A person wants to go with what is playing again."""
    scrolled = Signal()

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.editor = Editor()
        self.marks = Marks()
        self.page = Page(look, self.editor)
        self.scenes = Scenes(self.editor, self.page, self.marks)
        self.following = Following(look, self)
        self.scroller = Scroller(look, self.verticalScrollBar(), self)
        self._look = look
        self._standing = Standing(self.page, self.scroller, self.viewport())
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.scroller.moved.connect(self.settle)
        self.scroller.moved.connect(self.viewport().update)
        self.scroller.moved.connect(self.scrolled)
        self.scroller.taken_over.connect(self._note_person)
        self.following.left.connect(self.followed_away)
        self.following.returned.connect(self.jump_to_current)
        self.following.returned.connect(self.follow_resumed)
        look.changed.connect(self.lay_out)

    # What is shown

    def show_transcript(self, transcript: Transcript, *, streaming_from: int | None = None) -> None:
        """Show a transcript; caret and place stay where they can.

        Segments from `streaming_from` on are still being made, and cannot be edited.
        """
        self.scenes.streaming_from = self.editor.locked_from = streaming_from
        self.scenes.take(transcript)
        self.marks.hovered = None
        self.editor.take(transcript)
        self.take_edited()

    def take_edited(self) -> None:
        """Show what the editor holds by now."""
        was_empty = not len(self.page)
        change, is_other_language = self.page.take()
        if was_empty and len(self.page):
            self._standing.begin(0)
        before = self._standing.row
        row = 0 if was_empty else change.moved(before)
        row = min(before, max(0, change.stop_after - 1)) if row is None else row
        self._standing.keep(min(row, max(0, len(self.page) - 1)))
        if is_other_language:
            self.lay_out()
        else:
            self.settle()
        self.viewport().update()

    def set_playing_ms(self, at_ms: int | None) -> None:
        """Mark the word that is heard at a time, and keep it in view while following."""
        rows = self.marks.play(self.editor.transcript, at_ms)
        if rows:
            self.update_rows(rows)
            if self.following.is_on:
                self.jump_to_current()
            self._offer_return()

    def set_following(self, following: bool) -> None:  # noqa: FBT001 - a slot
        """Let the view go with what is playing, or stay."""
        self.following.is_on = following
        if following:
            self.jump_to_current()
        self._offer_return()

    @property
    def is_following(self) -> bool:
        """Whether the view goes with what is playing."""
        return self.following.is_on

    @Slot()
    def jump_to_current(self) -> None:
        """Bring the word that is playing to where it is read best."""
        place = self.marks.place_playing(self.editor)
        if place is not None:
            self.show_place(place, is_reading=True)

    def set_matches(self, matches: Sequence[Match], current: int | None) -> None:
        """Mark what was found, and bring the current one into view."""
        self.marks.find(matches, current)
        if current is not None:
            match = matches[current]
            self.show_place(Caret(match.segment, match.start))
        self.viewport().update()

    def set_review(self, segment: int | None, first: int = 0, stop: int | None = None) -> None:
        """Mark the words that are being checked, and bring them into view; None marks none.

        Without `stop` they reach to the end of the segment.
        """
        self.marks.review = None
        if segment is not None:
            spans = self.editor.word_spans(segment)
            self.marks.review = segment, first, len(spans) if stop is None else stop
            place = Caret(segment, spans[min(first, len(spans) - 1)][0])
            self.show_place(place, is_reading=True)
        self.viewport().update()

    def words_box(self, segment: int, first: int, stop: int) -> QRect:
        """Where the first line of a run of words stands in the viewport; empty where nowhere."""
        return self.page.words_box(segment, first, stop).translated(0, -self.scroller.value)

    def show_place(self, place: Caret, *, is_reading: bool = False) -> None:
        """Scroll as little as is needed to see a place.

        With `is_reading`, glide until it stands where it is read best.
        """
        self._standing.show_place(place, is_reading=is_reading)

    def show_row(self, row: int, below: int) -> None:
        """Scroll until the top of the view is so far below the start of a row's text."""
        if len(self.page):
            self._standing.show_row(min(max(0, row), len(self.page) - 1), below)

    # Events

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what of the page is seen."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), self._look.colour("canvas"))
        top, rect = self.scroller.value, event.rect()
        paragraphs = ParagraphPainter(self._look, self.page.geometry)
        for at in self.page.settle(top + rect.top(), top + rect.bottom()):
            paragraphs.paint(painter, self.page.text_top(at) - top, self.scenes.scene(at))
        if not self.scroller.is_at_end:
            paint_fade(painter, self._look, self.viewport().rect())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew for another width; what stands at the top stays there."""
        if event.size().width() != event.oldSize().width():
            self.lay_out()
        else:
            self.settle()
        self._offer_return()

    @Slot()
    def lay_out(self) -> None:
        """Break all lines anew."""
        view = self.viewport().width() if self.isRightToLeft() else None
        self.page.lay_out(self.width(), mirrored_in=view)
        self.settle()
        self.viewport().update()

    @Slot()
    def settle(self) -> None:
        """Lay out what is seen. Text that was seen stays in place while rows find their heights."""
        self._standing.settle()

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint some paragraphs, and no more."""
        for row in rows:
            if row < len(self.page):
                top, bottom = self.page.row_box(row)
                box = QRect(0, top - self.scroller.value, self.viewport().width(), bottom - top)
                self.viewport().update(box)

    # Inside

    @Slot()
    def _note_person(self) -> None:
        if self.marks.playing is not None:
            self.following.leave()
        self._offer_return()

    def _offer_return(self) -> None:
        """Show the way back where the view stays while something plays out of sight."""
        place = None if self.following.is_on else self.marks.place_playing(self.editor)
        is_hidden = False
        if place is not None:
            box = self.page.caret_box(place).translated(0, -self.scroller.value)
            is_hidden = box.bottom() < 0 or box.top() > self.viewport().height()
        self.following.offer_return(wanted=is_hidden)
