"""The toasts of a window: at most three, above the dock, at the end of the lines."""

from PySide6.QtCore import QEvent, QObject, QPoint, QRect, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.arrival import Arrival
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.toast import Toast, ToastContent

MOST = 3
GAP = 10
EDGE = 16
_MOVES = {QEvent.Type.Resize, QEvent.Type.Move, QEvent.Type.Show, QEvent.Type.Hide}


class ToastStack(QObject):
    """Shows toasts over a window, the newest at the bottom."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._floors: list[QWidget] = []
        self._toasts: list[Toast] = []
        window.installEventFilter(self)

    @property
    def toasts(self) -> tuple[Toast, ...]:
        """What is shown now, from top to bottom."""
        return tuple(self._toasts)

    def keep_above(self, floor: QWidget) -> None:
        """Keep clear of something at the foot of the window while it is seen."""
        self._floors.append(floor)
        floor.installEventFilter(self)
        self.arrange()

    def show_toast(self, content: ToastContent) -> Toast:
        """Show a toast; a fourth takes the place of one that goes by itself, else of the first."""
        if len(self._toasts) == MOST:
            passing = [toast for toast in self._toasts if not toast.content.stays]
            self._remove((passing or self._toasts)[0])
        toast = Toast(self._look, content, self._window)
        toast.left.connect(self.take_away)
        toast.installEventFilter(self)
        self._toasts.append(toast)
        toast.show()
        self.arrange()
        Arrival(self._look, toast)
        announce(toast, toast.accessibleName(), is_urgent=content.tone is Tone.DANGER)
        return toast

    @Slot()
    def take_away(self) -> None:
        """Take the toast away that says it is done with."""
        toast = self.sender()
        if isinstance(toast, Toast):
            self._remove(toast)
            self.arrange()

    def arrange(self) -> None:
        """Place all toasts, from the bottom up; older ones wait unseen where there is no room."""
        tops = [floor.mapTo(self._window, QPoint()).y() for floor in self._floors_seen()]
        bottom = min([self._window.height(), *tops]) - EDGE
        for toast in reversed(self._toasts):
            width = toast.width()
            is_turned = toast.isRightToLeft()
            x = EDGE if is_turned else self._window.width() - EDGE - width
            height = toast.heightForWidth(width)
            toast.setGeometry(QRect(QPoint(x, bottom - height), QPoint(x + width - 1, bottom - 1)))
            toast.setVisible(toast is self._toasts[-1] or bottom - height >= EDGE)
            bottom -= height + GAP

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep the toasts in their corner, and as high as their words need."""
        is_moved = watched in (self._window, *self._floors) and event.type() in _MOVES
        if is_moved or (watched in self._toasts and event.type() == QEvent.Type.LayoutRequest):
            self.arrange()
        return super().eventFilter(watched, event)

    def _floors_seen(self) -> list[QWidget]:
        return [floor for floor in self._floors if floor.isVisibleTo(self._window)]

    def _remove(self, toast: Toast) -> None:
        if toast in self._toasts:
            self._toasts.remove(toast)
            toast.left.disconnect(self.take_away)
            toast.discard()
