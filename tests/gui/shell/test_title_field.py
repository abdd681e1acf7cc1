"""The title in the header is written in its place."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.title_field import TitleField
from speechstudio.gui.theme.look import Look

NAME = "Title of the project"


class Shown:
    """A header over a field in which somebody works."""

    def __init__(self, look: Look) -> None:
        self.window = QWidget()
        self.header = Header(look)
        self.work = QLineEdit()
        column = QVBoxLayout(self.window)
        column.addWidget(self.header)
        column.addWidget(self.work)
        field = self.header.findChild(TitleField)
        assert field is not None
        self.field = field
        self.titles: list[str] = []
        self.header.retitled.connect(self.titles.append)
        self.header.say("Night ferry", "3:20", title_name=NAME)


@pytest.fixture
def shown(look: Look, qtbot: QtBot) -> Iterator[Shown]:
    made = Shown(look)
    qtbot.addWidget(made.window)
    made.window.resize(800, 120)
    made.window.show()
    made.window.activateWindow()
    made.work.setFocus()
    qtbot.waitUntil(made.work.hasFocus)
    yield made
    made.window.close()


def test_enter_takes_a_title_and_gives_the_keyboard_back(shown: Shown) -> None:
    shown.header.edit_title()
    assert shown.field.selectedText() == "Night ferry"
    QTest.keyClicks(shown.field, "  Low   tide ")
    QTest.keyClick(shown.field, Qt.Key.Key_Return)
    assert shown.titles == ["Low tide"]
    assert shown.work.hasFocus()
    assert shown.field.text() == "Night ferry", "until it is said to be another"


def test_esc_leaves_the_title_as_it_was(shown: Shown) -> None:
    shown.header.edit_title()
    QTest.keyClicks(shown.field, "Low tide")
    QTest.keyClick(shown.field, Qt.Key.Key_Escape)
    assert shown.titles == []
    assert shown.field.text() == "Night ferry"
    assert shown.work.hasFocus()


@pytest.mark.parametrize(("written", "titles"), [("Low tide", ["Low tide"]), ("  ", [])])
def test_leaving_takes_a_title_but_no_empty_one(
    shown: Shown, written: str, titles: list[str]
) -> None:
    QTest.mouseClick(shown.field, Qt.MouseButton.LeftButton)
    assert shown.field.hasFocus()
    shown.field.setText(written)
    shown.work.setFocus()
    assert shown.titles == titles
    assert shown.field.text() == "Night ferry"


def test_what_is_being_written_stays_while_other_facts_change(shown: Shown) -> None:
    shown.header.edit_title()
    shown.field.setText("Low")
    shown.header.say("Night ferry", "3:20 · saved 12:40", title_name=NAME)
    assert shown.field.text() == "Low"
    assert shown.header.title == "Night ferry"
    shown.header.say("Harbour", "", title_name=NAME)
    assert shown.field.text() == "Harbour"


def test_a_title_that_belongs_to_nothing_cannot_be_written(shown: Shown) -> None:
    assert shown.field.accessibleName() == NAME
    shown.header.edit_title()
    shown.header.say("New transcript")
    assert not shown.field.hasFocus()
    assert shown.field.isReadOnly()
    shown.header.edit_title()
    assert shown.work.hasFocus()
    assert shown.titles == []


def test_the_field_grows_with_what_is_written_and_is_cut_at_rest(shown: Shown) -> None:
    shown.header.edit_title()
    narrow = shown.field.sizeHint().width()
    shown.field.setText("A title that is much longer than the one before it")
    assert shown.field.sizeHint().width() > narrow
    assert shown.field.minimumSizeHint().width() < narrow
