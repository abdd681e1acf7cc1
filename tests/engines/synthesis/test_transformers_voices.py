"""Engines on transformers: with random weights, by the code that loads the real ones."""

import json
import os
import pickle
import shutil
import wave
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.spec import EngineSpec
from speechstudio.engines.synthesis.bark_spec import SPEC as BARK
from speechstudio.engines.synthesis.fastspeech2_spec import SPEC as FASTSPEECH2
from speechstudio.engines.synthesis.mms_spec import SPEC as MMS
from speechstudio.engines.synthesis.seamless_spec import SPEC as SEAMLESS
from speechstudio.engines.synthesis.speecht5_spec import SPEC as SPEECHT5
from speechstudio.jobs.process import EngineProcess
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of

pytestmark = pytest.mark.models

TEXT = "The boat leaves at noon."
Tiny = Callable[[EngineSpec], Path]
Open = Callable[[EngineSpec, Path], SynthesizerInChild]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Tiny:
    """Give the folder of an engine's tiny model, which is made once."""
    made: dict[str, Path] = {}

    def give(spec: EngineSpec) -> Path:
        if spec.id not in made:
            scratch = tmp_path_factory.mktemp(spec.id)
            (made[spec.id],) = tiny_models(spec, python_of(spec), scratch).values()
        return made[spec.id]

    return give


@pytest.fixture
def copied(tiny: Tiny, tmp_path: Path) -> Tiny:
    """Give a copy that may be changed, another one each time."""
    number = count()
    return lambda spec: shutil.copytree(tiny(spec), tmp_path / f"{spec.id}-{next(number)}")


@pytest.fixture(scope="module")
def opened() -> Iterator[Open]:
    """Open an engine with one model, which is called `model`; all share a child."""
    process = EngineProcess()

    def give(spec: EngineSpec, folder: Path) -> SynthesizerInChild:
        return SynthesizerInChild(spec, {"model": folder}, python_of(spec), process)

    yield give
    process.stop()


def say(
    engine: SynthesizerInChild,
    voice: str,
    text: str = TEXT,
    rate: float = 1.0,
    seed: int = 0,
    **extra: float,
) -> AudioChunk:
    sentence = SpokenSentence(text=text, language="en")
    options = SynthesisOptions(rate=rate, seed=seed, extra=extra)
    (chunk,) = engine.synthesize([sentence], voice, options, EngineContext())
    return chunk


def test_a_recording_becomes_a_voice_of_speecht5(copied: Tiny, opened: Open) -> None:
    folder = copied(SPEECHT5)
    for name, hz in (("low", 110.0), ("high", 230.0)):
        times = np.arange(44_100) / 22_050
        sound = (np.sin(2 * np.pi * hz * times) * 9000).astype("<i2")
        with wave.open(str(folder / "voices" / f"{name}.wav"), "wb") as file:
            file.setparams((1, 2, 22_050, 0, "NONE", ""))
            file.writeframes(sound.tobytes())
    engine = opened(SPEECHT5, folder)
    ids = [voice.id for voice in engine.voices()]
    assert ids == ["model#first", "model#high", "model#low", "model#second"]
    low, high = (say(engine, f"model#{name}") for name in ("low", "high"))
    assert not np.array_equal(low.samples, high.samples)


def test_pickled_weights_are_read_and_what_is_more_than_weights_is_refused(
    copied: Tiny, opened: Open, tmp_path: Path
) -> None:
    import torch
    from safetensors.torch import load_file

    folder = copied(SPEECHT5)
    torch.save(load_file(folder / "model.safetensors"), folder / "pytorch_model.bin")
    (folder / "model.safetensors").unlink()
    assert say(opened(SPEECHT5, folder), "model#first").duration_ms > 500

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "harm"),)

    folder = copied(SPEECHT5)
    (folder / "model.safetensors").unlink()
    torch.save({"weight": Evil()}, folder / "pytorch_model.bin", pickle_module=pickle)
    with pytest.raises(EngineFailedError):
        say(opened(SPEECHT5, folder), "model#first")
    assert not (tmp_path / "harm").exists()


def test_damaged_weights_and_a_missing_vocoder_are_told(copied: Tiny, opened: Open) -> None:
    folder = copied(SPEECHT5)
    weights = folder / "model.safetensors"
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(EngineFailedError):
        say(opened(SPEECHT5, folder), "model#first")
    folder = copied(SPEECHT5)
    shutil.rmtree(folder / "vocoder")
    with pytest.raises(EngineFailedError, match="no vocoder"):
        say(opened(SPEECHT5, folder), "model#first")


def test_pieces_of_a_long_sentence_are_as_long_as_all_of_it(tiny: Tiny, opened: Open) -> None:
    engine = opened(FASTSPEECH2, tiny(FASTSPEECH2))
    once = say(engine, "model", "we went along the river and over the bridge,")
    often = say(engine, "model", "we went along the river and over the bridge, " * 14)
    assert often.duration_ms == pytest.approx(14 * once.duration_ms, rel=0.15)


@pytest.mark.parametrize("spec", [MMS, FASTSPEECH2, SEAMLESS], ids=lambda spec: spec.id)
def test_pace_is_obeyed(tiny: Tiny, opened: Open, spec: EngineSpec) -> None:
    engine = opened(spec, tiny(spec))
    voice = engine.voices()[-1].id
    slow, fast = (say(engine, voice, rate=rate).duration_ms for rate in (0.8, 1.6))
    assert 0.4 < fast / slow < 0.75  # small networks count in whole frames


def test_mms_writes_other_scripts_in_latin_letters_where_its_voice_wants_it(
    copied: Tiny, opened: Open
) -> None:
    folder = copied(MMS)
    file = folder / "tokenizer_config.json"
    settings = json.loads(file.read_text(encoding="utf-8")) | {"is_uroman": True, "language": "rus"}
    file.write_text(json.dumps(settings), encoding="utf-8")
    engine = opened(MMS, folder)
    assert [voice.language for voice in engine.voices()] == ["ru"]
    assert say(engine, "model", "Корабль уходит в полдень.").duration_ms > 800


def test_mms_tells_what_it_has_no_letters_for(copied: Tiny, opened: Open) -> None:
    engine = opened(MMS, copied(MMS))
    with pytest.raises(EngineFailedError, match="no letters for"):
        say(engine, "model", "42")


def test_a_voice_of_vits_that_takes_sounds_is_told(copied: Tiny, opened: Open) -> None:
    folder = copied(MMS)
    file = folder / "tokenizer_config.json"
    settings = json.loads(file.read_text(encoding="utf-8")) | {"phonemize": True}
    file.write_text(json.dumps(settings), encoding="utf-8")
    with pytest.raises(EngineUnavailableError, match="takes sounds"):
        say(opened(MMS, folder), "model")


def test_bark_speaks_by_presets_by_cloned_voices_and_by_none(copied: Tiny, opened: Open) -> None:
    engine = opened(BARK, copied(BARK))
    assert [voice.id for voice in engine.voices()] == ["model#cloned", "model#v2/en_speaker_0"]
    cloned = say(engine, "model#cloned", seed=3)
    preset = say(engine, "model#v2/en_speaker_0", seed=3)
    assert np.array_equal(cloned.samples, preset.samples)  # they are the same in two forms
    calm = say(engine, "model#cloned", seed=3, sound_temperature=0.05)
    assert not np.array_equal(calm.samples, cloned.samples)
    bare = copied(BARK)
    for voices in ("voices", "speaker_embeddings"):
        shutil.rmtree(bare / voices)
    alone = opened(BARK, bare)
    assert [voice.id for voice in alone.voices()] == ["model"]
    assert not np.array_equal(say(alone, "model", seed=3).samples, cloned.samples)


def test_seamless_has_several_voices_for_a_language(tiny: Tiny, opened: Open) -> None:
    engine = opened(SEAMLESS, tiny(SEAMLESS))
    assert [voice.id for voice in engine.voices()] == ["model#cmn", "model#deu", "model#eng"]
    first, second = (say(engine, f"model#eng.{number}") for number in (0, 1))
    assert not np.array_equal(first.samples, second.samples)
    assert np.array_equal(first.samples, say(engine, "model#eng").samples)
