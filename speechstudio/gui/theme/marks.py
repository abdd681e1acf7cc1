"""Marks of speakers: ten shapes, so that a speaker is never told by colour alone."""

import math
from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPolygonF

STAR_INNER = 0.46
RING_WIDTH = 0.28
OUTLINE_WIDTH = 0.16


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakerMark:
    """How a speaker is marked."""

    shape: str
    """circle, square, triangle, diamond, plus, hexagon, down, ring, bar or star."""
    is_outlined: bool
    """From the 11th speaker on, whose colours are those of the first ten again."""


class MarkSource(Protocol):
    """The part of a `Look` that marks need."""

    def speaker_colour(self, number: int) -> QColor:
        """Colour of speaker 1, 2, ..."""
        ...

    def speaker_mark(self, number: int) -> SpeakerMark:
        """Mark of speaker 1, 2, ..."""
        ...


def mark_path(shape: str, rect: QRectF) -> QPainterPath:
    """Outline of a shape within a square; every shape is made to look equally heavy."""
    path = QPainterPath()
    if shape == "circle":
        path.addEllipse(rect)
    elif shape == "ring":
        width = rect.width() * RING_WIDTH
        path.addEllipse(rect)
        path.addEllipse(rect.adjusted(width, width, -width, -width))
    elif shape == "square":
        inset = rect.width() * 0.06
        path.addRoundedRect(rect.adjusted(inset, inset, -inset, -inset), 1.5, 1.5)
    elif shape == "bar":
        inset = rect.height() * 0.3
        path.addRoundedRect(rect.adjusted(0, inset, 0, -inset), 1, 1)
    else:
        path.addPolygon(_polygon(shape, rect))
        path.closeSubpath()
    return path


def _polygon(shape: str, rect: QRectF) -> QPolygonF:
    corners = {
        "triangle": ((0.5, 0.02), (1.0, 0.94), (0.0, 0.94)),
        "down": ((0.0, 0.06), (1.0, 0.06), (0.5, 0.98)),
        "diamond": ((0.5, -0.06), (1.06, 0.5), (0.5, 1.06), (-0.06, 0.5)),
        "plus": (
            (0.32, 0.0), (0.68, 0.0), (0.68, 0.32), (1.0, 0.32), (1.0, 0.68), (0.68, 0.68),
            (0.68, 1.0), (0.32, 1.0), (0.32, 0.68), (0.0, 0.68), (0.0, 0.32), (0.32, 0.32),
        ),
        "hexagon": (
            (0.24, 0.04), (0.76, 0.04), (1.04, 0.5), (0.76, 0.96), (0.24, 0.96), (-0.04, 0.5),
        ),
        "star": _star_corners(),
    }[shape]  # fmt: skip
    return QPolygonF(
        [QPointF(rect.x() + x * rect.width(), rect.y() + y * rect.height()) for x, y in corners]
    )


def _star_corners() -> tuple[tuple[float, float], ...]:
    corners = []
    for point in range(10):
        reach = 0.56 if point % 2 == 0 else 0.56 * STAR_INNER
        angle = math.pi * (point / 5 - 0.5)
        corners.append((0.5 + reach * math.cos(angle), 0.53 + reach * math.sin(angle)))
    return tuple(corners)


def paint_mark(painter: QPainter, look: MarkSource, number: int, rect: QRectF) -> None:
    """Paint the mark of speaker 1, 2, ... into a square, in the speaker's colour."""
    mark = look.speaker_mark(number)
    colour = look.speaker_colour(number)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if mark.is_outlined:
        width = rect.width() * OUTLINE_WIDTH
        half = width / 2
        painter.setPen(QPen(colour, width, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPath(mark_path(mark.shape, rect.adjusted(half, half, -half, -half)))
    else:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour)
        painter.drawPath(mark_path(mark.shape, rect))
    painter.restore()
