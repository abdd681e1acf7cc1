from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.waveform.dock import WaveformDock
from speechstudio.gui.waveform.geometry import SIDE
from tests.gui.waveform.making import DURATION_MS

LEFT = Qt.MouseButton.LeftButton
RULER_Y = 10
LANE_1_Y, LANE_2_Y = 46, 88


def place(dock: WaveformDock, time_ms: int, y: int) -> QPoint:
    return QPoint(SIDE + round(dock.tape.scale.x_of(time_ms)), y)


def drag(dock: WaveformDock, from_ms: int, to_ms: int, y: int = LANE_1_Y) -> None:
    line = dock.strips.timeline
    QTest.mousePress(line, LEFT, pos=place(dock, from_ms, y))
    QTest.mouseMove(line, place(dock, (from_ms + to_ms) // 2, y))
    QTest.mouseMove(line, place(dock, to_ms, y))
    QTest.mouseRelease(line, LEFT, pos=place(dock, to_ms, y))


def turn(widget: QWidget, at: QPoint, units: int, *, ctrl: bool = False) -> None:
    modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
    event = QWheelEvent(
        QPointF(at), QPointF(widget.mapToGlobal(at)), QPoint(), QPoint(0, units),
        Qt.MouseButton.NoButton, modifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(widget, event)


@pytest.fixture
def sought(dock: WaveformDock) -> list[int]:
    found: list[int] = []
    dock.seek_requested.connect(found.append)
    return found


@pytest.fixture
def selected(dock: WaveformDock) -> list[object]:
    found: list[object] = []
    dock.selection_changed.connect(found.append)
    return found


def near(time_ms: int) -> Callable[[int], bool]:
    return lambda found: abs(found - time_ms) < 60


@pytest.mark.parametrize("y", [RULER_Y, LANE_1_Y, LANE_2_Y])
def test_click_goes_there(dock: WaveformDock, sought: list[int], y: int) -> None:
    QTest.mouseClick(dock.strips.timeline, LEFT, pos=place(dock, 30_000, y))
    assert sought
    assert all(map(near(30_000), sought))


def test_click_in_the_overview_goes_there_and_shows_it(
    dock: WaveformDock, sought: list[int]
) -> None:
    dock.tape.show(0, 10_000)
    overview = dock.strips.overview
    QTest.mouseClick(overview, LEFT, pos=QPoint(SIDE + round(overview.scale.x_of(45_000)), 10))
    assert near(45_000)(sought[0])
    assert dock.tape.scale.holds(45_000)


@pytest.mark.parametrize("to_ms", [0, DURATION_MS])
def test_a_selection_that_is_dragged_beyond_the_edge_scrolls_the_view(
    dock: WaveformDock, selected: list[object], qtbot: QtBot, to_ms: int
) -> None:
    start_ms = 8_000 if to_ms == 0 else DURATION_MS - 8_000
    dock.tape.show(start_ms - 5_000, 10_000)
    line, tape = dock.strips.timeline, dock.tape
    QTest.mousePress(line, LEFT, pos=place(dock, start_ms, LANE_1_Y))
    out = QPoint(-300 if to_ms == 0 else line.width() + 300, LANE_1_Y)
    QTest.mouseMove(line, out)
    QTest.mouseMove(line, out)
    qtbot.waitUntil(lambda: tape.selection == (min(start_ms, to_ms), max(start_ms, to_ms)))
    QTest.mouseRelease(line, LEFT, pos=out)
    assert tape.scale.holds(to_ms)
    assert selected == [tape.selection]


def test_the_view_stands_still_when_what_was_dragged_is_let_go(
    dock: WaveformDock, qtbot: QtBot
) -> None:
    dock.tape.show(25_000, 5_000)
    line = dock.strips.timeline
    QTest.mousePress(line, LEFT, pos=place(dock, 27_000, LANE_1_Y))
    out = QPoint(line.width() + 20, LANE_1_Y)
    QTest.mouseMove(line, out)
    with qtbot.waitSignal(line.edge_pull.pulled):
        QTest.mouseMove(line, out)
    QTest.mouseRelease(line, LEFT, pos=out)
    with qtbot.assertNotEmitted(line.edge_pull.pulled, wait=100):
        pass


def test_drag_of_the_frame_moves_the_view(dock: WaveformDock, sought: list[int]) -> None:
    dock.tape.show(10_000, 10_000)
    overview = dock.strips.overview
    start, end = (SIDE + round(overview.scale.x_of(ms)) for ms in (12_000, 32_000))
    QTest.mousePress(overview, LEFT, pos=QPoint(start, 10))
    QTest.mouseMove(overview, QPoint(end, 10))
    QTest.mouseRelease(overview, LEFT, pos=QPoint(end, 10))
    assert near(30_000)(round(dock.tape.scale.start_ms))
    assert sought == []


def test_drag_on_the_ruler_moves_the_playhead(dock: WaveformDock, sought: list[int]) -> None:
    drag(dock, 10_000, 20_000, RULER_Y)
    assert near(20_000)(sought[-1])
    assert dock.tape.selection is None


def test_drag_in_lanes_selects(
    dock: WaveformDock, sought: list[int], selected: list[object]
) -> None:
    drag(dock, 20_000, 12_000)
    assert selected == [dock.tape.selection]
    start, end = dock.tape.selection or pytest.fail("nothing selected")
    assert near(12_000)(start)
    assert near(20_000)(end)
    assert sought == []


def test_edge_of_the_selection_is_dragged(dock: WaveformDock) -> None:
    dock.set_selection((10_000, 20_000))
    drag(dock, 20_000, 30_000)
    start, end = dock.tape.selection or pytest.fail("nothing selected")
    assert start == 10_000
    assert near(30_000)(end)


def test_click_beside_the_selection_takes_it_away(
    dock: WaveformDock, selected: list[object]
) -> None:
    dock.set_selection((10_000, 20_000))
    QTest.mouseClick(dock.strips.timeline, LEFT, pos=place(dock, 15_000, LANE_1_Y))
    assert dock.tape.selection == (10_000, 20_000)
    QTest.mouseClick(dock.strips.timeline, LEFT, pos=place(dock, 30_000, LANE_1_Y))
    assert selected == [None]


def test_double_click_selects_the_passage(dock: WaveformDock, selected: list[object]) -> None:
    QTest.mouseDClick(dock.strips.timeline, LEFT, pos=place(dock, 12_000, LANE_2_Y))
    QTest.mouseDClick(dock.strips.timeline, LEFT, pos=place(dock, 22_000, LANE_2_Y))
    assert selected == [(10_000, 18_000)]


def test_click_on_a_flag_goes_to_its_mark(dock: WaveformDock, sought: list[int]) -> None:
    dock.set_marks(((33_333, "Here"),))
    QTest.mouseClick(dock.strips.timeline, LEFT, pos=place(dock, 33_333, 30) + QPoint(12, 0))
    assert sought == [33_333]


def test_wheel_with_ctrl_zooms_at_the_pointer(dock: WaveformDock) -> None:
    at = place(dock, 40_000, LANE_1_Y)
    before = dock.tape.scale
    turn(dock.strips.timeline, at, 240, ctrl=True)
    after = dock.tape.scale
    assert after.span_ms < before.span_ms
    assert after.ms_at(at.x() - SIDE) == before.ms_at(at.x() - SIDE)
    turn(dock.strips.timeline, at, -2400, ctrl=True)
    assert dock.tape.scale.is_whole


def test_wheel_scrolls(dock: WaveformDock) -> None:
    dock.tape.show(20_000, 10_000)
    turn(dock.strips.timeline, QPoint(100, LANE_1_Y), -120)
    assert dock.tape.scale.start_ms == 21_000
    turn(dock.strips.timeline, QPoint(100, LANE_1_Y), 240)
    assert dock.tape.scale.start_ms == 19_000


def test_view_follows_the_playhead(dock: WaveformDock) -> None:
    dock.tape.show(0, 10_000)
    dock.set_playing(True)
    dock.set_position_ms(9_999)
    assert dock.tape.scale.start_ms == 0
    dock.set_position_ms(10_020)
    assert dock.tape.scale.start_ms == pytest.approx(9_020)


def test_looking_away_while_playing_ends_following(dock: WaveformDock) -> None:
    told: list[bool] = []
    dock.follow_toggled.connect(told.append)
    dock.tape.show(0, 10_000)
    dock.set_playing(True)
    dock.set_position_ms(5_000)
    dock.tape.show(30_000)
    assert told == [False]
    dock.set_position_ms(5_020)
    assert dock.tape.scale.start_ms == 30_000
    dock.set_following(True)
    assert dock.tape.scale.holds(5_020)


def test_keys_step_zoom_and_select(
    dock: WaveformDock, qtbot: QtBot, sought: list[int], selected: list[object]
) -> None:
    line = dock.strips.timeline
    dock.seek_requested.connect(dock.set_position_ms)
    dock.set_position_ms(12_000)
    sought.clear()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_End, Qt.Key.Key_Home):
        QTest.keyClick(line, key)
    assert sought == [13_000, 12_000, 60_000, 0]
    dock.set_position_ms(12_000)
    for _ in range(2):
        QTest.keyClick(line, Qt.Key.Key_Right, Qt.KeyboardModifier.ShiftModifier)
    assert selected[-1] == (12_000, 14_000)
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert selected[-1] == (10_000, 18_000)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    assert selected[-1:] == [None]
    QTest.keyClick(line, Qt.Key.Key_Plus)
    assert dock.tape.scale.span_ms == 30_000
    QTest.keyClick(line, Qt.Key.Key_Minus)
    assert dock.tape.scale.span_ms == 60_000


def test_keys_of_the_window_are_left_to_it(dock: WaveformDock) -> None:
    before = replace(dock.tape.scale)
    QTest.keyClick(dock.strips.timeline, Qt.Key.Key_Plus, Qt.KeyboardModifier.ControlModifier)
    assert dock.tape.scale == before
