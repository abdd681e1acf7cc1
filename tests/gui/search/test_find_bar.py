"""The find bar: keys, count, errors, and where the keyboard goes."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.search.find_bar import FindBar
from speechstudio.gui.search.found_marks import FoundMarks
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.viewmodels.search import Search
from tests.gui.projects import interview, open_document


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def view(look: Look, qtbot: QtBot, document: Document) -> Iterator[TranscriptView]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(800, 600)
    made = TranscriptView(look, window)
    QVBoxLayout(window).addWidget(made)
    document.changed.connect(made.show_transcript)
    made.show_transcript(document.transcript)
    yield made
    document.changed.disconnect(made.show_transcript)


@pytest.fixture
def bar(look: Look, qtbot: QtBot, document: Document, view: TranscriptView) -> Iterator[FindBar]:
    background = Background(view)
    search = Search(background, view)
    search.open(document)
    made = FindBar(look, search)
    FoundMarks(search, view)
    window = view.window()
    layout = window.layout()
    assert isinstance(layout, QVBoxLayout)
    layout.insertWidget(0, made)
    with qtbot.waitActive(window):
        window.show()
    view.setFocus()
    yield made
    made.close_bar()
    search.open(None)
    background.close()


def test_typing_finds_and_counts(bar: FindBar, view: TranscriptView, qtbot: QtBot) -> None:
    bar.open_find()
    assert bar.field.hasFocus()
    qtbot.keyClicks(bar.field, "then")
    assert bar.field.count == "1 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return)
    assert bar.field.count == "2 of 3"
    qtbot.keyClick(bar.field, Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    assert bar.field.count == "1 of 3"
    assert sorted(view.marks._found) == [2]


def test_what_is_not_there_is_said(bar: FindBar) -> None:
    bar.open_find("nowhere")
    assert bar.field.count == "None"
    assert not bar.following.isEnabled()


def test_escape_closes_and_gives_the_keyboard_back(
    bar: FindBar, view: TranscriptView, qtbot: QtBot
) -> None:
    played: list[bool] = []
    action = QAction(view.window())
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(played.append)
    view.window().addAction(action)
    bar.open_find("then")
    with qtbot.waitSignal(bar.closed):
        qtbot.keyClick(bar.field, Qt.Key.Key_Escape)
    assert bar.isHidden()
    assert view.hasFocus()
    assert view.marks._found == {}
    assert played == []


def test_options_narrow_what_is_found(bar: FindBar) -> None:
    bar.open_find("the")
    assert bar.field.count == "1 of 6"
    bar.whole_words.click()
    assert bar.field.count == "1 of 3"
    bar.match_case.click()
    bar.field.setText("The")
    assert bar.field.count == "None"


def test_a_wrong_expression_is_explained_below_the_field(bar: FindBar) -> None:
    bar.open_find("(th")
    bar.regex.click()
    assert bar._error.isVisible()
    assert "cannot be read" in bar._error.text()
    assert bar.field.count == ""
    bar.field.setText("(th)")
    assert not bar._error.isVisible()


def test_replacing_line_is_opened_when_it_is_wanted(bar: FindBar, qtbot: QtBot) -> None:
    bar.open_find("then")
    assert bar.replacement.isHidden()
    bar.expand.click()
    assert bar.replacement.isVisible()
    bar.expand.click()
    assert bar.replacement.isHidden()
    bar.open_replace()
    assert bar.replacement.hasFocus()


def test_enter_in_the_second_line_replaces_one_by_one(
    bar: FindBar, document: Document, qtbot: QtBot
) -> None:
    bar.open_replace("then")
    bar.replacement.setText("now")
    qtbot.keyClick(bar.replacement, Qt.Key.Key_Return)
    qtbot.keyClick(bar.replacement, Qt.Key.Key_Return)
    assert document.transcript.segments[2].text == "and now and now and then"
    assert bar.field.count == "1 of 1"


def test_replacing_all_says_how_many_there_were(
    bar: FindBar, document: Document, qtbot: QtBot
) -> None:
    bar.open_replace("then")
    bar.replacement.setText("now")
    with qtbot.waitSignal(bar._search.replaced):
        bar.replace_all.click()
    assert bar.field.count == "3 replaced"
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    bar.field.setText("the")
    assert bar.field.count == "1 of 6"


def test_going_to_a_match_brings_it_into_view_and_typing_does_not(
    bar: FindBar, document: Document, view: TranscriptView
) -> None:
    from speechstudio.domain.edits import delete_segment

    bar.open_find("watching")
    view.window().resize(800, 260)
    bar._search.go_next()
    assert view.words_box(4, 3, 4).bottom() <= view.viewport().height()
    before = view.verticalScrollBar().value()
    view.verticalScrollBar().setValue(0)
    document.edit("Delete", delete_segment(document.transcript, segment=3))
    assert view.verticalScrollBar().value() == 0
    assert before > 0


@pytest.mark.parametrize("look", ["dark", ("light", 2.0)], indirect=True)
def test_it_can_be_painted(bar: FindBar) -> None:
    bar.open_replace("then")
    assert not bar.grab().isNull()
