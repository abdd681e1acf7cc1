"""The first models come by one press, can be paused, and say what hinders them."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.viewmodels.first_models import FirstModels, FirstStand
from speechstudio.gui.viewmodels.model_installs import ModelInstalls
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import environments_beside
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
def defaults() -> tuple[str, ...]:
    return ("hub-words",)


@pytest.fixture
def first(
    qtbot: QtBot, server: FileServer, tmp_path: Path, defaults: tuple[str, ...]
) -> Iterator[FirstModels]:
    known = samples.catalogue(samples.make_wheels(tmp_path / "wheels"))
    store = ModelStore(
        tmp_path / "models",
        replace(known, defaults=defaults),
        environment=samples.environment(server.url),
    )
    installs = ModelInstalls(store, environments_beside(store))
    yield FirstModels(store, lambda: installs, installs)
    installs.close()
    installs.deleteLater()


def test_one_press_brings_what_is_missing(qtbot: QtBot, first: FirstModels) -> None:
    shares: list[float] = []
    first.changed.connect(lambda: shares.append(first.shown.share))
    assert first.shown.stand is FirstStand.OFFERED
    assert first.shown.action.startswith("Install, ")
    assert "Hub-Words" in first.shown.text
    assert first.first_missing == "hub-words"
    with qtbot.waitSignal(first.installed, timeout=PATIENCE_MS):
        first.act()
        assert first.shown.action == "Pause"
    assert not first.missing
    assert not first.is_running
    assert shares == sorted(shares)


def test_it_is_paused_and_goes_on(qtbot: QtBot, first: FirstModels) -> None:
    first.act()
    first.act()
    assert first.shown.stand is FirstStand.PAUSED
    assert first.shown.action == "Go on"
    with qtbot.waitSignal(first.installed, timeout=PATIENCE_MS):
        first.act()
    assert not first.missing


@pytest.mark.parametrize("defaults", [("closed", "hub-words")])
def test_what_hinders_it_is_said_with_what_to_do(qtbot: QtBot, first: FirstModels) -> None:
    first.act()
    qtbot.waitUntil(lambda: first.shown.stand is FirstStand.FAILED, timeout=PATIENCE_MS)
    assert first.shown.action == "Try again"
    assert "accept the terms" in first.shown.text
