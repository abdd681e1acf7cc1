"""A list in the panel: painted rows, chosen by pointer and keys, renamed in place."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from speechstudio.gui.inspector.item_model import ITEM_ROLE, Item, ItemModel
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring
from speechstudio.gui.words import tr

GROUND_INSET = 8
"""Room between the ground of a row and the edges of the panel."""
_EDIT = QAbstractItemView.EditTrigger
_Index = QModelIndex | QPersistentModelIndex


class PanelDelegate(QStyledItemDelegate):
    """Paints rows of one height; what stands in them is for those that derive from it."""

    row_height = 52
    """At 100 %, with the gap to the next row."""
    selected = "hover"
    """Token of the chosen row's ground."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.look = look

    def sizeHint(self, option: QStyleOptionViewItem, index: _Index) -> QSize:
        """Height of a row; the width is the list's."""
        return QSize(0, self.look.scaled(self.row_height))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: _Index) -> None:
        """Paint the ground, and leave the rest to `paint_item`."""
        look = self.look
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        ground = QRectF(option.rect.adjusted(GROUND_INSET, 1, -GROUND_INSET, -1))
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_hovered = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if is_selected or is_hovered:
            fill = look.colour(self.selected if is_selected else "hover")
            edge = look.colour("accent") if look.is_high_contrast else None
            width = 2 if is_selected else 1
            paint_box(painter, ground, look.radius("control"), fill=fill, edge=edge, width=width)
        by_keys = QStyle.StateFlag.State_HasFocus | QStyle.StateFlag.State_KeyboardFocusChange
        if option.state & by_keys == by_keys:
            paint_focus_ring(painter, look, ground, look.radius("control"))
        self.paint_item(painter, option, index.data(ITEM_ROLE))
        painter.restore()

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        """Paint what a row says."""
        raise NotImplementedError

    def title_room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the title stands, and so its editor."""
        raise NotImplementedError

    def createEditor(self, parent: QWidget, option: QStyleOptionViewItem, index: _Index) -> QWidget:
        """Give a field for the title."""
        return LineField(self.look, tr("Name"), size="controlSmall", parent=parent)

    def updateEditorGeometry(
        self, editor: QWidget, option: QStyleOptionViewItem, index: _Index
    ) -> None:
        """Lay the field over the title, so that no letter moves."""
        room = self.title_room(option)
        height = editor.sizeHint().height()
        top = room.center().y() + 1 - height // 2
        editor.setGeometry(QRect(room.x() - 9, top, room.width() + 9, height))


class PanelList(QListView):
    """One row is chosen; F2 or a double click edits its title where that is allowed."""

    row_chosen = Signal(str)
    """A person has chosen the row with this key."""
    row_opened = Signal(str)
    """Enter, or a double click where titles are not edited."""
    renamed = Signal(str, str)
    """Another title was typed for the row with this key."""
    delete_requested = Signal(str)
    """The Delete key, on the row with this key."""

    def __init__(
        self, look: Look, name: str, delegate: PanelDelegate, *, is_whole: bool = True
    ) -> None:
        """Make the list; a whole one is as high as its rows, any other scrolls."""
        super().__init__()
        self._look = look
        self._is_whole = is_whole
        self._is_showing = False
        self._model = ItemModel(self)
        self._model.renamed.connect(self.renamed)
        delegate.setParent(self)
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._model)
        self.setItemDelegate(delegate)
        self.setUniformItemSizes(True)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(_EDIT.DoubleClicked | _EDIT.EditKeyPressed)
        self.setMouseTracking(True)
        self.viewport().setAutoFillBackground(False)
        if is_whole:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
            self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.activated.connect(self._open)
        self.clicked.connect(self._choose)
        look.changed.connect(self.scheduleDelayedItemsLayout)
        look.changed.connect(self.updateGeometry)

    def show_items(self, items: Sequence[Item], chosen: str | None) -> None:
        """Show other rows, one of them as the chosen one."""
        self._is_showing = True
        count = self._model.rowCount()
        self._model.show(items)
        index = self._model.index_of(chosen or "")
        if index != self.currentIndex():
            self.setCurrentIndex(index)
        self._is_showing = False
        if count != self._model.rowCount():
            self.updateGeometry()

    def set_editable(self, editable: bool) -> None:  # noqa: FBT001 - what a slot takes
        """Let titles be edited, or not."""
        self._model.is_editable = editable

    def edit_row(self, key: str) -> None:
        """Edit the title of a row in place."""
        index = self._model.index_of(key)
        if index.isValid() and self._model.is_editable:
            self.setFocus(Qt.FocusReason.OtherFocusReason)
            self.scrollTo(index)
            self.edit(index)

    @property
    def current_key(self) -> str:
        """Key of the chosen row; empty where none is."""
        item = self._model.item_at(self.currentIndex())
        return "" if item is None else str(item.key)

    def sizeHint(self) -> QSize:
        """Room of all rows where the list is whole."""
        wanted = super().sizeHint()
        if self._is_whole:
            delegate = self.itemDelegate()
            height = delegate.sizeHint(QStyleOptionViewItem(), QModelIndex()).height()
            wanted.setHeight(height * self._model.rowCount())
        return wanted

    def minimumSizeHint(self) -> QSize:
        """As low as is wanted, and as narrow as may be."""
        return QSize(0, self.sizeHint().height() if self._is_whole else 0)

    def currentChanged(self, current: _Index, previous: _Index) -> None:
        """Tell which row a person has chosen."""
        super().currentChanged(current, previous)
        if not self._is_showing:
            self._choose(current)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let rows be as wide as the list."""
        super().resizeEvent(event)
        self.scheduleDelayedItemsLayout()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter and delete with Delete on every system."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self.current_key:
            self.row_opened.emit(self.current_key)
        elif event.key() == Qt.Key.Key_Delete and self.current_key:
            self.delete_requested.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def _choose(self, index: _Index) -> None:
        item = self._model.item_at(index)
        if item is not None:
            self.row_chosen.emit(item.key)

    def _open(self, index: _Index) -> None:
        item = self._model.item_at(index)
        if item is not None and not self._model.is_editable:
            self.row_opened.emit(item.key)
