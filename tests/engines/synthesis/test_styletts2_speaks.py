"""StyleTTS2 with random weights, loaded and spoken by the code for the real ones."""

import shutil
import subprocess
from collections.abc import Mapping
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.synthesis.styletts2_spec import SPEC
from speechstudio.engines.tiny_checkpoints.recordings import write_recording
from speechstudio.jobs.process import EngineProcess
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of

pytestmark = pytest.mark.models

SHORT = "Good day."
LENGTH_MS = 25 * len("$ɡˈʊd dˈeɪ .") + 100
"""Of the tiny models, and the silence around."""
LONG = "we went along the river and over the bridge, " * 9


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A model of many voices, with a recording of a second one."""
    (found,) = tiny_models(SPEC, python_of(SPEC), tmp_path_factory.mktemp("tiny")).values()
    write_recording(found / "voices" / "squeak.wav", 400.0)
    return found


@pytest.fixture(scope="module")
def engine(folder: Path, process: EngineProcess) -> SynthesizerInChild:
    return SynthesizerInChild(SPEC, {"many": folder}, python_of(SPEC), process)


@pytest.fixture(scope="module")
def single(process: EngineProcess, tmp_path_factory: pytest.TempPathFactory) -> SynthesizerInChild:
    """A model of one voice."""
    python, folder = python_of(SPEC), tmp_path_factory.mktemp("single")
    maker = "speechstudio.engines.tiny_checkpoints.styletts2:make_single"
    command = python.command("speechstudio.engines.environments.preparing", maker, str(folder))
    subprocess.run(command, check=True, capture_output=True)
    return SynthesizerInChild(SPEC, {"one": folder}, python, process)


def say(
    engine: SynthesizerInChild,
    voice: str,
    text: str = SHORT,
    seed: int = 3,
    extra: Mapping[str, float] | None = None,
) -> AudioChunk:
    options = SynthesisOptions(seed=seed, extra=extra or {})
    sentence = SpokenSentence(text=text, language="en")
    (chunk,) = engine.synthesize([sentence], voice, options, EngineContext())
    return chunk


def is_same(one: AudioChunk, other: AudioChunk) -> bool:
    return np.array_equal(one.samples, other.samples)


def test_recordings_are_voices(engine: SynthesizerInChild) -> None:
    assert [voice.id for voice in engine.voices()] == ["many#hum", "many#squeak"]
    chunk = say(engine, "many#hum")
    assert chunk.sample_rate == 24_000
    assert chunk.duration_ms == pytest.approx(LENGTH_MS, rel=0.4)
    assert not is_same(chunk, say(engine, "many#squeak"))


def test_what_is_not_left_to_the_text_is_that_of_the_recording(engine: SynthesizerInChild) -> None:
    own = {"alpha": 0.0, "beta": 0.0}
    once, again = (say(engine, "many#hum", seed=seed, extra=own) for seed in (3, 4))
    assert once.duration_ms == again.duration_ms
    assert not is_same(once, say(engine, "many#squeak", extra=own))


@pytest.mark.parametrize(
    "extra",
    [{"alpha": 0.9}, {"beta": 0.1}, {"diffusion_steps": 9.0}, {"embedding_scale": 3.0}],
    ids=lambda extra: next(iter(extra)),
)
def test_options_of_its_own_are_obeyed(engine: SynthesizerInChild, extra: dict[str, float]) -> None:
    assert not is_same(say(engine, "many#hum"), say(engine, "many#hum", extra=extra))


def test_style_goes_on_through_a_long_sentence_and_no_further(single: SynthesizerInChild) -> None:
    through = say(single, "one", LONG, extra={"style_carried": 1.0})
    anew = say(single, "one", LONG, extra={"style_carried": 0.0})
    assert not is_same(through, anew)
    assert is_same(
        say(single, "one", extra={"style_carried": 1.0}),
        say(single, "one", extra={"style_carried": 0.0}),
    )


def test_a_model_of_one_voice_speaks_without_a_recording(single: SynthesizerInChild) -> None:
    assert [voice.id for voice in single.voices()] == ["one"]
    chunk = say(single, "one")
    assert chunk.sample_rate == 24_000
    assert chunk.duration_ms == pytest.approx(LENGTH_MS, rel=0.4)


def test_damaged_weights_are_told(folder: Path, process: EngineProcess, tmp_path: Path) -> None:
    other = tmp_path / "damaged"
    shutil.copytree(folder, other, ignore=shutil.ignore_patterns("*.pth"))
    (other / "Models" / "LibriTTS" / "epochs_2nd_00020.pth").write_bytes(b"PK" + bytes(5000))
    engine = SynthesizerInChild(SPEC, {"many": other}, python_of(SPEC), process)
    with pytest.raises(EngineFailedError, match="damaged or are more than weights"):
        say(engine, "many#hum")
