"""Models that the catalogue does not list: by name, by repository, from a folder."""

import json
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    JobCancelledError,
    ModelError,
    SourceUnreachableError,
    UnknownModelError,
    UsageError,
)
from speechstudio.models.catalogue import ANY_LANGUAGE, UNSTATED, Model, ModelTask
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.own import about, licensed, model_of, of_folder, of_repository
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer
from tests.models.repositories import REPOSITORY, serve_repository


@pytest.fixture
def voice(server: FileServer) -> Model:
    serve_repository(server, cardData={"license": "cc-by-nc-4.0", "language": ["sw"]})
    return of_repository(
        REPOSITORY, engine="mms", task=ModelTask.SYNTHESIS, expects=("config.json",)
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    made = tmp_path / "My Voice"
    (made / "deep").mkdir(parents=True)
    (made / "config.json").write_bytes(samples.CONFIG)
    (made / "deep" / "model.bin").write_bytes(samples.WEIGHTS)
    (made / ".hidden").write_text("x", encoding="utf-8")
    return made


def again(store: ModelStore) -> ModelStore:
    """The same folder, as another start of the program sees it."""
    return ModelStore(store.root, load_catalogue(), environment={})


def test_repository_tells_its_engine_when_the_program_starts_again(
    store: ModelStore, voice: Model
) -> None:
    store.install(voice)

    (found,) = again(store).installed()
    assert (found.id, found.engine, found.task) == ("mms-lab-voice", "mms", ModelTask.SYNTHESIS)
    assert again(store).verify("mms-lab-voice").commits == (f"{REPOSITORY}@{samples.COMMIT}",)
    assert again(store).shown()[-1] == found


def test_licence_and_languages_are_the_publishers(store: ModelStore, voice: Model) -> None:
    store.install(voice)

    found = store.catalogue.get(voice.id)
    assert (found.licence, found.commercial_use) == ("cc-by-nc-4.0", "no")
    assert found.languages == ("sw",)


def test_removed_repository_is_not_known_any_more(store: ModelStore, voice: Model) -> None:
    store.install(voice)

    assert store.remove(voice.id) > 0

    with pytest.raises(UnknownModelError):
        store.catalogue.get(voice.id)


def test_begun_repository_is_known_and_goes_on(store: ModelStore, voice: Model) -> None:
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 0
    with pytest.raises(JobCancelledError):
        store.install(voice, progress=recorder, cancelled=recorder.cancelled)

    assert store.catalogue.get(voice.id).engine == "mms"
    assert store.is_begun(voice.id)
    assert store.install(voice.id).is_dir()
    assert not store.is_begun(voice.id)


def test_what_the_engine_cannot_use_leaves_nothing(
    store: ModelStore, voice: Model, server: FileServer
) -> None:
    serve_repository(server, {"README.md": b"nothing"})

    with pytest.raises(ModelError, match=r"no config\.json"):
        store.install(voice)
    assert voice not in store.shown()


def test_hub_that_cannot_be_reached_tells_how_to_do_without(
    store: ModelStore, voice: Model, server: FileServer
) -> None:
    server.files.clear()

    with pytest.raises(SourceUnreachableError, match="has no repository") as raised:
        store.install(voice)
    assert "models import FOLDER --engine mms" in raised.value.hint


def test_folder_becomes_a_model_with_all_that_is_visible(store: ModelStore, folder: Path) -> None:
    model = of_folder(folder, engine="melotts", task=ModelTask.SYNTHESIS)

    made = store.import_folder(model, folder)

    assert made.name == "melotts-my-voice"
    assert (made / "deep" / "model.bin").read_bytes() == samples.WEIGHTS
    assert not (made / ".hidden").exists()
    assert again(store).verify("melotts-my-voice").source == f"folder {folder}"
    assert again(store).catalogue.get("melotts-my-voice").engine == "melotts"


def test_folder_that_the_engine_cannot_use_is_refused(store: ModelStore, folder: Path) -> None:
    model = of_folder(folder, engine="x", task=ModelTask.SYNTHESIS, expects=("vocab.json",))

    with pytest.raises(ModelError, match=r"vocab\.json is missing") as raised:
        store.import_folder(model, folder)
    assert "vocab.json" in raised.value.hint


def test_damaged_model_of_a_folder_can_be_had_of_its_folder_only(
    store: ModelStore, folder: Path
) -> None:
    model = of_folder(folder, engine="melotts", task=ModelTask.SYNTHESIS)
    (store.import_folder(model, folder) / "config.json").write_bytes(b"")

    with pytest.raises(ModelError, match="came from the folder") as raised:
        store.install("melotts-my-voice")
    assert "--engine melotts" in raised.value.hint


@pytest.mark.parametrize("damage", ["no json", "{}", '{"id": "other"}', "[]"])
def test_damaged_notes_hide_a_model_and_nothing_else(
    store: ModelStore, voice: Model, damage: str
) -> None:
    folder = store.install(voice)
    notes = json.loads((folder / "manifest.json").read_text(encoding="utf-8"))
    notes["about"] = damage if damage == "no json" else json.loads(damage)
    (folder / "manifest.json").write_text(json.dumps(notes), encoding="utf-8")

    assert again(store).installed() == ()


def test_what_is_noted_of_a_model_gives_it_back(voice: Model, folder: Path) -> None:
    brought = of_folder(folder, engine="bark", task=ModelTask.SYNTHESIS, expects=("a", "b"))

    for model in (voice, brought, load_catalogue().get("mms-tts-swh")):
        assert model_of(json.loads(json.dumps(about(model)))) == model


@pytest.mark.parametrize(
    ("licence", "use"),
    [
        ("mit", "yes"), ("CC-BY-NC-4.0", "no"), ("cc-by-4.0", "yes, with attribution"),
        ("openrail", UNSTATED), ("", UNSTATED),
    ],
)  # fmt: skip
def test_use_is_only_allowed_where_the_licence_does(voice: Model, licence: str, use: str) -> None:
    found = licensed(voice, licence, ())

    assert found.commercial_use == use
    assert found.languages == (ANY_LANGUAGE,)


@pytest.mark.parametrize("name", ["lab", "lab/voice/more", "https://x/y", "../x", "lab/vo ice"])
def test_what_is_no_repository_is_told(name: str) -> None:
    with pytest.raises(UsageError, match="no repository"):
        of_repository(name, engine="mms", task=ModelTask.SYNTHESIS)


def test_revision_has_to_look_like_one() -> None:
    with pytest.raises(UsageError, match="no revision"):
        of_repository("lab/voice", engine="mms", task=ModelTask.SYNTHESIS, revision="a b?c")


def test_folder_without_a_name_wants_one(tmp_path: Path) -> None:
    with pytest.raises(UsageError) as raised:
        of_folder(tmp_path, engine="mms", task=ModelTask.SYNTHESIS, name="…")
    assert "--name" in raised.value.hint
