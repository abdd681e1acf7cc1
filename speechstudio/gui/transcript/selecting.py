"""Selecting by the mouse: presses, drawing, double and triple clicks. Points are the page's."""

from typing import Any

from PySide6.QtCore import QBasicTimer, QElapsedTimer, QEvent, QObject, QPoint, Qt, QTimerEvent
from PySide6.QtGui import QGuiApplication, QMouseEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import Desk

_LEFT = Qt.MouseButton.LeftButton
Span = tuple[Caret, Caret]
_DRAW_MS = 30
"""Time between two steps of scrolling while a selection is drawn over the edge."""
_DRAW_SHARE = 4
"""A step is this part of how far over the edge the mouse is."""


class Selecting(QObject):
    """Understands the mouse over one view; what is special to the view is for subclasses."""

    def __init__(self, desk: Desk[Any], viewport: QWidget) -> None:
        super().__init__(viewport)
        self._on = desk
        self._viewport = viewport
        self._since_double = QElapsedTimer()
        self._double_at = QPoint()
        self._pressed_at = QPoint()
        self._held: Span | None = None
        """What a double or triple click has taken: it stays selected while the mouse is drawn."""
        self._is_drawing = False
        self._drawn_to = QPoint()
        self._drawing = QBasicTimer()
        viewport.setMouseTracking(True)
        viewport.setCursor(Qt.CursorShape.IBeamCursor)
        viewport.installEventFilter(self)

    # For subclasses

    def press_beside(self, event: QMouseEvent, point: QPoint) -> bool:
        """Take a press that is not for the text, and say so."""
        return False

    def pass_over(self, point: QPoint) -> None:
        """Show what a click would do."""

    def leave(self) -> None:
        """Show that the pointer is elsewhere."""

    def click(self, point: QPoint) -> None:
        """Do what a click does beside putting the caret there."""

    def word_span(self, point: QPoint) -> Span | None:
        """Give the word under a point."""
        return None

    # Events

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
                    self._release()
                case QEvent.Type.MouseButtonDblClick:
                    self._double_click(event, point)
            return True
        if event.type() == QEvent.Type.Leave:
            self.leave()
        return super().eventFilter(watched, event)

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll on while the mouse is drawn over an edge."""
        over = min(0, self._drawn_to.y()) or max(0, self._drawn_to.y() - self._viewport.height())
        if not over:
            self._drawing.stop()
            return
        step = over // _DRAW_SHARE or (1 if over > 0 else -1)
        self._on.scroller.go(self._on.scroller.value + step)
        self._draw(self._drawn_to)

    # Inside

    def _press(self, event: QMouseEvent, point: QPoint) -> None:
        """Put the caret there, or select a passage."""
        if self._on.page.preedit is not None:
            QGuiApplication.inputMethod().commit()
        desk = self._on
        if event.button() != _LEFT or not len(desk.page) or self.press_beside(event, point):
            return
        self._held = None
        self._is_drawing = True
        self._pressed_at = point
        place = desk.page.caret_at(point)
        if self._is_third(point):
            at = place.segment
            self._hold((Caret(at, 0), Caret(at, len(desk.editor.text(at)))))
            return
        is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        desk.place_caret(place, select=is_shift)

    def _move(self, event: QMouseEvent, point: QPoint) -> None:
        """Select while the button is down."""
        if not self._is_drawing:
            self.pass_over(point)
            return
        at = event.position().toPoint()
        if (at - self._drawn_to).manhattanLength() and self._has_left(point):
            self._draw(at)
        if not self._drawing.isActive() and not self._viewport.rect().contains(at):
            self._drawing.start(_DRAW_MS, self)

    def _has_left(self, point: QPoint) -> bool:
        """Tell whether the mouse is elsewhere than where a word or a passage was taken."""
        return self._held is None or self._on.page.caret_at(point) != self._on.editor.caret

    def _draw(self, at: QPoint) -> None:
        """Select up to a point of the viewport."""
        desk = self._on
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
        reach = self.word_span(point) or (to, to)
        if to < start:
            desk.editor.anchor = end
            desk.place_caret(min(reach[0], start), select=True)
        else:
            desk.editor.anchor = start
            desk.place_caret(max(end, reach[1]), select=True)

    def _release(self) -> None:
        was_drawing, self._is_drawing = self._is_drawing, False
        self._drawing.stop()
        if was_drawing and not self._on.editor.has_selection and self._held is None:
            # Putting the caret there may have scrolled since.
            self.click(self._pressed_at)

    def _double_click(self, event: QMouseEvent, point: QPoint) -> None:
        """Select a word."""
        if event.button() != _LEFT or not len(self._on.page):
            return
        self._is_drawing = True
        self._since_double.start()
        self._double_at = point
        span = self.word_span(point)
        if span is not None:
            self._hold(span)

    def _on_page(self, point: QPoint) -> QPoint:
        return point + QPoint(0, self._on.scroller.value)

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
        self._on.place_caret(span[0])
        self._on.place_caret(span[1], select=True)
