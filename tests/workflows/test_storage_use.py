"""How much room is taken, and what of it can go."""

from pathlib import Path

import pytest

from speechstudio.domain.errors import StorageError
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.locks import exclusive
from speechstudio.workflows.storage_use import Places, Use


@pytest.fixture
def places(tmp_path: Path) -> Places:
    folders = Folders.of_this_user({"SPEECHSTUDIO_HOME": str(tmp_path)})
    store = ModelStore(folders.models, load_catalogue())
    return Places.of(
        store, folders, projects=tmp_path / "projects", recordings=tmp_path / "recordings"
    )


def write(path: Path, size: int) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(b"x" * size)
    return path


def test_every_folder_is_counted_once(places: Places) -> None:
    folders = places.folders
    write(folders[Use.MODELS] / "a" / "weights", 500)
    write(folders[Use.DOWNLOADS] / "models" / "b" / "0" / "weights.part", 70)
    write(folders[Use.RECORDINGS] / "talk.wav", 30)
    sizes = places.sizes()
    assert (sizes[Use.MODELS], sizes[Use.DOWNLOADS], sizes[Use.RECORDINGS]) == (500, 70, 30)
    assert sizes[Use.PROJECTS] == 0
    assert places.free() > 0


def test_sentences_and_downloads_go_and_models_stay(places: Places) -> None:
    folders = places.folders
    kept = write(folders[Use.MODELS] / "a" / "weights", 500)
    for use, name in ((Use.SPEECH, "ab/chunk"), (Use.DOWNLOADS, "wheels/x.whl")):
        write(folders[use] / name, 90)
        assert places.clear(use) == 90
        assert places.sizes()[use] == 0
    assert kept.exists()


def test_a_download_that_goes_on_is_left_alone(places: Places) -> None:
    part = write(places.folders[Use.DOWNLOADS] / "models" / "b" / "x.part", 10)
    with (
        exclusive(part.parents[2] / "lock", waiting=lambda: None),
        pytest.raises(StorageError, match="is being downloaded"),
    ):
        places.clear(Use.DOWNLOADS)
    assert part.exists()


def test_work_under_way_keeps_its_checkpoint(places: Places) -> None:
    store = CheckpointStore(places.folders[Use.UNFINISHED])
    with store.open("old", {"of": "old"}) as old:
        write(old.folder / "recognition.journal", 40)
    with store.open("new", {"of": "new"}) as new:
        assert places.clear(Use.UNFINISHED) > 40
        assert new.folder.exists()
    assert not old.folder.exists()


def test_libraries_count_without_what_is_the_programs_too(places: Places) -> None:
    folder = places.folders[Use.LIBRARIES]
    write(folder / "melotts" / "data" / "words", 60)
    shared = write(folder.parent / "program" / "torch", 900)
    (folder / "melotts" / "torch").hardlink_to(shared)
    assert places.sizes()[Use.LIBRARIES] == 60
