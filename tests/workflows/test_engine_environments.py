"""Engines in environments, as workflows meet them: a plug-in, from its absence to its speech."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    EngineUnavailableError,
    UsageError,
)
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions
from speechstudio.engines.spec import EngineSpec
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_environments import (
    EngineHomes,
    environments_beside,
    named_engines,
)
from speechstudio.workflows.engine_trials import EngineTrials
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import VoiceBook

pytest_plugins = ["tests.fakes.humming"]


@pytest.fixture
def store(isolated_home: Path) -> ModelStore:
    return ModelStore(Folders.of_this_user().models, load_catalogue())


@pytest.fixture
def homes(store: ModelStore) -> EngineHomes:
    return EngineHomes(environments_beside(store))


@pytest.fixture
def model(tmp_path: Path) -> Path:
    folder = tmp_path / "low hum"
    folder.mkdir()
    (folder / "hum.txt").write_text("hm")
    return folder


def test_an_engine_without_its_environment_says_so(
    humming: EngineSpec, store: ModelStore, model: Path
) -> None:
    book = VoiceBook(store)
    assert book.lacks(humming) == "its environment is not installed"
    with pytest.raises(EngineUnavailableError, match="Hummer cannot speak: its env") as told:
        list(book.voices("hummer"))
    assert told.value.hint == "Run “speechstudio engines install hummer”."
    with pytest.raises(EngineUnavailableError, match="Hummer cannot be used: its env") as told:
        book.choose(f"hummer:{model}", "en")
    assert told.value.hint == "Run “speechstudio engines install hummer”."
    assert not any(known.engine == "hummer" for known in book.of_language("en"))


def test_engines_are_named_by_their_id_or_that_of_their_environment(humming: EngineSpec) -> None:
    assert named_engines("hummer") == [humming]
    assert [spec.id for spec in named_engines("espeak")] == ["espeak"]
    with pytest.raises(UsageError, match="no engine “nobody”") as told:
        named_engines("nobody")
    assert "hummer" in told.value.hint


def test_a_broken_environment_is_said_with_its_reason(
    humming: EngineSpec, homes: EngineHomes
) -> None:
    assert humming.environment is not None
    place = homes.environments.places(humming.environment)
    place.staging.folder.mkdir(parents=True)
    reason = "its environment is broken: its installation was interrupted"
    assert homes.lack(humming) == reason
    assert homes.advice(humming) == "Run “speechstudio engines repair hummer”."


def test_engines_of_the_program_need_no_environment(homes: EngineHomes) -> None:
    (espeak,) = named_engines("espeak")
    assert homes.lack(espeak) == ""
    assert homes.python(espeak) is None
    assert homes.version(espeak)


def test_what_a_folder_lacks_is_named(humming: EngineSpec, tmp_path: Path) -> None:
    assert humming.missing_in(tmp_path) == "hum.txt"
    (piper,) = named_engines("piper")
    (tmp_path / "a.onnx").touch()
    assert piper.missing_in(tmp_path) == "*.onnx.json"
    (tmp_path / "a.onnx.json").touch()
    assert piper.missing_in(tmp_path) == ""


@pytest.mark.models
def test_installed_it_speaks_with_a_folder_as_voice(
    humming: EngineSpec, store: ModelStore, homes: EngineHomes, model: Path, tmp_path: Path
) -> None:
    assert humming.environment is not None
    homes.environments.install(humming.environment)
    book = VoiceBook(store)
    assert homes.version(humming) == "1.0"
    assert book.lacks(humming) == "no voice is installed"
    with pytest.raises(UsageError, match="no voice “low”"):
        book.choose("hummer:low", "en")
    with pytest.raises(UsageError, match="holds no voice of Hummer") as told:
        book.choose(f"hummer:{tmp_path}", "en")
    assert "hum.txt" in told.value.hint
    choice = book.choose(f"hummer:{model}", "en")
    assert (choice.voice, choice.version) == ("low hum", "1.0")
    assert choice.models == {"low hum": model}
    assert choice.python == homes.python(humming)
    speaker = Speaker(lambda _name: choice, SynthesisOptions(), ChunkCache(tmp_path / "cache"))
    sentence = SpokenSentence(text="Hm.", language="en")
    piece = Piece(sentence=sentence, written=(0, 3))
    try:
        (spoken,) = speaker.speak([piece])
    finally:
        speaker.close()
    assert len(spoken.chunk.samples) == 800


@pytest.mark.models
def test_a_trial_says_whether_it_works_with_tiny_models(
    humming: EngineSpec, store: ModelStore, homes: EngineHomes
) -> None:
    assert humming.environment is not None
    trials = EngineTrials(store)
    assert trials.run(humming).result == "not tried: its environment is not installed"
    homes.environments.install(humming.environment)
    trial = trials.run(humming)
    assert (trial.result, trial.weights) == ("passed", "tiny")
    assert trial.load_s is not None
    assert trial.run_s is not None
    place = homes.environments.places(humming.environment).final
    (place.site_packages / "tone.py").write_text("RATE = 0\n")
    assert trials.run(humming).result.startswith("failed: ")


def test_connections_of_installers_go_to_the_log_of_the_store(store: ModelStore) -> None:
    environments = environments_beside(store)
    assert environments.root == store.root.with_name("environments")
    end = environments._note("index.example", "the environment x")
    end()
    (noted,) = ConnectionLog(store.connections.path).read()
    assert (noted.host, noted.why) == ("index.example", "the environment x, by its installer")
