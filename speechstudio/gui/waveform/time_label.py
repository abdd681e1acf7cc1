"""Where the playhead is, and how long the recording is, in figures of one width."""

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import position_text, shown_time
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import START, paint_text, painter_for, text_width
from speechstudio.gui.words import tr

_GAP = 7


class TimeLabel(QWidget):
    """`12:40.3 / 48:12`; painted anew when a figure changes, ten times a second at most."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._position = position_text(0)
        self._duration = shown_time(0)
        self.setAccessibleName(tr("Time"))
        LookFollower(look, self)

    @property
    def text(self) -> str:
        """What is shown."""
        return f"{self._position} / {self._duration}"

    def show_position(self, position_ms: int) -> None:
        """Show where the playhead is."""
        self._tell(position_text(position_ms), self._duration)

    def show_duration(self, duration_ms: int) -> None:
        """Show how long the recording is."""
        self._tell(self._position, shown_time(duration_ms))

    def sizeHint(self) -> QSize:
        """Room of both times."""
        big = text_width(self._look, "timeBig", self._position)
        rest = QFontMetrics(self._rest_font()).horizontalAdvance(self._rest) + 1
        width = big + _GAP + rest
        return QSize(width, self._look.line_height("timeBig"))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both times."""
        look = self._look
        painter = painter_for(self)
        big = text_width(look, "timeBig", self._position)
        room = QRect(0, 0, min(big, self.width()), self.height())
        paint_text(painter, look, room, self._position, role="timeBig", colour="text")
        rest = QRect(big + _GAP, 0, max(0, self.width() - big - _GAP), self.height())
        painter.setFont(self._rest_font())
        painter.setPen(look.colour("text3"))
        painter.drawText(rest, START, self._rest)
        painter.end()

    @property
    def _rest(self) -> str:
        return f"/ {self._duration}"

    def _rest_font(self) -> QFont:
        font = self._look.font("label")
        font.setFeature(QFont.Tag("tnum"), 1)
        return font

    def _tell(self, position: str, duration: str) -> None:
        if (position, duration) == (self._position, self._duration):
            return
        is_wider = (len(position), len(duration)) != (len(self._position), len(self._duration))
        self._position, self._duration = position, duration
        if is_wider:
            self.updateGeometry()
        self.update()
