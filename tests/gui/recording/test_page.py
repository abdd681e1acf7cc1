"""The page and the panel, by keys and clicks."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from speechstudio.audio.recording_journal import Mark
from speechstudio.gui.recording.controls import RecordingControls
from speechstudio.gui.recording.discard_dialog import DiscardDialog
from speechstudio.gui.recording.input_meter import InputMeter
from speechstudio.gui.recording.mark_list import MarkList
from speechstudio.gui.recording.page import RecordingPage
from speechstudio.gui.recording.running_wave import RunningWave
from speechstudio.gui.recording.source_choice import SourceChoice
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.recording import Recording
from speechstudio.gui.viewmodels.recording_notices import NoticeKind
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import LineField
from tests.audio.stereo_microphone import StereoMicrophone, tone_file
from tests.gui.recording.conftest import PATIENCE_MS, Stage, part


def button(stage: Stage, text: str) -> QPushButton:
    found = [each for each in stage.page.findChildren(QPushButton) if each.text() == text]
    assert len(found) == 1, text
    return found[0]


def test_a_whole_recording_by_keys(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.begin()
    stage.qtbot.keyClick(stage.page, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    stage.reach(Phase.RECORDING)
    stage.record(100)
    stage.qtbot.keyClick(stage.page, Qt.Key.Key_M)
    stage.qtbot.waitUntil(lambda: len(stage.recording.marks.items) == 1, timeout=PATIENCE_MS)
    stage.qtbot.keyClick(stage.page, Qt.Key.Key_Space)
    stage.reach(Phase.PAUSED)
    stage.qtbot.keyClick(button(stage, "Go on"), Qt.Key.Key_Space)
    stage.reach(Phase.RECORDING)
    stage.qtbot.keyClick(
        button(stage, "Mark"), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier
    )
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1, timeout=PATIENCE_MS)
    assert len(stage.finished[0].recording.marks) == 1


def test_the_red_button_says_what_happens(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.begin()
    stage.qtbot.mouseClick(button(stage, "Start recording"), Qt.MouseButton.LeftButton)
    assert button(stage, "Stop and transcribe").isEnabled()
    stage.recording.input.set_transcribing(False)
    stage.record(60)
    stage.qtbot.mouseClick(button(stage, "Stop and keep"), Qt.MouseButton.LeftButton)
    stage.qtbot.waitUntil(lambda: len(stage.finished) == 1, timeout=PATIENCE_MS)
    assert not stage.finished[0].is_to_be_transcribed
    assert not part(stage.page, RecordingControls).findChildren(QPushButton)[2].isEnabled()


def test_discarding_is_asked_about_while_recording_goes_on(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.start(100)
    path = stage.recording.path
    assert path is not None
    assert stage.page.headline == (
        "New recording",
        f"saved as it comes to Recordings/{path.stem}",
    )
    button(stage, "Discard…").click()
    dialog = part(stage.page, DiscardDialog)
    assert dialog.isVisible()
    stage.record(60)
    stage.qtbot.keyClick(dialog, Qt.Key.Key_Escape)
    assert stage.recording.phase is Phase.RECORDING
    stage.page.ask_to_discard()
    with stage.qtbot.waitSignal(stage.recording.discards.discarded, timeout=PATIENCE_MS):
        dialog.confirm()
    assert not dialog.isVisible()


def test_clipping_is_told_until_it_has_been_seen(
    microphone: StereoMicrophone, stage: Stage, tmp_path: Path
) -> None:
    recording = stage.recording
    recording.input.set_gain(24)
    stage.start(60)
    meter = part(stage.page, InputMeter)

    def shown() -> NoticeKind | None:
        return None if recording.notices.shown is None else recording.notices.shown.kind

    with microphone.hears(tone_file(tmp_path, 3.0, level=0.5)):
        stage.qtbot.waitUntil(lambda: shown() is NoticeKind.CLIPPING, timeout=PATIENCE_MS)
        recording.input.set_gain(0)
        stage.record(100)
        assert any(meter.has_clipped)
        stage.qtbot.mouseClick(meter, Qt.MouseButton.LeftButton)
        stage.qtbot.waitUntil(lambda: shown() is None, timeout=PATIENCE_MS)
    stage.qtbot.waitUntil(lambda: not any(meter.has_clipped), timeout=PATIENCE_MS)


def test_the_choice_offers_to_look_for_microphones_again(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.begin()
    source = part(stage.panel, SourceChoice)
    box = part(source, Choice)
    assert box.currentText() == "default"
    assert "headphones" not in box.itemText(0)
    source.choose(box.count() - 1)
    assert stage.recording.phase is Phase.OPENING
    assert box.currentText() == "default"
    stage.reach(Phase.READY)
    stage.recording.start()
    assert not box.isEnabled()


def test_a_click_on_a_mark_changes_its_label(look: Look, qtbot: QtBot) -> None:
    marks = MarkList(look)
    qtbot.addWidget(marks)
    marks.resize(260, 200)
    marks.show()
    first = Mark(at_ms=41_000, label="Mark 1")
    marks.show_marks((first,))
    asked: list[tuple[int, str]] = []
    marks.renamed.connect(lambda number, label: asked.append((number, label)))
    index = marks.model().index(0, 0)
    qtbot.mouseClick(
        marks.viewport(), Qt.MouseButton.LeftButton, pos=marks.visualRect(index).center()
    )
    field = part(marks, LineField)
    marks.show_marks((first, Mark(at_ms=50_000, label="Mark 2")))  # one more comes meanwhile
    qtbot.keyClicks(field, "Start")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: asked == [(0, "Start")])
    assert index.data(Qt.ItemDataRole.AccessibleTextRole) == "Mark 1, 00:41"


@pytest.mark.parametrize("look", ["light", "dark", ("light", 2.0)], indirect=True)
def test_the_wave_runs_from_the_playhead_to_the_left(look: Look, qtbot: QtBot) -> None:
    wave = RunningWave(look)
    qtbot.addWidget(wave)
    wave.resize(800, 205)
    wave.show()

    def bars() -> list[int]:
        """Columns where sound is seen, above the line of silence."""
        picture: QImage = wave.grab().toImage()
        y = round(wave._track.middle) - 20
        ground = look.colour("inset").rgb()
        return [x for x in range(wave._track.head - 2) if picture.pixel(x, y) != ground]

    assert bars() == []
    wave.take([0.8] * 50, 1000)
    first = bars()
    assert first[-1] > wave._track.head - 6
    assert wave.heard_ms == 1000
    wave.take([0.0] * 50, 2000)
    assert [x + 20 for x in bars() if x + 20 <= first[-1]] == first
    assert wave.heard_ms == 2000


def test_the_buttons_stay_in_view_where_there_is_little_height(look: Look, qtbot: QtBot) -> None:
    recording = Recording()
    page = RecordingPage(look, recording)
    qtbot.addWidget(page)
    page.resize(900, 700)
    page.show()
    wave = part(page, RunningWave)
    assert wave.isVisible()
    look.choose(replace(look.choices, text_scale=2.0))
    page.resize(900, 380)
    qtbot.waitUntil(lambda: not wave.isVisible())
    controls = part(page, RecordingControls)
    foot = controls.rect().bottomLeft()
    qtbot.waitUntil(lambda: controls.mapTo(page, foot).y() < page.height())
    recording.close()
