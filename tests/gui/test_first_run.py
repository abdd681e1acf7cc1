"""The window without models says what is missing, brings it, and says no more of it then."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Option
from speechstudio.gui.window import StudioWindow
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.windows import open_window


@pytest.fixture
def opened(look: Look, pool: EnginePool, tmp_path: Path) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path) as window:
        yield window


def test_what_is_missing_is_offered_until_it_is_there(
    opened: StudioWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = opened.window.empty
    assert page.first.isVisible()
    assert not page.form.isVisible()
    assert page.first.main.text().startswith("Install, ")
    page.first.other.click()
    assert opened.window.places.shown == "models"
    chosen = opened.others.shelf.chosen
    assert chosen is not None
    assert chosen.model.id == opened.first.models.first_missing
    there = (Option(key="whisper-base", text="Whisper base"),)
    monkeypatch.setattr(opened._choices, "models", lambda: there)
    opened.window.places.show("transcribe")
    assert page.form.isVisible()
    assert not page.first.isVisible()
