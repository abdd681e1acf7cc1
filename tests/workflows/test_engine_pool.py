from dataclasses import replace
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    EmptyAudioError,
    EngineUnavailableError,
    JobCancelledError,
    ModelNotInstalledError,
    UsageError,
    WorkerDiedError,
)
from speechstudio.jobs.events import Event
from speechstudio.jobs.requests import EngineRequest
from speechstudio.models import own
from speechstudio.models.catalogue import ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import Stage, is_gone, recording, wait_until

USUAL = TranscriptionSettings()


def never() -> bool:
    return False


@pytest.fixture
def request_2s(pool: EnginePool, settings: TranscriptionSettings, tmp_path: Path) -> EngineRequest:
    sound = recording(tmp_path / "two", 2)
    return pool.recognizer(settings).request(sound, tmp_path / "a.journal", 1)


@pytest.mark.parametrize("name", ["base", "whisper-base"])
def test_a_model_of_the_catalogue_is_known_with_and_without_its_prefix(
    pool: EnginePool, name: str
) -> None:
    with pytest.raises(ModelNotInstalledError, match="whisper-base is not installed") as told:
        pool.recognizer(replace(USUAL, model=name))
    assert "models install whisper-base" in told.value.hint


def test_an_unknown_model_is_answered_with_the_known(pool: EnginePool) -> None:
    with pytest.raises(UsageError, match="there is no model “hughe”") as told:
        pool.recognizer(replace(USUAL, model="hughe"))
    assert "whisper-base" in told.value.hint
    assert "pyannote" not in told.value.hint


def test_a_folder_that_is_not_there_is_told(pool: EnginePool, tmp_path: Path) -> None:
    with pytest.raises(ModelNotInstalledError, match="there is no folder"):
        pool.recognizer(replace(USUAL, model=str(tmp_path / "gone")))


def test_a_folder_is_taken_as_a_model(
    pool: EnginePool, settings: TranscriptionSettings, recognizer: Stage, diarizer: Stage
) -> None:
    found = pool.recognizer(settings)
    assert found.models == {"whisper": recognizer.folder}
    assert (found.use.task, found.use.engine) == ("recognition", "scripted-recognizer")
    assert found.use.model == "recognizer"
    assert pool.diarizer(settings).models == {"pipeline": diarizer.folder}


def test_a_model_of_another_engine_brings_its_engine(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue(), environment={})
    files = ("config.json", "generation_config.json", "preprocessor_config.json")
    for name in files:
        (tmp_path / name).write_text("{}", encoding="utf-8")
    model = own.of_folder(
        tmp_path, engine="seamless", task=ModelTask.RECOGNITION, name="mine", expects=files
    )
    store.import_folder(model, tmp_path)

    with pytest.raises(EngineUnavailableError, match="its environment is not installed") as told:
        EnginePool(store).recognizer(replace(USUAL, model=model.id))
    assert "engines install seamless" in told.value.hint


def test_the_open_pipeline_needs_its_two_models(pool: EnginePool) -> None:
    with pytest.raises(ModelNotInstalledError, match="pyannote-segmentation"):
        pool.diarizer(USUAL)


def test_an_unknown_engine_is_told(pool: EnginePool, settings: TranscriptionSettings) -> None:
    with pytest.raises(UsageError, match="no recognition engine named “other”"):
        pool.recognizer(replace(settings, recognizer="other"))


def test_parts_are_taken_and_everything_else_is_told(
    pool: EnginePool, request_2s: EngineRequest
) -> None:
    taken: list[object] = []
    told: list[Event] = []
    assert pool.run(request_2s, cancelled=never, tell=told.append, take=taken.append) is None
    assert len(taken) == 2
    assert {type(event).__name__ for event in told} == {"Started", "Progress"}


def test_one_child_serves_one_task(
    pool: EnginePool, request_2s: EngineRequest, recognizer: Stage
) -> None:
    for _ in range(2):
        pool.run(request_2s, cancelled=never, tell=lambda _: None)
    assert len(recognizer.notes("loaded")) == 1


def test_a_child_with_other_threads_takes_the_place_of_the_first(
    pool: EnginePool, request_2s: EngineRequest, recognizer: Stage
) -> None:
    pool.run(request_2s, cancelled=never, tell=lambda _: None)
    (first,) = recognizer.pids()
    pool.run(replace(request_2s, threads=2), cancelled=never, tell=lambda _: None)
    wait_until(lambda: is_gone(first))
    (second,) = set(recognizer.pids()) - {first}
    assert not is_gone(second)


def test_what_an_engine_raises_is_raised_here(
    pool: EnginePool, request_2s: EngineRequest, recognizer: Stage
) -> None:
    recognizer.play({1: ["refuse"]})
    with pytest.raises(EmptyAudioError, match="nothing to hear"):
        pool.run(request_2s, cancelled=never, tell=lambda _: None)
    recognizer.play({1: ["die"]})
    with pytest.raises(WorkerDiedError):
        pool.run(request_2s, cancelled=never, tell=lambda _: None)


def test_a_cancel_is_raised_here(
    pool: EnginePool, request_2s: EngineRequest, recognizer: Stage
) -> None:
    recognizer.play({1: ["wait_for_go"]})
    with pytest.raises(JobCancelledError):
        pool.run(request_2s, cancelled=lambda: bool(recognizer.notes("passage")), tell=print)


def test_closing_ends_every_child(
    pool: EnginePool, request_2s: EngineRequest, recognizer: Stage
) -> None:
    pool.run(request_2s, cancelled=never, tell=lambda _: None)
    assert not any(map(is_gone, recognizer.pids()))
    pool.close()
    wait_until(lambda: all(map(is_gone, recognizer.pids())))
