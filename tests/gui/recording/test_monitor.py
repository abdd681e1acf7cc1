"""Hearing oneself while one is recorded."""

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.recording.panel import RecordingPanel
from speechstudio.gui.viewmodels.recording_monitor import ADVICE
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.checks import Toggle
from speechstudio.storage.settings import DeviceSettings
from tests.audio.stereo_microphone import StereoMicrophone, tone_file
from tests.gui.recording.conftest import PATIENCE_MS, Stage
from tests.gui.sample_recorder import sample_microphone

ADRIFT = "There is no loudspeaker to play on."


@pytest.fixture
def no_loudspeaker() -> Iterator[None]:
    with sample_microphone("loudspeaker"):
        yield


def switch(panel: RecordingPanel) -> Toggle:
    return next(each for each in panel.findChildren(Toggle) if each.text() == "Hear myself")


def test_nobody_is_heard_unless_wanted_and_advice_is_given(
    stage: Stage, microphone: StereoMicrophone, qtbot: QtBot
) -> None:
    tone = tone_file(stage.folder.parent, 20, level=0.4)
    with microphone.hears(tone), microphone.system.recording("headphones") as played:
        stage.begin(DeviceSettings(loudspeaker="headphones"))
        toggle, monitor = switch(stage.panel), stage.recording.monitor
        assert not toggle.isChecked()
        assert not monitor.note
        toggle.click()
        assert monitor.note == ADVICE
        qtbot.waitUntil(lambda: not played.is_silent, timeout=PATIENCE_MS)
        stage.recording.start()
        stage.record(100)
        toggle.click()
        assert not monitor.note
        stage.finish()


def test_it_lasts_when_another_microphone_is_opened(
    stage: Stage, microphone: StereoMicrophone, qtbot: QtBot
) -> None:
    stage.begin()
    switch(stage.panel).click()
    stage.recording.look_again()
    stage.reach(Phase.READY)
    link = stage.recording.link
    qtbot.waitUntil(lambda: _hears(link._recorder), timeout=PATIENCE_MS)


def test_without_a_loudspeaker_it_says_so_and_recording_goes_on(
    no_loudspeaker: None, stage: Stage, qtbot: QtBot
) -> None:
    stage.begin()
    stage.recording.start()
    toggle, monitor = switch(stage.panel), stage.recording.monitor
    toggle.click()
    qtbot.waitUntil(lambda: not monitor.is_on, timeout=PATIENCE_MS)
    assert monitor.note == ADRIFT
    assert not toggle.isChecked()
    assert toggle.accessibleDescription() == ADRIFT
    assert stage.recording.phase is Phase.RECORDING


def _hears(recorder: object) -> bool:
    return getattr(recorder, "_monitor", None) is not None
