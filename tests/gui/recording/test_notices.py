"""What is told while a microphone is heard."""

from collections.abc import Iterator
from dataclasses import replace

import pytest

from speechstudio.audio.capture import RecorderState, RecorderStatus
from speechstudio.audio.meter import ChannelLevel
from speechstudio.gui.viewmodels.recorder_link import RecorderLink
from speechstudio.gui.viewmodels.recording_input import RecordingInput
from speechstudio.gui.viewmodels.recording_notices import RecordingNotices
from speechstudio.gui.viewmodels.recording_states import Phase
from speechstudio.storage.settings import DeviceSettings

HOURS_S = 9 * 3600
LEVEL = ChannelLevel(rms_db=-20, peak_db=-12, hold_db=-10, is_clipped=False)
FINE = RecorderStatus(
    state=RecorderState.RECORDING,
    recorded_ms=62_000,
    size_bytes=0,
    disk_left_s=HOURS_S,
    levels=(LEVEL, LEVEL),
    silent_for_s=0.0,
    is_digital_silence=False,
    overflows=0,
)
SILENT = replace(FINE, silent_for_s=11.0, is_digital_silence=True)
CLIPPED = replace(FINE, levels=(LEVEL, replace(LEVEL, is_clipped=True)))


@pytest.fixture
def notices() -> Iterator[RecordingNotices]:
    link = RecorderLink(RecordingInput())
    made = RecordingNotices(link)
    made.begin(DeviceSettings())
    yield made
    link.close()


def told(
    notices: RecordingNotices, status: RecorderStatus, phase: Phase = Phase.RECORDING
) -> tuple[str, str] | None:
    notices.look(status, phase, HOURS_S)
    shown = notices.shown
    return None if shown is None else (shown.title, shown.text)


def test_silence_is_told_and_whether_recording_goes_on(notices: RecordingNotices) -> None:
    question = "Is the microphone allowed?"
    assert told(notices, SILENT) == ("No sound for 10 s.", f"{question} Recording goes on.")
    assert told(notices, SILENT, Phase.READY) == ("No sound for 10 s.", question)
    assert told(notices, SILENT, Phase.PAUSED) is None
    later = replace(SILENT, silent_for_s=125.0, is_digital_silence=False)
    assert told(notices, later, Phase.READY) == (
        "No sound for 2 min.",
        "Is the microphone switched on?",
    )
    assert told(notices, FINE) is None


def test_settings_can_silence_warnings(notices: RecordingNotices) -> None:
    notices.begin(DeviceSettings(silence_warning_s=0, clipping_warning=False))
    assert told(notices, SILENT) is None
    assert told(notices, CLIPPED) is None


def test_clipping_is_told_with_the_time_when_it_began(notices: RecordingNotices) -> None:
    told(notices, CLIPPED)
    later = told(notices, replace(CLIPPED, recorded_ms=99_000))
    assert later is not None
    assert later[0] == "The sound was too loud at 01:02."
    assert told(notices, FINE) is None


def test_a_disk_that_is_nearly_full_comes_before_all_else(notices: RecordingNotices) -> None:
    shown = told(notices, replace(SILENT, disk_left_s=490))
    assert shown is not None
    assert shown[0] == "The disk has room for 8 min more."
    assert told(notices, replace(FINE, disk_left_s=600)) is None


def test_lost_sound_is_told_until_it_has_been_seen(notices: RecordingNotices) -> None:
    busy = replace(FINE, overflows=2)
    shown = told(notices, busy)
    assert shown is not None
    assert shown[0] == "A little sound was lost 2 times."
    notices.act()
    assert told(notices, busy) is None
    assert told(notices, replace(busy, overflows=3)) is not None
