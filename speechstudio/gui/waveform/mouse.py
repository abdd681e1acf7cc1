"""What mouse and wheel do over the lanes. Pixels are those of the times: 0 is their left edge."""

from enum import Enum, auto

from PySide6.QtCore import Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent

from speechstudio.gui.waveform.geometry import FLAG, SIDE
from speechstudio.gui.waveform.tape import Mark, Tape
from speechstudio.gui.waveform.timeline_face import TimelineFace

_LEFT = Qt.MouseButton.LeftButton
_DRAG = 4
"""A press that has moved so far selects."""
_EDGE = 5
"""So near an edge of the selection is held."""
_NOTCH = 120
"""Qt's units of a notch of the wheel."""
_NOTCH_SHARE = 0.1
"""A notch scrolls by this share of the view."""
_NOTCH_ZOOM = 0.8


class _Holding(Enum):
    """What the pressed button does."""

    NOTHING = auto()
    PLAYHEAD = auto()
    PLACE = auto()
    """A place in the lanes: a click, unless it moves."""
    SELECTION = auto()
    """One end of the selection."""


class TimelineMouse:
    """Understands the mouse over one timeline."""

    def __init__(self, timeline: TimelineFace) -> None:
        self._timeline = timeline
        self._holding = _Holding.NOTHING
        self._pressed = (0.0, 0.0)
        self._anchor_ms = 0
        self._dragged_x = 0.0

    def press(self, event: QMouseEvent) -> None:
        """Hold the playhead on the ruler, an edge of the selection, or a place in the lanes."""
        if event.button() != _LEFT:
            return
        timeline, x = self._timeline, _x(event)
        tape = timeline.tape
        anchor = self._far_edge(x) if self._is_in_lanes(event) else None
        if not self._is_in_lanes(event):
            self._holding = _Holding.PLAYHEAD
            timeline.seek(tape.scale.ms_at(x))
        elif anchor is not None:
            self._holding, self._anchor_ms = _Holding.SELECTION, anchor
        else:
            self._holding, self._pressed = _Holding.PLACE, (x, event.position().y())
            self._anchor_ms = tape.scale.ms_at(x)

    def move(self, event: QMouseEvent) -> None:
        """Drag what is held; else show what a press would hold."""
        timeline, x = self._timeline, _x(event)
        if self._holding is _Holding.PLACE and abs(x - self._pressed[0]) >= _DRAG:
            self._holding = _Holding.SELECTION
        if self._holding in (_Holding.PLAYHEAD, _Holding.SELECTION):
            self._dragged_x = x
            timeline.edge_pull.pull(x)
            self.drag_on()
        elif self._holding is _Holding.NOTHING:
            is_edge = self._is_in_lanes(event) and self._far_edge(x) is not None
            shape = Qt.CursorShape.SizeHorCursor if is_edge else Qt.CursorShape.ArrowCursor
            timeline.setCursor(shape)

    def drag_on(self) -> None:
        """Bring what is held to the pointer, or to the edge of the view that it is beyond."""
        timeline, scale = self._timeline, self._timeline.tape.scale
        time_ms = scale.ms_at(min(max(self._dragged_x, 0), scale.width))
        if self._holding is _Holding.PLAYHEAD:
            timeline.seek(time_ms)
        elif self._holding is _Holding.SELECTION:
            ends = sorted((self._anchor_ms, time_ms))
            timeline.tape.select((ends[0], ends[1]) if ends[0] < ends[1] else None)

    def release(self, event: QMouseEvent) -> None:
        """Tell what was selected, or go where was clicked."""
        if event.button() != _LEFT:
            return
        timeline, holding = self._timeline, self._holding
        self._holding = _Holding.NOTHING
        timeline.edge_pull.stop()
        if holding is _Holding.SELECTION:
            timeline.tell_selection()
        elif holding is _Holding.PLACE:
            mark = self.mark_at(*self._pressed)
            time_ms = self._anchor_ms if mark is None else mark[0]
            selection = timeline.tape.selection
            if selection is not None and not selection[0] <= time_ms <= selection[1]:
                timeline.select(None)
            timeline.seek(time_ms)

    def double_click(self, event: QMouseEvent) -> None:
        """Select the passage under the pointer."""
        if event.button() != _LEFT or not self._is_in_lanes(event):
            return
        timeline, geometry = self._timeline, self._timeline.geometry_now
        row = int(event.position().y() - geometry.lanes_in_timeline) // geometry.lane
        speaker = None if geometry.is_shared else timeline.first_lane + row
        time_ms = timeline.tape.scale.ms_at(_x(event))
        stretch = timeline.tape.stretch_at(time_ms, speaker)
        if stretch is not None:
            timeline.select((stretch.start_ms, stretch.end_ms))

    def mark_at(self, x: float, y: float) -> Mark | None:
        """Mark whose line or flag is at a place."""
        tape, below = self._timeline.tape, y - self._timeline.geometry_now.lanes_in_timeline
        if below < 0:
            return None
        right = FLAG.right() if below <= FLAG.bottom() else _DRAG
        near = (m for m in tape.marks if -_DRAG <= x - tape.scale.x_of(m[0]) <= right)
        return min(near, key=lambda mark: abs(x - tape.scale.x_of(mark[0])), default=None)

    def _is_in_lanes(self, event: QMouseEvent) -> bool:
        return event.position().y() >= self._timeline.geometry_now.lanes_in_timeline

    def _far_edge(self, x: float) -> int | None:
        """Give the other end of the selection where one of its edges is at a pixel."""
        tape = self._timeline.tape
        if tape.selection is None:
            return None
        start, end = tape.selection
        from_start, from_end = (abs(x - tape.scale.x_of(edge)) for edge in (start, end))
        if min(from_start, from_end) > _EDGE:
            return None
        return end if from_start < from_end else start


def turn_wheel(tape: Tape, event: QWheelEvent, x: float) -> None:
    """Scroll with the wheel; with Ctrl zoom at a pixel."""
    turned, moved = event.angleDelta(), event.pixelDelta()
    if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
        tape.zoom(_NOTCH_ZOOM ** (turned.y() / _NOTCH), x)
    elif not moved.isNull():
        tape.scroll(-(moved.x() or moved.y()))
    else:
        notches = (turned.x() or turned.y()) / _NOTCH
        tape.scroll(-notches * _NOTCH_SHARE * tape.scale.width)
    event.accept()


def _x(event: QMouseEvent) -> float:
    return event.position().x() - SIDE
