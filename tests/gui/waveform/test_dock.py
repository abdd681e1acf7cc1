import subprocess
import sys
from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QAccessible
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform import tape
from speechstudio.gui.waveform.dock import WaveformDock
from tests.gui.waveform.conftest import MakeDock
from tests.gui.waveform.making import DURATION_MS, make_transcript


def test_play_stands_exactly_in_the_middle(make_dock: MakeDock) -> None:
    for width in (812, 948, 1100):
        dock = make_dock(width=width)
        play = dock.transport.play
        middle = play.mapTo(dock, QPoint(play.width() // 2, play.height() // 2))
        assert middle == QPoint(width // 2, dock.height() - 31)


@pytest.mark.parametrize(
    ("speakers", "window", "lane", "height"),
    [
        (0, (1440, 900), 64, 178), (2, (1440, 900), 42, 198), (2, (1024, 700), 32, 178),
        (4, (1440, 900), 32, 242), (5, (1440, 900), 20, 214), (9, (1440, 900), 20, 234),
        (4, (960, 540), 32, 127),
    ],
)  # fmt: skip
def test_heights_follow_speakers_and_window(
    make_dock: MakeDock, speakers: int, window: tuple[int, int], lane: int, height: int
) -> None:
    dock = make_dock(window=window)
    dock.set_duration_ms(DURATION_MS)
    dock.set_transcript(make_transcript(speakers=speakers))
    assert (dock.strips.timeline.geometry_now.lane, dock.height()) == (lane, height)


def test_window_that_becomes_low_gets_low_lanes(dock: WaveformDock) -> None:
    dock.window().resize(1024, 700)
    assert dock.strips.timeline.geometry_now.lane == 32
    dock.window().resize(960, 540)
    assert not dock.strips.overview.isVisible()


def test_more_than_six_lanes_scroll(make_dock: MakeDock) -> None:
    dock = make_dock()
    dock.set_transcript(make_transcript(speakers=9))
    assert dock.strips.lane_bar.isVisible()
    dock.strips.lane_bar.setValue(3)
    assert dock.strips.timeline.first_lane == 3


def test_running_job_shows_one_lane_and_all_of_the_recording(make_dock: MakeDock) -> None:
    dock = make_dock()
    dock.set_duration_ms(600_000)
    dock.set_transcript(make_transcript())
    assert dock.tape.scale.span_ms == 60_000
    dock.set_recognized_ms(0)
    assert dock.strips.timeline.geometry_now.lanes == 1
    assert dock.tape.scale.is_whole
    dock.set_recognized_ms(None)
    assert dock.strips.timeline.geometry_now.lanes == 2


def test_narrow_window_has_follow_in_the_menu_of_the_rate(make_dock: MakeDock) -> None:
    dock = make_dock(width=948, window=(1024, 700))
    assert not dock.transport.follow.isVisible()
    assert dock.transport.rate.follow_action.isVisible()
    dock.window().resize(1440, 900)
    assert dock.transport.follow.isVisible()
    assert not dock.transport.rate.follow_action.isVisible()


def test_buttons_tell_what_is_wanted(dock: WaveformDock, qtbot: QtBot) -> None:
    transport, told = dock.transport, []
    for name in ("play_toggled", "skipped", "mark_requested", "loop_toggled", "follow_toggled",
                 "rate_chosen", "volume_chosen"):  # fmt: skip
        getattr(dock, name).connect(lambda *what, name=name: told.append((name, *what)))
    for button in (transport.play, transport.back, transport.forward, transport.mark,
                   transport.loop, transport.follow):  # fmt: skip
        button.click()
    transport.rate.menu_of_rates.actions()[0].trigger()
    transport.volume.setValue(30)
    assert told == [
        ("play_toggled",), ("skipped", -5000), ("skipped", 5000), ("mark_requested",),
        ("loop_toggled", True), ("follow_toggled", False), ("rate_chosen", 0.5),
        ("volume_chosen", 0.3),
    ]  # fmt: skip
    assert transport.rate.text() == "0.5\N{MULTIPLICATION SIGN}"


def test_setters_tell_nothing(dock: WaveformDock) -> None:
    told: list[object] = []
    for signal in (dock.seek_requested, dock.rate_chosen, dock.volume_chosen, dock.loop_toggled,
                   dock.follow_toggled, dock.selection_changed):  # fmt: skip
        signal.connect(told.append)
    dock.set_rate(1.5)
    dock.set_volume(0.2)
    dock.set_looping(True)
    dock.set_following(False)
    dock.set_playing(True)
    dock.set_selection((1_000, 2_000))
    dock.set_position_ms(5_000)
    assert told == []
    assert dock.transport.play.accessibleName() == "Pause"
    assert dock.transport.time.text == "00:05.0 / 01:00"


def test_position_is_a_slider_for_those_who_do_not_see_it(dock: WaveformDock) -> None:
    dock.set_position_ms(12_345)
    interface = QAccessible.queryAccessibleInterface(dock.strips.timeline)
    assert interface.role() == QAccessible.Role.Slider
    assert "Position" in interface.text(QAccessible.Text.Name)
    assert interface.valueInterface().currentValue() == 12
    assert interface.valueInterface().maximumValue() == 60
    sought: list[int] = []
    dock.seek_requested.connect(sought.append)
    interface.valueInterface().setCurrentValue(20)
    assert sought == [20_000]


def test_every_control_has_a_name(dock: WaveformDock) -> None:
    transport = dock.transport
    for widget in (transport.play, transport.loop, transport.back, transport.forward,
                   transport.mark, transport.volume, transport.rate, dock.strips.zoom_button,
                   dock.strips.lane_bar):  # fmt: skip
        assert widget.accessibleName(), widget


def test_state_brings_the_view_back(dock: WaveformDock) -> None:
    dock.tape.show(10_000, 20_000)
    kept = dock.state()
    dock.tape.show(0, 60_000)
    dock.restore(kept)
    assert (dock.tape.scale.start_ms, dock.tape.scale.span_ms) == (10_000, 20_000)
    dock.restore({"view": "damaged"})
    assert dock.state() == kept


def test_presets_change_how_much_is_in_view(dock: WaveformDock) -> None:
    button = dock.strips.zoom_button
    assert button.text() == "1:00 in view"
    zoomed: list[int] = []
    dock.zoomed.connect(lambda: zoomed.append(1))
    button.menu_of_spans.actions()[0].trigger()
    assert button.text() == "0:10 in view"
    button.menu_of_spans.actions()[-1].trigger()
    assert button.text() == "1:00 in view"
    assert zoomed == [1, 1]


@pytest.mark.parametrize("look", [("light", 2.0)], indirect=True)
def test_large_text_is_not_cut(look: Look, make_dock: MakeDock, qtbot: QtBot) -> None:
    dock = make_dock(width=948, window=(1024, 700))
    dock.set_duration_ms(36_000_000)
    strips = dock.strips
    assert strips.zoom_button.geometry().right() < strips.timeline.x()
    time = dock.transport.time
    qtbot.waitUntil(lambda: time.width() >= time.sizeHint().width())
    assert time.geometry().right() < dock.transport.loop.x()
    assert strips.timeline.geometry_now.lane >= look.line_height("smallLabel")


def test_dock_without_a_recording_needs_no_numpy() -> None:
    script = (
        "import sys; from PySide6.QtWidgets import QApplication; app = QApplication([]);"
        "from speechstudio.gui.theme.look import Look;"
        "from speechstudio.gui.waveform.dock import WaveformDock;"
        "dock = WaveformDock(Look()); dock.resize(812, 198); dock.grab();"
        "sys.exit('numpy' in sys.modules)"
    )
    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


def test_speech_that_was_changed_everywhere_is_known_to_a_double_click(
    make_dock: MakeDock, qtbot: QtBot
) -> None:
    talks = tuple((at * 1_000, at * 1_000 + 900, "S1") for at in range(400))
    dock = make_dock()
    dock.set_duration_ms(400_000)
    before = make_transcript(talks)
    dock.set_transcript(before)
    qtbot.waitUntil(lambda: dock.tape.speech.segments is before.segments)
    others = make_transcript(tuple((start, end, "S2") for start, end, _ in talks)).segments
    after = replace(before, segments=(before.segments[0], *others[1:]))
    dock.set_transcript(after)
    assert dock.tape.speech.segments is before.segments
    stretch = dock.tape.stretch_at(200_100)
    assert stretch is not None
    assert stretch.speaker == "S2"
    assert dock.tape.speech.segments is after.segments


def test_a_long_transcript_is_changed_in_several_turns(
    make_dock: MakeDock, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setattr(tape, "_AT_ONCE", 100)
    talks = tuple((at * 1_000, at * 1_000 + 900, "S1") for at in range(450))
    dock = make_dock()
    before = make_transcript(talks)
    dock.set_transcript(before)
    qtbot.waitUntil(lambda: dock.tape.speech.segments is before.segments)
    after = replace(before, segments=(before.segments[0], *make_transcript(talks).segments[1:]))
    dock.set_transcript(after)
    assert dock.tape.speech.segments is before.segments
    qtbot.waitUntil(lambda: dock.tape.speech.segments is after.segments)
