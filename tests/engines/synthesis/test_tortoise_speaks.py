"""Tortoise with random weights, loaded and spoken by the code for the real ones."""

import os
import pickle
import shutil
from collections.abc import Callable, Iterator
from itertools import count
from pathlib import Path

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.synthesis.tortoise_spec import SPEC
from speechstudio.engines.tiny_checkpoints.recordings import write_recording
from speechstudio.jobs.process import EngineProcess
from speechstudio.workflows.tiny_models import tiny_models
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import python_of

pytestmark = pytest.mark.models

TEXT = "The boat leaves at noon."
Open = Callable[[Path], SynthesizerInChild]


@pytest.fixture(scope="module")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    (folder,) = tiny_models(SPEC, python_of(SPEC), tmp_path_factory.mktemp("tiny")).values()
    return folder


@pytest.fixture
def copied(tiny: Path, tmp_path: Path) -> Path:
    return shutil.copytree(tiny, tmp_path / "copy")


@pytest.fixture(scope="module")
def opened() -> Iterator[Open]:
    """Open a model, which is called `model`; all share a child."""
    process, number = EngineProcess(), count()

    def give(folder: Path) -> SynthesizerInChild:
        other = folder.with_name(f"{folder.name}-{next(number)}")
        folder.rename(other)  # else what was loaded from it before would speak
        return SynthesizerInChild(SPEC, {"model": other}, python_of(SPEC), process)

    yield give
    process.stop()


def say(engine: SynthesizerInChild, voice: str, seed: int = 3, **extra: float) -> AudioChunk:
    options = SynthesisOptions(seed=seed, extra={"samples": 2, "diffusion_iterations": 4} | extra)
    sentence = SpokenSentence(text=TEXT, language="en")
    (chunk,) = engine.synthesize([sentence], voice, options, EngineContext())
    return chunk


def test_recordings_and_latents_are_voices_and_one_is_drawn(copied: Path, opened: Open) -> None:
    for name, hz in (("low", 110.0), ("high", 230.0)):
        (copied / "voices" / name).mkdir()
        write_recording(copied / "voices" / name / "1.wav", hz)
    engine = opened(copied)
    voices = engine.voices()
    assert [voice.id for voice in voices] == [
        "model#high",
        "model#kept",
        "model#low",
        "model#random",
    ]
    spoken = [say(engine, voice.id) for voice in voices]
    assert len({chunk.samples.tobytes() for chunk in spoken}) == len(voices)
    for chunk in spoken:
        assert chunk.sample_rate == 24_000
        assert 300 < chunk.duration_ms < 24_000  # it stops by lot, at 500 sounds at the latest
    assert np.array_equal(say(engine, "model#high").samples, spoken[0].samples)
    assert not np.array_equal(
        say(engine, "model#random").samples, say(engine, "model#random", seed=4).samples
    )


def test_options_of_its_own_are_obeyed(copied: Path, opened: Open) -> None:
    engine = opened(copied)
    usual = say(engine, "model#kept")
    for extra in (
        {"diffusion_iterations": 6},
        {"diffusion_temperature": 0.3},
        {"samples": 1},
        {"temperature": 0.2},
        {"preset": 1},
    ):
        assert not np.array_equal(say(engine, "model#kept", **extra).samples, usual.samples)


def test_latents_that_are_of_another_model_or_none_are_told(
    copied: Path, opened: Open, tmp_path: Path
) -> None:
    import torch

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "harm"),)

    voices = copied / "voices"
    torch.save((torch.zeros(1, 1024), torch.zeros(1, 2048)), voices / "other.pth")
    torch.save([torch.zeros(1, 9)], voices / "none.pth")
    torch.save((Evil(), Evil()), voices / "evil.pth", pickle_module=pickle)
    engine = opened(copied)
    for name, why in (("other", "1024 numbers"), ("none", "no latents"), ("evil", "more than")):
        with pytest.raises(EngineFailedError, match=why):
            say(engine, f"model#{name}")
    assert not (tmp_path / "harm").exists()


def test_weights_that_are_missing_or_damaged_are_told(copied: Path, opened: Open) -> None:
    damaged = shutil.copytree(copied, copied.with_name("damaged"))
    (copied / "clvp2.pth").unlink()
    with pytest.raises(EngineFailedError, match=r"clvp2\.pth is missing"):
        say(opened(copied), "model#kept")
    weights = damaged / "vocoder.pth"
    weights.write_bytes(weights.read_bytes()[:5000])
    with pytest.raises(EngineFailedError, match="damaged or are more than weights"):
        say(opened(damaged), "model#kept")
