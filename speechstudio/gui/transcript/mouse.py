"""What the mouse does in the transcript, beside selecting. Points are those of the page."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import TranscriptDesk
from speechstudio.gui.transcript.marking import Place
from speechstudio.gui.transcript.selecting import Selecting, Span


class Mouse(Selecting):
    """Understands the mouse over one view."""

    word_clicked = Signal(int)
    """The time at which a word that was clicked begins, in milliseconds."""
    speaker_pressed = Signal(int, QPoint)
    """A segment, and where on the screen."""

    def __init__(self, desk: TranscriptDesk, viewport: QWidget) -> None:
        super().__init__(desk, viewport)
        self._desk = desk

    def press_beside(self, event: QMouseEvent, point: QPoint) -> bool:
        """Ask for the menu of a speaker."""
        segment = self._desk.page.gutter_at(point)
        if segment is None:
            return False
        self.speaker_pressed.emit(segment, event.globalPosition().toPoint())
        return True

    def pass_over(self, point: QPoint) -> None:
        """Mark the word under the pointer."""
        word = self._desk.page.word_at(point)
        self._hover(word)
        in_gutter = word is None and self._desk.page.gutter_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if in_gutter else Qt.CursorShape.IBeamCursor
        self._viewport.setCursor(shape)

    def leave(self) -> None:
        """Mark no word."""
        self._hover(None)

    def click(self, point: QPoint) -> None:
        """Play from a word that was clicked."""
        word = self._desk.page.word_at(point)
        if word is not None:
            segment = self._desk.editor.transcript.segments[word[0]]
            self.word_clicked.emit(segment.words[word[1]].start_ms)

    def word_span(self, point: QPoint) -> Span | None:
        """Give the word under a point."""
        word = self._desk.page.word_at(point)
        if word is None:
            return None
        start, end = self._desk.editor.word_spans(word[0])[word[1]]
        return Caret(word[0], start), Caret(word[0], end)

    def _hover(self, word: Place | None) -> None:
        before = self._desk.marks.hovered
        if word != before:
            self._desk.marks.hovered = word
            self._desk.update_rows({place[0] for place in (before, word) if place is not None})
