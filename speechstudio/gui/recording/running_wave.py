"""The waveform of what is being recorded; it runs past a playhead that stands still."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QLineF, QPointF, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speechstudio.gui.recording.bars import BAR_MS, BarHeights
from speechstudio.gui.recording.track import (
    HANDLE,
    RULER,
    STEP,
    Track,
    paint_mark,
    paint_ruler,
)
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import paint_box, painter_for
from speechstudio.gui.words import tr

if TYPE_CHECKING:  # it brings numpy
    from speechstudio.audio.recording_journal import Mark

BAR = 2.4
PLAYHEAD = 0.74
"""Share of the width at which new sound comes in."""
_LOWEST_BAR = 3.0
_REACH = 0.8
_OLDEST = 0.33
"""How strong the bars at the left edge are."""
_SLICE = 24
_LINE = 0.25
"""How strong the line of silence is."""
_HANDLE_CENTRE = 10
_USUAL = QSize(200, 110)
_SMALLEST = QSize(100, 56)


class RunningWave(QWidget):
    """Bars of the last half minute or so.

    They are painted once, into a picture that moves on: each look adds only the strip that is new.
    """

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._bars = BarHeights()
        self._time_ms = 0
        self._marks: tuple[Mark, ...] = ()
        self._is_live = False
        self._strip = QPixmap()
        self._painted = 0
        self.setAccessibleName(tr("Waveform of the recording"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        look.changed.connect(self.relook)

    @property
    def heard_ms(self) -> int:
        """How much has been taken: further peaks are wanted from there."""
        return self._bars.heard_ms

    def clear(self) -> None:
        """Begin anew."""
        self._bars = BarHeights()
        self._time_ms = 0
        self.relook()

    def take(self, peaks: list[float], time_ms: int) -> None:
        """Add peaks from `heard_ms` on, one for every 20 ms, and move to a time."""
        before, self._time_ms = self._time_ms, time_ms
        self._bars.add(peaks)
        self._run_on()
        if before * STEP // BAR_MS != time_ms * STEP // BAR_MS:
            self.update()

    def set_marks(self, marks: "tuple[Mark, ...]") -> None:
        """Show other marks."""
        self._marks = marks
        self.update()

    def set_live(self, is_live: bool) -> None:  # noqa: FBT001 - a property's setter
        """Show whether sound is kept now."""
        self._is_live = is_live
        self.update()

    @Slot()
    def relook(self) -> None:
        """Paint everything anew in other colours or for another size."""
        self._strip = QPixmap()
        self._run_on()
        self.update()

    def sizeHint(self) -> QSize:
        """Little: a layout gives what it has."""
        return _USUAL

    def minimumSizeHint(self) -> QSize:
        """Room for a ruler and low bars."""
        return QSize(_SMALLEST.width(), self._look.scaled(_SMALLEST.height()))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint for the new size."""
        super().resizeEvent(event)
        self.relook()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, bars, ruler, marks and playhead."""
        look, track = self._look, self._track
        painter = painter_for(self)
        painter.fillRect(self.rect(), look.colour("inset"))
        self._paint_bars(painter)
        middle = round(track.middle) + 0.5
        line = look.colour("text")
        line.setAlphaF(_LINE)
        painter.setPen(QPen(line, 1))
        painter.drawLine(QLineF(0, middle, self.width(), middle))
        paint_ruler(painter, look, track)
        for number, mark in enumerate(self._marks):
            after = self._marks[number + 1 : number + 2]
            paint_mark(painter, look, track, mark, after[0] if after else None)
        self._paint_playhead(painter)
        for y in (0, self.height() - 1):
            painter.fillRect(0, y, self.width(), 1, look.colour("line"))
        painter.end()

    @property
    def _track(self) -> Track:
        return Track(
            top=self._look.scaled(RULER),
            height=self.height(),
            head=round(self.width() * PLAYHEAD),
            time_ms=self._time_ms,
        )

    def _run_on(self) -> None:
        """Move the picture on, and paint the bars that have come."""
        if not self.width() or not self.height():
            return
        dpr = self.devicePixelRatioF()
        size = QSize(self._track.head + STEP, self.height())
        if self._strip.isNull():
            self._strip = QPixmap(size * dpr)
            self._strip.setDevicePixelRatio(dpr)
            self._strip.fill(Qt.GlobalColor.transparent)
            self._painted = max(0, self._bars.count - size.width() // STEP - 1)
        fresh = self._bars.count - self._painted
        if not fresh:
            return
        width = round(size.width() * dpr)
        step = STEP * dpr
        by = round(self._bars.count * step) - round(self._painted * step)
        if by < width:
            self._strip.scroll(-by, 0, self._strip.rect())
        painter = QPainter(self._strip)
        left = (width - by) / dpr
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Clear)
        painter.fillRect(QRectF(left, 0, by / dpr, size.height()), Qt.GlobalColor.transparent)
        painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_SourceOver)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_heights(painter, left, self._bars.heights[self._painted :])
        painter.end()
        self._painted = self._bars.count

    def _paint_heights(self, painter: QPainter, left: float, heights: list[float]) -> None:
        track = self._track
        reach = (track.height - track.top) * _REACH
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._look.colour("text"))
        for at, height in enumerate(heights):
            length = max(_LOWEST_BAR, height * reach)
            bar = QRectF(left + at * STEP, track.middle - length / 2, BAR, length)
            painter.drawRoundedRect(bar, 1, 1)

    def _paint_bars(self, painter: QPainter) -> None:
        """Paint the picture in slices, each a little stronger than the one before."""
        if self._strip.isNull() or not self._bars.count:
            return
        dpr = self._strip.devicePixelRatio()
        left = (
            self._track.x_of(self._bars.count * BAR_MS)
            - self._strip.deviceIndependentSize().width()
        )
        left = round(left * dpr) / dpr
        head, height = self._track.head, self.height()
        for x in range(0, head, _SLICE):
            width = min(_SLICE, head - x)
            source = QRectF((x - left) * dpr, 0, width * dpr, self._strip.height())
            painter.setOpacity(_OLDEST + (1 - _OLDEST) * x / head)
            painter.drawPixmap(QRectF(x, 0, width, height), self._strip, source)
        painter.setOpacity(1)

    def _paint_playhead(self, painter: QPainter) -> None:
        ink = self._look.colour("record" if self._is_live else "outline")
        head, height = self._track.head, self.height() - _HANDLE_CENTRE
        painter.fillRect(QRectF(head - 1, _HANDLE_CENTRE, 2, height), ink)
        handle = QRectF(0, 0, HANDLE, HANDLE)
        handle.moveCenter(QPointF(head, _HANDLE_CENTRE))
        paint_box(painter, handle, HANDLE / 2, fill=ink)
