"""What a user may bring for an engine, and what an engine needs besides."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import UsageError
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engine
from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, Task
from speechstudio.models.catalogue import ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.repository import RepositorySource
from speechstudio.models.store import ModelStore
from speechstudio.workflows import engine_models
from speechstudio.workflows.engine_models import advice_for, libraries_of, model_taker
from speechstudio.workflows.speaking.voices import VoiceBook

CATALOGUE = load_catalogue()


def spec(
    engine: str,
    task: Task,
    *expects: str,
    models: tuple[str, ...] = ("voice",),
    has_environment: bool = True,
) -> EngineSpec:
    own = EnvironmentSpec(id=engine, requirements=(), size_bytes=1_500_000_000)
    return EngineSpec(
        id=engine,
        title=engine.title(),
        task=task,
        factory="nowhere:Nothing",
        languages=("*",),
        code_licence="MIT",
        weights_licence="MIT",
        commercial_use="yes",
        models=models,
        expects=expects,
        environment=own if has_environment else None,
    )


@pytest.fixture(autouse=True)
def _engines(monkeypatch: pytest.MonkeyPatch) -> None:
    known = (
        spec("mms", Task.SYNTHESIS, "config.json", "vocab.json"),
        spec("seamless", Task.RECOGNITION, "config.json"),
        spec("seamless", Task.SYNTHESIS, "config.json", "generation_config.json"),
        spec("talker", Task.SYNTHESIS, models=()),
        spec("faster-whisper", Task.RECOGNITION, has_environment=False),
    )
    monkeypatch.setattr(
        engine_models, "engines", lambda task: {one.id: one for one in known if one.task is task}
    )


def test_repository_becomes_a_model_of_the_engine() -> None:
    model = model_taker("mms").repository(CATALOGUE, "lab/voice", revision="v2", gated=True)

    (source,) = model.sources
    assert isinstance(source, RepositorySource)
    assert (model.engine, model.task, model.gated) == ("mms", ModelTask.SYNTHESIS, True)
    assert source.needed == ("config.json", "vocab.json")
    assert source.parts[0].revision == "v2"


def test_known_repository_is_the_known_model() -> None:
    taker = model_taker("mms")

    assert taker.repository(CATALOGUE, "facebook/mms-tts-deu") == CATALOGUE.get("mms-tts-deu")
    assert taker.repository(CATALOGUE, "facebook/mms-tts-swh").id == "mms-tts-swh"
    assert taker.repository(CATALOGUE, "facebook/mms-tts-swh", revision="v1").id.startswith("mms-f")


def test_engine_of_two_tasks_takes_models_for_both(tmp_path: Path) -> None:
    model = model_taker("seamless").folder(tmp_path, "mine")

    assert model.id == "seamless-mine"
    assert model.serves(ModelTask.RECOGNITION)
    assert model.serves(ModelTask.SYNTHESIS)
    assert model.sources[0].needed == ("config.json", "generation_config.json")  # type: ignore[union-attr]  # a folder


@pytest.mark.parametrize(("engine", "why"), [("talker", "takes no models"), ("no", "not known")])
def test_engine_that_takes_no_models_is_told(engine: str, why: str) -> None:
    with pytest.raises(UsageError, match=why) as raised:
        model_taker(engine)
    assert raised.value.hint == "Choose one of: faster-whisper, mms, seamless."


def test_model_says_which_libraries_it_wants_before_they_are_there(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    model = CATALOGUE.get("mms-tts-deu")

    words = libraries_of(model, environments)

    assert words == "Needs Mms's own libraries, about 1.5 GB, which are not installed"
    assert advice_for(model, environments) == "Run “speechstudio engines install mms”."


def test_model_of_the_programs_own_libraries_needs_nothing(tmp_path: Path) -> None:
    model = CATALOGUE.get("whisper-base")

    assert not libraries_of(model, Environments(tmp_path))
    assert not advice_for(model, Environments(tmp_path))


def test_engine_that_is_not_here_is_named(tmp_path: Path) -> None:
    words = libraries_of(CATALOGUE.get("bark"), Environments(tmp_path))

    assert words == "Needs the engine “bark”, which is not here"


def test_libraries_that_came_half_way_are_told(tmp_path: Path) -> None:
    environments = Environments(tmp_path)
    environment = EnvironmentSpec(id="mms", requirements=())
    environments.places(environment).staging.folder.mkdir(parents=True)

    words = libraries_of(CATALOGUE.get("mms-tts-deu"), environments)

    assert words.startswith("Needs Mms's own libraries: its environment is broken: ")
    assert "engines repair mms" in advice_for(CATALOGUE.get("mms-tts-deu"), environments)


def test_voices_are_looked_for_in_what_the_user_brought(tmp_path: Path) -> None:
    folder = tmp_path / "mine"
    folder.mkdir()
    for name in ("config.json", "vocab.json"):
        (folder / name).write_text("{}", encoding="utf-8")
    store = ModelStore(tmp_path / "models", CATALOGUE, environment={})
    made = store.import_folder(model_taker("mms").folder(folder), folder)

    book = VoiceBook(store)

    assert book.models(engine(Task.SYNTHESIS, "mms")) == {"mms-mine": made}
    assert book.model_of("mms-mine") == store.catalogue.get("mms-mine")
