"""Coqui TTS in its own environment, from tiny models that its own code wrote."""

import json
import os
import pickle
import shutil
import subprocess
import wave
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError, EngineUnavailableError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.synthesis.coqui_spec import SPEC
from speechstudio.jobs.process import EngineProcess
from tests.engines.contract.in_child import SynthesizerInChild
from tests.environments import EnvironmentOf

pytestmark = pytest.mark.models

SAID = "The boat leaves at noon."
ANA = "xtts#Ana Florence"
XTTS_MS = 1070
"""What the tiny one always says, about: 23 sounds of 1,024 samples at 22,050 Hz."""
Open = Callable[[Path], SynthesizerInChild]


@pytest.fixture(scope="module")
def python(environment_of: EnvironmentOf) -> EnginePython:
    return environment_of("coqui")


@pytest.fixture(scope="module")
def tiny(python: EnginePython, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with every kind of model, of which nothing may be changed."""
    folder = tmp_path_factory.mktemp("models")
    run(python, "speechstudio.engines.tiny_checkpoints.coqui:make_all", folder)
    write_recording(folder / "several" / "voices" / "low.wav", 110.0)
    write_recording(folder / "several" / "voices" / "high.wav", 240.0)
    write_recording(folder / "xtts" / "voices" / "low.wav", 110.0, channels=2)
    write_recording(folder / "xtts" / "voices" / "high.wav", 240.0)
    write_kept_voice(folder / "xtts" / "voices" / "kept.pth")
    return folder


@pytest.fixture(scope="module")
def opened(python: EnginePython, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Open]:
    """Open all models in a folder, in one child, which finds nothing in the home of the user."""
    home = str(tmp_path_factory.mktemp("home"))
    process = EngineProcess()
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "XDG_CACHE_HOME", "HF_HOME"):
            patch.setenv(name, home)
        patch.setenv("PATH", "")  # no program of eSpeak NG helps
        yield lambda root: SynthesizerInChild(
            SPEC, {path.name: path for path in sorted(root.iterdir())}, python, process
        )
        process.stop()


@pytest.fixture(scope="module")
def coqui(tiny: Path, opened: Open) -> SynthesizerInChild:
    return opened(tiny)


def run(python: EnginePython, maker: str, folder: Path) -> None:
    command = python.command("speechstudio.engines.environments.preparing", maker, str(folder))
    subprocess.run(command, check=True, capture_output=True)


def write_recording(path: Path, hz: float, channels: int = 1) -> None:
    path.parent.mkdir(exist_ok=True)
    times = np.arange(3 * 16_000) / 16_000
    sound = (np.sin(2 * np.pi * hz * times) * np.sin(9 * times) * 9000).astype("<i2")
    with wave.open(str(path), "wb") as file:
        file.setparams((channels, 2, 16_000, 0, "NONE", ""))
        file.writeframes(np.repeat(sound, channels).tobytes())


def write_kept_voice(path: Path) -> None:
    """Write one as the library keeps what it has made of a recording."""
    import torch

    parts = {"gpt_conditioning_latents": (1, 32, 64), "speaker_embedding": (1, 512, 1)}
    torch.save({name: torch.ones(shape) for name, shape in parts.items()}, path)


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


def test_every_kind_of_model_speaks(coqui: SynthesizerInChild) -> None:
    for voice in ("vits", "several#female-en-5", "glow"):
        short, long = say(coqui, voice), say(coqui, voice, f"{SAID} {SAID}")
        assert short.sample_rate == 22_050
        assert 500 < short.duration_ms < 4000
        assert 1.5 < long.duration_ms / short.duration_ms < 2.6
        assert np.abs(short.samples).max() > 0.005


@pytest.mark.parametrize(
    ("language", "text"),
    [
        ("en", SAID),
        ("zh", "船中午出发。"),
        ("ja", "船は正午に出ます。"),
        ("ko", "배는 정오에 출발합니다."),
        ("ar", "يغادر القارب عند الظهر."),
        ("hi", "नाव दोपहर में निकलती है।"),
    ],
)
def test_xtts_reads_its_languages_from_what_is_installed(
    coqui: SynthesizerInChild, language: str, text: str
) -> None:
    chunk = say(coqui, ANA, text, language)
    assert chunk.sample_rate == 24_000
    assert chunk.duration_ms == pytest.approx(XTTS_MS, rel=0.1)
    assert np.abs(chunk.samples).max() > 0.005


def test_a_voice_of_xtts_keeps_its_language_or_follows_the_text(coqui: SynthesizerInChild) -> None:
    english, german = (say(coqui, ANA, language=code) for code in ("en", "de"))
    assert not alike(english, german)
    assert alike(german, say(coqui, f"{ANA}.de", language="en"))


def test_a_long_sentence_is_said_in_pieces(coqui: SynthesizerInChild) -> None:
    text = "we went along the river and over the bridge, " * 6
    assert say(coqui, ANA, text).duration_ms > 1.7 * XTTS_MS


@pytest.mark.parametrize("model", ["several", "xtts"])
def test_recordings_become_voices(coqui: SynthesizerInChild, model: str) -> None:
    ids = [voice.id for voice in coqui.voices()]
    assert {f"{model}#low", f"{model}#high"} < set(ids)
    low, high = (say(coqui, f"{model}#{name}") for name in ("low", "high"))
    assert not alike(low, high)
    assert alike(low, say(coqui, f"{model}#low"))


def test_xtts_is_heard_while_it_is_made(coqui: SynthesizerInChild) -> None:
    early: list[AudioChunk] = []
    (chunk,) = coqui.synthesize(
        [SpokenSentence(text=SAID, language="en")],
        ANA,
        SynthesisOptions(seed=3),
        EngineContext(early=early.append),
    )
    assert len(early) > 1
    assert np.array_equal(np.concatenate([part.samples for part in early]), chunk.samples)
    assert chunk.duration_ms == pytest.approx(XTTS_MS, rel=0.1)


def test_a_voice_that_the_library_has_kept_is_one(coqui: SynthesizerInChild) -> None:
    assert not alike(say(coqui, "xtts#kept"), say(coqui, "xtts#low"))


@pytest.mark.parametrize(
    ("voice", "choices"),
    [
        ("vits", ({"noise": 0.0}, {"extra": {"noise_scale_w": 0.1}}, {"pitch_semitones": 3.0})),
        ("glow", ({"noise": 1.0},)),
        (
            ANA,
            ({"extra": {"temperature": 0.1}}, {"extra": {"top_k": 2}}, {"extra": {"top_p": 0.1}}),
        ),
    ],
    ids=["vits", "glow", "xtts"],
)
def test_what_is_chosen_is_heard_and_only_then(
    coqui: SynthesizerInChild, voice: str, choices: tuple[dict[str, Any], ...]
) -> None:
    plain = say(coqui, voice)
    for options in choices:
        assert not alike(plain, say(coqui, voice, **options))
    assert alike(plain, say(coqui, voice))


@pytest.mark.parametrize("voice", ["vits", "several#male-pt-3", "glow", ANA])
def test_pace_is_obeyed(coqui: SynthesizerInChild, voice: str) -> None:
    slow, fast = (say(coqui, voice, rate=rate, noise=0.0).duration_ms for rate in (0.8, 1.6))
    assert 0.4 < fast / slow < 0.75


def test_without_a_vocoder_there_is_sound_all_the_same(
    tiny: Path, opened: Open, tmp_path: Path
) -> None:
    shutil.copytree(tiny / "glow", tmp_path / "glow")
    shutil.rmtree(tmp_path / "glow" / "vocoder")
    engine = opened(tmp_path)
    first, again = say(engine, "glow"), say(engine, "glow")
    assert first.duration_ms > 500
    assert alike(first, again)


def test_letters_that_a_model_lacks_are_told(coqui: SynthesizerInChild) -> None:
    with pytest.raises(EngineFailedError, match="no letters for"):
        say(coqui, "glow", "42")


def test_a_recording_that_is_none_is_told(tiny: Path, opened: Open, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny / "xtts", tmp_path / "xtts")
    (folder / "voices" / "low.wav").write_bytes(b"nothing")
    with pytest.raises(EngineFailedError, match=r"no voice can be made of low\.wav"):
        say(opened(tmp_path), "xtts#low")


def test_folders_are_read_as_they_are_and_stay_so(tiny: Path, opened: Open, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny / "several", tmp_path / "several")  # it names files elsewhere
    shutil.rmtree(tiny / "several")
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert say(opened(tmp_path), "several#high").duration_ms > 500
    assert {path: path.stat().st_mtime_ns for path in folder.rglob("*")} == before
    shutil.copytree(folder, tiny / "several")


def test_weights_of_xtts_as_they_were_published_are_read_and_not_written_anew(
    python: EnginePython, opened: Open, tmp_path: Path
) -> None:
    run(python, "speechstudio.engines.tiny_checkpoints.coqui:make_xtts_of_old", tmp_path / "xtts")
    weights = tmp_path / "xtts" / "model.pth"
    before = weights.read_bytes()
    assert say(opened(tmp_path), ANA).duration_ms == pytest.approx(XTTS_MS, rel=0.1)
    assert weights.read_bytes() == before


@pytest.mark.parametrize(("model", "name"), [("vits", "model_file.pth"), ("xtts", "model.pth")])
def test_weights_with_more_than_weights_are_refused(
    tiny: Path, opened: Open, tmp_path: Path, model: str, name: str
) -> None:
    import torch

    class Evil:
        def __reduce__(self) -> tuple[object, ...]:
            return os.mkdir, (str(tmp_path / "harm"),)

    root = tmp_path / "models"
    folder = shutil.copytree(tiny / model, root / model)
    torch.save({"model": {"weight": Evil()}}, folder / name, pickle_module=pickle)
    voice = ANA if model == "xtts" else model
    with pytest.raises(EngineFailedError, match="damaged or are more than weights"):
        say(opened(root), voice)
    assert not (tmp_path / "harm").exists()


def test_a_language_that_nothing_reads_is_told(tiny: Path, opened: Open, tmp_path: Path) -> None:
    folder = shutil.copytree(tiny / "vits", tmp_path / "vits")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    config |= {"phonemizer": "zh_cn_phonemizer", "phoneme_language": "zh-cn"}
    (folder / "config.json").write_text(json.dumps(config), encoding="utf-8")
    with pytest.raises(EngineUnavailableError, match="nothing here reads the language as vits"):
        say(opened(tmp_path), "vits", "船中午出发。", "zh")


@pytest.mark.parametrize("code", ["fr-fr", "de", "pt-br", "it-it", "en-gb"])
def test_sounds_come_from_the_library_in_every_language(
    tiny: Path, opened: Open, tmp_path: Path, code: str
) -> None:
    folder = shutil.copytree(tiny / "vits", tmp_path / "vits")
    config = json.loads((folder / "config.json").read_text(encoding="utf-8"))
    (folder / "config.json").write_text(json.dumps({**config, "phoneme_language": code}))
    assert say(opened(tmp_path), "vits", noise=0.0).duration_ms > 500
