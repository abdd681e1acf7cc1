"""Libraries of an engine, as a person meets them in the window."""

from dataclasses import replace
from pathlib import Path
from unittest.mock import Mock

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.engines.spec import EngineSpec
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels import model_shelf
from speechstudio.gui.viewmodels.library_work import LibraryAct
from speechstudio.gui.viewmodels.model_entries import ModelState
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.button import Button
from speechstudio.models.catalogue_reader import load_catalogue
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_pool import EnginePool
from speechstudio.workflows.speeds import Speeds
from tests.fakes.scripted_environments import ScriptedEnvironments
from tests.gui import walking
from tests.gui.windows import PATIENCE_MS, open_window
from tests.models import samples
from tests.models.file_server import running_server

pytest_plugins = ["tests.fakes.humming"]

MODEL = "melotts-english"


@pytest.mark.models
def test_libraries_come_are_cancelled_and_go_with_keys_alone(
    qtbot: QtBot, look: Look, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    environments = ScriptedEnvironments(tmp_path / "environments")
    environments.may_end.clear()
    load = Mock()
    monkeypatch.setattr(model_shelf, "environments_beside", lambda _store: environments)
    monkeypatch.setattr(Voices, "load", load)
    monkeypatch.setattr(ModelStore, "install_all", Mock())
    pool = EnginePool(ModelStore(tmp_path / "models", load_catalogue()))
    with open_window(look, pool, tmp_path) as opened:
        opened.window.resize(1440, 900)
        opened.window.places.show("models")
        others = opened.others
        others.shared.voices.is_known = True
        details = others.models.details
        others.models.table.choose(MODEL)
        assert details.main.text() == "Install, about 2.6 GB"
        QTest.keyClick(details.main, Qt.Key.Key_Space)
        qtbot.waitUntil(lambda: details.main.text() == "Cancel", timeout=PATIENCE_MS)
        assert not details.others["cancel"].isVisible()
        with qtbot.waitSignal(others.shelf.installs.ended, timeout=PATIENCE_MS):
            QTest.keyClick(details.main, Qt.Key.Key_Space)
        load.assert_not_called()

        environments.may_end.set()
        with qtbot.waitSignal(others.shelf.told, timeout=PATIENCE_MS):
            QTest.keyClick(details.main, Qt.Key.Key_Space)
        assert environments.done == ["install"]
        load.assert_called_once()  # the engine may speak now
        assert not list(walking.nameless(details))
        remove = details.libraries.remove
        assert remove in walking.stops(details)

        remove.click()
        question = opened.window.toasts.toasts[-1]
        assert "MeloTTS English cannot" not in question.content.text  # it is not installed
        (yes,) = [one for one in question.findChildren(Button) if one.text() == "Remove"]
        with qtbot.waitSignal(others.shelf.told, timeout=PATIENCE_MS):
            yes.click()
        assert environments.done == ["install", "remove"]
        assert not remove.isVisible()
        assert load.call_count == 2


@pytest.mark.models
def test_a_model_comes_with_real_libraries(
    qtbot: QtBot, humming: EngineSpec, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    known = samples.catalogue(samples.make_wheels(tmp_path / "model wheels"))
    models = tuple(replace(model, engine=humming.id) for model in known.models)
    monkeypatch.setenv("NO_PROXY", "*")
    with running_server() as server:
        samples.serve_hub(server)
        store = ModelStore(
            tmp_path / "models",
            replace(known, models=models),
            environment=samples.environment(server.url),
        )
        shelf = ModelShelf(store, Speeds(tmp_path / "speeds.json"))
        shelf.choose("hub-words")
        with qtbot.waitSignal(shelf.told, timeout=3 * PATIENCE_MS):
            shelf.installs.install("hub-words")
        entry = shelf.chosen
        assert entry is not None
        assert entry.can_run
        assert entry.state is ModelState.INSTALLED
        qtbot.waitUntil(lambda: shelf.libraries_size() is not None, timeout=PATIENCE_MS)
        with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS) as told:
            shelf.installs.change_libraries("hub-words", LibraryAct.REMOVE)
        assert told.args[0] == "Libraries of Hummer removed"
        assert not any(one.libraries and one.libraries.is_there for one in shelf.entries)
        shelf.close()
        shelf.deleteLater()
