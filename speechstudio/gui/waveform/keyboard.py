"""What keys do in the lanes."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent

from speechstudio.gui.waveform.timeline_face import TimelineFace

_STEP_MS = 1000
_PAGE_SHARE = 0.9
ZOOM_STEP = 0.5
_ZOOMS = {Qt.Key.Key_Plus: ZOOM_STEP, Qt.Key.Key_Equal: ZOOM_STEP, Qt.Key.Key_Minus: 1 / ZOOM_STEP}
_WITHOUT = Qt.KeyboardModifier.ShiftModifier | Qt.KeyboardModifier.KeypadModifier


def press_key(timeline: TimelineFace, event: QKeyEvent) -> bool:
    """Do what a key says; tell whether it says anything here."""
    if event.modifiers() & ~_WITHOUT:
        return False
    tape, key = timeline.tape, Qt.Key(event.key())
    is_shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
    goal = _goal(timeline, key)
    if goal is not None:
        if is_shift:
            _stretch_selection(timeline, goal)
        timeline.seek(goal)
    elif key in _ZOOMS:
        tape.zoom(_ZOOMS[key])
    elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
        stretch = tape.stretch_at(tape.position_ms)
        if stretch is not None:
            timeline.select((stretch.start_ms, stretch.end_ms))
    elif key == Qt.Key.Key_Delete:
        timeline.select(None)
    else:
        return False
    return True


def _goal(timeline: TimelineFace, key: Qt.Key) -> int | None:
    """Time to which a key leads."""
    tape = timeline.tape
    page_ms = round(tape.scale.span_ms * _PAGE_SHARE)
    goals = {
        Qt.Key.Key_Left: tape.position_ms - _STEP_MS,
        Qt.Key.Key_Right: tape.position_ms + _STEP_MS,
        Qt.Key.Key_PageUp: tape.position_ms - page_ms,
        Qt.Key.Key_PageDown: tape.position_ms + page_ms,
        Qt.Key.Key_Home: 0,
        Qt.Key.Key_End: tape.duration_ms,
    }
    goal = goals.get(key)
    return None if goal is None else min(max(goal, 0), tape.duration_ms)


def _stretch_selection(timeline: TimelineFace, goal: int) -> None:
    """Move the end of the selection at which the playhead stands, or begin one there."""
    tape = timeline.tape
    start, end = tape.selection or (tape.position_ms, tape.position_ms)
    anchor = start if tape.position_ms == end else end if tape.position_ms == start else None
    ends = sorted((tape.position_ms if anchor is None else anchor, goal))
    timeline.select((ends[0], ends[1]) if ends[0] < ends[1] else None)
