"""The queue with the models that people have: both directions, interrupted once."""

from pathlib import Path

import pytest

from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.storage.project import Project
from speechstudio.workflows.queue.items import ItemState
from speechstudio.workflows.queue.settings import HearSettings, SpeakSettings
from speechstudio.workflows.settings import TranscriptionSettings
from tests.fakes.stage import wait_until
from tests.workflows.queue.desks import Opened

pytestmark = pytest.mark.models


def test_what_is_spoken_is_heard_again_though_the_program_ended_meanwhile(
    folders: Folders, tmp_path: Path, model_store_root: Path
) -> None:
    folders.data.mkdir(parents=True)
    (folders.data / "models").symlink_to(model_store_root, target_is_directory=True)
    assert not ModelStore(folders.models, load_catalogue()).missing(load_catalogue().defaults)
    out = tmp_path / "out"
    speaking = SpeakSettings(voice="en_US-joe-medium", suffix=".wav", folder=out)
    settings = TranscriptionSettings()
    hearing = HearSettings(transcription=settings, formats=("txt",), makes_project=True, folder=out)
    page = tmp_path / "page.txt"
    page.write_text("The harbour is quiet in the morning. Boats leave before the sun is up.")

    first = Opened(folders, hearing, speaking)
    first.desk.add([page])
    first.work()
    first.desk.add([out / "page.wav"])
    wait_until(lambda: first.states()[1] is ItemState.RUNNING)
    assert first.desk.close()

    second = Opened(folders)
    assert second.states() == [ItemState.DONE, ItemState.WAITING]
    second.work()
    item = second.items[1]
    assert second.desk.close()
    assert item.state is ItemState.DONE
    assert "harbour" in (out / "page.txt").read_text().lower().replace("harbor", "harbour")
    assert item.project is not None
    with Project.open(item.project) as project:
        assert project.transcript.segments
