"""A list of short rows: a name at the start, a few words about it at the end."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.row import INSET, Row
from speechstudio.gui.widgets.row_list import RowList
from speechstudio.gui.widgets.row_model import ROW_ROLE
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, paint_text, text_width

HEADING = 30
GAP = 12


class PairList(RowList):
    """Rows of one line under headings; title and meta of each row stand side by side."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self.setItemDelegate(PairDelegate(look, self))


class PairDelegate(QStyledItemDelegate):
    """Paints such rows and their headings."""

    def __init__(self, look: Look, view: RowList) -> None:
        super().__init__(view)
        self.look = look

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of a row or a heading; the width is the list's."""
        is_row = isinstance(index.data(ROW_ROLE), Row)
        return QSize(0, self.look.scaled(self.look.size("rowNav") if is_row else HEADING))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint what stands at an index."""
        item = index.data(ROW_ROLE)
        rect = option.rect.adjusted(0, 1, 0, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, Row):
            self._paint_ground(painter, option, rect)
            self.paint_row(painter, option, rect.adjusted(INSET, 0, -INSET, 0), item)
        else:
            room = rect.adjusted(INSET, 0, -INSET, 0)
            align = side_of(option, is_start=True)
            paint_text(
                painter, self.look, room, str(item), role="smallStrong", colour="text3", align=align
            )
        painter.restore()

    def paint_row(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, row: Row
    ) -> None:
        """Paint the words of a row: its title gives way to what stands at the end."""
        look = self.look
        is_selected = bool(option.state & QStyle.StateFlag.State_Selected)
        is_live = bool(option.state & QStyle.StateFlag.State_Enabled)
        paint_text(
            painter, look, room, row.meta,
            role="small", colour="text2" if is_live else "disabled",
            align=side_of(option, is_start=False),
        )  # fmt: skip
        taken = text_width(look, "small", row.meta) + GAP if row.meta else 0
        title = QRect(room.x(), room.y(), room.width() - taken, room.height())
        paint_text(
            painter, look, QStyle.visualRect(option.direction, room, title), row.title,
            role="strong" if is_selected else "label", colour="text" if is_live else "disabled",
            align=side_of(option, is_start=True),
        )  # fmt: skip

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, rect: QRect) -> None:
        look, state = self.look, option.state
        box, radius = QRectF(rect), look.radius("control")
        is_selected = bool(state & QStyle.StateFlag.State_Selected)
        if is_selected or state & QStyle.StateFlag.State_MouseOver:
            fill = look.colour("selected" if is_selected else "hover")
            edge = look.colour("accent") if look.is_high_contrast else None
            paint_box(painter, box, radius, fill=fill, edge=edge)
        if state & QStyle.StateFlag.State_HasFocus and (
            state & QStyle.StateFlag.State_KeyboardFocusChange
        ):
            paint_focus_ring(painter, look, box, radius)


def side_of(option: QStyleOptionViewItem, *, is_start: bool) -> Qt.AlignmentFlag:
    """Alignment at the side where rows begin or end."""
    is_right = (option.direction == Qt.LayoutDirection.RightToLeft) == is_start
    side = Qt.AlignmentFlag.AlignRight if is_right else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
