"""A table whose rows are painted, with a button in each; and its rows as Qt's views want them."""

from typing import Any, Generic, Protocol, TypeVar

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QMouseEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
INSET = 20
"""Rows begin and end so far from the sides."""
EDGE = 8
"""A chosen row keeps this distance from the sides."""
NOWHERE = QModelIndex()


class Keyed(Protocol):
    """What a row shows."""

    @property
    def key(self) -> Any:
        """Tells it from all others of its table."""
        ...

    @property
    def title(self) -> str:
        """Its first words."""
        ...

    @property
    def spoken(self) -> str:
        """All of it for those who hear it."""
        ...


_Item = TypeVar("_Item", bound=Keyed)


class KeyedModel(QAbstractListModel, Generic[_Item]):
    """Items one below the other; what only says something else keeps its place."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.items: tuple[_Item, ...] = ()
        """What is shown."""

    def show(self, items: tuple[_Item, ...]) -> None:
        """Show other items."""
        before = self.items
        if [old.key for old in before] != [new.key for new in items]:
            self.beginResetModel()
            self.items = items
            self.endResetModel()
            return
        self.items = items
        for number, (old, new) in enumerate(zip(before, items, strict=True)):
            if old is not new and old != new:
                self.dataChanged.emit(self.index(number), self.index(number))

    def index_of(self, key: object) -> QModelIndex:
        """Index of the item with a key; invalid where there is none."""
        number = next((n for n, item in enumerate(self.items) if item.key == key), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def item_at(self, index: QModelIndex | QPersistentModelIndex) -> _Item | None:
        """Item at an index."""
        return self.items[index.row()] if 0 <= index.row() < len(self.items) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Count the items."""
        return 0 if parent.isValid() else len(self.items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Answer a view or a screen reader."""
        item = self.item_at(index)
        if item is None:
            return None
        if role == ROW_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.title
        return item.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class ButtonTable(QListView):
    """Lights the button that the pointer is over, and tells how wide rows are."""

    width_changed = Signal(int)
    """Rows are so wide now, in pixels."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.relook)

    def button_at(self, index: QModelIndex) -> QRect | None:
        """Where the button of a row stands, left to right; None where it has none."""
        raise NotImplementedError

    def press(self, index: QModelIndex) -> None:
        """Do what the button of a row says."""
        raise NotImplementedError

    @Slot()
    def relook(self) -> None:
        """Lay out anew for other sizes and colours."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how wide rows are."""
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act where the button of a row is released."""
        super().mouseReleaseEvent(event)
        place = event.position().toPoint()
        index = self.indexAt(place)
        button = self.button_at(index) if index.isValid() else None
        if button is None or event.button() != Qt.MouseButton.LeftButton:
            return
        row = self.visualRect(index)
        if QStyle.visualRect(self.layoutDirection(), row, button).contains(place):
            self.press(index)

    def viewportEvent(self, event: QEvent) -> bool:
        """Light the button that the pointer is over."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            place = event.position().toPoint() if isinstance(event, QMouseEvent) else QPoint(-1, -1)
            self.itemDelegate().setProperty("pointer", place)
            self.viewport().update()
        return super().viewportEvent(event)


class TableDelegate(QStyledItemDelegate):
    """What all tables paint alike."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self.look = look

    def is_under_pointer(self, box: QRect) -> bool:
        """Whether the pointer is over a box of the table."""
        pointer = self.property("pointer")
        return isinstance(pointer, QPoint) and box.contains(pointer)

    def paint_ground(self, painter: QPainter, option: QStyleOptionViewItem) -> None:
        """Paint hairline, tint and ring of a row."""
        look, rect = self.look, QRectF(option.rect)
        line = QRectF(rect.x() + INSET, rect.bottom() - 1, rect.width() - 2 * INSET, 1)
        painter.fillRect(line, look.colour("line"))
        box = rect.adjusted(EDGE, 2, -EDGE, -3)
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_selected or option.state & QStyle.StateFlag.State_MouseOver:
            fill = look.colour("selected" if is_selected else "hover")
            edge = look.colour("accent") if look.is_high_contrast and is_selected else None
            paint_box(painter, box, look.radius("control"), fill=fill, edge=edge, width=2)
        has_focus = bool(option.state & QStyle.StateFlag.State_HasFocus)
        if has_focus and option.state & QStyle.StateFlag.State_KeyboardFocusChange:
            paint_focus_ring(painter, look, box, look.radius("control"))

    def two_lines(self, room: QRect) -> tuple[QRect, QRect]:
        """Part a room into a line for the title and one for the meta, in its middle."""
        title, meta = self.look.line_height("label"), self.look.line_height("small")
        top = room.center().y() - (title + meta) // 2
        first = QRect(room.x(), top, room.width(), title)
        return first, QRect(room.x(), top + title, room.width(), meta)
