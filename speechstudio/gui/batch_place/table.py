"""The table of the queue: rows with a button, which can be dragged, or moved by keys."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QDragEnterEvent,
    QDragLeaveEvent,
    QDragMoveEvent,
    QDropEvent,
    QFocusEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QWidget

from speechstudio.gui.batch_place.columns import columns_of
from speechstudio.gui.batch_place.model import QueueModel
from speechstudio.gui.batch_place.painting import QueueDelegate, button_room
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_rows import BatchRow
from speechstudio.gui.widgets.table import INSET, ButtonTable
from speechstudio.gui.words import tr

_LINE = 2
_KEYS = tr(
    "Enter does what the button says, the menu key shows all that can be done, "
    "Alt with the arrow keys moves, Delete takes out"
)


class QueueTable(ButtonTable):
    """Enter, or the button of a row, acts; Alt+Up and Alt+Down move, Delete takes out."""

    row_chosen = Signal(int)
    acted = Signal(int)
    """The button of the row with this key was pressed."""
    menu_requested = Signal(int, QPoint)
    """A menu is wanted for the row with this key, at a place of the screen."""
    moved = Signal(int, object)
    """A key, and the key before which it goes; None for the end."""
    removed = Signal(int)

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Queue"), parent)
        self._rows = QueueModel(self)
        self._drop_at: int | None = None
        self._is_entered = False
        """Whether the keyboard just comes to the table."""
        self.setAccessibleDescription(_KEYS)
        self.setUniformItemSizes(True)
        self.setModel(self._rows)
        self.setItemDelegate(QueueDelegate(look, self))
        self.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.pressed.connect(self._look_at_pressed)

    def show_rows(self, rows: tuple[BatchRow, ...]) -> None:
        """Show other rows; what was chosen stays so where it is still there."""
        key = self.current_key
        self._rows.show(rows)
        if key != self.current_key:
            self.choose(key)

    @property
    def current_key(self) -> int:
        """Key of the chosen row; 0 where none is."""
        row = self._rows.item_at(self.currentIndex())
        return 0 if row is None else row.key

    def choose(self, key: int) -> None:
        """Choose a row and bring it into view."""
        self.setCurrentIndex(self._rows.index_of(key))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is chosen now."""
        super().currentChanged(current, previous)
        row = self._rows.item_at(current)
        if row is not None and not self._is_entered:
            self.row_chosen.emit(row.key)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Mark a row where none is; it is looked at only when somebody goes to it."""
        self._is_entered = True
        super().focusInEvent(event)
        self._is_entered = False

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Act, move or take out by keys."""
        key, has_alt = event.key(), event.modifiers() & Qt.KeyboardModifier.AltModifier
        current = self.current_key
        if current and key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.acted.emit(current)
        elif current and key == Qt.Key.Key_Delete:
            self.removed.emit(current)
        elif current and has_alt and key in (Qt.Key.Key_Up, Qt.Key.Key_Down):
            self._move(self.currentIndex().row(), is_up=key == Qt.Key.Key_Up)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for the menu of the row under the pointer; by keys, of the chosen one."""
        is_pointed = event.reason() is QContextMenuEvent.Reason.Mouse
        row = self._rows.item_at(self.indexAt(event.pos()) if is_pointed else self.currentIndex())
        if row is not None:
            self.menu_requested.emit(row.key, event.globalPos())

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """Take rows of its own; files are for the place around it."""
        if event.source() is self:
            event.acceptProposedAction()
        else:
            event.ignore()

    def dragMoveEvent(self, event: QDragMoveEvent) -> None:
        """Show between which rows it would go."""
        if event.source() is self:
            self._drop_at = self._gap_at(event.position().toPoint())
            event.acceptProposedAction()
            self.viewport().update()
        else:
            event.ignore()

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        """Show no place any more."""
        self._drop_at = None
        self.viewport().update()

    def dropEvent(self, event: QDropEvent) -> None:
        """Tell where the row goes; the queue moves it."""
        gap, self._drop_at = self._gap_at(event.position().toPoint()), None
        event.setDropAction(Qt.DropAction.IgnoreAction)
        event.accept()
        self.viewport().update()
        self._tell_move(self.current_key, gap)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint rows, and where a dragged one would go."""
        super().paintEvent(event)
        if self._drop_at is not None:
            height = self._look.scaled(self._look.size("rowBatch"))
            y = self._drop_at * height - self.verticalOffset() - _LINE
            line = QRect(INSET, max(0, y), self.viewport().width() - 2 * INSET, _LINE)
            painter = QPainter(self.viewport())
            painter.fillRect(line, self._look.colour("accent"))
            painter.end()

    @Slot(QModelIndex)
    def _look_at_pressed(self, index: QModelIndex) -> None:
        """Tell of a press also where that row was marked before."""
        row = self._rows.item_at(index)
        if row is not None:
            self.row_chosen.emit(row.key)

    def _move(self, row: int, *, is_up: bool) -> None:
        if self._rows.items[row].is_movable:
            gap = row - 1 if is_up else row + 2
            if 0 <= gap <= len(self._rows.items):
                self._tell_move(self.current_key, gap)

    def _tell_move(self, key: int, gap: int) -> None:
        """Tell that a row goes before the one that stands behind a gap now."""
        rows = self._rows.items
        self.moved.emit(key, rows[gap].key if gap < len(rows) else None)

    def _gap_at(self, place: QPoint) -> int:
        height = self._look.scaled(self._look.size("rowBatch"))
        gap = round((place.y() + self.verticalOffset()) / height)
        return max(0, min(gap, len(self._rows.items)))

    def button_at(self, index: QModelIndex) -> QRect | None:
        """Where the button of a row stands."""
        row = self._rows.item_at(index)
        room = columns_of(self._look, self.visualRect(index)).get("action")
        if row is None or row.act is None or room is None:
            return None
        return button_room(self._look, room, row.act)

    def press(self, index: QModelIndex) -> None:
        """Do what the button of a row says."""
        row = self._rows.item_at(index)
        if row is not None:
            self.acted.emit(row.key)
