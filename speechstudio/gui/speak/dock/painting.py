"""Paints blocks: the bars of a sentence, and what became of it."""

from collections.abc import Iterator

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import Block
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.gui.viewmodels.sound_blocks import Bars
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, paint_icon, paint_text

_BAR = 2
_STEP = 3
_BAR_INSET = 7
_BARS_TOP = 0.95
"""Bars begin below this share of the line in which the number stands."""
_BARS_BOTTOM = 8
_LOWEST_BAR = 3.0
_NUMBER_INSET = 6
_ICON = 12
_HATCH_APART = 7
_HATCH_OPACITY = 0.34
_EDGE = 1.5
_DASHES = (3.0, 2.0)
_PLAYING_LIGHTER = 0.24


def paint_block(
    painter: QPainter, look: Look, box: QRectF, block: Block, *, is_playing: bool, has_focus: bool
) -> None:
    """Paint a block: ground and edge by its state, bars where there are some, its number."""
    state, radius = block.state, look.radius("control")
    painter.save()
    path = QPainterPath()
    path.addRoundedRect(box, radius, radius)
    if state is RowState.MADE:
        paint_box(painter, box, radius, fill=look.colour("canvas"), edge=look.colour("line"))
    elif state is RowState.STALE:
        painter.fillPath(path, look.colour("canvas"))
        _paint_hatch(painter, look, box, path)
    elif state is RowState.FAILED:
        painter.fillPath(path, look.colour("dangerTint"))
    if block.bars is not None and state in (RowState.MADE, RowState.STALE, RowState.MAKING):
        ink = _bars_ink(look, state, is_playing=is_playing)
        top = look.line_height("micro") * _BARS_TOP
        _paint_bars(painter, box.adjusted(0, top, 0, -_BARS_BOTTOM), block.bars, ink)
    _paint_edge(painter, look, box, state)
    if has_focus:
        paint_focus_ring(painter, look, box.adjusted(-1, -1, 1, 1), radius + 1)
    _paint_number(painter, look, box, block)
    painter.restore()


def _paint_edge(painter: QPainter, look: Look, box: QRectF, state: RowState) -> None:
    """Paint the edge of what is not simply made."""
    radius = look.radius("control")
    if state is RowState.STALE:
        paint_box(painter, box, radius, edge=look.colour("warnMark"), width=_EDGE)
    elif state is RowState.FAILED:
        paint_box(painter, box, radius, edge=look.colour("danger"), width=_EDGE)
    elif state in (RowState.UNMADE, RowState.MAKING):
        is_making = state is RowState.MAKING
        pen = QPen(look.colour("accent" if is_making else "outline"), _EDGE if is_making else 1)
        pen.setDashPattern(_DASHES)
        painter.setPen(pen)
        painter.setBrush(look.colour("accentTint") if is_making else Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)


def _paint_hatch(painter: QPainter, look: Look, box: QRectF, path: QPainterPath) -> None:
    ink = QColor(look.colour("warnMark"))
    ink.setAlphaF(_HATCH_OPACITY)
    painter.save()
    painter.setClipPath(path, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(ink, 1))
    height, x = box.height(), box.left()
    while x < box.right() + height:
        painter.drawLine(QLineF(x, box.top(), x - height, box.bottom()))
        x += _HATCH_APART
    painter.restore()


def _bars_ink(look: Look, state: RowState, *, is_playing: bool) -> QColor:
    if state is not RowState.MADE:
        return look.colour("waveIdle")
    if not is_playing:
        return look.colour("accent")
    one, other = look.colour("now"), look.colour("canvas")
    share = _PLAYING_LIGHTER
    return QColor.fromRgbF(
        one.redF() * (1 - share) + other.redF() * share,
        one.greenF() * (1 - share) + other.greenF() * share,
        one.blueF() * (1 - share) + other.blueF() * share,
    )


def _paint_bars(painter: QPainter, box: QRectF, bars: Bars, ink: QColor) -> None:
    """Paint bars into a box, the loudest as high as it is."""
    inner = box.adjusted(_BAR_INSET, 0, -_BAR_INSET + _STEP - _BAR, 0)
    count = int(inner.width() // _STEP)
    if count < 1 or not bars:
        return
    middle, reach = box.center().y(), box.height()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink)
    loudest = max(bars) or 1.0
    heights = (max(_LOWEST_BAR, height / loudest * reach) for height in _spread(bars, count))
    painter.drawRects(
        [
            QRectF(round(inner.left()) + at * _STEP, middle - height / 2, _BAR, height)
            for at, height in enumerate(heights)
        ]
    )


def _spread(bars: Bars, count: int) -> Iterator[float]:
    """Give so many bars: the highest of several, or between two neighbours."""
    known = len(bars)
    for at in range(count):
        if count <= known:
            yield max(bars[at * known // count : max((at + 1) * known // count, 1)])
        else:
            place = at * (known - 1) / max(count - 1, 1)
            left = int(place)
            right = min(left + 1, known - 1)
            yield bars[left] + (bars[right] - bars[left]) * (place - left)


def _paint_number(painter: QPainter, look: Look, box: QRectF, block: Block) -> None:
    height = look.line_height("micro")
    room = QRect(round(box.left()) + _NUMBER_INSET, round(box.top()) + 1, 0, height)
    room.setRight(round(box.right()) - 2)
    size = look.scaled(_ICON)
    if block.state is RowState.FAILED:
        icon = QRect(room.right() - size - 2, room.y(), size, height)
        paint_icon(painter, look, "error", icon, size=size, colour="danger")
    if block.row.number:
        paint_text(painter, look, room, str(block.row.number), role="micro", colour="text2")
    elif block.row.heading:
        icon = QRect(room.x(), room.y(), size, height)
        paint_icon(painter, look, "book", icon, size=size, colour="text3")
