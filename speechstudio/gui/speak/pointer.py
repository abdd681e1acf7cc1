"""What the mouse does in a script, beside selecting. Points are those of the page."""

from PySide6.QtCore import QPoint, QRect, Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.speak.desk import SpeakDesk
from speechstudio.gui.speak.hits import span_at, span_box, written_place
from speechstudio.gui.speak.marks import SpanPlace
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.selecting import Selecting, Span


class Pointer(Selecting):
    """Understands the mouse over one view."""

    hovered = Signal(object, QRect)
    """A `SpanPlace` under the pointer or None, and where it stands on the screen."""
    span_clicked = Signal(object, QRect, bool)
    """A `SpanPlace`, where it stands on the screen, and that no key has asked for it."""
    row_pressed = Signal(object)
    """A `ScriptRow` whose number was pressed."""

    def __init__(self, desk: SpeakDesk, viewport: QWidget) -> None:
        super().__init__(desk, viewport)
        self._desk = desk

    def press_beside(self, event: QMouseEvent, point: QPoint) -> bool:
        """Take a press on a number, or in the text that is read only."""
        page = self._desk.page
        if page.columns.is_gutter(point.x()):
            row = page.row(page.row_at(point.y()))
            if row.spoken.strip():
                self.row_pressed.emit(row)
            return True
        if not page.columns.is_spoken(point.x()):
            return False
        self._desk.place_caret(written_place(page, point))
        self.click(point)
        return True

    def pass_over(self, point: QPoint) -> None:
        """Light the span under the pointer on both sides."""
        page = self._desk.page
        place = span_at(page, point)
        self._hover(place, point)
        columns = page.columns
        is_text = not columns.is_gutter(point.x()) and not columns.is_spoken(point.x())
        is_pressed = columns.is_gutter(point.x()) or (place is not None and not is_text)
        shapes = Qt.CursorShape
        shape = shapes.PointingHandCursor if is_pressed else shapes.ArrowCursor
        self._viewport.setCursor(shapes.IBeamCursor if is_text else shape)

    def leave(self) -> None:
        """Light nothing."""
        self._hover(None, QPoint())

    def click(self, point: QPoint) -> None:
        """Ask for the readings of a span."""
        place = span_at(self._desk.page, point)
        if place is not None:
            self.span_clicked.emit(place, self._box(place, point), False)

    def word_span(self, point: QPoint) -> Span | None:
        """Give the word under a point, in the written text."""
        page = self._desk.page
        if page.columns.is_spoken(point.x()) or page.columns.is_gutter(point.x()):
            return None
        caret = page.caret_at(point)
        lines = page.paragraph(caret.segment)
        text = self._desk.editor.text(caret.segment)
        start = lines.previous_word(min(caret.offset + 1, len(text)))
        end = lines.next_word(start)
        end = start + len(text[start:end].rstrip())
        return (Caret(caret.segment, start), Caret(caret.segment, end)) if start < end else None

    def _hover(self, place: SpanPlace | None, point: QPoint) -> None:
        desk, before = self._desk, self._desk.marks.hovered
        if place == before:
            return
        desk.marks.hovered = place
        desk.update_places([found for found in (before, place) if found is not None])
        self.hovered.emit(place, QRect() if place is None else self._box(place, point))

    def _box(self, place: SpanPlace, point: QPoint) -> QRect:
        page = self._desk.page
        box = span_box(page, place, is_spoken=page.columns.is_spoken(point.x()))
        return self._desk.on_screen(box)
