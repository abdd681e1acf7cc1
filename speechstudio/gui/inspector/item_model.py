"""Items of a list as Qt's views want them; their titles may be edited in place."""

from collections.abc import Sequence
from typing import Any, Protocol

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)

ITEM_ROLE = int(Qt.ItemDataRole.UserRole)
_NOWHERE = QModelIndex()
_Index = QModelIndex | QPersistentModelIndex


class Item(Protocol):
    """What a list shows."""

    @property
    def key(self) -> str:
        """Tells it from all others of its list."""

    @property
    def title(self) -> str:
        """Its name or words."""

    @property
    def spoken(self) -> str:
        """All of it, for those who hear it."""


class ItemModel(QAbstractListModel):
    """Items in their order."""

    renamed = Signal(str, str)
    """Somebody has typed another title for the item with this key."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.is_editable = False
        self._items: tuple[Item, ...] = ()
        self._keys: list[str] = []

    def show(self, items: Sequence[Item]) -> None:
        """Show other items. What only changes in place keeps its place and its light."""
        before, new = self._items, tuple(items)
        keys = [item.key for item in new]
        if keys != self._keys:
            self.beginResetModel()
            self._items, self._keys = new, keys
            self.endResetModel()
            return
        self._items = new
        pairs = enumerate(zip(before, new, strict=True))
        rows = [row for row, (old, item) in pairs if old is not item and old != item]
        if rows:  # told once: an edit may move thousands
            self.dataChanged.emit(self.index(rows[0]), self.index(rows[-1]))

    def index_of(self, key: str) -> QModelIndex:
        """Index of the item with a key; invalid where there is none."""
        return self.index(self._keys.index(key)) if key in self._keys else QModelIndex()

    def item_at(self, index: _Index) -> Any:
        """Item at an index; None where there is none."""
        return self._items[index.row()] if 0 <= index.row() < len(self._items) else None

    def rowCount(self, parent: _Index = _NOWHERE) -> int:
        """Count the items."""
        return 0 if parent.isValid() else len(self._items)

    def data(self, index: _Index, role: int = 0) -> Any:
        """Answer a view, an editor or a screen reader."""
        item = self.item_at(index)
        if item is None:
            return None
        if role == ITEM_ROLE:
            return item
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.EditRole):
            return item.title
        return item.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def setData(self, index: _Index, value: Any, role: int = 0) -> bool:
        """Tell what was typed; the owner of the items decides about it."""
        item = self.item_at(index)
        if item is None or str(value) == item.title:
            return False
        self.renamed.emit(item.key, str(value))
        return True

    def flags(self, index: _Index) -> Qt.ItemFlag:
        """Let items be chosen, and edited where that is wanted."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        return usual | Qt.ItemFlag.ItemIsEditable if self.is_editable else usual
