"""The talk strip: who spoke when, or how far a job is, in a line of 3 px."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import paint_box

HEIGHT = 3
RADIUS = 1.5
FAINT = 0.6
NARROWEST = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class StripPart:
    """A stretch of a recording in which one speaker talks."""

    speaker: int
    """1, 2, ..."""
    start: float
    """Share of the recording, 0 to 1."""
    stop: float


def paint_talk_strip(
    painter: QPainter, look: Look, strip: QRectF, parts: tuple[StripPart, ...], *, is_strong: bool
) -> None:
    """Paint who spoke when; where nobody did, the ground shows."""
    painter.save()
    painter.setOpacity(1.0 if is_strong or look.is_high_contrast else FAINT)
    for part in parts:
        x = strip.x() + strip.width() * part.start
        width = max(strip.width() * (part.stop - part.start), NARROWEST)
        stretch = QRectF(x, strip.y(), width, strip.height())
        paint_box(painter, stretch, RADIUS / 2, fill=look.speaker_colour(part.speaker))
    painter.restore()


def paint_progress_strip(
    painter: QPainter, look: Look, strip: QRectF, share: float, *, is_turned: bool
) -> None:
    """Paint how far a job is; it fills from the side where lines begin."""
    paint_box(painter, strip, RADIUS, fill=look.colour("lineStrong"))
    width = strip.width() * min(max(share, 0.0), 1.0)
    if width <= 0:
        return
    x = strip.right() - width if is_turned else strip.x()
    filled = QRectF(x, strip.y(), width, strip.height())
    paint_box(painter, filled, RADIUS, fill=look.colour("accent"))
