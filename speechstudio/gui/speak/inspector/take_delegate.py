"""What stands in the rows of a list of takes."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from speechstudio.gui.inspector.item_model import Item
from speechstudio.gui.inspector.panel_list import PanelDelegate
from speechstudio.gui.inspector.sections import INSET
from speechstudio.gui.viewmodels.sentence_takes import TakeRow
from speechstudio.gui.widgets.pair_list import side_of
from speechstudio.gui.widgets.shapes import paint_icon, paint_text, text_width

_ICON = 16
_TITLE = 40
_GAP = 8


class TakeDelegate(PanelDelegate):
    """Tick or loudspeaker, name, how it differs, length."""

    row_height = 34
    selected = "selected"

    def title_room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the name stands."""
        rect = option.rect
        width = rect.width() - _TITLE - INSET - self.look.scaled(48)
        return _turned(option, QRect(rect.x() + _TITLE, rect.y(), width, rect.height()))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        """Paint a take."""
        if not isinstance(item, TakeRow):
            return
        look, rect = self.look, option.rect
        icon = "volume" if item.is_playing else "check" if item.is_chosen else ""
        if icon:
            room = _turned(option, QRect(rect.x() + INSET, rect.y(), _ICON, rect.height()))
            paint_icon(painter, look, icon, room, size=_ICON, colour="accentText")
        room, start = self.title_room(option), side_of(option, is_start=True)
        role = "strong" if item.is_chosen else "label"
        paint_text(painter, look, room, item.title, role=role, colour="text", align=start)
        taken = text_width(look, role, item.title) + _GAP
        is_turned = option.direction == Qt.LayoutDirection.RightToLeft
        rest = room.adjusted(0, 0, -taken, 0) if is_turned else room.adjusted(taken, 0, 0, 0)
        paint_text(painter, look, rest, item.about, role="small", colour="text2", align=start)
        end = QRect(rect.right() + 1 - INSET - 80, rect.y(), 80, rect.height())
        paint_text(
            painter, look, _turned(option, end), item.length,
            role="time", colour="text2", align=side_of(option, is_start=False),
        )  # fmt: skip


def _turned(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)
