"""The children of a speaker, and their end."""

import subprocess
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
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


def test_parts_are_handed_over_ahead_of_a_piece_and_none_of_what_was_kept(tmp_path: Path) -> None:
    models = {"voice": staged(tmp_path / "engine").folder}
    choice = VoiceChoice(spec=SYNTHESIZER, version="1", voice="anna", models=models)
    speaker = Speaker(lambda _name: choice, SynthesisOptions(), ChunkCache(tmp_path))
    pieces = [
        Piece(sentence=SpokenSentence(text=text, language="en"), written=(0, 6), voice="")
        for text in ("Hello.", "And again.")
    ]
    heard: list[AudioChunk] = []
    for spoken in speaker.speak(pieces, early=heard.append):
        parts = np.concatenate([part.samples for part in heard])
        assert np.allclose(parts, spoken.chunk.samples, atol=1e-4)  # which are kept as 16 bits
        heard.clear()
    assert len(list(speaker.speak(pieces, early=heard.append))) == 2
    assert heard == []
    speaker.close()
