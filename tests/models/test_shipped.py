"""Models that came with the program: found, read and never changed."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from speechstudio.domain import own_python
from speechstudio.domain.errors import HashMismatchError, ModelError, ModelNotInstalledError
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer

MODEL = "hub-words"


@pytest.fixture
def program(tmp_path: Path, wheels: dict[str, Path]) -> Iterator[Path]:
    """The folder of a program with one model; nothing may change in it."""
    own = tmp_path / "own"
    own.mkdir()
    (own / "model.bin").write_bytes(samples.WEIGHTS)
    (own / "config.json").write_bytes(samples.CONFIG)
    folder = tmp_path / "program" / "models"
    ModelStore(folder, samples.catalogue(wheels), environment={}).import_folder(MODEL, own)
    before = contents(folder / MODEL)
    yield folder
    assert contents(folder / MODEL).keys() == before.keys()


@pytest.fixture
def store(tmp_path: Path, program: Path, server: FileServer, wheels: dict[str, Path]) -> ModelStore:
    samples.serve_hub(server)
    return ModelStore(
        tmp_path / "models",
        samples.catalogue(wheels),
        environment=samples.environment(server.url),
        shipped=program,
    )


def contents(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def test_what_came_with_the_program_is_installed_without_a_folder_of_the_user(
    store: ModelStore, program: Path, server: FileServer
) -> None:
    assert store.is_shipped(MODEL)
    assert not store.is_over_shipped(MODEL)
    assert store.path(MODEL) == program / MODEL
    assert [model.id for model in store.installed()] == [MODEL]
    assert [model.id for model in store.missing([MODEL, "words"])] == ["words"]
    assert store.install(MODEL) == program / MODEL
    assert store.verify(MODEL).model == MODEL
    assert not store.repair(MODEL)
    assert not store.root.exists()
    assert not server.asked


def test_what_came_with_the_program_is_not_removed(store: ModelStore, program: Path) -> None:
    with pytest.raises(ModelError, match="comes with the program and is not removed") as raised:
        store.remove(MODEL)
    assert raised.value.hint
    assert store.path(MODEL) == program / MODEL
    assert not store.root.exists()


def test_a_model_of_the_user_goes_before_the_one_of_the_program(
    store: ModelStore, program: Path
) -> None:
    own = store.import_folder(MODEL, program / MODEL)
    assert own == store.root / MODEL == store.path(MODEL)
    assert not store.is_shipped(MODEL)
    assert store.is_over_shipped(MODEL)

    assert store.remove(MODEL) > len(samples.WEIGHTS)

    assert store.path(MODEL) == program / MODEL
    assert not own.exists()


def test_a_model_of_the_user_that_is_not_whole_gives_way(store: ModelStore, program: Path) -> None:
    own = store.import_folder(MODEL, program / MODEL)
    (own / "model.bin").unlink()

    assert store.path(MODEL) == program / MODEL
    assert store.remove(MODEL) > 0
    assert not own.exists()


def test_what_is_damaged_in_the_program_is_replaced_by_a_copy_of_the_user(
    store: ModelStore, program: Path
) -> None:
    (program / MODEL / "model.bin").write_bytes(samples.WEIGHTS[::-1])
    with pytest.raises(HashMismatchError) as raised:
        store.verify(MODEL)
    assert raised.value.hint == f"run: speechstudio models repair {MODEL}"

    assert store.repair(MODEL)

    assert store.path(MODEL) == store.root / MODEL
    assert store.verify(MODEL).model == MODEL
    assert not store.repair(MODEL)
    assert (program / MODEL / "model.bin").read_bytes() == samples.WEIGHTS[::-1]


def test_what_is_cut_short_in_the_program_is_installed_like_any_other(
    store: ModelStore, program: Path
) -> None:
    (program / MODEL / "model.bin").write_bytes(samples.WEIGHTS[:-1])
    with pytest.raises(ModelNotInstalledError):
        store.path(MODEL)
    assert not store.is_shipped(MODEL)

    assert store.install(MODEL) == store.root / MODEL
    assert not store.is_over_shipped(MODEL)


def test_models_of_a_frozen_program_are_found(
    tmp_path: Path, program: Path, wheels: dict[str, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(own_python, "shipped", {"models": program}.get)
    store = ModelStore(tmp_path / "models", samples.catalogue(wheels), environment={})
    assert store.path(MODEL) == program / MODEL
