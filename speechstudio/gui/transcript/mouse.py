"""What the mouse does in the transcript. Points are those of the page."""

from PySide6.QtCore import (
    QBasicTimer,
    QElapsedTimer,
    QEvent,
    QObject,
    QPoint,
    Qt,
    QTimerEvent,
    Signal,
)
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import Desk
from speechstudio.gui.transcript.marking import Place

_LEFT = Qt.MouseButton.LeftButton
Span = tuple[Caret, Caret]
_DRAW_MS = 30
"""Time between two steps of scrolling while a selection is drawn over the edge."""
_DRAW_SHARE = 4
"""A step is this part of how far over the edge the mouse is."""


class Mouse(QObject):
    """Understands the mouse over one view."""

    word_clicked = Signal(int)
    """The time at which a word that was clicked begins, in milliseconds."""
    speaker_pressed = Signal(int, QPoint)
    """A segment, and where on the screen."""

    def __init__(self, desk: Desk, viewport: QWidget) -> None:
        super().__init__(viewport)
        self._desk = desk
        self._viewport = viewport
        self._since_double = QElapsedTimer()
        self._double_at = QPoint()
        self._held: Span | None = None
        """What a double or triple click has taken: it stays selected while the mouse is drawn."""
        self._is_drawing = False
        self._drawn_to = QPoint()
        self._drawing = QBasicTimer()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the events of the viewport that are the mouse's."""
        if isinstance(event, QMouseEvent):
            point = self._on_page(event.position().toPoint())
            match event.type():
                case QEvent.Type.MouseButtonPress:
                    self._press(event, point)
                case QEvent.Type.MouseMove:
                    self._move(event, point)
                case QEvent.Type.MouseButtonRelease:
                    self._release(event, point)
                case QEvent.Type.MouseButtonDblClick:
                    self._double_click(event, point)
            return True
        if event.type() == QEvent.Type.Leave:
            self._hover(None)
        return super().eventFilter(watched, event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while the mouse is drawn over an edge."""
        over = min(0, self._drawn_to.y()) or max(0, self._drawn_to.y() - self._viewport.height())
        if not over:
            self._drawing.stop()
            return
        step = over // _DRAW_SHARE or (1 if over > 0 else -1)
        self._desk.scroller.go(self._desk.scroller.value + step)
        self._draw(self._drawn_to)

    def _press(self, event: QMouseEvent, point: QPoint) -> None:
        """Put the caret there, select a passage, or ask for the menu of a speaker."""
        if self._desk.page.preedit is not None:
            QGuiApplication.inputMethod().commit()
        desk = self._desk
        if event.button() != _LEFT or not len(desk.page):
            return
        segment = desk.page.gutter_at(point)
        if segment is not None:
            self.speaker_pressed.emit(segment, event.globalPosition().toPoint())
            return
        self._held = None
        self._is_drawing = True
        if self._is_third(point):
            at = desk.page.row_at(point.y())
            self._hold((Caret(at, 0), Caret(at, len(desk.editor.text(at)))))
            return
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        desk.place_caret(desk.page.caret_at(point), select=is_shift)

    def _move(self, event: QMouseEvent, point: QPoint) -> None:
        """Select while the button is down, else show what a click would do."""
        if self._is_drawing:
            at = event.position().toPoint()
            if (at - self._drawn_to).manhattanLength() and self._has_left(point):
                self._draw(at)
            if not self._drawing.isActive() and not self._viewport.rect().contains(at):
                self._drawing.start(_DRAW_MS, self)
            return
        word = self._desk.page.word_at(point)
        self._hover(word)
        in_gutter = word is None and self._desk.page.gutter_at(point) is not None
        shape = Qt.CursorShape.PointingHandCursor if in_gutter else Qt.CursorShape.IBeamCursor
        self._viewport.setCursor(shape)

    def _has_left(self, point: QPoint) -> bool:
        """Tell whether the mouse is elsewhere than where a word or a passage was taken."""
        return self._held is None or self._desk.page.caret_at(point) != self._desk.editor.caret

    def _draw(self, at: QPoint) -> None:
        """Select up to a point of the viewport."""
        desk = self._desk
        self._drawn_to = at
        rect = self._viewport.rect()
        inside = QPoint(at.x(), min(max(rect.top(), at.y()), rect.bottom()))
        point = self._on_page(inside)
        to = desk.page.caret_at(point)
        if self._held is None:
            if to != desk.editor.caret:
                desk.place_caret(to, select=True)
            return
        start, end = self._held
        reach = self._word_span(point) or (to, to)
        if to < start:
            desk.editor.anchor = end
            desk.place_caret(min(reach[0], start), select=True)
        else:
            desk.editor.anchor = start
            desk.place_caret(max(end, reach[1]), select=True)

    def _hover(self, word: Place | None) -> None:
        """Mark the word under the pointer."""
        before = self._desk.marks.hovered
        if word != before:
            self._desk.marks.hovered = word
            self._desk.update_rows({place[0] for place in (before, word) if place is not None})

    def _release(self, event: QMouseEvent, point: QPoint) -> None:
        """Play from a word that was clicked."""
        was_drawing, self._is_drawing = self._is_drawing, False
        self._drawing.stop()
        editor, page = self._desk.editor, self._desk.page
        is_click = was_drawing and not editor.has_selection and self._held is None
        word = page.word_at(point) if is_click else None
        if word is not None:
            segment = editor.transcript.segments[word[0]]
            self.word_clicked.emit(segment.words[word[1]].start_ms)

    def _double_click(self, event: QMouseEvent, point: QPoint) -> None:
        """Select a word."""
        if event.button() != _LEFT or not len(self._desk.page):
            return
        self._is_drawing = True
        self._since_double.start()
        self._double_at = point
        span = self._word_span(point)
        if span is not None:
            self._hold(span)

    def _on_page(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self._desk.scroller.value)

    def _is_third(self, point: QPoint) -> bool:
        hints = QGuiApplication.styleHints()
        if not self._since_double.isValid():
            return False
        is_soon = self._since_double.elapsed() < hints.mouseDoubleClickInterval()
        is_near = (point - self._double_at).manhattanLength() < hints.startDragDistance()
        self._since_double.invalidate()
        return is_soon and is_near

    def _hold(self, span: Span) -> None:
        self._held = span
        self._desk.place_caret(span[0])
        self._desk.place_caret(span[1], select=True)

    def _word_span(self, point: QPoint) -> Span | None:
        word = self._desk.page.word_at(point)
        if word is None:
            return None
        start, end = self._desk.editor.word_spans(word[0])[word[1]]
        return Caret(word[0], start), Caret(word[0], end)
