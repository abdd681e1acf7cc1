"""The tab of speakers: choosing, renaming in place, merging, hearing."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QLineEdit, QMenu, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.timespan import TimeSpan
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.inspector.inspector import Inspector, InspectorModels
from speechstudio.gui.review.again_button import AgainEntry
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.audio_inside import AudioInside
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.marks import Marks
from speechstudio.gui.viewmodels.passage import Passage
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.storage.project import Mark
from speechstudio.workflows.library.unpacked import UnpackedRecordings
from tests.gui.projects import interview, open_document

MARKS = (Mark(at_ms=5_000, label="Gate"), Mark(at_ms=9_000))


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview(), MARKS)
    yield made
    made.close()


@pytest.fixture
def models(document: Document, tmp_path: Path) -> Iterator[InspectorModels]:
    background = Background(document)
    made = InspectorModels(
        speakers=Speakers(background, document),
        passage=Passage(document),
        review=ReviewQueue(document),
        marks=Marks(document),
        inside=AudioInside(UnpackedRecordings(tmp_path / "unpacked"), document),
    )
    every = (made.speakers, made.passage, made.review, made.marks)
    for model in every:
        model.open(document)
    yield made
    for model in every:
        model.open(None)
    made.inside.close()
    background.close()


@pytest.fixture
def inspector(look: Look, qtbot: QtBot, models: InspectorModels) -> Iterator[Inspector]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(296, 800)
    made = Inspector(look, models, window)
    made.resize(296, 800)
    with qtbot.waitActive(window):
        window.show()
    yield made
    for menu in made.findChildren(QMenu):
        menu.close()


def _editor(inspector: Inspector) -> QLineEdit:
    return next(each for each in inspector.speakers.list.findChildren(QLineEdit))


def test_the_caret_chooses_its_speaker(inspector: Inspector, models: InspectorModels) -> None:
    models.passage.set_segment(1)
    assert inspector.speakers.list.current_key == "S2"
    models.speakers.select("S1")
    models.passage.set_segment(2)
    assert models.speakers.selected == "S1"


def test_a_click_chooses_a_speaker(
    inspector: Inspector, models: InspectorModels, qtbot: QtBot
) -> None:
    rows = inspector.speakers.list
    second = rows.visualRect(rows.model().index(1, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=second)
    assert models.speakers.selected == "S2"


def test_the_list_is_as_high_as_its_rows(inspector: Inspector, models: InspectorModels) -> None:
    before = inspector.speakers.list.sizeHint().height()
    models.speakers.add()
    assert inspector.speakers.list.sizeHint().height() == before * 3 // 2


def test_enter_applies_a_name_typed_in_place(
    inspector: Inspector, document: Document, qtbot: QtBot
) -> None:
    inspector.rename_speaker()
    editor = _editor(inspector)
    qtbot.keyClicks(editor, "Maren H.")
    qtbot.keyClick(editor, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.transcript.speakers[0].name == "Maren H.")
    assert document.undo_stack.undoText() == "Rename speaker"


def test_escape_leaves_a_name_although_the_window_has_that_key(
    inspector: Inspector, document: Document, qtbot: QtBot
) -> None:
    played: list[bool] = []
    action = QAction(inspector.window())
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(played.append)
    inspector.window().addAction(action)
    inspector.rename_speaker()
    editor = _editor(inspector)
    qtbot.keyClicks(editor, "Somebody")
    qtbot.keyClick(editor, Qt.Key.Key_Escape)
    assert document.undo_stack.count() == 0
    assert played == []


def test_add_asks_for_the_name(inspector: Inspector, document: Document, qtbot: QtBot) -> None:
    inspector.add_speaker()
    qtbot.keyClicks(_editor(inspector), "Third")
    qtbot.keyClick(_editor(inspector), Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: document.transcript.speakers[2].name == "Third")


def test_merge_offers_the_other_speakers(
    inspector: Inspector, document: Document, qtbot: QtBot
) -> None:
    inspector.speakers.merge.click()
    heading, other = inspector.speakers.merge_menu.actions()
    assert (heading.isEnabled(), other.text()) == (False, "Tomás Ibarra")
    with qtbot.waitSignal(document.changed):
        other.trigger()
    assert [speaker.id for speaker in document.transcript.speakers] == ["S2"]
    assert not inspector.speakers.merge.isEnabled()


def test_hear_asks_for_the_clearest_stretch(inspector: Inspector, qtbot: QtBot) -> None:
    with qtbot.waitSignal(inspector.hear_requested) as heard:
        inspector.speakers.hear.click()
    assert heard.args == [TimeSpan(start_ms=0, end_ms=3_600)]


def test_a_passage_is_given_to_another_speaker(
    inspector: Inspector, document: Document, models: InspectorModels
) -> None:
    models.passage.set_segment(1)
    button = inspector.speakers.passage.speaker
    assert button.accessibleName() == "Speaker of this passage: Tomás Ibarra"
    button.open_menu()
    first, second = button.menu_of_speakers.actions()
    assert (first.isChecked(), second.isChecked()) == (False, True)
    first.trigger()
    assert document.transcript.segments[1].speaker == "S1"


def test_a_passage_can_be_transcribed_again(inspector: Inspector, qtbot: QtBot) -> None:
    again = inspector.speakers.passage.again
    with qtbot.waitSignal(inspector.again_requested) as usual:
        again.click()
    assert usual.args == [""]
    inspector.set_again_entries(
        (
            AgainEntry(key="small", text="Whisper small", group="Model"),
            AgainEntry(key="de", text="German", group="Language"),
        )
    )
    again.click()
    texts = [action.text() for action in again.menu_of_ways.actions()]
    assert texts == ["Model", "Whisper small", "", "Language", "German"]
    with qtbot.waitSignal(inspector.again_requested) as asked:
        again.menu_of_ways.actions()[4].trigger()
    assert asked.args == ["de"]


def test_while_it_is_made_nothing_can_be_renamed(inspector: Inspector, qtbot: QtBot) -> None:
    tab = inspector.speakers
    tab.show_running((Fact("Model", "Whisper small"),))
    assert tab.passage.isHidden()
    inspector.rename_speaker()
    assert tab.list.findChildren(QLineEdit) == []
    with qtbot.waitSignal(tab.change_requested):
        tab.change.click()
    tab.show_made_with(())
    assert not tab.passage.isHidden()
    assert tab.change.isHidden()


def test_what_was_stopped_can_be_started_again_with_other_settings(inspector: Inspector) -> None:
    tab = inspector.speakers
    tab.show_stopped((Fact("Model", "Whisper small"),))
    assert not tab.change.isHidden()
    assert not tab.passage.isHidden()


@pytest.mark.parametrize("look", [("dark", 2.0)], indirect=True)
def test_large_text_makes_no_page_wider_than_the_panel(
    inspector: Inspector, models: InspectorModels
) -> None:
    inspector.speakers.show_made_with((Fact("Speech", "/a/very/long/path" * 6),))
    for tab in (inspector.speakers, inspector.details):
        assert tab.minimum_page_width <= inspector.width()
    assert not inspector.grab().isNull()
