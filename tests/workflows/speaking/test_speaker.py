"""The children of a speaker, and their end."""

import subprocess
from pathlib import Path
from typing import Any

import pytest

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voice_choice import VoiceChoice
from tests.fakes.specs import SYNTHESIZER
from tests.fakes.stage import staged


def test_a_child_that_was_just_starting_is_ended_by_closing_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    models = {"voice": staged(tmp_path / "engine").folder}
    choice = VoiceChoice(spec=SYNTHESIZER, version="1", voice="anna", models=models)
    speaker = Speaker(lambda _name: choice, SynthesisOptions(), ChunkCache(tmp_path))
    start, started = subprocess.Popen, list["subprocess.Popen[bytes]"]()

    def closed_meanwhile(*arguments: Any, **options: Any) -> "subprocess.Popen[bytes]":
        speaker.close()
        started.append(start(*arguments, **options))
        return started[0]

    monkeypatch.setattr("speechstudio.jobs.process.subprocess.Popen", closed_meanwhile)
    piece = Piece(sentence=SpokenSentence(text="Hello.", language="en"), written=(0, 6), voice="")

    (spoken,) = speaker.speak([piece])
    speaker.close()

    assert spoken.chunk.duration_ms > 0
    assert [child.poll() is not None for child in started] == [True]
