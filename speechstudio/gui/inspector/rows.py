"""What stands in the rows of the panel's lists: speakers, doubts, marks."""

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle, QStyleOptionViewItem

from speechstudio.gui.inspector.item_model import Item
from speechstudio.gui.inspector.panel_list import PanelDelegate
from speechstudio.gui.inspector.sections import INSET
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.viewmodels.marks import MarkRow
from speechstudio.gui.viewmodels.review_items import ReviewItem
from speechstudio.gui.viewmodels.speakers import SpeakerRow
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, paint_text, text_width

END_INSET = 18
TITLE = 40
"""Where the words of a row begin; mark or icon stands before."""
MARK = 11
BAR = 4
BAR_TOP = 35
ICON = 16
GAP = 8


class SpeakerDelegate(PanelDelegate):
    """Mark, name, time of talking, key, and the share of it as a bar."""

    def title_room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the name stands."""
        rect = option.rect
        height = self.look.line_height("label")
        width = rect.width() - TITLE - END_INSET - self.look.scaled(72)
        top = rect.y() + self.look.scaled(18) - height // 2
        return _turned(option, QRect(rect.x() + TITLE, top, width, height))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        """Paint a speaker."""
        if not isinstance(item, SpeakerRow):
            return
        look, rect = self.look, option.rect
        name = self.title_room(option)
        mark = QRectF(0, 0, MARK, MARK)
        middle = _turned(option, QRect(rect.x() + INSET, name.y(), 16, name.height()))
        mark.moveCenter(QRectF(middle).center())
        paint_mark(painter, look, item.number, mark)
        paint_text(
            painter, look, name, item.title, role="label", colour="text", align=_start(option)
        )
        end = rect.right() + 1 - END_INSET
        cap = key_caps_size(look, item.digit or "0").width()
        if item.digit:
            room = _turned(option, QRect(end - cap, name.y(), cap, name.height()))
            paint_key_caps(painter, look, room, item.digit)
        time = QRect(end - cap - GAP - 80, name.y(), 80, name.height())
        paint_text(
            painter, look, _turned(option, time), item.talk,
            role="time", colour="text2", align=_end(option),
        )  # fmt: skip
        self._paint_share(painter, option, item)

    def _paint_share(
        self, painter: QPainter, option: QStyleOptionViewItem, item: SpeakerRow
    ) -> None:
        look, rect = self.look, option.rect
        width = rect.width() - TITLE - END_INSET
        top = rect.y() + look.scaled(BAR_TOP)
        track = QRectF(_turned(option, QRect(rect.x() + TITLE, top, width, BAR)))
        paint_box(painter, track, BAR / 2, fill=look.colour("track"))
        filled = QRectF(track)
        filled.setWidth(track.width() * item.share)
        if option.direction == Qt.LayoutDirection.RightToLeft:
            filled.moveRight(track.right())
        if item.share > 0:
            paint_box(painter, filled, BAR / 2, fill=look.speaker_colour(item.number))


class DoubtDelegate(PanelDelegate):
    """Icon of the reason, the words, the reason in words, the time; done ones are ticked."""

    row_height = 60
    selected = "warnTint"

    def title_room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the words stand."""
        rect = option.rect
        height = self.look.line_height("strong")
        top = rect.y() + self.look.scaled(19) - height // 2
        return _turned(option, QRect(rect.x() + 44, top, rect.width() - 44 - INSET, height))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        """Paint a doubt."""
        if not isinstance(item, ReviewItem):
            return
        look, rect = self.look, option.rect
        title = self.title_room(option)
        icon, ink = ("check", "ok") if item.is_done else (item.icon, "warn")
        room = _turned(option, QRect(rect.x() + 19, title.y(), ICON, title.height()))
        paint_icon(painter, look, icon, room, size=ICON, colour=ink)
        ink, role = ("text3", "label") if item.is_done else ("text", "strong")
        paint_text(painter, look, title, item.title, role=role, colour=ink, align=_start(option))
        height = look.line_height("small")
        top = rect.y() + look.scaled(38) - height // 2
        width = text_width(look, "time", item.time)
        end = rect.right() + 1 - INSET
        paint_text(
            painter, look, _turned(option, QRect(end - width, top, width, height)), item.time,
            role="time", colour="text3" if item.is_done else "text2", align=_end(option),
        )  # fmt: skip
        meta = QRect(rect.x() + 44, top, end - width - GAP - rect.x() - 44, height)
        paint_text(
            painter, look, _turned(option, meta), item.meta,
            role="small", colour="text3" if item.is_done else "text2", align=_start(option),
        )  # fmt: skip


class MarkDelegate(PanelDelegate):
    """Flag, name and time of a mark."""

    row_height = 34

    def title_room(self, option: QStyleOptionViewItem) -> QRect:
        """Where the name stands."""
        rect = option.rect
        width = rect.width() - TITLE - INSET - self.look.scaled(60)
        return _turned(option, QRect(rect.x() + TITLE, rect.y(), width, rect.height()))

    def paint_item(self, painter: QPainter, option: QStyleOptionViewItem, item: Item) -> None:
        """Paint a mark."""
        if not isinstance(item, MarkRow):
            return
        look, rect = self.look, option.rect
        flag = _turned(option, QRect(rect.x() + INSET, rect.y(), ICON, rect.height()))
        paint_icon(painter, look, "flag", flag, size=ICON, colour="text2")
        paint_text(
            painter, look, self.title_room(option), item.title,
            role="label", colour="text", align=_start(option),
        )  # fmt: skip
        end = rect.right() + 1 - INSET
        time = _turned(option, QRect(end - 80, rect.y(), 80, rect.height()))
        paint_text(painter, look, time, item.time, role="time", colour="text2", align=_end(option))


def _turned(option: QStyleOptionViewItem, rect: QRect) -> QRect:
    return QStyle.visualRect(option.direction, option.rect, rect)


def _start(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter


def _end(option: QStyleOptionViewItem) -> Qt.AlignmentFlag:
    is_turned = option.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignLeft if is_turned else Qt.AlignmentFlag.AlignRight
    return side | Qt.AlignmentFlag.AlignVCenter
