"""Removing projects from the list, in whatever state they are."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.domain.errors import StorageError
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.shell.title_field import TitleField
from speechstudio.gui.theme.look import Look
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, open_window


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "projects" / "Night ferry.speech"
    Project.create(made, Details(title="Night ferry"), interview()).close()
    return made


@pytest.fixture
def opened(
    look: Look, pool: EnginePool, path: Path, tmp_path: Path, qtbot: QtBot
) -> Iterator[StudioWindow]:
    with open_window(look, pool, tmp_path) as made:
        projects = made.studio.projects
        qtbot.waitUntil(lambda: projects.entry(path) is not None, timeout=PATIENCE_MS)
        yield made


def shown(opened: StudioWindow, path: Path, qtbot: QtBot) -> Document:
    studio = opened.studio
    studio.open_project(path)
    qtbot.waitUntil(lambda: studio.document is not None, timeout=PATIENCE_MS)
    assert studio.document is not None
    document = studio.document
    qtbot.waitUntil(lambda: not document.is_held, timeout=PATIENCE_MS)
    return document


def rest(background: Background, qtbot: QtBot) -> None:
    told: list[None] = []
    background.run(lambda: None, told.append)
    qtbot.waitUntil(lambda: bool(told), timeout=PATIENCE_MS)


def told(opened: StudioWindow) -> list[str]:
    return [toast.content.title for toast in opened.window.toasts.toasts]


def test_a_project_that_is_only_being_opened_can_be_removed(
    opened: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    opened.studio.open_project(path)
    opened.library._remove(path)
    qtbot.waitUntil(lambda: told(opened) == ["Removed"], timeout=PATIENCE_MS)
    assert not path.exists()
    assert opened.studio.document is None


def test_a_project_that_is_worked_on_stays_and_it_is_said_why(
    opened: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    document = shown(opened, path, qtbot)
    document.is_held = True
    opened.library._remove(path)
    qtbot.waitUntil(lambda: bool(told(opened)), timeout=PATIENCE_MS)
    assert told(opened) == ["“Night ferry” is being worked on"]
    assert path.exists()
    document.is_held = False
    opened.library._remove(path)
    qtbot.waitUntil(lambda: not path.exists(), timeout=PATIENCE_MS)
    rest(opened.studio.background, qtbot)


def test_changes_that_cannot_be_saved_are_not_removed_with_their_project(
    opened: StudioWindow, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object) -> None:
        raise StorageError("The disk is full", hint="Make room")

    document = shown(opened, path, qtbot)
    with monkeypatch.context() as patch:
        patch.setattr(document.project, "save", refuse)
        with qtbot.waitSignal(document.save_failed, timeout=PATIENCE_MS):
            document.set_title("Low tide")
        opened.library._remove(path)
        qtbot.waitUntil(lambda: len(told(opened)) == 2, timeout=PATIENCE_MS)
    assert told(opened)[-1] == "“Night ferry” has changes that cannot be saved"
    assert path.exists()
    assert document.settle()


def test_the_project_that_is_shown_is_renamed_and_that_can_be_undone(
    opened: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    document = shown(opened, path, qtbot)
    opened.library.rename(path, "Night ferry, second day")
    assert opened.window.header.title == "Night ferry, second day"
    document.undo()
    assert opened.window.header.title == "Night ferry"


def test_a_title_written_in_the_header_is_a_step_of_undo(
    opened: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    document = shown(opened, path, qtbot)
    header = opened.window.header
    header.edit_title()
    field = header.findChild(TitleField)
    assert field is not None
    field.setText("High water")
    opened.studio.show_none()
    assert opened.studio.document is None
    document = shown(opened, path, qtbot)
    assert document.details.title == header.title == "High water"
    header.edit_title()
    field.setText("Low water")
    QTest.keyClick(field, Qt.Key.Key_Return)
    assert (document.details.title, header.title) == ("Low water", "Low water")
    document.undo()
    assert (document.details.title, header.title) == ("High water", "High water")


def test_a_project_that_is_closed_is_renamed_by_its_popover(
    opened: StudioWindow, path: Path, qtbot: QtBot
) -> None:
    shown(opened, path, qtbot)
    opened.studio.show_none()
    entry = opened.studio.projects.entry(path)
    assert entry is not None
    opened.library.ask_name(entry, QPoint(20, 20))
    opened.library.name.field.setText("  Harbour   at night ")
    opened.library.name.take()
    projects = opened.studio.projects
    qtbot.waitUntil(
        lambda: [each.title for each in projects.entries] == ["Harbour at night"],
        timeout=PATIENCE_MS,
    )
