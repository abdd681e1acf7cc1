"""The rows of a list, under headings, as Qt's lists want them."""

from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from speechstudio.gui.widgets.row import Row

ROW_ROLE = int(Qt.ItemDataRole.UserRole)
NOWHERE = QModelIndex()


@dataclass(frozen=True, slots=True, kw_only=True)
class RowGroup:
    """Rows under a heading, such as those of a day."""

    heading: str
    """Empty where no heading is wanted."""
    rows: tuple[Row, ...]


class RowModel(QAbstractListModel):
    """Headings and rows one after the other; headings cannot be chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._items: list[Row | str] = []

    def show(self, groups: tuple[RowGroup, ...]) -> None:
        """Show other groups. What only changes in place keeps its place and its light."""
        items: list[Row | str] = []
        for group in groups:
            items += [group.heading] if group.heading and group.rows else []
            items += group.rows
        if [_identity(item) for item in items] == [_identity(item) for item in self._items]:
            self._replace(items)
            return
        self.beginResetModel()
        self._items = items
        self.endResetModel()

    def index_of(self, key: str) -> QModelIndex:
        """Index of the row with a key; invalid where there is none."""
        for number, item in enumerate(self._items):
            if isinstance(item, Row) and item.key == key:
                return self.index(number)
        return QModelIndex()

    def item_at(self, index: QModelIndex | QPersistentModelIndex) -> Row | str | None:
        """Row or heading at an index."""
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
        title = item.title if isinstance(item, Row) else item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return title
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return item.spoken if isinstance(item, Row) else item
        return None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and headings be passed over."""
        if isinstance(self.item_at(index), Row):
            return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return Qt.ItemFlag.NoItemFlags

    def _replace(self, items: list[Row | str]) -> None:
        before, self._items = self._items, items
        for number, (old, new) in enumerate(zip(before, items, strict=True)):
            if old != new:
                index = self.index(number)
                self.dataChanged.emit(index, index)


def _identity(item: Row | str) -> tuple[bool, str]:
    return (True, item.key) if isinstance(item, Row) else (False, item)
