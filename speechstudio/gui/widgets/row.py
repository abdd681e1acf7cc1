"""A row of a list: title, meta, and the talk strip below."""

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets import talk_strip
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, paint_icon, paint_text
from speechstudio.gui.widgets.talk_strip import StripPart, paint_progress_strip, paint_talk_strip
from speechstudio.gui.words import tr

INSET = 10
TITLE_TOP = 7
META_TOP = 25
STRIP_TOP = 45
ICON = 14
ICON_ROOM = 20


class RowState(StrEnum):
    """How a row's thing is."""

    READY = "ready"
    WARNING = "warning"
    RUNNING = "running"
    FAILED = "failed"


STATE_ICONS = {RowState.WARNING: ("alert", "warn"), RowState.FAILED: ("error", "danger")}
_SPOKEN = {
    RowState.WARNING: tr("warning", "state of work"),
    RowState.RUNNING: tr("running", "state of work"),
    RowState.FAILED: tr("failed", "state of work"),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Row:
    """What a row shows."""

    key: str
    """Tells the row from all others of its list."""
    title: str
    meta: str = ""
    strip: tuple[StripPart, ...] = ()
    share: float | None = None
    """Share done, 0 to 1; shown in place of the talk strip."""
    state: RowState = RowState.READY

    @property
    def spoken(self) -> str:
        """The row for those who hear it."""
        words = [self.title, self.meta]
        words += [] if self.state is RowState.READY else [_SPOKEN[self.state]]
        return ", ".join(word for word in words if word)


@dataclass(frozen=True, slots=True, kw_only=True)
class RowLight:
    """How a row is lit."""

    is_selected: bool = False
    is_hovered: bool = False
    has_focus: bool = False
    direction: Qt.LayoutDirection = Qt.LayoutDirection.LeftToRight


def paint_row(painter: QPainter, look: Look, rect: QRect, row: Row, light: RowLight) -> None:
    """Paint a row into its rectangle, which is 56 high at 100 %."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    _paint_ground(painter, look, QRectF(rect), light)
    is_turned = light.direction == Qt.LayoutDirection.RightToLeft
    side = Qt.AlignmentFlag.AlignRight if is_turned else Qt.AlignmentFlag.AlignLeft
    align = side | Qt.AlignmentFlag.AlignVCenter
    inner = rect.adjusted(INSET, 0, -INSET, 0)
    icon = STATE_ICONS.get(row.state)
    title = _line(look, inner, TITLE_TOP, "label")
    if icon:
        room = QRect(title.right() - ICON_ROOM + 1, title.y(), ICON_ROOM, title.height())
        title.setWidth(title.width() - ICON_ROOM - 4)
        room = QStyle.visualRect(light.direction, rect, room)
        paint_icon(painter, look, icon[0], room, size=ICON, colour=icon[1])
    title = QStyle.visualRect(light.direction, rect, title)
    role = "strong" if light.is_selected else "label"
    paint_text(painter, look, title, row.title, role=role, colour="text", align=align)
    meta = _line(look, inner, META_TOP, "small")
    ink = "danger" if row.state is RowState.FAILED else "text2"
    paint_text(painter, look, meta, row.meta, role="small", colour=ink, align=align)
    top = rect.y() + look.scaled(STRIP_TOP)
    strip = QRectF(inner.x(), top, inner.width(), talk_strip.HEIGHT)
    if row.share is not None:
        paint_progress_strip(painter, look, strip, row.share, is_turned=is_turned)
    else:
        paint_talk_strip(painter, look, strip, row.strip, is_strong=light.is_selected)


def _paint_ground(painter: QPainter, look: Look, rect: QRectF, light: RowLight) -> None:
    radius = look.radius("control")
    if light.is_selected or light.is_hovered:
        tint = look.colour("selected" if light.is_selected else "hover")
        paint_box(painter, rect, radius, fill=tint)
        if look.is_high_contrast:
            width = 2 if light.is_selected else 1
            paint_box(painter, rect, radius, edge=look.colour("accent"), width=width)
    if light.has_focus:
        paint_focus_ring(painter, look, rect, radius)


def _line(look: Look, inner: QRect, top: int, role: str) -> QRect:
    return QRect(inner.x(), inner.y() + look.scaled(top), inner.width(), look.line_height(role))
