"""The rows of the queue as Qt's views ask for them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt

from speechstudio.gui.viewmodels.batch_rows import BatchRow
from speechstudio.gui.widgets.table import KeyedModel


class QueueModel(KeyedModel[BatchRow]):
    """Rows; those that wait or run can be dragged."""

    def flags(self, index: QModelIndex | QPersistentModelIndex) -> Qt.ItemFlag:
        """Let rows be chosen, and be dragged where that changes anything."""
        usual = Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable
        row = self.item_at(index)
        if row is not None and row.is_movable:
            return usual | Qt.ItemFlag.ItemIsDragEnabled
        return usual

    def supportedDropActions(self) -> Qt.DropAction:
        """Rows change their places."""
        return Qt.DropAction.MoveAction
