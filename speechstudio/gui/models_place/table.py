"""The table of models: a list in which one is chosen, with a button in each row."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QPoint,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QFrame, QListView, QStyle, QWidget

from speechstudio.gui.models_place.columns import columns_of
from speechstudio.gui.models_place.painting import ROW_ROLE, TableDelegate, button_room
from speechstudio.gui.models_place.rows import ModelRow
from speechstudio.gui.theme.look import Look

NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class Heading:
    """A line between groups."""

    text: str
    count: str


Item = ModelRow | Heading


class ModelTable(QListView):
    """Models under headings. Enter, or the button of a row, does what the button says."""

    row_chosen = Signal(str)
    width_changed = Signal(int)
    """Rows are so wide now, in pixels."""
    acted = Signal(str)
    """The button of the row with this key was pressed."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = _Items(self)
        self.setAccessibleName("Models")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._model)
        self.setItemDelegate(TableDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        look.changed.connect(self.relook)

    @Slot()
    def relook(self) -> None:
        """Lay out anew for other sizes and colours."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_items(self, items: tuple[Item, ...]) -> None:
        """Show other rows; what was chosen stays so where it is still there."""
        key = self.current_key
        self._model.show(items)
        if key != self.current_key:
            self.choose(key)

    @property
    def current_key(self) -> str:
        """Key of the chosen row; empty where none is."""
        item = self._model.item_at(self.currentIndex())
        return item.key if isinstance(item, ModelRow) else ""

    def choose(self, key: str) -> None:
        """Choose a row and bring it into view."""
        self.setCurrentIndex(self._model.index_of(key))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is chosen now."""
        super().currentChanged(current, previous)
        item = self._model.item_at(current)
        if isinstance(item, ModelRow):
            self.row_chosen.emit(item.key)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Tell how wide rows are."""
        super().resizeEvent(event)
        self.width_changed.emit(self.viewport().width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Do with Enter what the button of the row does."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key:
            self.acted.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Act where the button of a row is released."""
        super().mouseReleaseEvent(event)
        row = self._row_with_button(event.position().toPoint())
        if row is not None and event.button() == Qt.MouseButton.LeftButton:
            self.acted.emit(row.key)

    def viewportEvent(self, event: QEvent) -> bool:
        """Light the button that the pointer is over."""
        if event.type() in (QEvent.Type.MouseMove, QEvent.Type.Leave):
            place = event.position().toPoint() if isinstance(event, QMouseEvent) else QPoint(-1, -1)
            self.itemDelegate().setProperty("pointer", place)
            self.viewport().update()
        return super().viewportEvent(event)

    def _row_with_button(self, place: QPoint) -> ModelRow | None:
        index = self.indexAt(place)
        item = self._model.item_at(index)
        if not isinstance(item, ModelRow) or not item.action:
            return None
        room = columns_of(self._look, self.visualRect(index))["action"]
        if room is None:
            return None
        button = button_room(self._look, room, item)
        turned = QStyle.visualRect(self.layoutDirection(), self.visualRect(index), button)
        return item if turned.contains(place) else None


class _Items(QAbstractListModel):
    """Headings and rows; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: tuple[Item, ...] = ()

    def show(self, items: tuple[Item, ...]) -> None:
        """Show other items; where only what they say differs, they keep their places."""
        if [_key(item) for item in items] == [_key(item) for item in self._items]:
            before, self._items = self._items, items
            for number, (old, new) in enumerate(zip(before, items, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Index of the row with a key; invalid where there is none."""
        keys = (number for number, item in enumerate(self._items) if _key(item) == key)
        number = next(keys, -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def item_at(self, index: QModelIndex | QPersistentModelIndex) -> Item | None:
        """Item at an index."""
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Count headings and rows."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Answer a view or a screen reader."""
        item = self.item_at(index)
        if item is None:
            return None
        if role == ROW_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return item.title if isinstance(item, ModelRow) else item.text
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken if isinstance(item, ModelRow) else item.text
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and headings be passed over."""
        if isinstance(self.item_at(index), ModelRow):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags


def _key(item: Item) -> str:
    return item.key if isinstance(item, ModelRow) else f" {item.text}"
