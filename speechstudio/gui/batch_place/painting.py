"""Paints the rows of the queue."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from speechstudio.gui.batch_place.columns import button_width, columns_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_acts import ACT_WORDS, ItemAct
from speechstudio.gui.viewmodels.batch_rows import BatchRow
from speechstudio.gui.widgets.pair_list import side_of
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, paint_text, text_width
from speechstudio.gui.widgets.table import EDGE, ROW_ROLE, TableDelegate

_BAR = 4
_ICON = 16
_SIGN_GAP = 8
_PADDING = 10
_LINKS = (ItemAct.OPEN, ItemAct.REVIEW)


def button_room(look: Look, room: QRect, act: ItemAct) -> QRect:
    """Where the button of a row stands in its column."""
    width = min(button_width(look, act), room.width())
    height = look.scaled(look.size("controlSmall"))
    end = room.right() + 1 - (EDGE if act is ItemAct.MEND else 0)
    return QRect(end - width, room.center().y() - height // 2, width, height)


class QueueDelegate(TableDelegate):
    """Rows of two lines, with a bar in those that are at work."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of a row; the width is the table's."""
        return QSize(0, self.look.scaled(self.look.size("rowBatch")))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint the row at an index."""
        row = index.data(ROW_ROLE)
        if not isinstance(row, BatchRow):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.paint_ground(painter, option)
        rooms = {
            name: QStyle.visualRect(option.direction, option.rect, room)
            for name, room in columns_of(self.look, option.rect).items()
        }
        self._paint_file(painter, option, row, rooms)
        self._paint_facts(painter, option, row, rooms)
        if row.share is None:
            self._paint_standing(painter, option, row, rooms["state"])
        else:
            self._paint_progress(painter, option, row, rooms["state"])
        if row.act is not None and "action" in rooms:
            self._paint_button(painter, option, rooms["action"], row.act)
        painter.restore()

    def _paint_file(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: BatchRow,
        rooms: dict[str, QRect],
    ) -> None:
        look, start = self.look, side_of(option, is_start=True)
        if row.is_movable:
            paint_icon(painter, look, "grip", rooms["grip"], size=14, colour="text3")
        paint_icon(painter, look, row.icon, rooms["icon"], size=18, colour="text2")
        first, second = self.two_lines(rooms["file"])
        paint_text(painter, look, first, row.title, role="label", colour="text", align=start)
        paint_text(painter, look, second, row.meta, role="small", colour="text2", align=start)

    def _paint_facts(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: BatchRow,
        rooms: dict[str, QRect],
    ) -> None:
        for name, text in (("becomes", row.becomes), ("length", row.length)):
            if name in rooms:
                align = side_of(option, is_start=name == "becomes")
                paint_text(
                    painter, self.look, rooms[name], text,
                    role="body", colour="text2", align=align,
                )  # fmt: skip

    def _paint_standing(
        self, painter: QPainter, option: QStyleOptionViewItem, row: BatchRow, room: QRect
    ) -> None:
        look = self.look
        side = look.scaled(_ICON)
        sign = QRect(room.x(), room.y(), side, room.height())
        words = room.adjusted(side + _SIGN_GAP, 0, 0, 0)
        paint_icon(
            painter, look, row.sign, QStyle.visualRect(option.direction, room, sign),
            size=_ICON, colour=row.ink,
        )  # fmt: skip
        ink = "danger" if row.ink == "danger" else "text"
        paint_text(
            painter, look, QStyle.visualRect(option.direction, room, words), row.said,
            role="body", colour=ink, align=side_of(option, is_start=True),
        )  # fmt: skip

    def _paint_progress(
        self, painter: QPainter, option: QStyleOptionViewItem, row: BatchRow, room: QRect
    ) -> None:
        look = self.look
        height = look.line_height("small")
        words = QRect(room.x(), room.center().y() - height + 1, room.width(), height)
        left = text_width(look, "small", row.left)
        said = words.adjusted(0, 0, -left - _SIGN_GAP, 0)
        paint_text(
            painter, look, QStyle.visualRect(option.direction, room, said), row.said,
            role="small", colour="text", align=side_of(option, is_start=True),
        )  # fmt: skip
        end = side_of(option, is_start=False)
        paint_text(painter, look, words, row.left, role="small", colour="text2", align=end)
        bar = QRect(room.x(), words.bottom() + look.scaled(4), room.width(), _BAR)
        paint_box(painter, QRectF(bar), _BAR / 2, fill=look.colour("track"))
        filled = QRect(bar.x(), bar.y(), max(_BAR, round(bar.width() * (row.share or 0))), _BAR)
        filled = QStyle.visualRect(option.direction, bar, filled)
        paint_box(painter, QRectF(filled), _BAR / 2, fill=look.colour("accent"))

    def _paint_button(
        self, painter: QPainter, option: QStyleOptionViewItem, room: QRect, act: ItemAct
    ) -> None:
        look = self.look
        box = QStyle.visualRect(option.direction, room, button_room(look, room, act))
        is_hovered = self.is_under_pointer(box)
        is_framed = act is ItemAct.MEND
        if is_framed or is_hovered:
            edge = look.colour("outline" if look.is_high_contrast else "lineStrong")
            fill = look.colour("hover" if is_hovered else "raised")
            edge_shown = edge if is_framed else None
            paint_box(painter, QRectF(box), look.radius("control"), fill=fill, edge=edge_shown)
        ink = "accentText" if act in _LINKS else "text"
        paint_text(
            painter, look, box, ACT_WORDS[act],
            role="label", colour=ink, align=Qt.AlignmentFlag.AlignCenter,
        )  # fmt: skip
