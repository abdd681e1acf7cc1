"""The about box looks for a newer version, and only if it is asked to."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio import __version__
from speechstudio.domain.errors import (
    JobCancelledError,
    OfflineError,
    SourceUnreachableError,
    StorageError,
    UserFixableError,
)
from speechstudio.gui.background import Background
from speechstudio.gui.help.about import AboutDialog
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels import update_search
from speechstudio.gui.viewmodels.update_search import Phase, UpdateSearch, failure_of, said_of
from speechstudio.models.connections import ConnectionLog
from speechstudio.workflows.updates import Origin, Update


class Index:
    """In place of the real one: answers what a test says, or waits to be given up."""

    def __init__(self) -> None:
        self.answer: Update | UserFixableError | None = None
        self.asked = 0

    def look(self, _log: ConnectionLog, _env: object, cancelled: Callable[[], bool]) -> Update:
        self.asked += 1
        while self.answer is None:
            if cancelled():
                raise JobCancelledError
        if isinstance(self.answer, UserFixableError):
            raise self.answer
        return self.answer


@pytest.fixture
def index(monkeypatch: pytest.MonkeyPatch) -> Index:
    made = Index()
    monkeypatch.setattr(update_search, "look_for_update", made.look)
    monkeypatch.setattr(update_search, "origin", lambda: Origin.PACKAGE)
    return made


@pytest.fixture
def about(look: Look, qtbot: QtBot, index: Index, tmp_path: Path) -> Iterator[AboutDialog]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(1024, 700)
    window.show()
    background = Background(window)
    search = UpdateSearch(ConnectionLog(tmp_path / "connections.jsonl"), window)
    made = AboutDialog(look, window, background, lambda: (), search)
    made.open_dialog()
    yield made
    search.close()
    background.close()


def test_nobody_is_asked_until_the_button_is_pressed(about: AboutDialog, index: Index) -> None:
    QCoreApplication.processEvents()
    assert index.asked == 0
    assert about.update_part.said == ""
    assert about.update_part.look_for.isVisible()


def test_a_newer_version_comes_with_what_to_type(
    about: AboutDialog, index: Index, qtbot: QtBot
) -> None:
    index.answer = Update(newest="99.1")
    part = about.update_part
    part.look_for.click()
    qtbot.waitUntil(lambda: "99.1" in part.said)
    part.copy.click()
    assert QGuiApplication.clipboard().text().endswith("pip install --upgrade speechstudio")


def test_looking_can_be_stopped_and_begun_again(
    about: AboutDialog, index: Index, qtbot: QtBot
) -> None:
    part = about.update_part
    part.look_for.setFocus()
    part.look_for.click()
    assert part.stop.isVisible()
    assert part.stop.hasFocus()
    part.stop.click()
    assert part.said == ""
    assert part.look_for.hasFocus()
    index.answer = Update(newest=__version__)
    part.look_for.click()
    qtbot.waitUntil(lambda: part.said == "This is the newest version.")


def test_closing_the_box_gives_up(about: AboutDialog, index: Index, qtbot: QtBot) -> None:
    search = about.update_part._search
    about.update_part.look_for.click()
    qtbot.waitUntil(lambda: index.asked == 1)
    about.close_dialog()
    assert search.said.phase is Phase.NONE


@pytest.mark.parametrize(
    ("error", "expected"),
    [
        (OfflineError("offline"), "stay offline"),
        (SourceUnreachableError("the newest version: no answer"), "cannot be reached"),
        (StorageError("no space is left"), "No space is left."),
    ],
)
def test_what_went_wrong_is_said_plainly(
    error: UserFixableError, expected: str, about: AboutDialog, index: Index, qtbot: QtBot
) -> None:
    index.answer = error
    about.update_part.look_for.click()
    qtbot.waitUntil(lambda: expected in about.update_part.said)
    assert failure_of(error).phase is Phase.FAILED


def test_every_answer_of_an_index_is_said() -> None:
    unknown, older = (said_of(Update(newest=each), Origin.CLONE) for each in (None, "0.0.1"))
    assert "knows no program of this name" in unknown.title
    assert "0.0.1, which is older" in older.text
    by_installer = said_of(Update(newest="99.1"), Origin.INSTALLER)
    assert "installer" in by_installer.text
    assert not by_installer.command
