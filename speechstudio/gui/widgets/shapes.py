"""Shapes that many widgets paint: rounded boxes, focus rings, text on one line."""

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPen
from PySide6.QtWidgets import QStyle, QWidget

from speechstudio.gui.theme.look import SIGN_GROWTH, Look

START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


def painter_for(widget: QWidget) -> QPainter:
    """Painter of a widget with smooth edges."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    return painter


def paint_box(
    painter: QPainter,
    rect: QRectF,
    radius: float,
    *,
    fill: QColor | None = None,
    edge: QColor | None = None,
    width: float = 1.0,
) -> None:
    """Paint a rounded box; its edge lies wholly inside the rectangle."""
    half = width / 2 if edge is not None else 0.0
    painter.setPen(QPen(edge, width) if edge is not None else Qt.PenStyle.NoPen)
    painter.setBrush(fill if fill is not None else Qt.BrushStyle.NoBrush)
    inner = max(0.0, radius - half)
    painter.drawRoundedRect(rect.adjusted(half, half, -half, -half), inner, inner)


def paint_focus_ring(painter: QPainter, look: Look, rect: QRectF, radius: float) -> None:
    """Paint the ring of 2 px that shows where the keyboard is."""
    paint_box(painter, rect, radius, edge=look.colour("focus"), width=look.size("focusRing"))


def paint_text(
    painter: QPainter,
    look: Look,
    rect: QRect,
    text: str,
    *,
    role: str,
    colour: str | QColor,
    align: Qt.AlignmentFlag = START,
) -> None:
    """Paint one line of text, cut with dots where the room ends."""
    font = look.font(role, text=text)
    painter.setFont(font)
    painter.setPen(look.colour(colour) if isinstance(colour, str) else colour)
    cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
    # Words run as their own letters do; where they stand is for the caller to say.
    painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
    flags = align | Qt.AlignmentFlag.AlignAbsolute | Qt.TextFlag.TextSingleLine
    painter.drawText(rect, flags, cut)


def text_width(look: Look, role: str, text: str) -> int:
    """Width of one line of text in whole pixels."""
    return look.measured.give(
        (role, text, 0),
        lambda: QFontMetrics(look.font(role, text=text)).horizontalAdvance(text) + 1,
    )


def paint_icon(
    painter: QPainter, look: Look, icon: str, rect: QRect, *, size: int, colour: str
) -> None:
    """Paint an icon into the middle of a rectangle, where it grows with the text beside it."""
    size = max(size, min(look.scaled(size, SIGN_GROWTH), rect.width(), rect.height()))
    dpr = painter.device().devicePixelRatioF()
    corner = QPointF(rect.x() + (rect.width() - size) / 2, rect.y() + (rect.height() - size) / 2)
    painter.drawPixmap(corner.toPoint(), look.pixmap(icon, size, colour, dpr))


def placed(widget: QWidget, rect: QRect) -> QRect:
    """Mirror a rectangle within its widget where the interface runs from right to left."""
    return QStyle.visualRect(widget.layoutDirection(), widget.rect(), rect)


def start_of(widget: QWidget) -> Qt.AlignmentFlag:
    """Alignment at the side where lines of the interface begin."""
    side = Qt.AlignmentFlag.AlignRight if widget.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
    return side | Qt.AlignmentFlag.AlignVCenter
