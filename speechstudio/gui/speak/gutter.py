"""What stands before a row: its number or the sign of a heading, and what there is to hear."""

import math

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from speechstudio.gui.speak.columns import Columns
from speechstudio.gui.speak.scene import RowScene
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.gui.widgets.shapes import paint_icon, paint_text

_RING = 3.7
_RING_WIDTH = 1.6
_DASHES = 6
_HEADING_ICON = 16
_STATE_ICON = 13
_ICONS = {RowState.MADE: ("check", "text3"), RowState.FAILED: ("error", "danger")}
_PLAYING = ("volume", "accentText")
_QUIET_HEADING = frozenset({RowState.MADE, RowState.UNMADE})
"""A heading tells only what a person has to know."""
_STEPS = 16
"""Of a degree, as Qt counts angles."""


def paint_gutter(
    painter: QPainter, look: Look, columns: Columns, top: int, scene: RowScene
) -> None:
    """Paint number and sign beside the first line of a row, whose text begins at `top`."""
    room = columns.number.translated(0, top)
    room.setHeight(scene.shape.written.line_height)
    if scene.row.heading:
        size = look.scaled(_HEADING_ICON)
        edge = room.left() if columns.is_mirrored else room.right() + 1
        icon = QRect(edge - size // 2, room.top(), size, room.height())
        paint_icon(painter, look, "book", icon, size=size, colour="text2")
    elif scene.row.number:
        side = Qt.AlignmentFlag.AlignLeft if columns.is_mirrored else Qt.AlignmentFlag.AlignRight
        align = side | Qt.AlignmentFlag.AlignVCenter
        number = str(scene.row.number)
        paint_text(painter, look, room, number, role="micro", colour="text3", align=align)
    if scene.row.spoken.strip():
        middle = QPointF(columns.state, room.top() + (room.height() + 1) / 2)
        _paint_state(painter, look, middle, scene)


def _paint_state(painter: QPainter, look: Look, middle: QPointF, scene: RowScene) -> None:
    state = scene.state
    if scene.row.heading and not scene.is_playing and state in _QUIET_HEADING:
        return
    icon = _PLAYING if scene.is_playing else _ICONS.get(state)
    if icon is not None:
        size = look.scaled(_STATE_ICON)
        box = QRect(round(middle.x() - size / 2), round(middle.y() - size / 2), size, size)
        paint_icon(painter, look, icon[0], box, size=size, colour=icon[1])
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    _paint_ring(painter, look, middle, state)
    painter.restore()


def _paint_ring(painter: QPainter, look: Look, middle: QPointF, state: RowState) -> None:
    """Paint a whole ring for what has to be made again, a dotted one for what is not made yet."""
    scale = look.text_scale
    radius, width = _RING * scale, _RING_WIDTH * scale
    pen = QPen(look.colour("warn" if state is RowState.STALE else "text3"), width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    if state is RowState.UNMADE:
        dash = math.tau * radius / _DASHES / width / 2
        pen.setDashPattern([dash, dash])
    if state is RowState.MAKING:
        pen.setColor(look.colour("line" if look.is_high_contrast else "accentTintStrong"))
    painter.setPen(pen)
    painter.drawEllipse(middle, radius, radius)
    if state is RowState.MAKING:
        painter.setPen(QPen(look.colour("accent"), width))
        box = QRectF(middle.x() - radius, middle.y() - radius, 2 * radius, 2 * radius)
        painter.drawArc(box, 90 * _STEPS, -120 * _STEPS)
