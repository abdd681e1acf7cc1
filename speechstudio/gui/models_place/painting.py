"""Paints the rows of the table of models."""

from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QStyle,
    QStyleOptionViewItem,
)

from speechstudio.gui.models_place.columns import (
    BUTTON_ICON,
    BUTTON_PADDING,
    button_width,
    columns_of,
)
from speechstudio.gui.models_place.rows import ModelRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.pair_list import side_of
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, paint_text, text_width
from speechstudio.gui.widgets.table import INSET, ROW_ROLE, TableDelegate
from speechstudio.gui.words import tr

HEADING = 31
_BAR = 4
_CHIP = 20
_CHIP_PADDING = 8
_CHIP_ICON = 12


@dataclass(frozen=True, slots=True, kw_only=True)
class ChipInks:
    """A chip in a row."""

    text: str
    tone: Tone
    icon: str
    is_last: bool = True
    """Whether it stands at the end of its room."""


def button_room(look: Look, room: QRect, row: ModelRow) -> QRect:
    """Where the button of a row stands in its column."""
    height = look.scaled(look.size("control"))
    width = min(button_width(look, row.action), room.width())
    return QRect(room.right() + 1 - width, room.center().y() - height // 2, width, height)


class ModelDelegate(TableDelegate):
    """Rows of two lines, and headings."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of a row or a heading; the width is the table's."""
        is_row = isinstance(index.data(ROW_ROLE), ModelRow)
        height = self.look.size("rowModel") if is_row else HEADING
        return QSize(0, self.look.scaled(height))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Paint what stands at an index."""
        item = index.data(ROW_ROLE)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(item, ModelRow):
            self.paint_ground(painter, option)
            rooms = columns_of(self.look, option.rect).rooms
            turned = {
                name: QStyle.visualRect(option.direction, option.rect, room)
                for name, room in rooms.items()
            }
            self._paint_row(painter, option, item, turned)
        elif item is not None:
            self._paint_heading(painter, option, item.title, item.count)
        painter.restore()

    def _paint_row(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        row: ModelRow,
        rooms: dict[str, QRect],
    ) -> None:
        look = self.look
        start, end = side_of(option, is_start=True), side_of(option, is_start=False)
        title, meta = self.two_lines(rooms["name"])
        paint_text(painter, look, title, row.title, role="label", colour="text", align=start)
        paint_text(painter, look, meta, row.meta, role="small", colour="text2", align=start)
        if "languages" in rooms:
            self._paint_languages(painter, rooms["languages"], row.languages, start)
        if "size" in rooms:
            room = rooms["size"]
            paint_text(painter, look, room, row.size, role="body", colour="text2", align=end)
        if "speed" in rooms:
            self._paint_speed(painter, rooms["speed"], row, start)
        if "licence" in rooms:
            self._paint_licence(painter, rooms["licence"], row, option)
        if row.action:
            self._paint_button(painter, rooms["action"], row)
        elif row.is_shipped or row.is_default:
            text = tr("Included") if row.is_shipped else tr("Default")
            chip = ChipInks(text=text, tone=Tone.ACCENT, icon="check")
            self._paint_chip(painter, rooms["action"], chip, option)

    def _paint_languages(
        self, painter: QPainter, room: QRect, text: str, align: Qt.AlignmentFlag
    ) -> None:
        """Paint names of languages, below each other where they are too long for one line."""
        look, names = self.look, text.split(", ")
        fits = len(names) == 1 or text_width(look, "body", text) <= room.width()
        lines = ((room, text),) if fits else zip(self.two_lines(room), names, strict=False)
        for line, words in lines:
            paint_text(painter, look, line, words, role="body", colour="text2", align=align)

    def _paint_speed(
        self, painter: QPainter, room: QRect, row: ModelRow, align: Qt.AlignmentFlag
    ) -> None:
        look = self.look
        if row.share is None:
            paint_text(painter, look, room, row.speed, role="body", colour="text2", align=align)
            return
        height = look.line_height("body")
        top = room.center().y() - height + look.scaled(3)
        words = QRect(room.x(), top, room.width(), height)
        paint_text(painter, look, words, row.speed, role="body", colour="text", align=align)
        bar = QRectF(room.x(), words.bottom() + look.scaled(5), room.width() - 12, _BAR)
        paint_box(painter, bar, _BAR / 2, fill=look.colour("track"))
        filled = QRectF(bar.x(), bar.y(), max(_BAR, bar.width() * row.share), _BAR)
        ink = look.colour("accent" if row.is_underway else "outline")
        paint_box(painter, filled, _BAR / 2, fill=ink)

    def _paint_licence(
        self, painter: QPainter, room: QRect, row: ModelRow, option: QStyleOptionViewItem
    ) -> None:
        if row.is_warning:
            chip = ChipInks(text=row.licence, tone=Tone.WARN, icon="alert", is_last=False)
            self._paint_chip(painter, room, chip, option)
            return
        paint_text(
            painter, self.look, room, row.licence,
            role="body", colour="text2", align=side_of(option, is_start=True),
        )  # fmt: skip

    def _paint_chip(
        self, painter: QPainter, room: QRect, chip: "ChipInks", option: QStyleOptionViewItem
    ) -> None:
        look, tone = self.look, chip.tone
        words = text_width(look, "smallLabel", chip.text)
        width = min(words + 2 * _CHIP_PADDING + _CHIP_ICON + 4, room.width())
        height = look.scaled(_CHIP)
        is_right = chip.is_last != (option.direction == Qt.LayoutDirection.RightToLeft)
        left = room.right() + 1 - width if is_right else room.x()
        box = QRect(left, room.center().y() - height // 2, width, height)
        paint_box(painter, QRectF(box), look.radius("chip"), fill=look.colour(tone.ground))
        sign = QRect(box.x() + _CHIP_PADDING, box.y(), _CHIP_ICON, height)
        paint_icon(painter, look, chip.icon, sign, size=_CHIP_ICON, colour=tone.ink)
        inner = box.adjusted(_CHIP_PADDING + _CHIP_ICON + 4, 0, -_CHIP_PADDING + 2, 0)
        paint_text(painter, look, inner, chip.text, role="smallLabel", colour=tone.ink)

    def _paint_button(self, painter: QPainter, room: QRect, row: ModelRow) -> None:
        look = self.look
        box = button_room(look, room, row)
        is_hovered = self.is_under_pointer(box)
        is_quiet = row.icon in {"trash", "pause", "x"}
        fill = look.colour("hover" if is_hovered else "raised")
        edge = look.colour("outline" if look.is_high_contrast else "lineStrong")
        if not is_quiet or is_hovered:
            radius = look.radius("control")
            paint_box(painter, QRectF(box), radius, fill=fill, edge=None if is_quiet else edge)
        sign = QRect(box.x() + BUTTON_PADDING, box.y(), BUTTON_ICON, box.height())
        paint_icon(painter, look, row.icon, sign, size=BUTTON_ICON, colour="text")
        words = box.adjusted(BUTTON_PADDING + BUTTON_ICON + 6, 0, -BUTTON_PADDING + 4, 0)
        paint_text(painter, look, words, row.action, role="label", colour="text")

    def _paint_heading(
        self, painter: QPainter, option: QStyleOptionViewItem, text: str, count: str
    ) -> None:
        look, rect = self.look, option.rect
        painter.fillRect(rect, look.colour("inset"))
        painter.fillRect(QRect(rect.x(), rect.bottom(), rect.width(), 1), look.colour("line"))
        inner = rect.adjusted(INSET, 0, -INSET, 0)
        paint_text(
            painter,
            look,
            inner,
            text,
            role="smallStrong",
            colour="text",
            align=side_of(option, is_start=True),
        )
        paint_text(
            painter,
            look,
            inner,
            count,
            role="small",
            colour="text2",
            align=side_of(option, is_start=False),
        )
