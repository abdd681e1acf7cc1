from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QColor, QImage, QPaintEvent
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.audio.peaks import Peaks
from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.dock import WaveformDock
from speechstudio.gui.waveform.geometry import SIDE
from tests.gui.waveform.conftest import MakeDock
from tests.gui.waveform.making import CONVERSATION, DURATION_MS, make_segment, make_transcript


class CountingPeaks:
    """Counts how often the outline is asked for."""

    def __init__(self, peaks: Peaks) -> None:
        self.peaks = peaks
        self.asked = 0

    def slice(self, start_ms: float, end_ms: float, width: int) -> object:
        self.asked += 1
        return self.peaks.slice(start_ms, end_ms, width)


class PaintedArea(QObject):
    """Notes where a widget is painted."""

    def __init__(self) -> None:
        super().__init__()
        self.rects: list[QRect] = []

    def has_at_least(self, count: int) -> bool:
        return len(self.rects) >= count

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        if isinstance(event, QPaintEvent):
            self.rects.append(event.rect())
        return False


def timeline_image(dock: WaveformDock) -> QImage:
    return dock.strips.timeline.grab().toImage()


def holds(
    image: QImage, dock: WaveformDock, span: tuple[int, int], rows: range, ink: QColor
) -> int:
    """Count the columns of a stretch of time in which a colour stands."""
    scale = dock.tape.scale
    left, right = (SIDE + round(scale.x_of(ms)) for ms in span)
    return sum(any(image.pixelColor(x, y) == ink for y in rows) for x in range(left, right))


def far_apart(one: QImage, other: QImage) -> int:
    """Count the pixels that anybody would see to be different."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 48
        for x in range(one.width())
        for y in range(one.height())
    )


def lane_rows(dock: WaveformDock, lane: int) -> range:
    geometry = dock.strips.timeline.geometry_now
    top = geometry.lanes_in_timeline + lane * geometry.lane
    return range(top + 1, top + geometry.lane)


@pytest.mark.parametrize("look", ["light", "dark"], indirect=True)
def test_lanes_have_bars_where_their_speaker_talks(dock: WaveformDock, look: Look) -> None:
    image = timeline_image(dock)
    for start, end, speaker in CONVERSATION:
        for lane, name in enumerate(("S1", "S2")):
            inks = holds(
                image, dock, (start + 500, end - 500), lane_rows(dock, lane),
                look.speaker_colour(lane + 1),
            )  # fmt: skip
            pixels = round((end - start - 1000) / dock.tape.scale.ms_per_px)
            # two pixels of a bar, one of a gap
            assert inks == pytest.approx(pixels * 2 / 3, abs=3) if speaker == name else inks == 0


def test_silence_is_a_hairline(dock: WaveformDock, look: Look) -> None:
    image = timeline_image(dock)
    for lane in (0, 1):
        rows = lane_rows(dock, lane)
        x = SIDE + round(dock.tape.scale.x_of(35_000))
        inks = [image.pixelColor(x, y) for y in rows]
        assert inks.count(look.colour("line")) == 1
        assert inks.count(look.colour("canvas")) == len(inks) - 1


def test_what_is_not_recognised_yet_is_grey(make_dock: MakeDock, peaks: Peaks, look: Look) -> None:
    dock = make_dock()
    dock.set_duration_ms(DURATION_MS)
    dock.set_peaks(peaks)
    dock.set_recognized_ms(30_000)
    image, rows = timeline_image(dock), lane_rows(dock, 0)
    done, rest = look.colour("accent"), look.colour("waveBase")
    assert holds(image, dock, (10_500, 17_500), rows, done)
    assert not holds(image, dock, (10_500, 17_500), rows, rest)
    assert holds(image, dock, (41_000, 54_000), rows, rest)
    assert not holds(image, dock, (41_000, 54_000), rows, done)


def test_overview_shows_who_talks(dock: WaveformDock, look: Look) -> None:
    overview = dock.strips.overview
    image = overview.grab().toImage()
    for start, end, speaker in CONVERSATION:
        x = SIDE + round(overview.scale.x_of((start + end) / 2))
        ink = image.pixelColor(x, overview.height() // 2)
        expected = look.speaker_colour(1 if speaker == "S1" else 2)
        assert abs(ink.hslHue() - expected.hslHue()) < 12


def test_frame_stands_around_what_is_in_view(dock: WaveformDock) -> None:
    overview = dock.strips.overview
    assert overview.frame.isEmpty()
    dock.tape.show(15_000, 30_000)
    frame = overview.frame
    assert abs(frame.left() - SIDE - overview.scale.x_of(15_000)) < 4
    assert abs(frame.right() - SIDE - overview.scale.x_of(45_000)) < 4


def test_doubts_are_amber_on_the_ruler(make_dock: MakeDock, look: Look) -> None:
    dock = make_dock()
    dock.set_duration_ms(DURATION_MS)
    doubtful = make_segment((20_000, 28_000, "S1"), confidence=0.2)
    dock.set_transcript(replace(make_transcript(()), segments=(doubtful,)))
    image = timeline_image(dock)
    bottom = dock.strips.timeline.geometry_now.ruler
    rows = range(bottom - 3, bottom)
    amber = look.colour("warnMark")
    assert holds(image, dock, (20_500, 27_500), rows, amber) > 70
    assert holds(image, dock, (30_000, 60_000), rows, amber) == 0


def test_selection_is_tinted_between_two_edges(dock: WaveformDock, look: Look) -> None:
    dock.set_selection((30_000, 38_000))
    image = timeline_image(dock)
    y = lane_rows(dock, 0)[3]
    accent = look.colour("accent")
    assert holds(image, dock, (29_000, 39_000), range(y, y + 1), accent) == 4
    inside = image.pixelColor(SIDE + round(dock.tape.scale.x_of(34_000)), y)
    assert inside not in (look.colour("canvas"), accent)


def test_moving_playhead_repaints_a_narrow_strip_and_asks_for_no_outline(
    dock: WaveformDock, peaks: Peaks, qtbot: QtBot
) -> None:
    counting = CountingPeaks(peaks)
    dock.set_peaks(counting)  # type: ignore[arg-type] # has what is asked for
    dock.set_position_ms(20_000)
    dock.grab()
    overview = dock.strips.overview
    qtbot.waitUntil(lambda: not (overview._timer.isActive() or overview._lull.is_awaited))
    QApplication.processEvents()
    area, asked = PaintedArea(), counting.asked
    dock.strips.timeline.installEventFilter(area)
    for frame in range(1, 10):
        dock.set_position_ms(20_000 + 100 * frame)
        qtbot.waitUntil(partial(area.has_at_least, frame))
    assert counting.asked == asked
    assert max(rect.width() for rect in area.rects) <= 24


def test_new_view_asks_for_its_outline_once(dock: WaveformDock, peaks: Peaks) -> None:
    counting = CountingPeaks(peaks)
    dock.set_peaks(counting)  # type: ignore[arg-type] # has what is asked for
    dock.grab()
    asked = counting.asked
    dock.tape.show(10_000, 20_000)
    dock.grab()
    dock.grab()
    assert counting.asked == asked + 1


def test_picture_is_the_same_in_an_interface_from_right_to_left(
    make_dock: MakeDock, look: Look, qapp: QApplication
) -> None:
    def picture() -> QImage:
        dock = make_dock()
        dock.set_duration_ms(DURATION_MS)
        dock.set_transcript(make_transcript())
        dock.set_position_ms(12_000)
        dock.strips.zoom_button.clearFocus()
        return dock.grab().toImage()

    usual = picture()
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        # Only smooth edges differ, in the two icons that are each other's mirror image.
        assert far_apart(picture(), usual) == 0
    finally:
        qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
