"""A list of rows under headings; only what is in view is painted."""

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent
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
from speechstudio.gui.widgets.row import INSET, Row, RowLight, paint_row
from speechstudio.gui.widgets.row_model import ROW_ROLE, RowGroup, RowModel
from speechstudio.gui.widgets.shapes import paint_focus_ring, paint_text, start_of

HEADING = 28
MARGIN = 8


class RowList(QListView):
    """A list in which one row is chosen; arrow keys, Home, End and typing move in it."""

    row_chosen = Signal(str)
    """The row with this key is the chosen one now."""
    row_opened = Signal(str)
    """Enter or a double click on the row with this key."""
    menu_requested = Signal(str, QPoint)
    """A menu is wanted for the row with this key, at a place of the screen."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._model = RowModel(self)
        self._is_tabbed_to = self._is_showing = False
        self.is_walked = False
        """Whether somebody goes through the rows with keys, and wants to go on."""
        self.setAccessibleName(name)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setModel(self._model)
        self.setItemDelegate(RowDelegate(look, self))
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setMouseTracking(True)
        self.setViewportMargins(MARGIN, 0, MARGIN, 0)
        self.viewport().setAutoFillBackground(False)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self.ask_for_menu)
        self.activated.connect(self.open_row)
        look.changed.connect(self.relook)

    @Slot()
    def relook(self) -> None:
        """Lay out anew for other sizes and colours."""
        self.scheduleDelayedItemsLayout()
        self.viewport().update()

    def show_groups(self, groups: tuple[RowGroup, ...]) -> None:
        """Show other rows; what was chosen stays so where it is still there."""
        key = self.current_key
        self._model.show(groups)
        if key and not self.current_key:
            self._is_showing = True
            self.choose(key)
            self._is_showing = False

    @property
    def current_key(self) -> str:
        """Key of the chosen row; empty where none is."""
        item = self._model.item_at(self.currentIndex())
        return item.key if isinstance(item, Row) else ""

    def choose(self, key: str) -> None:
        """Choose a row and bring it into view."""
        self.setCurrentIndex(self._model.index_of(key))

    def currentChanged(
        self,
        current: QModelIndex | QPersistentModelIndex,
        previous: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Tell which row is chosen now, unless it is the same one in another place."""
        super().currentChanged(current, previous)
        item = self._model.item_at(current)
        if isinstance(item, Row) and not self._is_showing:
            self.row_chosen.emit(item.key)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Show a ring around the list where Tab has come here and no row is chosen."""
        super().paintEvent(event)
        if self.hasFocus() and self._is_tabbed_to and not self.currentIndex().isValid():
            painter = QPainter(self.viewport())
            room = QRectF(self.viewport().rect())
            paint_focus_ring(painter, self._look, room, self._look.radius("control"))
            painter.end()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring."""
        reasons = Qt.FocusReason
        self._is_tabbed_to = event.reason() in (reasons.TabFocusReason, reasons.BacktabFocusReason)
        super().focusInEvent(event)
        self.viewport().update()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Take the ring away."""
        super().focusOutEvent(event)
        self.is_walked = False
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open with Enter on every system."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        self.is_walked = not is_enter
        if is_enter and self.current_key:
            self.row_opened.emit(self.current_key)
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose what is pressed on."""
        self.is_walked = False
        super().mousePressEvent(event)

    @Slot(QModelIndex)
    def open_row(self, index: QModelIndex) -> None:
        """Tell that a row was opened."""
        item = self._model.item_at(index)
        if isinstance(item, Row):
            self.row_opened.emit(item.key)

    @Slot(QPoint)
    def ask_for_menu(self, place: QPoint) -> None:
        """Tell for which row a menu is wanted: the one under the pointer, else the chosen one."""
        index = self.indexAt(place)
        item = self._model.item_at(index if index.isValid() else self.currentIndex())
        if isinstance(item, Row):
            self.menu_requested.emit(item.key, self.viewport().mapToGlobal(place))


class RowDelegate(QStyledItemDelegate):
    """Paints rows and headings."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    def sizeHint(
        self,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> QSize:
        """Height of a row or a heading; the width is the list's."""
        is_row = isinstance(index.data(ROW_ROLE), Row)
        height = self._look.size("rowLibrary") if is_row else HEADING
        return QSize(0, self._look.scaled(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint what stands at an index."""
        item = index.data(ROW_ROLE)
        painter.save()
        if isinstance(item, Row):
            is_current = bool(option.state & QStyle.StateFlag.State_HasFocus)
            light = RowLight(
                is_selected=bool(option.state & QStyle.StateFlag.State_Selected),
                is_hovered=bool(option.state & QStyle.StateFlag.State_MouseOver),
                has_focus=is_current
                and bool(option.state & QStyle.StateFlag.State_KeyboardFocusChange),
                direction=option.direction,
            )
            paint_row(painter, self._look, option.rect.adjusted(0, 1, 0, -1), item, light)
        else:
            self._paint_heading(painter, option.rect, str(item))
        painter.restore()

    def _paint_heading(self, painter: QPainter, rect: QRect, heading: str) -> None:
        look = self._look
        line = look.line_height("small")
        bottom = rect.bottom() - look.scaled(1)
        room = QRect(rect.x() + INSET, bottom - line, rect.width() - 2 * INSET, line)
        align = start_of(self._view)
        paint_text(painter, look, room, heading, role="smallStrong", colour="text3", align=align)
