"""A popover: a card beside what it is about, gone with Esc or a click elsewhere."""

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.card import FloatingCard

GAP = 8
INSET = 8
"""Room that is kept to the edges of the window."""


class Popover(FloatingCard):
    """A card inside the window; the focus goes back to where it was when it closes."""

    closed = Signal()

    def __init__(self, look: Look, window: QWidget, name: str) -> None:
        super().__init__(look, window)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._window = window
        self._before: QWidget | None = None

    def show_beside(self, anchor: QRect, *, takes_focus: bool = True) -> None:
        """Open below a rectangle of the window, or above it where there is more room.

        Without the focus, keys go on to where they went.
        """
        self._before = QApplication.focusWidget()
        self.adjustSize()
        self.setGeometry(self._place(anchor))
        self.show()
        if takes_focus:
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        _application().installEventFilter(self)

    def close_popover(self) -> None:
        """Close, and tell so."""
        if self.isHidden():
            return
        _application().removeEventFilter(self)
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if self._before is not None and (had_focus or QApplication.focusWidget() is None):
            self._before.setFocus(Qt.FocusReason.PopupFocusReason)
        self._before = None
        self.closed.emit()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does something else with it."""
        is_early = event.type() == QEvent.Type.ShortcutOverride
        if is_early and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Close with Esc."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_popover()
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Close on a press elsewhere in the window, which still has its effect there."""
        is_press = event.type() == QEvent.Type.MouseButtonPress
        if is_press and isinstance(watched, QWidget) and self._is_elsewhere(watched):
            self.close_popover()
        return super().eventFilter(watched, event)

    def _is_elsewhere(self, watched: QWidget) -> bool:
        is_inside = watched is self or self.isAncestorOf(watched)
        # A menu or a list that hangs on the popover is a window of its own.
        return not is_inside and watched.window() is self.window()

    def _place(self, anchor: QRect) -> QRect:
        room = self._window.rect().adjusted(INSET, INSET, -INSET, -INSET)
        size = self.sizeHint().boundedTo(room.size())
        fits_below = anchor.bottom() + GAP + size.height() <= room.bottom()
        has_more_below = room.bottom() - anchor.bottom() >= anchor.top() - room.top()
        is_below = fits_below or has_more_below
        y = anchor.bottom() + GAP if is_below else anchor.top() - GAP - size.height()
        x = anchor.right() - size.width() if self.isRightToLeft() else anchor.left()
        x = min(max(x, room.left()), room.right() + 1 - size.width())
        y = min(max(y, room.top()), room.bottom() + 1 - size.height())
        return QRect(QPoint(x, y), size)


def _application() -> QCoreApplication:
    """Return the application, which sees every press before the widget that it is for."""
    application = QCoreApplication.instance()
    assert application is not None, "widgets need an application"  # noqa: S101 - Qt's own rule
    return application
