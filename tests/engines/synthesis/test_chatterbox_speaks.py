"""Chatterbox in its own environment, from tiny networks of the shapes that are published."""

import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.synthesis.chatterbox_spec import SPEC
from speechstudio.engines.tiny_checkpoints.recordings import write_recording
from speechstudio.jobs.process import EngineProcess
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import EnvironmentOf

pytestmark = pytest.mark.models

SAID = "The boat leaves at noon."
LETTER_MS = 60
"""Of the tiny one, as its sentences are guided."""
Open = Callable[[Path], SynthesizerInChild]


@pytest.fixture(scope="module")
def python(environment_of: EnvironmentOf) -> EnginePython:
    return environment_of("chatterbox")


@pytest.fixture(scope="module")
def tiny(python: EnginePython, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a model of many languages and an English one; nothing may be changed."""
    folder = tmp_path_factory.mktemp("models")
    for name, maker in (("many", "make"), ("english", "make_english")):
        place = f"speechstudio.engines.tiny_checkpoints.chatterbox:{maker}"
        module = "speechstudio.engines.environments.preparing"
        command = python.command(module, place, str(folder / name))
        subprocess.run(command, check=True, capture_output=True)
    write_recording(folder / "many" / "voices" / "low.wav", 90)
    return folder


@pytest.fixture(scope="module")
def opened(python: EnginePython) -> Iterator[Open]:
    """Open all models in a folder, in one child."""
    process = EngineProcess()
    yield lambda root: SynthesizerInChild(
        SPEC, {path.name: path for path in sorted(root.iterdir())}, python, process
    )
    process.stop()


@pytest.fixture(scope="module")
def chatterbox(tiny: Path, opened: Open) -> SynthesizerInChild:
    return opened(tiny)


def say(
    engine: SynthesizerInChild, voice: str, text: str = SAID, language: str = "en", **options: Any
) -> AudioChunk:
    sentence = SpokenSentence(text=text, language=language)
    chosen = SynthesisOptions(**{"seed": 3, **options})
    (chunk,) = engine.synthesize([sentence], voice, chosen, EngineContext())
    assert np.isfinite(chunk.samples).all()
    return chunk


def alike(one: AudioChunk, other: AudioChunk) -> bool:
    return np.array_equal(one.samples, other.samples)


def test_a_voice_is_there_in_each_language_of_its_model(chatterbox: SynthesizerInChild) -> None:
    voices = {voice.id: voice for voice in chatterbox.voices()}
    assert {"english", "english#hum", "many", "many#hum", "many#fr", "many#low.zh"} < set(voices)
    assert len([name for name in voices if name.startswith("english")]) == 2
    assert voices["many#low.fr"].language == "fr"
    assert voices["many#low.fr"].name == "low"


@pytest.mark.parametrize("voice", ["english", "many", "many#hum"])
def test_a_sentence_lasts_as_long_as_it_has_letters(
    chatterbox: SynthesizerInChild, voice: str
) -> None:
    short, long = say(chatterbox, voice), say(chatterbox, voice, f"{SAID} {SAID} {SAID}")
    assert short.sample_rate == 24_000
    assert short.duration_ms == pytest.approx(LETTER_MS * len(SAID), rel=0.4)
    assert 2 < long.duration_ms / short.duration_ms < 4
    assert np.abs(short.samples).max() > 0.05


def test_recordings_become_voices(chatterbox: SynthesizerInChild) -> None:
    own, low, hum = (say(chatterbox, f"many{name}") for name in ("", "#low", "#hum"))
    assert not alike(low, hum)
    assert not alike(low, own)
    assert alike(low, say(chatterbox, "many#low"))


def test_a_voice_keeps_its_language_or_follows_the_text(chatterbox: SynthesizerInChild) -> None:
    english, german = (say(chatterbox, "many", language=code) for code in ("en", "de"))
    assert not alike(english, german)
    assert alike(german, say(chatterbox, "many#de", language="en"))
    assert alike(german, say(chatterbox, "many", language="de-AT"))


def test_japanese_is_read_as_it_sounds(chatterbox: SynthesizerInChild) -> None:
    assert alike(*(say(chatterbox, "many#ja", text) for text in ("船。", "ふね。")))


@pytest.mark.parametrize(
    "choice",
    [
        *({"exaggeration": 1.5}, {"cfg_weight": 0.0}, {"cfg_weight": 1.0}, {"temperature": 0.1}),
        *({"min_p": 0.9}, {"repetition_penalty": 2.0}),
    ],
    ids=str,
)
def test_what_is_chosen_is_heard_and_only_then(
    chatterbox: SynthesizerInChild, choice: dict[str, float]
) -> None:
    plain = say(chatterbox, "many")
    assert not alike(plain, say(chatterbox, "many", extra=choice))
    assert alike(plain, say(chatterbox, "many"))


def test_without_liveliness_no_chance_is_taken(chatterbox: SynthesizerInChild) -> None:
    first, second = (
        say(chatterbox, "many", seed=seed, extra={"temperature": 0.0}) for seed in (1, 2)
    )
    assert alike(first, second)


def test_pace_is_obeyed(chatterbox: SynthesizerInChild) -> None:
    slow, fast = (say(chatterbox, "many", rate=rate).duration_ms for rate in (0.8, 1.6))
    assert fast / slow == pytest.approx(0.5, abs=0.1)


def test_a_long_sentence_is_said_in_pieces(chatterbox: SynthesizerInChild) -> None:
    text = "we went along the river and over the bridge, " * 9
    assert say(chatterbox, "many", text).duration_ms > 0.7 * LETTER_MS * len(text)


def test_a_network_that_is_missing_is_named(tiny: Path, opened: Open, tmp_path: Path) -> None:
    shutil.copytree(tiny / "english", tmp_path / "english")
    (tmp_path / "english" / "onnx" / "embed_tokens.onnx").unlink()
    with pytest.raises(EngineFailedError, match=r"embed_tokens\.onnx is missing in english"):
        say(opened(tmp_path), "english")


def test_a_network_that_is_damaged_is_named(tiny: Path, opened: Open, tmp_path: Path) -> None:
    shutil.copytree(tiny / "english", tmp_path / "english")
    (tmp_path / "english" / "onnx" / "conditional_decoder.onnx").write_bytes(b"nothing")
    with pytest.raises(EngineFailedError, match=r"conditional_decoder\.onnx does not work"):
        say(opened(tmp_path), "english")


def test_the_largest_network_may_be_of_another_kind(
    tiny: Path, opened: Open, tmp_path: Path
) -> None:
    folder = shutil.copytree(tiny / "english", tmp_path / "english")
    graph = folder / "onnx" / "language_model_q4.onnx"
    graph.rename(graph.with_name("language_model.onnx"))
    assert alike(say(opened(tmp_path), "english"), say(opened(tiny), "english"))


def test_a_recording_that_is_none_is_told(tiny: Path, opened: Open, tmp_path: Path) -> None:
    shutil.copytree(tiny / "english", tmp_path / "english")
    (tmp_path / "english" / "voices" / "hum.wav").write_bytes(b"nothing")
    with pytest.raises(EngineFailedError, match=r"no voice can be made of hum\.wav"):
        say(opened(tmp_path), "english#hum")
