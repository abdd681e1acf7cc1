"""A transcript spoken again by voices of two engines, and heard back."""

from pathlib import Path

import pytest

from speechstudio.formats import json, vtt
from speechstudio.formats.spec import WriteOptions
from tests.cli.test_revoicing import TALK
from tests.models_run.conftest import NewProgram

pytestmark = pytest.mark.models


def test_two_speakers_have_voices_of_two_engines(new_program: NewProgram, tmp_path: Path) -> None:
    talk = tmp_path / "talk.json"
    talk.write_bytes(json.write(TALK, WriteOptions()))
    output = tmp_path / "out.wav"
    cast = ("--cast", "Speaker 2=espeak:en-us")
    run = new_program("revoicing").run(
        "speak", talk, "-o", output, *cast, "--subtitles", "vtt", "--verify"
    )
    assert run.code == 0
    assert "Anna Smith by piper:en_US-joe-medium;" in run.err
    assert "heard back: 0.0 %" in run.out
    cues = vtt.read(output.with_suffix(".vtt").read_bytes())
    assert [cues.speaker_name(part.speaker) for part in cues.segments] == [
        "Anna Smith",
        "Speaker 2",
        "Anna Smith",
    ]
