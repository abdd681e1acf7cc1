"""Pocket TTS with random weights, loaded and spoken by the code for the real ones."""

import math
import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.synthesis.pocket_spec import SPEC
from speechstudio.engines.tiny_checkpoints.recordings import write_recording
from speechstudio.jobs.process import EngineProcess
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of

pytestmark = pytest.mark.models

SHORT = "Good day."
FRAME_MS = 80
PATIENCE_S, LETTERS_A_SECOND = 2, 3
"""Of the library, which ends what does not end by itself."""
LENGTH_MS = FRAME_MS * math.ceil(
    (PATIENCE_S + (len(SHORT) + 1) / LETTERS_A_SECOND) * 1000 / FRAME_MS
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model with a given voice, and with recordings of two."""
    (found,) = tiny_models(SPEC, python_of(SPEC), tmp_path_factory.mktemp("tiny")).values()
    write_recording(found / "voices" / "squeak.wav", 400.0)
    return found


@pytest.fixture(scope="module")
def engine(folder: Path, process: EngineProcess) -> SynthesizerInChild:
    return of(folder, process)


def of(folder: Path, process: EngineProcess) -> SynthesizerInChild:
    return SynthesizerInChild(SPEC, {"m": folder}, python_of(SPEC), process)


def say(
    engine: SynthesizerInChild,
    voice: str = "m#alba",
    text: str = SHORT,
    options: SynthesisOptions | None = None,
    context: EngineContext | None = None,
) -> AudioChunk:
    options = options or SynthesisOptions(seed=3)
    sentence = SpokenSentence(text=text, language="en")
    (chunk,) = engine.synthesize([sentence], voice, options, context or EngineContext())
    return chunk


def is_same(one: AudioChunk, other: AudioChunk) -> bool:
    return np.array_equal(one.samples, other.samples)


def test_given_voices_and_recordings_are_voices(engine: SynthesizerInChild) -> None:
    assert [voice.id for voice in engine.voices()] == ["m#alba", "m#hum", "m#squeak"]
    chunks = [say(engine, voice.id) for voice in engine.voices()]
    for chunk in chunks:
        assert chunk.sample_rate == 24_000
        assert chunk.duration_ms == pytest.approx(LENGTH_MS, abs=150)
    assert not is_same(chunks[0], chunks[1])
    assert not is_same(chunks[1], chunks[2])


def test_a_voice_of_a_recording_says_the_same_again(folder: Path, process: EngineProcess) -> None:
    fresh = SynthesizerInChild(SPEC, {"fresh": folder}, python_of(SPEC), process)
    assert is_same(say(fresh, "fresh#hum"), say(fresh, "fresh#hum"))


def test_sound_comes_while_it_is_made(engine: SynthesizerInChild) -> None:
    parts: list[AudioChunk] = []
    chunk = say(engine, context=EngineContext(early=parts.append))
    assert len(parts) > 10
    assert parts[0].duration_ms < 500
    assert np.array_equal(np.concatenate([part.samples for part in parts]), chunk.samples)
    assert chunk.duration_ms == pytest.approx(LENGTH_MS, abs=150)


@pytest.mark.parametrize(
    "options",
    [
        SynthesisOptions(seed=4),
        SynthesisOptions(seed=3, noise=1.0),
        SynthesisOptions(seed=3, extra={"decode_steps": 3.0}),
    ],
    ids=["seed", "noise", "steps"],
)
def test_options_are_obeyed(engine: SynthesizerInChild, options: SynthesisOptions) -> None:
    assert not is_same(say(engine), say(engine, options=options))


def test_without_noise_chance_has_no_say(engine: SynthesizerInChild) -> None:
    one, other = (say(engine, options=SynthesisOptions(seed=s, noise=0.0)) for s in (1, 2))
    assert is_same(one, other)


def test_another_pace_changes_the_length(engine: SynthesizerInChild) -> None:
    fast = say(engine, options=SynthesisOptions(seed=3, rate=2.0))
    assert fast.duration_ms == pytest.approx(LENGTH_MS / 2, abs=150)


def test_an_open_model_takes_no_recordings(process: EngineProcess, tmp_path: Path) -> None:
    python = python_of(SPEC)
    maker = "speechstudio.engines.tiny_checkpoints.pocket:make_deaf"
    command = python.command("speechstudio.engines.environments.preparing", maker, str(tmp_path))
    subprocess.run(command, check=True, capture_output=True)
    write_recording(tmp_path / "voices" / "hum.wav", 140.0)
    assert [voice.id for voice in of(tmp_path, process).voices()] == ["m#alba"]


def test_models_of_the_publisher_are_known_by_the_name_of_their_folder(
    folder: Path, process: EngineProcess, tmp_path: Path
) -> None:
    inner = tmp_path / "languages" / "french"
    shutil.copytree(folder, inner, ignore=shutil.ignore_patterns("*.yaml", "voices"))
    (voice,) = of(tmp_path, process).voices()
    assert (voice.id, voice.language, voice.sample_rate) == ("m#alba", "fr", 24_000)


@pytest.mark.parametrize(
    ("file", "content", "message"),
    [
        ("model.safetensors", b"PK" + bytes(5000), "is damaged, or belongs to another model"),
        ("embeddings/alba.safetensors", bytes(5000), "is damaged, or belongs to another model"),
        ("tokenizer.json", b"{}", "is no tokenizer"),
    ],
)
def test_damaged_files_are_told(
    *,
    folder: Path,
    process: EngineProcess,
    tmp_path: Path,
    file: str,
    content: bytes,
    message: str,
) -> None:
    other = tmp_path / "damaged"
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns("voices"))
    (other / file).write_bytes(content)
    with pytest.raises(EngineFailedError, match=message):
        say(of(other, process))
