"""A recording is made in the window, with a real microphone."""

from datetime import datetime, timedelta
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.journal_places import journal_of, journals
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.recording.input_meter import InputMeter
from speechstudio.gui.viewmodels.recording_notices import NoticeKind
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.gui.widgets.level_meter import MINUS
from speechstudio.storage.settings import DeviceSettings, RecordingChannels
from tests.audio.correlating import place_of
from tests.audio.hearing import hear
from tests.audio.stereo_microphone import StereoMicrophone, noise_file, tone_file
from tests.gui.recording.conftest import PATIENCE_MS, Stage, part


def test_what_is_spoken_is_in_the_file(
    microphone: StereoMicrophone, stage: Stage, tmp_path: Path
) -> None:
    spoken = noise_file(tmp_path, 0.6)
    stage.start(100)
    path = stage.recording.path
    with microphone.hears(spoken) as speech:
        stage.qtbot.waitUntil(lambda: speech.poll() is not None, timeout=PATIENCE_MS)
    stage.record(200)
    finished = stage.finish()
    sent, got = hear(spoken).samples, hear(finished.recording.path).samples
    at = place_of(sent[:, 0], got[:, 0])
    assert np.array_equal(got[at : at + len(sent)], sent)
    assert finished.recording.path == path
    assert finished.is_to_be_transcribed
    assert not finished.each_channel_is_a_speaker
    assert stage.recording.phase is Phase.CLOSED
    assert journals(stage.folder) == [journal_of(finished.recording.path)]


def test_levels_are_shown_before_anything_is_recorded(
    microphone: StereoMicrophone, stage: Stage, tmp_path: Path
) -> None:
    meter = part(stage.page, InputMeter)
    stage.begin()
    with microphone.hears(tone_file(tmp_path, 3.0, level=0.5)):
        stage.qtbot.waitUntil(
            lambda: f"L {MINUS}6 dB" in meter.accessibleDescription(), timeout=PATIENCE_MS
        )
        stage.recording.input.set_gain(-6)
        stage.qtbot.waitUntil(
            lambda: f"L {MINUS}12 dB" in meter.accessibleDescription(), timeout=PATIENCE_MS
        )
    assert not stage.folder.exists()
    with stage.qtbot.waitSignal(stage.recording.left, timeout=PATIENCE_MS):
        stage.recording.discard()
    assert stage.recording.phase is Phase.CLOSED


def test_a_pause_keeps_nothing_and_marks_stand_where_they_were_set(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.start()
    recording = stage.recording
    with stage.qtbot.waitSignal(recording.marks.changed, timeout=PATIENCE_MS):
        recording.mark()
    recording.toggle_pause()
    assert recording.phase is Phase.PAUSED
    lengths: list[int] = []
    recording.heard.connect(lambda: lengths.append(recording.recorded_ms))
    stage.qtbot.waitUntil(lambda: len(lengths) > 8, timeout=PATIENCE_MS)
    assert lengths[-1] == lengths[-5]
    recording.toggle_pause()
    stage.record(100)
    recording.marks.rename(0, "  Pump \n figures ")
    finished = stage.finish()
    (mark,) = finished.recording.marks
    assert mark.label == "Pump figures"
    assert 200 <= mark.at_ms <= finished.recording.duration_ms


@pytest.mark.models
def test_recordings_of_a_minute_never_overwrite_each_other(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    for _ in range(2):
        stage.start(60)
        stage.finish()
    first, second = (finished.recording.path for finished in stage.finished)
    assert first != second
    assert first.is_file()
    assert second.is_file()
    written = datetime.strptime(first.stem, "%Y-%m-%d %H.%M").astimezone()
    assert datetime.now().astimezone() - written < timedelta(hours=1)


def test_a_microphone_that_goes_leaves_what_was_recorded(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.start()
    microphone.system.take_away()
    stage.reach(Phase.LOST)
    notice = stage.recording.notices.shown
    assert notice is not None
    assert notice.title == "The microphone “default” was unplugged at 0:00."
    assert notice.text.startswith("Everything until then is saved.")
    length_ms = stage.recording.recorded_ms
    finished = stage.finish()
    assert finished.recording.duration_ms == length_ms >= 200
    assert len(hear(finished.recording.path).samples) * 1000 // 48_000 == length_ms


def test_without_a_microphone_it_says_what_to_do(no_sound_devices: None, stage: Stage) -> None:
    stage.begin(until=Phase.FAILED)
    notice = stage.recording.notices.shown
    assert notice is not None
    assert notice.kind is NoticeKind.ERROR
    assert notice.title == "There is no microphone to record from."
    assert notice.text
    stage.recording.start()
    stage.recording.toggle_pause()
    stage.recording.look_again()
    assert stage.recording.phase is Phase.OPENING
    stage.reach(Phase.FAILED)


def test_a_folder_that_cannot_be_made_is_told(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.folder.write_text("no folder")
    stage.begin()
    stage.recording.start()
    stage.reach(Phase.FAILED)
    notice = stage.recording.notices.shown
    assert notice is not None
    assert notice.title.startswith("Recordings cannot be kept in")


def test_a_microphone_that_is_not_there_is_replaced_and_told(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.begin(DeviceSettings(microphone="Old one"))
    notice = stage.recording.notices.shown
    assert notice is not None
    assert notice.title == "“Old one” is not connected."
    chosen: list[DeviceSettings] = []
    stage.recording.input.devices_chosen.connect(chosen.append)
    stage.recording.input.choose_microphone("default")
    stage.reach(Phase.READY)
    assert stage.recording.notices.shown is None
    assert chosen == [DeviceSettings(microphone="default")]


def test_other_channels_are_heard_at_once(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.begin()
    assert stage.recording.input.can_split
    stage.recording.input.set_splitting(True)
    assert stage.recording.input.splits
    stage.recording.input.choose_channels(RecordingChannels.MIX)
    assert stage.recording.phase is Phase.OPENING
    stage.reach(Phase.READY)
    opened = stage.recording.microphone
    assert opened is not None
    assert opened.channels == 1
    assert not stage.recording.input.splits


def test_a_discarded_recording_can_be_brought_back(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.start()
    path = stage.recording.path
    assert path is not None
    with stage.qtbot.waitSignal(stage.recording.discards.discarded, timeout=PATIENCE_MS) as told:
        stage.recording.discard()
    assert told.args == [path]
    assert not path.exists()
    with stage.qtbot.waitSignal(stage.recording.finished, timeout=PATIENCE_MS):
        stage.recording.discards.undo()
    assert stage.finished[-1].recording.path == path
    assert hear(path).samples.size
    assert list(stage.folder.iterdir()) == [path]


def test_what_stays_discarded_is_deleted_in_the_end(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    for _ in range(2):
        stage.start(60)
        with stage.qtbot.waitSignal(stage.recording.discards.discarded, timeout=PATIENCE_MS):
            stage.recording.discard()
        assert len(list(stage.folder.iterdir())) == 1
    stage.recording.close()
    assert not list(stage.folder.iterdir())


def test_closing_ends_a_recording_cleanly(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.start()
    path = stage.recording.path
    kept = stage.recording.close()
    assert kept is not None
    assert kept.path == path
    assert hear(kept.path).samples.shape[0] * 1000 // 48_000 == kept.duration_ms
    assert set(stage.folder.iterdir()) == {path, journal_of(path)}


def test_closing_while_a_microphone_is_opened_leaves_nothing_open(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.recording.begin(stage.folder, DeviceSettings())
    assert stage.recording.close() is None
    assert stage.recording.phase is Phase.CLOSED


def test_marks_are_exported_beside_the_recording(
    microphone: StereoMicrophone, stage: Stage
) -> None:
    stage.start(60)
    marks = stage.recording.marks
    with stage.qtbot.waitSignal(marks.changed, timeout=PATIENCE_MS):
        stage.recording.mark()
    with stage.qtbot.waitSignal(marks.exported, timeout=PATIENCE_MS) as told:
        stage.panel.export()
    (path,) = told.args or [Path()]
    assert path.read_text(encoding="utf-8") == "00:00\tMark 1\n"
    assert path.parent == stage.folder


def test_a_failure_to_mark_ends_nothing(microphone: StereoMicrophone, stage: Stage) -> None:
    stage.start(60)
    failures: list[UserFixableError] = []
    stage.recording.failed.connect(failures.append)
    stage.recording.marks.export(stage.folder / "nowhere" / ("x" * 300))
    stage.qtbot.waitUntil(lambda: bool(failures), timeout=PATIENCE_MS)
    assert stage.recording.phase is Phase.RECORDING
