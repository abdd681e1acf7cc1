"""The lines under spans: their style tells the class, their colour says it again."""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_row import SpanGroup

CLASSES = {
    SpanGroup.NUMBERS: "number",
    SpanGroup.DATES: "date",
    SpanGroup.MONEY: "money",
    SpanGroup.ACRONYMS: "letters",
    SpanGroup.CODES: "identifier",
    SpanGroup.NAMES: "name",
}
"""As the tokens name them."""
WIDTH = 1.75
FORCED_WIDTH = 2.5
_THIN = 1.15
_APART = (-1.0, 2.0)
"""From the place of a single line to each of two."""
_DASHES = {"dash": (5.0, 3.0), "dashdot": (7.0, 2.3, 2.0, 2.3)}
"""Lengths in pixels, line and gap in turn."""
_DOT = 2.0
_DOTS_APART = 4.4
_WAVE = 7.0
_WAVE_HEIGHT = 1.5
_WAVE_WIDTH = 1.4


def group_colour(look: Look, group: SpanGroup) -> QColor:
    """Colour of a group of classes."""
    return look.class_colour(CLASSES[group])


def paint_underline(
    painter: QPainter,
    look: Look,
    group: SpanGroup,
    line: tuple[QPointF, float],
    *,
    colour: QColor | None = None,
    width: float = WIDTH,
) -> None:
    """Paint the line of a group from a point to the right, so many pixels long."""
    (start, length), style = line, look.class_underline(CLASSES[group])
    ink = colour or group_colour(look, group)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    end = start + QPointF(length, 0)
    if style == "wave":
        painter.setPen(QPen(ink, _WAVE_WIDTH))
        painter.drawPath(_wave(start, length))
    elif style == "double":
        painter.setPen(_pen(ink, width - WIDTH + _THIN))
        for side in _APART:
            painter.drawLine(start + QPointF(0, side), end + QPointF(0, side))
    else:
        pen = _pen(ink, width)
        if style == "dot":
            pen.setWidthF(max(width, _DOT))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setDashPattern([0.01, _DOTS_APART / pen.widthF()])
            start += QPointF(pen.widthF() / 2, 0)
        elif style in _DASHES:
            pen.setDashPattern([part / width for part in _DASHES[style]])
        painter.setPen(pen)
        painter.drawLine(start, end)
    painter.restore()


def _pen(ink: QColor, width: float) -> QPen:
    pen = QPen(ink, width)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    return pen


def _wave(start: QPointF, length: float) -> QPainterPath:
    path = QPainterPath(start + QPointF(0, _WAVE_HEIGHT))
    x, side = 0.0, -1.0
    while x < length:
        step = min(_WAVE / 2, length - x)
        reach = side * _WAVE_HEIGHT
        middle = start + QPointF(x + step / 2, 0)
        end = start + QPointF(x + step, reach)
        path.cubicTo(QPointF(middle.x(), start.y() - reach), QPointF(middle.x(), end.y()), end)
        x += _WAVE / 2
        side = -side
    return path
