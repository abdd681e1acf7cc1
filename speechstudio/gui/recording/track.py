"""Where times stand beside a playhead that does not move, and what is written there."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QRect, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from speechstudio.gui.recording.bars import BAR_MS
from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, paint_text, text_width

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio.recording_journal import Mark

STEP = 4
"""Pixels of a bar with its gap."""
RULER = 26
"""Height of the ruler, at 100 %."""
HANDLE = 10
_TICK = 8
_TICK_MS = 5000
_TICK_BOTTOM = 25
_TEXT_LEFT = 6
_TEXT_UP = 11
_CHIP = 20
_CHIP_TOP = 3
_CHIP_PADDING = 7
_CHIP_ICON = 12
_DASH = (3.0, 1.0)
_DASHES = 0.65
"""How strong the lines of marks are."""
_FOOT = 7


@dataclass(frozen=True, slots=True, kw_only=True)
class Track:
    """A stretch of time that ends at the playhead."""

    top: int
    """Where marks and bars begin, below the ruler."""
    height: int
    head: int
    """Where the playhead stands."""
    time_ms: int
    """What it shows."""

    @property
    def middle(self) -> float:
        """Where silence is."""
        return (self.top + self.height) / 2

    def x_of(self, time_ms: float) -> float:
        """Pixels from the left edge at which a time stands."""
        return self.head - (self.time_ms - time_ms) * STEP / BAR_MS

    @property
    def start_ms(self) -> int:
        """Time at the left edge; negative where that was before the recording."""
        return int(self.time_ms - self.head * BAR_MS / STEP)


def paint_ruler(painter: QPainter, look: Look, track: Track) -> None:
    """Paint a tick and a time every five seconds."""
    bottom, height = look.scaled(_TICK_BOTTOM), look.line_height("micro")
    first = max(0, -(-track.start_ms // _TICK_MS) * _TICK_MS)
    for at_ms in range(first, track.time_ms + 1, _TICK_MS):
        x = round(track.x_of(at_ms))
        painter.fillRect(x, bottom - _TICK, 1, _TICK, look.colour("outline"))
        text = shown_time(at_ms)
        width = text_width(look, "micro", text)
        words = QRect(x + _TEXT_LEFT, bottom - _TICK - _TEXT_UP, width, height)
        if words.right() < track.head - HANDLE:
            paint_text(painter, look, words, text, role="micro", colour="text2")


def paint_mark(
    painter: QPainter, look: Look, track: Track, mark: "Mark", after: "Mark | None"
) -> None:
    """Paint a dashed line and the label, which ends where the next mark stands."""
    x = track.x_of(mark.at_ms)
    width = text_width(look, "microStrong", mark.label) + _CHIP_ICON + 3 * _CHIP_PADDING - 2
    if x + width < 0:
        return
    ink = look.colour("accent")
    ink.setAlphaF(_DASHES)
    pen = QPen(ink, 2)
    pen.setDashPattern(list(_DASH))
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.setPen(pen)
    painter.drawLine(QLineF(x, track.top, x, track.height - _FOOT))
    if after is not None:
        width = min(width, int(track.x_of(after.at_ms) - x) - 2)
    if width < _CHIP_ICON + _CHIP_PADDING:
        return
    chip = QRect(round(x), track.top + _CHIP_TOP, width, look.scaled(_CHIP))
    paint_box(painter, QRectF(chip), look.radius("chip"), fill=look.colour("accentTint"))
    icon = QRect(chip.x() + _CHIP_PADDING, chip.y(), _CHIP_ICON, chip.height())
    paint_icon(painter, look, "flag", icon, size=_CHIP_ICON, colour="accentText")
    words = chip.adjusted(_CHIP_ICON + 2 * _CHIP_PADDING - 2, 0, -_CHIP_PADDING + 1, 0)
    if words.width() > _CHIP_ICON:
        paint_text(painter, look, words, mark.label, role="microStrong", colour="accentText")
