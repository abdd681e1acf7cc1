"""Paints what of ruler and lanes changes only with the view, and what lies over it."""

from collections.abc import Iterable

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import ruler_text
from speechstudio.gui.waveform.bars import LaneBars
from speechstudio.gui.waveform.geometry import FLAG, ROUNDED, DockGeometry
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.speech import Span
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.waveform.ticks import ticks
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, paint_text, text_width

TIMES_APART = 72
"""Written times of the ruler are at least so far apart."""
_AFTER_TICK = 5
_MAJOR_TICK = 9
_MINOR_TICK = 4
_LINE_OPACITY = 0.7
_DOUBT_HEIGHT = 3
_NARROWEST_DOUBT = 3
_FLAG_ICON = 12
_HANDLE_WIDTH = 9
_HANDLE_HEIGHT = 11
_HANDLE_STRAIGHT = 6
PLAYHEAD_REACH = _HANDLE_WIDTH // 2 + 2
"""The playhead with its handle reaches so far to both sides."""
_PLAYHEAD = 1.5
_SELECTION_OPACITY = 0.13
_SELECTION_EDGE = 2


class TimelinePainter:
    """Paints one view; x = 0 is the left edge of the times, y = 0 the top of the ruler."""

    def __init__(self, look: Look, tape: Tape, geometry: DockGeometry, first_lane: int) -> None:
        self._look = look
        self._tape = tape
        self._geometry = geometry
        self._first_lane = first_lane
        self._top = geometry.lanes_in_timeline
        self._width = tape.scale.width

    @property
    def lanes_box(self) -> QRect:
        """Where the lanes are."""
        return QRect(0, self._top, self._width, self._geometry.lanes_height)

    # Once for a view

    def paint_still(self, painter: QPainter) -> None:
        """Paint ticks, times, doubts, hairlines, bars and marks, without any ground."""
        self._paint_ticks(painter)
        self._paint_doubts(painter)
        self._paint_lanes(painter)
        for time_ms, _ in self._tape.marks:
            self._paint_flag(painter, round(self._tape.scale.x_of(time_ms)))

    def _paint_ticks(self, painter: QPainter) -> None:
        look, scale, height = self._look, self._tape.scale, self._geometry.ruler
        major = look.colour("outline")
        major.setAlphaF(_LINE_OPACITY)
        minor = look.colour("lineStrong")
        for tick in ticks(scale, look.scaled(TIMES_APART)):
            x = min(round(scale.x_of(tick.time_ms)), self._width - 1)
            length = look.scaled(_MAJOR_TICK if tick.is_major else _MINOR_TICK)
            painter.fillRect(x, height - length, 1, length, major if tick.is_major else minor)
            if tick.is_major:
                text = ruler_text(tick.time_ms, scale.duration_ms)
                room = QRect(x + _AFTER_TICK, 0, text_width(look, "time", text), height + 2)
                if room.right() <= self._width:
                    paint_text(painter, look, room, text, role="time", colour="text3")

    def _paint_doubts(self, painter: QPainter) -> None:
        scale, bottom = self._tape.scale, self._geometry.ruler
        amber = self._look.colour("warnMark")
        doubts = self._tape.speech.doubts_between(scale.start_ms, scale.end_ms)
        for left, right in runs(doubts, scale):
            bar = QRectF(left, bottom - _DOUBT_HEIGHT, right - left, _DOUBT_HEIGHT)
            paint_box(painter, bar, _DOUBT_HEIGHT / 2, fill=amber)

    def _paint_lanes(self, painter: QPainter) -> None:
        geometry, line = self._geometry, self._look.colour("line")
        bars = LaneBars(self._look, self._tape, is_shared=geometry.is_shared)
        painter.save()
        painter.setClipRect(self.lanes_box)
        for row in range(geometry.visible):
            top = self._top + row * geometry.lane
            if row:
                painter.fillRect(0, top, self._width, 1, line)
            painter.fillRect(0, top + geometry.lane // 2, self._width, 1, line)
            bars.paint(painter, self._first_lane + row, top, geometry.lane)
        painter.restore()

    def _paint_flag(self, painter: QPainter, x: int) -> None:
        if not -FLAG.right() < x < self._width:
            return
        look, box = self._look, self.lanes_box
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
        ink = look.colour("outline")
        ink.setAlphaF(_LINE_OPACITY)
        painter.setPen(QPen(ink, 1, Qt.PenStyle.DotLine))
        painter.drawLine(x, box.top(), x, box.bottom())
        painter.restore()
        flag = FLAG.translated(x, box.top())
        edge = look.colour("lineStrong")
        paint_box(painter, flag, ROUNDED, fill=look.colour("canvas"), edge=edge)
        paint_icon(painter, look, "flag", flag.toRect(), size=_FLAG_ICON, colour="text2")

    # Over and under it

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the ground of the lanes with the selection on it."""
        look, box = self._look, QRectF(self.lanes_box)
        edge = look.colour("line") if look.is_high_contrast else None
        paint_box(painter, box, ROUNDED, fill=look.colour("canvas"), edge=edge)
        selected = self._selected(box)
        if selected is not None:
            painter.fillRect(selected, faint(look.colour("accent")))

    def paint_moving(self, painter: QPainter) -> None:
        """Paint the edges of the selection and the playhead."""
        look, box = self._look, QRectF(self.lanes_box)
        selected = self._selected(box)
        if selected is not None:
            accent = look.colour("accent")
            for x in (selected.left(), selected.right() - _SELECTION_EDGE):
                if box.left() <= x <= box.right():
                    painter.fillRect(QRectF(x, box.top(), _SELECTION_EDGE, box.height()), accent)
        x = self._tape.scale.x_of(self._tape.position_ms)
        if -1 <= x <= self._width + 1:
            self._paint_playhead(painter, x)

    def _selected(self, box: QRectF) -> QRectF | None:
        """Where the selection is; None where none is in view."""
        scale, selection = self._tape.scale, self._tape.selection
        if selection is None:
            return None
        left, right = round(scale.x_of(selection[0])), round(scale.x_of(selection[1]))
        margin = 2 * _SELECTION_EDGE  # edges that are out of view stay out of it
        left, right = max(left, -margin), min(right, self._width + margin)
        if right - left < _SELECTION_EDGE:
            return None
        return QRectF(left, box.top(), right - left, box.height())

    def _paint_playhead(self, painter: QPainter, x: float) -> None:
        top = self._geometry.ruler - _HANDLE_HEIGHT - 1
        paint_playhead(painter, self._look.colour("now"), x, top, self.lanes_box.bottom() + 1)


def paint_playhead(painter: QPainter, now: QColor, x: float, top: float, bottom: float) -> None:
    """Paint a line from top to bottom with its handle at the top."""
    half = _HANDLE_WIDTH / 2
    painter.fillRect(QRectF(x - _PLAYHEAD / 2, top, _PLAYHEAD, bottom - top), now)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(now)
    corners = (
        (-half, 0), (half, 0), (half, _HANDLE_STRAIGHT),
        (0, _HANDLE_HEIGHT), (-half, _HANDLE_STRAIGHT),
    )  # fmt: skip
    painter.drawPolygon(QPolygonF([QPointF(x + dx, top + dy) for dx, dy in corners]))


def runs(spans: Iterable[Span], scale: TimeScale) -> list[tuple[float, float]]:
    """Left and right edge of spans in view; those that look like one are joined."""
    found: list[tuple[float, float]] = []
    for start_ms, end_ms in spans:
        if end_ms < scale.start_ms or start_ms > scale.end_ms:
            continue
        left = max(0.0, scale.x_of(start_ms))
        right = max(min(scale.width, scale.x_of(end_ms)), left + _NARROWEST_DOUBT)
        if found and found[-1][0] <= left <= found[-1][1] + 1:
            found[-1] = found[-1][0], max(found[-1][1], right)
        else:
            found.append((left, right))
    return found


def faint(colour: QColor) -> QColor:
    """Make the tint of what is selected or in view."""
    tint = QColor(colour)
    tint.setAlphaF(_SELECTION_OPACITY)
    return tint
