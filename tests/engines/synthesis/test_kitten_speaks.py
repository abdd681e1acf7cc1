"""KittenTTS with a network of random pitches, loaded and spoken by the code for the real ones."""

import shutil
import subprocess
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.synthesis.kitten_spec import SPEC
from speechstudio.engines.tiny_checkpoints.kitten import SOUND_MS, VOICES
from speechstudio.jobs.process import EngineProcess
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of

pytestmark = pytest.mark.models

SHORT = "Good day."
LENGTH_MS = SOUND_MS * len("$ɡˈʊd dˈeɪ .$")
"""As espeak reads it, between the two signs that the library puts around."""
PLAIN = "m#expr-voice-2-f"


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (found,) = tiny_models(SPEC, python_of(SPEC), tmp_path_factory.mktemp("tiny")).values()
    return found


@pytest.fixture(scope="module")
def engine(folder: Path, process: EngineProcess) -> SynthesizerInChild:
    return of(folder, process)


@pytest.fixture(scope="module")
def later(process: EngineProcess, tmp_path_factory: pytest.TempPathFactory) -> SynthesizerInChild:
    """A model as those are that came later: a style for each length, names, and a pace."""
    python, folder = python_of(SPEC), tmp_path_factory.mktemp("later")
    maker = "speechstudio.engines.tiny_checkpoints.kitten:make_named"
    command = python.command("speechstudio.engines.environments.preparing", maker, str(folder))
    subprocess.run(command, check=True, capture_output=True)
    return of(folder, process)


def of(folder: Path, process: EngineProcess) -> SynthesizerInChild:
    return SynthesizerInChild(SPEC, {"m": folder}, python_of(SPEC), process)


def say(
    engine: SynthesizerInChild,
    voice: str = PLAIN,
    text: str = SHORT,
    options: SynthesisOptions | None = None,
) -> AudioChunk:
    sentence = SpokenSentence(text=text, language="en")
    options = options or SynthesisOptions()
    (chunk,) = engine.synthesize([sentence], voice, options, EngineContext())
    return chunk


def test_eight_voices_speak_each_in_its_own_way(engine: SynthesizerInChild) -> None:
    voices = engine.voices()
    assert [voice.id for voice in voices] == [f"m#{name}" for name in sorted(VOICES)]
    assert {voice.gender for voice in voices} == {"female", "male"}
    chunks = [say(engine, voice.id) for voice in voices]
    for chunk in chunks:
        assert chunk.sample_rate == 24_000
        assert chunk.duration_ms == pytest.approx(LENGTH_MS, abs=110)
    assert len({chunk.samples.tobytes() for chunk in chunks}) == len(chunks)


def test_pace_is_the_network_s_own(engine: SynthesizerInChild) -> None:
    fast = say(engine, options=SynthesisOptions(rate=2.0))
    assert fast.duration_ms == pytest.approx(LENGTH_MS / 2, abs=110)


def test_voices_have_names_and_paces_where_a_model_gives_them(later: SynthesizerInChild) -> None:
    names = {voice.id: voice.name for voice in later.voices()}
    assert names["m#expr-voice-2-f"] == "Bella"
    assert names["m#expr-voice-5-m"] == "expr-voice-5-m"
    quick = say(later, "m#expr-voice-2-m")
    assert quick.duration_ms == pytest.approx(LENGTH_MS / 2, abs=110)


def test_the_style_goes_by_the_length_of_the_text(later: SynthesizerInChild) -> None:
    short, long = (say(later, text=text) for text in ("Go now.", "Go   now."))
    assert short.duration_ms == pytest.approx(long.duration_ms, abs=110)
    assert not np.array_equal(short.samples, long.samples)


def test_a_network_that_is_none_is_told(
    folder: Path, process: EngineProcess, tmp_path: Path
) -> None:
    other = tmp_path / "damaged"
    shutil.copytree(folder, other)
    (other / "kitten_tts_tiny.onnx").write_bytes(bytes(500))
    with pytest.raises(EngineFailedError, match=r"the network kitten_tts_tiny\.onnx does not work"):
        say(of(other, process))
