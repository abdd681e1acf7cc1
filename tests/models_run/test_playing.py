"""A text spoken on a loudspeaker, recorded from it and written down again."""

import re
from pathlib import Path

import pytest

from tests.audio.making import write_wav
from tests.models_run.conftest import NewProgram
from tests.models_run.scoring import word_errors
from tests.sound_devices import RATE, SoundSystem

pytestmark = pytest.mark.models

TEXT = "The train to the coast leaves at noon. There are 12 seats left in the second carriage."
VOICE = "en_US-joe-medium"


def test_what_is_played_is_understood(
    sound_devices: SoundSystem, new_program: NewProgram, tmp_path: Path
) -> None:
    program = new_program("playing")
    with sound_devices.recording() as recording:
        spoken = program.run("speak", TEXT, "--voice", VOICE, "--quiet")
    assert (spoken.code, spoken.complaints) == (0, [])
    path = write_wav(tmp_path / "heard.wav", recording.samples, RATE)
    options = ("-l", "en", "-f", "txt", "-o", tmp_path, "--no-speakers", "--quiet")
    assert program.run("transcribe", path, *options).code == 0
    written = re.sub(r"\[[\d:]+\]", "", (tmp_path / "heard.txt").read_text(encoding="utf-8"))
    assert word_errors(TEXT, written, "en").rate < 0.15
