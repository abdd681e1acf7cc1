"""Models are installed, stopped, checked and removed; the server is a real one."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.model_entries import ModelState
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speeds import Speeds
from tests.models import samples
from tests.models.file_server import FileServer, running_server

PATIENCE_MS = 20_000


@pytest.fixture
def server(monkeypatch: pytest.MonkeyPatch) -> Iterator[FileServer]:
    monkeypatch.setenv("NO_PROXY", "*")
    with running_server() as running:
        samples.serve_hub(running)
        yield running


@pytest.fixture
def shelf(qtbot: QtBot, server: FileServer, tmp_path: Path) -> Iterator[ModelShelf]:
    wheels = samples.make_wheels(tmp_path / "wheels")
    store = ModelStore(
        tmp_path / "models", samples.catalogue(wheels), environment=samples.environment(server.url)
    )
    made = ModelShelf(store, Speeds(tmp_path / "speeds.json"))
    yield made
    made.close()
    made.deleteLater()


def state(shelf: ModelShelf, model_id: str) -> ModelState:
    return next(entry.state for entry in shelf.entries if entry.model.id == model_id)


def test_a_model_is_installed_with_how_far_it_is(qtbot: QtBot, shelf: ModelShelf) -> None:
    told: list[float] = []
    running = shelf.installs.running
    shelf.progressed.connect(lambda name: told.append(running[name].pace.share))
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS) as done:
        shelf.installs.install("hub-words")
    assert done.args == ["Hub-Words installed", ""]
    assert state(shelf, "hub-words") is ModelState.INSTALLED
    assert max(told) == 1.0
    assert not running


def test_a_model_that_is_on_its_way_is_not_fetched_twice(qtbot: QtBot, shelf: ModelShelf) -> None:
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.install("hub-words")
        shelf.installs.install("hub-words")
    assert not shelf.installs.running


def test_what_was_stopped_can_go_on(qtbot: QtBot, shelf: ModelShelf, server: FileServer) -> None:
    with qtbot.waitSignal(shelf.installs.ended, timeout=PATIENCE_MS) as over:
        shelf.installs.install("hub-words")
        shelf.installs.stop("hub-words")
    assert over.args == ["hub-words", "stopped"]
    assert state(shelf, "hub-words") is not ModelState.INSTALLED
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.install("hub-words")
    assert state(shelf, "hub-words") is ModelState.INSTALLED


def test_a_closed_model_says_what_it_wants(qtbot: QtBot, shelf: ModelShelf) -> None:
    with qtbot.waitSignal(shelf.failed, timeout=PATIENCE_MS) as told:
        shelf.installs.install("closed")
    assert "accept the terms" in told.args[0].hint
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.install("closed", samples.KEY)
    assert state(shelf, "closed") is ModelState.INSTALLED


def test_a_model_is_checked_and_removed(qtbot: QtBot, shelf: ModelShelf) -> None:
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.install("hub-words")
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS) as checked:
        shelf.installs.verify("hub-words")
    assert checked.args[0] == "Hub-Words checked"
    (shelf.store.root / "hub-words" / "model.bin").write_bytes(samples.WEIGHTS[::-1])
    with qtbot.waitSignal(shelf.damage_found, timeout=PATIENCE_MS) as damaged:
        shelf.installs.verify("hub-words")
    assert "damaged" in damaged.args[1].message
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS) as repaired:
        shelf.installs.repair("hub-words")
    assert repaired.args[0] == "Hub-Words checked"
    assert shelf.store.verify("hub-words").model == "hub-words"
    with qtbot.waitSignal(shelf.told):
        shelf.remove("hub-words")
    assert state(shelf, "hub-words") is ModelState.ABSENT


def test_a_model_comes_from_a_folder(qtbot: QtBot, shelf: ModelShelf, tmp_path: Path) -> None:
    folder = tmp_path / "stick"
    folder.mkdir()
    (folder / "model.bin").write_bytes(samples.WEIGHTS)
    (folder / "config.json").write_bytes(samples.CONFIG)
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.import_folder("words", folder)
    assert state(shelf, "words") is ModelState.INSTALLED
    used, free = shelf.disk()
    assert used == len(samples.WEIGHTS) + len(samples.CONFIG)
    assert free > 0


def test_closing_stops_what_runs(qtbot: QtBot, shelf: ModelShelf) -> None:
    shelf.installs.install("hub-words")
    shelf.close()
    assert state(shelf, "hub-words") is ModelState.ABSENT


def test_a_language_of_mms_is_found_by_its_code(qtbot: QtBot, tmp_path: Path) -> None:
    store = ModelStore(tmp_path / "models", load_catalogue(), environment={})
    shelf = ModelShelf(store, Speeds(tmp_path / "speeds.json"))
    before = len(shelf.entries)

    for query in ("mms-tts-sw", "MMS-TTS-swh", "mms-tts-deu"):
        shelf.show(query=query)
    shelf.refresh()
    shelf.show(query="mms-tts-azj-script_latin")

    assert len(shelf.entries) == before + 1
    (_, (found,)) = shelf.groups[1]
    assert found.model.languages == ("az-Latn",)
    shelf.close()
