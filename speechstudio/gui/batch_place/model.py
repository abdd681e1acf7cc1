"""The rows of the queue as Qt's views ask for them."""

from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from speechstudio.gui.batch_place.painting import ROW_ROLE
from speechstudio.gui.viewmodels.batch_rows import BatchRow

NOWHERE = QModelIndex()


class QueueModel(QAbstractListModel):
    """Rows; those that wait or run can be dragged."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[BatchRow, ...] = ()

    @property
    def rows(self) -> tuple[BatchRow, ...]:
        """What is shown."""
        return self._rows

    def show(self, rows: tuple[BatchRow, ...]) -> None:
        """Show other rows; where only what they say differs, they keep their places."""
        before = self._rows
        if len(before) == len(rows) and all(
            old.key == new.key for old, new in zip(before, rows, strict=True)
        ):
            self._rows = rows
            for number, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old is not new and old != new:
                    self.dataChanged.emit(self.index(number), self.index(number))
            return
        self.beginResetModel()
        self._rows = rows
        self.endResetModel()

    def index_of(self, key: int) -> QModelIndex:
        """Index of the row with a key; invalid where there is none."""
        number = next((n for n, row in enumerate(self._rows) if row.key == key), -1)
        return self.index(number) if number >= 0 else QModelIndex()

    def row_at(self, index: QModelIndex | QPersistentModelIndex) -> BatchRow | None:
        """Row at an index."""
        return self._rows[index.row()] if 0 <= index.row() < len(self._rows) else None

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = NOWHERE) -> int:
        """Count rows."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Answer a view or a screen reader."""
        row = self.row_at(index)
        if row is None:
            return None
        if role == ROW_ROLE:
            return row
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return row.title
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and be dragged where that changes anything."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.row_at(index)
        if row is not None and row.is_movable:
            return usual | Qt.ItemFlag.ItemIsDragEnabled
        return usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows change their places."""
        return Qt.DropAction.MoveAction
