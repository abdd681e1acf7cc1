"""A dock over a script that is made."""

import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.speak.dock.dock import SpeakDock
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import ScriptBlocks
from speechstudio.gui.viewmodels.sound_blocks import SoundBlocks
from tests.gui.viewmodels.speaking_scripts import Desk, open_desk, spoken_cache

__all__ = ["spoken_cache"]


@dataclass(frozen=True, slots=True, kw_only=True)
class DockAtHand:
    """A dock, and the script that it shows."""

    desk: Desk
    blocks: ScriptBlocks
    dock: SpeakDock


@pytest.fixture
def at_hand(look: Look, qtbot: QtBot, tmp_path: Path, spoken_cache: Path) -> Iterator[DockAtHand]:
    """A window of 1440 x 900 with a dock of 814 over a script of which all is made."""
    shutil.copytree(spoken_cache, tmp_path / "cache")
    with open_desk(qtbot, tmp_path) as desk:
        desk.settle()
        window = QWidget()
        qtbot.addWidget(window)
        window.resize(1440, 900)
        blocks = ScriptBlocks(desk.sounds, SoundBlocks(desk.sounds, window), window)
        dock = SpeakDock(look, blocks, window)
        dock.resize(814, dock.height())
        blocks.measure()
        with qtbot.waitActive(window):
            window.show()
        yield DockAtHand(desk=desk, blocks=blocks, dock=dock)
        window.close()
