"""What leaves the window by a key."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.export.copying import Copying
from speechstudio.gui.theme.look import Look
from speechstudio.storage.project import Details, Project
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import open_window, wait_done


def test_copying_again_and_again_leaves_nothing_behind(
    look: Look, pool: EnginePool, tmp_path: Path, qtbot: QtBot
) -> None:
    path = tmp_path / "talk.speech"
    Project.create(path, Details(title="Talk"), interview()).close()
    with open_window(look, pool, tmp_path) as opened:
        opened.studio.open_project(path)
        wait_done(qtbot, opened)
        clipboard = QGuiApplication.clipboard()
        for _ in range(3):
            clipboard.setText("")
            opened.window.keys["copy_transcript"].trigger()
            qtbot.waitUntil(lambda: clipboard.text() != "")
        assert "Helder sluice" in clipboard.text()
        assert len(opened.exporting.findChildren(Copying)) == 1
