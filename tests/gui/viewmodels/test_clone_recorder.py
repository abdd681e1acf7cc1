"""Somebody reads aloud: a microphone is open for so long, and nothing of it stays."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.clone_recorder import MOST_MS, CloneRecorder, CloneTake
from speechstudio.storage.settings import DeviceSettings
from tests.gui import sample_recorder
from tests.gui.sample_recorder import sample_microphone
from tests.sound_devices import SoundSystem

PATIENCE_MS = 20_000


@pytest.fixture
def recorder(qtbot: QtBot, tmp_path: Path) -> Iterator[CloneRecorder]:
    made = CloneRecorder(tmp_path / "cloning", DeviceSettings, lambda: False)
    yield made
    made.close()


def taken(recorder: CloneRecorder) -> CloneTake:
    return recorder.take


def test_a_microphone_is_heard_until_somebody_leaves(
    qtbot: QtBot, recorder: CloneRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    with sample_microphone():
        with qtbot.waitSignal(recorder.heard):
            recorder.open()
        assert taken(recorder) is CloneTake.READY
        assert len(recorder.input.microphones) == 2
        recorder.leave()
        assert taken(recorder) is CloneTake.CLOSED
        recorder.start()
        assert taken(recorder) is CloneTake.CLOSED


def test_a_recording_ends_by_itself_when_it_is_long(
    qtbot: QtBot, recorder: CloneRecorder, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sample_recorder, "RECORDED_MS", MOST_MS)
    with sample_microphone():
        recorder.open()
        qtbot.waitUntil(lambda: taken(recorder) is CloneTake.READY)
        recorder.start()
        assert taken(recorder) is CloneTake.RECORDING
        qtbot.waitUntil(lambda: taken(recorder) is CloneTake.CLOSED)


def test_a_microphone_that_is_recorded_is_left_alone(tmp_path: Path, qtbot: QtBot) -> None:
    recorder = CloneRecorder(tmp_path, DeviceSettings, lambda: True)
    recorder.open()
    assert recorder.trouble is not None
    assert "open for a recording" in recorder.trouble.message
    recorder.close()


@pytest.mark.models
def test_what_was_recorded_is_handed_over_and_not_kept(
    qtbot: QtBot, recorder: CloneRecorder, sound_devices: SoundSystem, tmp_path: Path
) -> None:
    recorder.open()
    qtbot.waitUntil(lambda: taken(recorder) is CloneTake.READY, timeout=PATIENCE_MS)
    recorder.start()
    qtbot.waitUntil(lambda: recorder.recorded_ms > 300, timeout=PATIENCE_MS)
    with qtbot.waitSignal(recorder.recorded, timeout=PATIENCE_MS) as told:
        recorder.finish()
    (path,) = told.args
    assert path.is_file()
    assert list(path.parent.iterdir()) == [path]  # nobody need recover it
    recorder.clear()
    qtbot.waitUntil(lambda: not path.exists(), timeout=PATIENCE_MS)
