"""The about box says what is inside, and under which terms."""

import threading
from pathlib import Path

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from speechstudio import __version__
from speechstudio.gui.background import Background
from speechstudio.gui.help.about import AboutDialog
from speechstudio.gui.help.licences import Licensed, libraries
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.update_search import UpdateSearch
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.models.connections import ConnectionLog

MODEL = Licensed(name="Whisper base", licence="MIT")
WAIT_S = 10


def test_parts_fonts_and_models_are_listed(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    background = Background(window)
    search = UpdateSearch(ConnectionLog(tmp_path / "connections.jsonl"), window)
    about = AboutDialog(look, window, background, lambda: (MODEL,), search)
    about.open_dialog()
    qtbot.waitUntil(lambda: "Whisper base" in rows(about))
    background.close()
    shown = rows(about)
    assert {"Inter", "JetBrains Mono", "Libraries", "Models"} <= set(shown)
    words = [each.text() for each in about.findChildren(TextBlock)]
    assert f"Version {__version__}" in words
    assert any("GPL-3.0-or-later" in text for text in words)
    about.grab()


def rows(about: AboutDialog) -> list[str]:
    model = about.parts.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_licences_are_read_from_what_is_installed() -> None:
    found = {each.name: each for each in libraries("pytest-qt")}
    assert "MIT" in found["pytest"].licence
    assert found["pytest"].version
    assert libraries("no-such-distribution") == ()


def test_what_is_read_after_it_was_closed_harms_nobody(
    look: Look, qtbot: QtBot, tmp_path: Path
) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    background = Background(window)
    search = UpdateSearch(ConnectionLog(tmp_path / "connections.jsonl"), window)
    may_read, asked = threading.Event(), []

    def models() -> tuple[Licensed, ...]:
        asked.append(may_read.wait(WAIT_S))
        return (MODEL,)

    about = AboutDialog(look, window, background, models, search)
    about.open_dialog()
    about.close_dialog()
    may_read.set()
    with qtbot.waitCallback() as read:
        background.run(lambda: None, read)
    background.close()
    assert asked == [True]
    qtbot.waitUntil(lambda: not isValid(about))
