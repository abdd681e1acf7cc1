"""What is left of a recording when the program that makes it is killed."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

from speechstudio.audio.capture import Recorder
from speechstudio.audio.probe import probe
from speechstudio.audio.recording_journal import recover, settle
from tests.audio.correlating import place_of
from tests.audio.hearing import hear
from tests.audio.stereo_microphone import RATE, StereoMicrophone, noise_file, plugged_in
from tests.fakes.stage import wait_until
from tests.sound_devices import SoundSystem

CHILD = """
import sys, time
from pathlib import Path
from speechstudio.audio.capture import Recorder
recorder = Recorder()
recorder.start(Path(sys.argv[1]))
recorder.mark("Flood")
time.sleep(60)
"""


@pytest.fixture
def stereo(sound_devices: SoundSystem) -> Iterator[StereoMicrophone]:
    with plugged_in(sound_devices) as microphone:
        yield microphone


@pytest.mark.models
def test_a_killed_program_loses_less_than_a_second(
    stereo: StereoMicrophone, tmp_path: Path
) -> None:
    path = tmp_path / "cut off.wav"
    spoken = noise_file(tmp_path, 4.0)
    witness = Recorder()
    witness.start(tmp_path / "witness.wav")
    with (
        subprocess.Popen([sys.executable, "-P", "-c", CHILD, str(path)], cwd=Path.cwd()) as child,
        stereo.hears(spoken),
    ):
        wait_until(lambda: path.is_file() and path.stat().st_size > RATE * 3)
        assert [found.path.name for found in recover(tmp_path)] == []
        child.kill()
        killed_ms = witness.status().recorded_ms
        child.wait()
    whole = hear(witness.stop().path).samples[: killed_ms * RATE // 1000]
    witness.close()
    left = hear(path).samples
    sent = hear(spoken).samples[:, 0]
    end_ms = (place_of(left[-RATE // 10 :, 0], sent) - place_of(whole[-RATE // 10 :, 0], sent)) / 48
    assert -1000 < end_ms < 100
    assert abs((probe(path).duration_ms or 0) - len(left) / 48) < 60

    (found,) = recover(tmp_path)
    assert found.path == path
    assert found.duration_ms >= len(left) // 48
    assert (found.sample_rate_hz, found.channels, found.device) == (RATE, 2, "default")
    assert [(mark.label, mark.at_ms < 100) for mark in found.marks] == [("Flood", True)]
    mended = hear(path).samples
    assert np.array_equal(mended[: len(left)], left)
    assert recover(tmp_path) == (found,)
    settle(found)
    assert recover(tmp_path) == ()
    assert path.is_file()
