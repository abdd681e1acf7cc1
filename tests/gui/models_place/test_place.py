"""The place of models: what is shown, chosen and done."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.actions import Actions
from speechstudio.gui.background import Background
from speechstudio.gui.models_place.place import ModelsPlace
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.model_entries import Order, Task
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.toast import Toast
from speechstudio.gui.widgets.toast_stack import ToastStack
from speechstudio.models.store import ModelStore
from speechstudio.workflows.speaking.voices import VoiceBook
from speechstudio.workflows.speeds import Speeds
from tests.models import samples

pytestmark = pytest.mark.models

PATIENCE_MS = 20_000


class Stick:
    """Answers where the files of a model are."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder

    def folder(self, title: str) -> Path:
        return self._folder


@pytest.fixture
def made(qtbot: QtBot, look: Look, tmp_path: Path) -> Iterator[ModelsPlace]:
    wheels = samples.make_wheels(tmp_path / "wheels")
    stick = tmp_path / "stick"
    stick.mkdir()
    (stick / "model.bin").write_bytes(samples.WEIGHTS)
    (stick / "config.json").write_bytes(samples.CONFIG)
    window = QWidget()
    qtbot.addWidget(window)
    background = Background(window)
    shelf = ModelShelf(
        ModelStore(tmp_path / "models", samples.catalogue(wheels), environment={}),
        Speeds(tmp_path / "speeds.json"),
        window,
    )
    place = ModelsPlace(
        look,
        shelf,
        background,
        Messages(ToastStack(look, window), window),
        keys=Actions(window, ("find",)),
        prompt=Stick(stick),
        clones=Clones(VoiceBook(shelf.store), background, window),
        parent=window,
    )
    shown = place.place()
    for part in (shown.left, shown.header, shown.centre, shown.side):
        part.setParent(window)
    shown.centre.resize(800, 600)
    window.show()
    yield place
    shelf.close()
    background.close()


def toast_buttons(made: ModelsPlace) -> dict[str, Button]:
    toasts = made.table.window().findChildren(Toast)
    return {button.text(): button for toast in toasts for button in toast.findChildren(Button)}


def titles(made: ModelsPlace) -> list[str]:
    model = made.table.model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def test_models_stand_under_what_can_be_done_with_them(made: ModelsPlace) -> None:
    assert titles(made)[0] == "Can be installed"
    assert len(titles(made)) == 6
    assert made.header.accessibleName() == "All models, 5 models"


def test_a_search_and_a_task_leave_others_out(qtbot: QtBot, made: ModelsPlace) -> None:
    made.filters.search.setText("hub")
    qtbot.waitUntil(lambda: titles(made)[1:] == ["Hub-Words"])
    made.filters.search.setText("no such thing")
    qtbot.waitUntil(lambda: not titles(made))
    assert not made.table.isVisible()
    made.filters.search.clear()
    qtbot.waitUntil(lambda: len(titles(made)) == 6)
    made.filters.wanted.emit({"task": Task.SPEAK})
    assert made.header.accessibleName() == "Speak, 0 models"


def test_a_head_sorts_upwards_downwards_and_not_at_all(made: ModelsPlace) -> None:
    head = made.head.findChild(QWidget, "size")
    assert head is not None
    orders = []
    for _ in range(3):
        QTest.mouseClick(head, Qt.MouseButton.LeftButton)
        orders.append((made.shelf.filter.order, made.shelf.filter.is_descending))
    assert orders == [(Order.SIZE, False), (Order.SIZE, True), (Order.CATALOGUE, False)]


def test_enter_on_a_row_does_what_its_button_says(qtbot: QtBot, made: ModelsPlace) -> None:
    made.table.choose("words")
    assert made.details.main.text().startswith("Install, ")
    with qtbot.waitSignal(made.shelf.failed, timeout=PATIENCE_MS):  # there is no network
        QTest.keyClick(made.table, Qt.Key.Key_Return)
        assert made.details.main.text() == "Pause"
    assert made.details.main.text() != "Pause"


def test_a_model_is_taken_from_a_stick_and_can_be_removed(qtbot: QtBot, made: ModelsPlace) -> None:
    made.table.choose("hub-words")
    with qtbot.waitSignal(made.shelf.told, timeout=PATIENCE_MS):
        made.details.others["import"].click()
    assert titles(made)[:2] == ["Installed", "Hub-Words"]
    assert made.details.others["remove"].isVisible()
    assert not made.details.main.isVisible()
    with qtbot.waitSignal(made.shelf.told, timeout=PATIENCE_MS):
        made.shelf.remove("hub-words")
    assert titles(made)[0] == "Can be installed"


def test_what_came_with_the_program_is_not_removed(qtbot: QtBot, made: ModelsPlace) -> None:
    shelf = made.shelf
    made.table.choose("hub-words")
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        made.details.others["import"].click()
    shelf.entries = tuple(
        replace(entry, is_shipped=entry.model.id == "hub-words") for entry in shelf.entries
    )
    shelf.changed.emit()
    shelf.chosen_changed.emit()
    QTest.keyClick(made.table, Qt.Key.Key_Return)  # as on the button of the row, if it had one

    assert not made.details.others["remove"].isVisible()
    assert made.details.others["verify"].isVisible()
    assert not toast_buttons(made)
    assert shelf.disk()[0] == 0


def test_what_is_damaged_can_be_repaired(qtbot: QtBot, made: ModelsPlace) -> None:
    shelf = made.shelf
    made.table.choose("hub-words")
    with qtbot.waitSignal(shelf.told, timeout=PATIENCE_MS):
        made.details.others["import"].click()
    (shelf.store.path("hub-words") / "model.bin").write_bytes(samples.WEIGHTS[::-1])
    with qtbot.waitSignal(shelf.damage_found, timeout=PATIENCE_MS):
        made.details.others["verify"].click()
    with qtbot.waitSignal(shelf.failed, timeout=PATIENCE_MS):  # there is no network
        toast_buttons(made)["Repair"].click()


def test_a_token_is_asked_for_only_where_one_is_needed(made: ModelsPlace) -> None:
    made.table.choose("words")
    assert not made.details.token.isVisible()
    made.table.choose("closed")
    assert made.details.token.isVisible()


def test_rows_say_everything_to_those_who_hear_them(made: ModelsPlace) -> None:
    index = made.table.model().index(1, 0)
    spoken = str(index.data(Qt.ItemDataRole.AccessibleTextRole))
    assert "Not measured" in spoken
    assert "MIT" in spoken
