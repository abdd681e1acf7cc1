"""What a crash has cut off is offered until it has been dealt with."""

from pathlib import Path

import numpy as np
from pytestqt.qtbot import QtBot

from speechstudio.audio.growing_wav import GrowingWav
from speechstudio.audio.journal_places import SUFFIX
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.recording_recovery import RecordingRecovery


def test_a_recording_that_was_cut_off_is_offered(tmp_path: Path, qtbot: QtBot) -> None:
    path = tmp_path / "take.wav"
    wav = GrowingWav(path, 48_000, 1)
    wav.append(np.zeros((4800, 1), np.float32))
    wav.finish()
    journal = tmp_path / f"take.wav{SUFFIX}"
    journal.touch()
    background = Background()
    recovery = RecordingRecovery(background)
    with qtbot.waitSignal(recovery.recovered) as told:
        recovery.look(tmp_path)
    ((recording,),) = told.args or [()]
    assert (recording.path, recording.duration_ms) == (path, 100)
    recovery.settle(recording)
    qtbot.waitUntil(lambda: not journal.exists())
    with qtbot.assertNotEmitted(recovery.recovered):
        recovery.look(tmp_path)
        background.close()
