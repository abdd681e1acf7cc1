"""The heads of the columns; a press sorts by a column."""

from PySide6.QtCore import QRect, QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QWidget

from speechstudio.gui.models_place.columns import columns_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.model_entries import Order
from speechstudio.gui.widgets.following import LookFollower, ScaledSize
from speechstudio.gui.widgets.shapes import (
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    text_width,
)
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

_HEIGHT = 33
_ARROW = 12
_HEADS = {
    "name": (tr("Model"), Order.NAME),
    "languages": (tr("Languages"), None),
    "size": (tr("Size"), Order.SIZE),
    "speed": (tr("Speed here"), Order.SPEED),
    "licence": (tr("Licence"), Order.LICENCE),
}
_AT_END = frozenset({"size"})


class TableHead(Surface):
    """Names of the columns over the table."""

    order_chosen = Signal(object, bool)
    """An `Order`, and whether it runs downwards."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        self._order, self._is_descending = Order.CATALOGUE, False
        self._table_width = 0
        ScaledSize(look, self, height=_HEIGHT)
        self._heads = {name: ColumnHead(look, text, self) for name, (text, _) in _HEADS.items()}
        for name, (_, order) in _HEADS.items():
            head = self._heads[name]
            head.setEnabled(order is not None)
            head.setObjectName(name)
            head.clicked.connect(self._choose)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand over the columns."""
        super().resizeEvent(event)
        self._arrange()

    def keep_over(self, width: int) -> None:
        """Stand over columns of a table that is so wide, without its scroll bar."""
        self._table_width = width
        self._arrange()

    def _arrange(self) -> None:
        columns = columns_of(self._look, QRect(0, 0, self._table_width, self.height()))
        for name, head in self._heads.items():
            room = columns[name]
            head.setVisible(room is not None)
            if room is None:
                continue
            width = min(head.sizeHint().width(), room.width())
            left = room.right() + 1 - width if name in _AT_END else room.x()
            head.setGeometry(placed(self, QRect(left, 2, width, self.height() - 4)))

    def show_order(self, order: Order, *, is_descending: bool) -> None:
        """Say by which column the table is sorted."""
        self._order, self._is_descending = order, is_descending
        for name, (_, own) in _HEADS.items():
            self._heads[name].show_arrow("" if own is not order else _arrow(is_descending))

    def _choose(self) -> None:
        sender = self.sender()
        order = _HEADS[sender.objectName()][1] if sender is not None else None
        if order is None:
            return
        if order is not self._order:
            self.order_chosen.emit(order, False)
        elif not self._is_descending:
            self.order_chosen.emit(order, True)
        else:
            self.order_chosen.emit(Order.CATALOGUE, False)


class ColumnHead(QPushButton):
    """The name of a column, with an arrow where the table is sorted by it."""

    def __init__(self, look: Look, text: str, parent: QWidget) -> None:
        super().__init__(text, parent)
        self._look = look
        self._arrow = ""
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleDescription(tr("Sorts the table"))
        LookFollower(look, self)

    def show_arrow(self, icon: str) -> None:
        """Show an arrow, or none."""
        self._arrow = icon
        order = {"up": tr("Sorted upwards"), "down": tr("Sorted downwards")}.get(
            icon, tr("Sorts the table")
        )
        self.setAccessibleDescription(order)
        self.update()

    def sizeHint(self) -> QSize:
        """Words and the arrow."""
        width = text_width(self._look, "small", self.text()) + _ARROW + 6
        return QSize(width, self._look.scaled(_HEIGHT) - 4)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint words, arrow and ring."""
        look = self._look
        painter = painter_for(self)
        words = text_width(look, "small", self.text())
        is_lit = bool(self._arrow) or (self.isEnabled() and self.underMouse())
        ink = "text" if is_lit else "text2"
        room = placed(self, QRect(0, 0, words, self.height()))
        paint_text(painter, look, room, self.text(), role="small", colour=ink)
        if self._arrow:
            sign = placed(self, QRect(words + 2, 0, _ARROW, self.height()))
            if self._arrow == "up":
                painter.translate(0, self.height())
                painter.scale(1, -1)
            paint_icon(painter, look, "down", sign, size=_ARROW, colour="text2")
            painter.resetTransform()
        if self.hasFocus():
            paint_focus_ring(painter, look, self.rect().toRectF(), look.radius("chip"))
        painter.end()


def _arrow(is_descending: bool) -> str:  # noqa: FBT001 - one of two signs
    return "down" if is_descending else "up"
