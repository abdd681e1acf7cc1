"""The keyboard and the title in a window whose places are changed."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.pages.again_dialog import AgainDialog
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.window import StudioWindow
from speechstudio.storage.project import Details, Project
from speechstudio.workflows.engine_pool import EnginePool
from tests.gui.projects import interview
from tests.gui.windows import PATIENCE_MS, open_window


@pytest.fixture
def opened(look: Look, pool: EnginePool, tmp_path: Path, qtbot: QtBot) -> Iterator[StudioWindow]:
    for title in ("Night ferry", "Parish council"):
        path = tmp_path / "projects" / f"{title}.speech"
        Project.create(path, Details(title=title), interview()).close()
    with open_window(look, pool, tmp_path) as made:
        made.window.activateWindow()
        qtbot.waitUntil(lambda: len(made.studio.projects.entries) == 2, timeout=PATIENCE_MS)
        yield made


def open_first(opened: StudioWindow, qtbot: QtBot) -> None:
    opened.studio.open_project(opened.studio.projects.entries[0].path)
    qtbot.waitUntil(lambda: opened.studio.document is not None, timeout=PATIENCE_MS)


def test_the_keyboard_returns_to_where_it_was_in_a_place(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    window, places = opened.window, opened.window.places
    open_first(opened, qtbot)
    window.library.focus_search()
    search = QApplication.focusWidget()
    places.show("models")
    assert QApplication.focusWidget() is opened.others.models.table
    opened.others.models.header.setFocus()
    places.show("transcribe")
    assert QApplication.focusWidget() is search
    places.show("models")
    assert QApplication.focusWidget() is opened.others.models.header


def test_the_keyboard_goes_to_the_page_where_what_had_it_is_gone(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    window, places = opened.window, opened.window.places
    open_first(opened, qtbot)
    opened.workbench.correcting.inspector.show_tab("speakers")
    speakers = opened.workbench.correcting.inspector.speakers.change
    speakers.setFocus()
    places.show("models")
    window.panels.wanted["inspector"] = False
    places.show("transcribe")
    assert QApplication.focusWidget() is window.transcript.view


def test_the_title_of_the_window_is_that_of_what_is_shown(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    window = opened.window
    open_first(opened, qtbot)
    document = opened.studio.document
    assert document is not None
    document.set_title("Low tide")
    assert window.windowTitle() == "Low tide"
    window.places.show("speak")
    assert window.windowTitle() == "New script"
    document.undo()
    assert window.windowTitle() == "New script"
    window.places.show("transcribe")
    assert window.windowTitle() == document.details.title != "Low tide"


def test_a_popover_goes_with_the_place_that_it_is_about(opened: StudioWindow, qtbot: QtBot) -> None:
    open_first(opened, qtbot)
    opened.window.keys["next_suspect"].trigger()
    popover = opened.workbench.correcting.desk.popover
    assert popover.isVisible()
    opened.window.places.show("models")
    assert not popover.isVisible()


def test_a_dialog_keeps_the_keys_of_the_window_to_itself(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    open_first(opened, qtbot)
    done: list[str] = []
    for name in ("play", "place_2"):
        opened.window.keys[name].triggered.connect(partial(done.append, name))
    opened.workbench.again.ask()
    (dialog,) = opened.window.findChildren(AgainDialog)
    QTest.keyClick(dialog.form.language, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    QTest.keyClick(dialog.form.language, Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert done == []


def test_the_keyboard_stays_in_the_list_until_enter_is_pressed(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    window, studio = opened.window, opened.studio
    listed = window.library._list
    listed.setFocus()
    for entry in studio.projects.entries:
        QTest.keyClick(listed, Qt.Key.Key_Down)
        with qtbot.waitSignal(studio.shown, timeout=PATIENCE_MS):
            pass
        assert studio.document is not None
        assert studio.document.project.path == entry.path
        assert QApplication.focusWidget() is listed
    QTest.keyClick(listed, Qt.Key.Key_Return)
    assert QApplication.focusWidget() is window.transcript.view


def test_a_place_that_was_never_shown_is_made_in_one_turn_and_shown_in_the_next(
    opened: StudioWindow, qtbot: QtBot
) -> None:
    places = opened.window.places
    places.go_to("models")
    assert "models" in places.made
    assert places.shown == "transcribe"
    qtbot.waitUntil(lambda: places.shown == "models")
    assert QApplication.focusWidget() is opened.others.models.table
    places.go_to("transcribe")
    assert places.shown == "transcribe"


def test_steps_of_a_place_have_turns_of_their_own_before_it_is_shown(
    opened: StudioWindow, look: Look, qtbot: QtBot
) -> None:
    places = opened.window.places
    done: list[tuple[str, str]] = []

    def place() -> Place:
        steps = tuple(lambda n=name: done.append((n, places.shown)) for name in ("one", "two"))
        return Place(
            left=QWidget(), header=Header(look), centre=QWidget(), side=QWidget(),
            steps=steps,
        )  # fmt: skip

    for name in ("slow", "sudden"):
        places.add(name, "settings", name, place)
    places.go_to("slow")
    assert done == []
    qtbot.waitUntil(lambda: places.shown == "slow")
    assert done == [("one", "transcribe"), ("two", "transcribe")]
    places.show("sudden")
    assert done[2:] == [("one", "slow"), ("two", "slow")]


def test_whoever_goes_elsewhere_meanwhile_stays_there(opened: StudioWindow, qtbot: QtBot) -> None:
    places = opened.window.places
    places.show("models")
    places.go_to("settings")
    places.go_to("transcribe")
    with qtbot.assertNotEmitted(places.shown_changed, wait=60):
        pass
    assert places.shown == "transcribe"
