"""A microphone that is heard on a loudspeaker, while it is recorded."""

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.capture import Recorder
from speechstudio.domain.errors import AudioDeviceError
from tests.audio.correlating import likeness, place_of
from tests.audio.hearing import hear
from tests.audio.stereo_microphone import (
    RATE,
    StereoMicrophone,
    noise_file,
    plugged_in,
    tone_file,
)
from tests.fakes.stage import wait_until
from tests.sound_devices import SoundSystem


@pytest.fixture
def stereo(sound_devices: SoundSystem) -> Iterator[StereoMicrophone]:
    with plugged_in(sound_devices) as microphone:
        yield microphone


@pytest.fixture
def recorder(stereo: StereoMicrophone) -> Iterator[Recorder]:
    made = Recorder()
    yield made
    made.close()


def test_the_microphone_is_heard_until_it_is_switched_off(
    recorder: Recorder, stereo: StereoMicrophone, tmp_path: Path
) -> None:
    tone = tone_file(tmp_path, 20, level=0.4)
    with stereo.hears(tone), stereo.system.recording() as played:
        recorder.hear("")
        wait_until(lambda: np.count_nonzero(np.abs(played.samples) > 0.3) > RATE // 100)
        recorder.hear(None)
    loud = played.samples[np.abs(played.samples) > 0.3]
    assert len(loud) > RATE // 500
    assert np.abs(played.samples).max() == pytest.approx(0.4, abs=0.02)
    with stereo.hears(tone), stereo.system.recording() as played:
        wait_until(lambda: len(played.samples) > RATE // 2)
    assert played.is_silent


@pytest.mark.models
def test_what_is_heard_is_what_is_recorded(
    recorder: Recorder, stereo: StereoMicrophone, tmp_path: Path
) -> None:
    noise = noise_file(tmp_path, 6)
    with stereo.system.recording("headphones") as played:
        recorder.hear("headphones")
        recorder.start(tmp_path / "take.wav")
        with stereo.hears(noise) as speaking:
            speaking.wait()
        wait_until(lambda: recorder.status().recorded_ms > 6_000)
        recorder.hear(None)
        recorder.stop()
    said = hear(noise).mono[4 * RATE : 4 * RATE + RATE // 4]
    found = played.samples
    assert likeness(said, found, place_of(said, found)) > 0.99


def test_a_loudspeaker_that_goes_is_told_and_recording_goes_on(
    recorder: Recorder, stereo: StereoMicrophone, tmp_path: Path
) -> None:
    recorder.start(tmp_path / "take.wav")
    recorder.hear("")
    monitor = recorder._monitor
    assert monitor is not None
    wait_until(lambda: monitor._stream._moved_s > 0)
    assert recorder.status().monitor_trouble is None
    monitor._stream._stream.abort()
    trouble = recorder.status().monitor_trouble
    assert trouble is not None
    assert "loudspeaker" in trouble.message
    recorder.hear(None)
    before = recorder.status().recorded_ms
    wait_until(lambda: recorder.status().recorded_ms > before + 40)


def test_a_loudspeaker_that_is_not_there_is_refused_and_recording_goes_on(
    recorder: Recorder, tmp_path: Path
) -> None:
    recorder.start(tmp_path / "take.wav")
    with pytest.raises(AudioDeviceError, match="there is no loudspeaker"):
        recorder.hear("nowhere")
    assert recorder.status().monitor_trouble is None
    wait_until(lambda: recorder.status().recorded_ms > 40)
