"""MeloTTS in its own environment, from tiny models: all languages, and all that can be chosen."""

import subprocess
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from speechstudio.domain.errors import EngineFailedError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, Voice
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.synthesis.melotts_preparing import SENTENCES
from speechstudio.engines.synthesis.melotts_spec import SPEC
from speechstudio.engines.wire import chunk_from_wire, voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from tests.environments import EnvironmentOf

pytestmark = pytest.mark.models

TAGS = {"EN": "en", "ES": "es", "FR": "fr", "ZH": "zh", "JP": "ja", "KR": "ko"}
ENGLISH = "EN#EN-US"
SAID = "The quick brown fox jumps over the lazy dog."


class Melo:
    """The engine in a child, with models in a folder."""

    def __init__(self, python: EnginePython, models: Path) -> None:
        self.process = EngineProcess()
        self.python = python
        self.models = {folder.name: folder for folder in sorted(models.iterdir())}

    def request(self, **more: Any) -> EngineRequest:
        return EngineRequest(
            task=SPEC.task,
            factory=SPEC.factory,
            models=self.models,
            python=self.python,
            **more,
        )

    def voices(self) -> list[Voice]:
        return [voice_from_json(row) for row in result_of(answers(self.process, self.request()))]

    def say(self, text: str, voice: str = ENGLISH, **options: Any) -> AudioChunk:
        language = TAGS.get(voice.partition("#")[0], "en")
        request = self.request(
            sentences=(SpokenSentence(text=text, language=language),), voice=voice, options=options
        )
        (chunk,) = [
            chunk_from_wire(part.content, part.payload)[1]
            for part in answers(self.process, request)
        ]
        return chunk


@pytest.fixture(scope="module")
def python(environment_of: EnvironmentOf) -> EnginePython:
    return environment_of("melotts")


@pytest.fixture(scope="module")
def models(python: EnginePython, tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("models")
    command = python.command(
        "speechstudio.engines.environments.preparing",
        "speechstudio.engines.tiny_checkpoints.melotts:make_all",
        str(folder),
    )
    subprocess.run(command, check=True, capture_output=True)
    return folder


@pytest.fixture(scope="module")
def melo(
    python: EnginePython, models: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator[Melo]:
    """It finds nothing in the home of the user, and its child connects to nothing."""
    home = str(tmp_path_factory.mktemp("home"))
    with pytest.MonkeyPatch.context() as patch:
        for name in ("HOME", "USERPROFILE", "APPDATA", "XDG_CACHE_HOME", "HF_HOME", "TMPDIR"):
            patch.setenv(name, home)
        patch.delenv("NLTK_DATA", raising=False)
        engine = Melo(python, models)
        yield engine
        engine.process.stop()


def test_every_language_and_accent_is_a_voice(melo: Melo) -> None:
    voices = melo.voices()
    assert {voice.language.partition("-")[0] for voice in voices} == set(TAGS.values())
    accents = [voice.language for voice in voices if voice.id.startswith("EN#")]
    assert accents == ["en-US", "en-GB", "en-IN", "en-AU", "en-US"]


@pytest.mark.parametrize("language", TAGS)
def test_a_language_is_spoken_from_what_is_installed(melo: Melo, language: str) -> None:
    voice = ENGLISH if language == "EN" else language
    chunk = melo.say(SENTENCES[language], voice)
    assert chunk.sample_rate == 44_100
    assert 500 < chunk.duration_ms < 5_000
    assert np.isfinite(chunk.samples).all()
    assert np.abs(chunk.samples).max() > 0.01
    twice = melo.say(f"{SENTENCES[language]} {SENTENCES[language]}", voice)
    assert 1.5 < twice.duration_ms / chunk.duration_ms < 2.5


def test_the_same_seed_gives_the_same_sound(melo: Melo) -> None:
    first, again, other = (melo.say(SAID, seed=seed).samples for seed in (1, 1, 2))
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize(
    "options",
    [
        {"noise": 0.0},
        {"extra": {"sdp_ratio": 1.0}},
        {"extra": {"sdp_ratio": 1.0, "noise_scale_w": 0.1}},
        {"rate": 1.4},
        {"pitch_semitones": 3.0},
        {"volume_db": -9.0},
    ],
    ids=lambda options: " ".join(options) + " ".join(options.get("extra", ())),
)
def test_what_is_chosen_is_heard(melo: Melo, options: dict[str, Any]) -> None:
    plain, chosen = melo.say(SAID, seed=1), melo.say(SAID, seed=1, **options)
    assert not np.array_equal(plain.samples, chosen.samples)
    if "rate" in options:
        assert 0.5 < chosen.duration_ms / plain.duration_ms < 0.9


def test_the_share_of_drawn_rhythm_makes_seeds_differ_in_length(melo: Melo) -> None:
    drawn = {melo.say(SAID, seed=n, extra={"sdp_ratio": 1.0}).duration_ms for n in range(1, 5)}
    usual = {melo.say(SAID, seed=n, extra={"sdp_ratio": 0.0}).duration_ms for n in range(1, 5)}
    assert len(drawn) > 1
    assert max(usual) - min(usual) <= 100


def test_accents_sound_different(melo: Melo) -> None:
    american, indian = (melo.say(SAID, f"EN#{name}", seed=1) for name in ("EN-US", "EN_INDIA"))
    assert not np.array_equal(american.samples, indian.samples)


def test_the_language_network_is_heard_and_can_be_missing(melo: Melo) -> None:
    rich, flat = melo.say(SAID, seed=1), melo.say(SAID, "plain#EN-US", seed=1)
    assert not np.array_equal(rich.samples, flat.samples)


@pytest.mark.parametrize("language", TAGS)
@pytest.mark.parametrize(
    "text", ["日本 and русский", "wait ... what?! (yes) - no; “so” 🙂", "x" * 20]
)
def test_odd_text_is_spoken_in_every_language(melo: Melo, language: str, text: str) -> None:
    chunk = melo.say(text, ENGLISH if language == "EN" else language)
    assert chunk.duration_ms > 100


@pytest.mark.parametrize(
    ("voice", "text", "same"),
    [
        (ENGLISH, "The U S A met.", "The U S ay met."),
        ("ES", "El H B O.", "El hache B O."),
        ("ZH", "在A座。", "在 ay 座。"),
        ("JP", "APIです。", "エーピーアイです。"),
        ("KR", "SNCF입니다.", "S N C F입니다."),
    ],
)
def test_letters_that_were_spelled_out_stay_letters(
    melo: Melo, voice: str, text: str, same: str
) -> None:
    heard, meant = melo.say(text, voice, seed=1), melo.say(same, voice, seed=1)
    assert np.array_equal(heard.samples, meant.samples)


@pytest.mark.parametrize(
    ("voice", "text", "other"),
    [
        (ENGLISH, "Thanks, hon.", "Thanks, honorable."),
        (ENGLISH, "Meet him at the co.", "Meet him at the company."),
        ("FR", "Voici mon ex.", "Voici mon exemple."),
    ],
)
def test_the_last_word_is_not_taken_for_an_abbreviation(
    melo: Melo, voice: str, text: str, other: str
) -> None:
    heard, wrong = melo.say(text, voice, seed=1), melo.say(other, voice, seed=1)
    assert not np.array_equal(heard.samples, wrong.samples)


def test_a_checkpoint_with_more_than_weights_is_refused(
    python: EnginePython, models: Path, tmp_path: Path
) -> None:
    import torch

    folder = tmp_path / "bad"
    folder.mkdir()
    config = (models / "plain" / "config.json").read_bytes()
    (folder / "config.json").write_bytes(config)
    torch.save({"model": Path("x")}, folder / "checkpoint.pth")
    engine = Melo(python, tmp_path)
    try:
        with pytest.raises(EngineFailedError, match="damaged or are more than weights"):
            engine.say(SAID, "bad#EN-US")
    finally:
        engine.process.stop()
