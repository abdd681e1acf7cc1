"""The panel beside a script that is made."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.speak.inspector.inspector import SpeakInspector, SpeakModels
from speechstudio.gui.theme.look import Look
from tests.gui.viewmodels.panel_models import PanelModels, panel_models
from tests.gui.viewmodels.speaking_scripts import open_desk, spoken_cache

__all__ = ["spoken_cache"]


@dataclass(frozen=True, slots=True, kw_only=True)
class Panel:
    """The panel, and what it shows."""

    models: PanelModels
    inspector: SpeakInspector


@pytest.fixture
def panel(look: Look, qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[Panel]:
    """A window of 1100 x 800 with the panel."""
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk:
        desk.settle()
        with panel_models(desk) as models:
            window = QWidget()
            qtbot.addWidget(window)
            window.resize(1100, 800)
            shown = SpeakModels(voice=models.voice, lexicon=models.lexicon, takes=models.takes)
            inspector = SpeakInspector(look, shown, window)
            inspector.resize(296, 800)
            with qtbot.waitActive(window):
                window.show()
            yield Panel(models=models, inspector=inspector)
            window.close()
