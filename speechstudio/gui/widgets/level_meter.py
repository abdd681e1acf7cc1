"""A level meter with a line for each channel, peak hold and a sign for clipping."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.peak_hold import PeakHold
from speechstudio.gui.widgets.shapes import paint_box, paint_text, painter_for, text_width
from speechstudio.gui.words import tr

LOWEST_DB = -60.0
ZONES = ((-60.0, -18.0, "accent"), (-18.0, -6.0, "warnMark"), (-6.0, 0.0, "record"))
TICKS_DB = (-60, -48, -36, -24, -18, -12, -6, 0)
_CLIPPED = tr("clipped")
BAR = 8
ROW = 18
GAP = 2
NAME_WIDTH = 24
VALUE_WIDTH = 48
SCALE_HEIGHT = 26
PEAK_WIDTH = 3
PEAK_HEIGHT = 14
TICK = 4
WIDTH = 640
NARROWEST = 200
MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLevel:
    """How loud a channel is just now."""

    rms_db: float
    """dB below full scale; what the bar shows."""
    peak_db: float
    is_clipped: bool = False


class LevelMeter(QWidget):
    """Bars from -60 to 0 dB; a press forgets that a channel clipped."""

    def __init__(
        self, look: Look, channels: tuple[str, ...], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._channels = channels
        self._levels: tuple[ChannelLevel, ...] = ()
        self._holds = tuple(PeakHold() for _ in channels)
        self._now_ms = 0
        self.setAccessibleName(tr("Input level"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setToolTip(tr("A red end means the sound was cut off. Click to reset."))
        LookFollower(look, self)

    @property
    def has_clipped(self) -> tuple[bool, ...]:
        """Whether each channel clipped since the last reset."""
        return tuple(hold.has_clipped for hold in self._holds)

    def set_channels(self, channels: tuple[str, ...]) -> None:
        """Show other channels, from silence."""
        self._channels = channels
        self._levels = ()
        self._holds = tuple(PeakHold() for _ in channels)
        self.updateGeometry()
        self.update()

    def set_levels(self, levels: tuple[ChannelLevel, ...], at_ms: int) -> None:
        """Show what came in by a time that only grows, one level for each channel."""
        self._levels = levels
        self._now_ms = at_ms
        self._holds = tuple(
            hold.heard(level.peak_db, at_ms, is_clipped=level.is_clipped)
            for hold, level in zip(self._holds, levels, strict=True)
        )
        spoken = ", ".join(
            f"{name} {_in_words(level.peak_db)}"
            for name, level in zip(self._channels, levels, strict=True)
        )
        self.setAccessibleDescription(spoken)
        self.update()

    def sizeHint(self) -> QSize:
        """Room for a row for each channel, and the scale."""
        height = len(self._channels) * self._row_height + self._look.scaled(SCALE_HEIGHT)
        return QSize(WIDTH, height)

    def minimumSizeHint(self) -> QSize:
        """Room of a third of the usual width."""
        return QSize(NARROWEST, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Forget that channels clipped."""
        self._holds = tuple(hold.reset() for hold in self._holds)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the channels and the scale."""
        painter = painter_for(self)
        for number, name in enumerate(self._channels):
            self._paint_channel(painter, number, name)
        self._paint_scale(painter)
        painter.end()

    @property
    def _row_height(self) -> int:
        return max(ROW, self._look.line_height("time"))

    @property
    def _value_width(self) -> int:
        return max(self._look.scaled(VALUE_WIDTH), text_width(self._look, "time", _CLIPPED))

    def _paint_channel(self, painter: QPainter, number: int, name: str) -> None:
        look, hold = self._look, self._holds[number]
        row = QRect(0, number * self._row_height, self.width(), self._row_height)
        label = QRect(0, row.y(), NAME_WIDTH, row.height())
        paint_text(painter, look, label, name, role="micro", colour="text2")
        level = self._levels[number] if self._levels else None
        for zone in ZONES:
            self._paint_zone(painter, row, zone, level.rms_db if level else LOWEST_DB)
        held = hold.level_at(self._now_ms)
        if held > LOWEST_DB:
            top = row.y() + (row.height() - PEAK_HEIGHT) / 2
            peak = QRectF(self._x(held) - PEAK_WIDTH / 2, top, PEAK_WIDTH, PEAK_HEIGHT)
            paint_box(painter, peak, 1, fill=look.colour("text"))
        value = QRect(row.right() - self._value_width, row.y(), self._value_width, row.height())
        text = _CLIPPED if hold.has_clipped else _in_words(held) if level else ""
        ink = "danger" if hold.has_clipped else "text2"
        align = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
        paint_text(painter, look, value, text, role="time", colour=ink, align=align)

    def _paint_zone(
        self, painter: QPainter, row: QRect, zone: tuple[float, float, str], rms_db: float
    ) -> None:
        """Paint one part of a bar: its track, and what of it is reached."""
        low, high, token = zone
        look = self._look
        top = row.y() + (row.height() - BAR) / 2
        left, right = self._x(low), self._x(high) - (0 if high == 0 else GAP)
        paint_box(painter, QRectF(left, top, right - left, BAR), 1.5, fill=look.colour("track"))
        reached = min(self._x(rms_db), right)
        if rms_db > low and reached > left:
            filled = QRectF(left, top, reached - left, BAR)
            paint_box(painter, filled, 1.5, fill=look.colour(token))

    def _paint_scale(self, painter: QPainter) -> None:
        look = self._look
        top = len(self._channels) * self._row_height + 2
        height = look.line_height("micro")
        for tick in TICKS_DB:
            x = self._x(tick)
            painter.fillRect(QRectF(x, top, 1, TICK), look.colour("lineStrong"))
            room = look.scaled(20)
            words = QRect(round(x) - room, top + TICK + 1, 2 * room, height)
            text = f"{MINUS}{-tick}" if tick < 0 else "0"
            centre = Qt.AlignmentFlag.AlignCenter
            paint_text(painter, look, words, text, role="micro", colour="text3", align=centre)

    def _x(self, level_db: float) -> float:
        """Place of a level; the scale always runs from left to right."""
        share = (min(max(level_db, LOWEST_DB), 0.0) - LOWEST_DB) / -LOWEST_DB
        return NAME_WIDTH + share * (self.width() - NAME_WIDTH - self._value_width)


def _in_words(level_db: float) -> str:
    if level_db <= LOWEST_DB:
        return tr("silent")
    sign = MINUS if round(level_db) < 0 else ""
    return f"{sign}{abs(round(level_db))} dB"
