"""Libraries of engines come with models, are mended and removed; what installs them is scripted."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import EngineUnavailableError, JobCancelledError, OfflineError
from speechstudio.engines.environments.state import (
    OUTDATED,
    EnvironmentState,
    EnvironmentStatus,
)
from speechstudio.gui.models_place.main_act import main_act
from speechstudio.gui.models_place.rows import row_of, step_text
from speechstudio.gui.viewmodels.library_work import LibraryAct
from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState
from speechstudio.gui.viewmodels.model_libraries import LibrariesState
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.models.progress import CancelCheck
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speeds import Speeds
from tests.fakes.scripted_environments import ABSENT, READY, SIZE, ScriptedEnvironments
from tests.models import samples
from tests.models.file_server import running_server

PATIENCE_MS = 20_000
MODEL = "hub-words"
BROKEN = EnvironmentStatus(state=EnvironmentState.BROKEN, reason="files are missing: torch")


@pytest.fixture
def environments(tmp_path: Path) -> ScriptedEnvironments:
    return ScriptedEnvironments(tmp_path / "environments")


@pytest.fixture
def shelf(
    qtbot: QtBot,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
    environments: ScriptedEnvironments,
) -> Iterator[ModelShelf]:
    monkeypatch.setenv("NO_PROXY", "*")
    known = samples.catalogue(samples.make_wheels(tmp_path / "wheels"))
    models = tuple(
        replace(model, engine="melotts" if model.id == MODEL else model.engine)
        for model in known.models
    )
    with running_server() as server:
        samples.serve_hub(server)
        store = ModelStore(
            tmp_path / "models",
            replace(known, models=models),
            environment=samples.environment(server.url),
        )
        made = ModelShelf(store, Speeds(tmp_path / "speeds.json"), environments=environments)
        made.choose(MODEL)
        yield made
        environments.may_end.set()
        made.close()
        made.deleteLater()


def chosen(shelf: ModelShelf) -> ModelEntry:
    entry = shelf.chosen
    assert entry is not None
    return entry


def state(shelf: ModelShelf) -> LibrariesState:
    libraries = chosen(shelf).libraries
    assert libraries is not None
    return libraries.state


def do(qtbot: QtBot, shelf: ModelShelf, act: LibraryAct) -> list[object]:
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS) as told:
        shelf.installs.change_libraries(MODEL, act)
    return list(told.args)


def bring(qtbot: QtBot, shelf: ModelShelf) -> None:
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        shelf.installs.install(MODEL)


def test_one_press_brings_libraries_and_then_the_model(qtbot: QtBot, shelf: ModelShelf) -> None:
    shares: list[float] = []
    said: list[str] = []

    def note(_model: str) -> None:
        install = shelf.installs.running[MODEL]
        shares.append(install.share)
        said.append(step_text(install))

    shelf.progressed.connect(note)
    stock = Mock()
    shelf.stock_changed.connect(stock)
    assert main_act(chosen(shelf), None, None)[1].startswith("Install, about ")
    bring(qtbot, shelf)

    assert (state(shelf), chosen(shelf).state) == (LibrariesState.READY, ModelState.INSTALLED)
    assert shares == sorted(shares)
    assert shares[-1] > 0.99
    assert "1 of 2 · Downloading libraries · 450 MB of 1.8 GB" in said
    assert any(words.startswith("2 of 2 · Checking") for words in said)
    assert stock.call_count == 2  # voices are looked for once libraries are there, and again
    assert main_act(chosen(shelf), None, None) == ("", "", "")


def test_other_models_of_the_engine_show_that_libraries_are_coming(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    environments.may_end.clear()
    shelf.installs.install(MODEL)
    qtbot.waitUntil(lambda: state(shelf) is LibrariesState.CHANGING, timeout=PATIENCE_MS)
    install = shelf.installs.running[MODEL]
    assert main_act(chosen(shelf), install, None)[1] == "Cancel"
    assert row_of(chosen(shelf), install, None).action == "Cancel"
    with qtbot.waitSignal(shelf.installs.ended, timeout=PATIENCE_MS) as over:
        shelf.installs.stop(MODEL)
    assert over.args == [MODEL, "stopped"]
    assert (state(shelf), chosen(shelf).state) == (LibrariesState.ABSENT, ModelState.ABSENT)


@pytest.mark.parametrize(("keeps", "left"), [(True, ModelState.PARTLY), (False, ModelState.ABSENT)])
def test_weights_are_paused_or_given_up(
    qtbot: QtBot,
    shelf: ModelShelf,
    monkeypatch: pytest.MonkeyPatch,
    *,
    keeps: bool,
    left: ModelState,
) -> None:
    pause = threading.Event()
    part = shelf.store.partial / "models" / MODEL / "0" / "model.bin.part"

    def begin(_wanted: object, *, cancelled: CancelCheck, **_others: object) -> None:
        part.parent.mkdir(parents=True)
        part.write_bytes(b"x")
        while not cancelled():
            pause.wait(0.005)
        raise JobCancelledError

    monkeypatch.setattr(shelf.store, "install_all", begin)
    shelf.installs.install(MODEL)
    qtbot.waitUntil(part.exists, timeout=PATIENCE_MS)
    with qtbot.waitSignal(shelf.installs.ended, timeout=PATIENCE_MS):
        (shelf.installs.stop if keeps else shelf.installs.discard)(MODEL)
    assert (state(shelf), chosen(shelf).state) == (LibrariesState.READY, left)


def test_offline_nothing_is_fetched(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    environments.failure = OfflineError("nothing is downloaded", hint="Turn it off.")
    with qtbot.waitSignal(shelf.failed, timeout=PATIENCE_MS) as told:
        shelf.installs.install(MODEL)
    assert told.args[0].hint == "Turn it off."
    assert chosen(shelf).state is ModelState.ABSENT


def test_libraries_are_had_removed_and_had_again_without_the_model(
    qtbot: QtBot, shelf: ModelShelf
) -> None:
    bring(qtbot, shelf)
    assert shelf.users_of_libraries() == ("Hub-Words",)
    assert do(qtbot, shelf, LibraryAct.REMOVE) == [
        "Libraries of MeloTTS removed", "1.1 GB are free again.",
    ]  # fmt: skip
    entry = chosen(shelf)
    assert (state(shelf), entry.state) == (LibrariesState.ABSENT, ModelState.INSTALLED)
    assert main_act(entry, None, None)[0] == "libraries"
    assert (row_of(entry, None, None).speed, row_of(entry, None, None).action) == (
        "Lacks libraries", "Install",
    )  # fmt: skip
    assert not entry.is_measurable
    do(qtbot, shelf, LibraryAct.INSTALL)
    assert state(shelf) is LibrariesState.READY


@pytest.mark.parametrize(
    ("reason", "words", "button"),
    [
        (BROKEN.reason, "Broken: files are missing: torch.", "Repair the libraries"),
        (
            OUTDATED,
            "Out of date: this version of the program wants others.",
            "Update the libraries",
        ),
    ],
)
def test_what_is_broken_or_old_says_so_and_is_mended(
    qtbot: QtBot,
    shelf: ModelShelf,
    environments: ScriptedEnvironments,
    *,
    reason: str,
    words: str,
    button: str,
) -> None:
    bring(qtbot, shelf)
    environments.now = replace(BROKEN, reason=reason)
    shelf.refresh()
    libraries = chosen(shelf).libraries
    assert libraries is not None
    assert libraries.standing(None) == words
    assert main_act(chosen(shelf), None, None)[:2] == ("repair", button)
    assert do(qtbot, shelf, LibraryAct.REPAIR)[0] == "Libraries of MeloTTS repaired"
    assert environments.done == ["install", "repair"]
    assert state(shelf) is LibrariesState.READY
    assert do(qtbot, shelf, LibraryAct.REPAIR)[0] == "Libraries of MeloTTS checked"


def test_broken_libraries_are_mended_when_a_model_is_installed(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    environments.now = BROKEN
    bring(qtbot, shelf)
    assert environments.done == ["repair"]


def test_libraries_in_use_stay(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    environments.now = READY
    environments.failure = EngineUnavailableError("the environment is in use", hint="Wait.")
    with qtbot.waitSignal(shelf.failed, timeout=PATIENCE_MS) as told:
        shelf.installs.change_libraries(MODEL, LibraryAct.REMOVE)
    assert "in use" in told.args[0].message
    assert state(shelf) is LibrariesState.READY


def test_their_size_is_counted_beside_the_window(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    assert shelf.libraries_size() is None
    environments.now = READY
    shelf.refresh()
    with qtbot.waitSignal(shelf.chosen_changed, timeout=PATIENCE_MS):
        assert shelf.libraries_size() is None
    assert shelf.libraries_size() == SIZE
    libraries = chosen(shelf).libraries
    assert libraries is not None
    assert libraries.standing(SIZE) == (
        "Installed, 1.1 GB on the disk, besides 800 MB of the program."
    )
    assert libraries.loss(SIZE, ("One", "Two")).startswith(
        "1.1 GB become free. One and Two cannot be used then."
    )


def test_closing_ends_an_installation_of_libraries(
    qtbot: QtBot, shelf: ModelShelf, environments: ScriptedEnvironments
) -> None:
    environments.may_end.clear()
    shelf.installs.install(MODEL)
    qtbot.waitUntil(lambda: state(shelf) is LibrariesState.CHANGING, timeout=PATIENCE_MS)
    shelf.close()
    assert environments.now is ABSENT
    assert not environments.done


def test_a_model_that_goes_is_a_change_of_the_stock(qtbot: QtBot, shelf: ModelShelf) -> None:
    bring(qtbot, shelf)
    with qtbot.waitSignal(shelf.stock_changed):
        shelf.remove(MODEL)
