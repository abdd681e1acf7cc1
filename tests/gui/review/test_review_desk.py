"""Checking passages at their place in the text, by keys."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from speechstudio.domain.timespan import TimeSpan
from speechstudio.gui.document import Document
from speechstudio.gui.review.again_button import AgainEntry
from speechstudio.gui.review.choice_row import ChoiceRow
from speechstudio.gui.review.desk import ReviewDesk
from speechstudio.gui.review.popover import Alternative
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.view import TranscriptView
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from tests.gui.projects import interview, open_document

OTHERS = (
    Alternative(text="Helder lock", origin="Whisper small, second guess"),
    Alternative(text="held a sluice", origin="Whisper small, with German"),
)


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def desk(look: Look, qtbot: QtBot, document: Document) -> Iterator[ReviewDesk]:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    view = TranscriptView(look)
    column = QVBoxLayout(window)
    column.addWidget(view)
    queue = ReviewQueue(view)
    made = ReviewDesk(look, queue, view, window)
    with qtbot.waitActive(window):
        window.show()
    document.changed.connect(view.show_transcript)
    view.show_transcript(document.transcript)
    queue.open(document)
    view.setFocus()
    yield made
    for menu in made.popover.findChildren(QMenu):
        menu.close()
    made.popover.close_popover()
    queue.open(None)
    document.changed.disconnect(view.show_transcript)


def _queue(desk: ReviewDesk) -> ReviewQueue:
    return desk._queue


def _readings(desk: ReviewDesk) -> list[str]:
    rows = desk.popover.findChildren(ChoiceRow)
    return [row.text() for row in rows if not row.isHidden()]


def test_the_popover_opens_below_the_words_which_are_marked(desk: ReviewDesk) -> None:
    _queue(desk).go_next()
    view = desk._view
    assert view.marks.review == (1, 2, 4)
    box = view.words_box(1, 2, 4)
    words = QRect(view.viewport().mapTo(desk._window, box.topLeft()), box.size())
    assert desk.popover.isVisible()
    assert desk.popover.geometry().top() > words.bottom()
    assert desk.popover.geometry().left() <= words.left() < desk.popover.geometry().right()
    assert _readings(desk) == ["Helder sluice"]


def test_enter_decides_and_leads_to_the_next_passage(
    desk: ReviewDesk, document: Document, qtbot: QtBot
) -> None:
    _queue(desk).go_next()
    desk.offer(_queue(desk).current_key, OTHERS)
    assert _readings(desk) == ["Helder lock", "held a sluice", "Helder sluice"]
    qtbot.keyClick(desk.popover, Qt.Key.Key_2)
    qtbot.keyClick(desk.popover, Qt.Key.Key_Return)
    assert document.transcript.segments[1].text == "Yes, the held a sluice was still half open."
    assert desk.popover.isVisible()
    assert _readings(desk) == ["and then and then and then"]
    qtbot.keyClick(desk.popover, Qt.Key.Key_Enter)
    assert document.transcript.segments[2].suspect == ()
    assert document.undo_stack.undoText() == "Accept passage"


def test_arrows_go_round_the_readings(desk: ReviewDesk, qtbot: QtBot) -> None:
    _queue(desk).go_next()
    desk.offer(_queue(desk).current_key, OTHERS)
    qtbot.keyClick(desk.popover, Qt.Key.Key_Up)
    assert desk.popover.chosen == 2
    qtbot.keyClick(desk.popover, Qt.Key.Key_Down)
    assert desk.popover.chosen == 0
    qtbot.keyClick(desk.popover, Qt.Key.Key_9)
    assert desk.popover.chosen == 0


def test_tab_plays_the_passage(desk: ReviewDesk, qtbot: QtBot) -> None:
    _queue(desk).go_next()
    with qtbot.waitSignal(desk.hear_requested) as heard:
        qtbot.keyClick(desk.popover, Qt.Key.Key_Tab)
    assert heard.args == [TimeSpan(start_ms=10_800, end_ms=11_600)]
    assert desk.popover.isVisible()


def test_r_offers_to_transcribe_again(desk: ReviewDesk, qtbot: QtBot) -> None:
    desk.set_again_entries((AgainEntry(key="small", text="Whisper small", group="Model"),))
    _queue(desk).go_next()
    qtbot.keyClick(desk.popover, Qt.Key.Key_R)
    menu = next(each for each in desk.popover.findChildren(QMenu) if each.actions())
    assert menu.isVisible()
    with qtbot.waitSignal(desk.again_requested) as asked:
        menu.actions()[1].trigger()
    assert asked.args[0].title == "Helder sluice"
    assert asked.args[1] == "small"


def test_escape_closes_before_the_window_hears_it(desk: ReviewDesk, qtbot: QtBot) -> None:
    played: list[bool] = []
    action = QAction(desk._window)
    action.setShortcut(QKeySequence("Esc"))
    action.triggered.connect(played.append)
    desk._window.addAction(action)
    _queue(desk).go_next()
    qtbot.keyClick(desk.popover, Qt.Key.Key_Escape)
    assert desk.popover.isHidden()
    assert played == []
    assert desk._view.hasFocus()


def test_speech_without_words_can_be_put_aside(
    desk: ReviewDesk, document: Document, qtbot: QtBot
) -> None:
    _queue(desk).go_previous()
    assert _readings(desk) == ["Nothing is said here"]
    assert desk._view.marks.review is None
    qtbot.keyClick(desk.popover, Qt.Key.Key_Return)
    assert document.transcript.missed == ()


def test_the_last_decision_closes_the_popover(desk: ReviewDesk, qtbot: QtBot) -> None:
    _queue(desk).go_next()
    for _ in range(5):
        assert desk.popover.isVisible()
        qtbot.keyClick(desk.popover, Qt.Key.Key_Return)
    assert desk.popover.isHidden()
    assert desk._view.marks.review is None


def test_what_is_done_is_shown_without_asking_again(desk: ReviewDesk) -> None:
    queue = _queue(desk)
    queue.go_next()
    key = queue.current_key
    queue.accept()
    queue.choose(key)
    assert desk.popover.isHidden()


def test_typing_elsewhere_keeps_the_mark_at_its_words(desk: ReviewDesk, document: Document) -> None:
    from speechstudio.domain.edits import delete_segment

    _queue(desk).go_next()
    document.edit("Delete", delete_segment(document.transcript, segment=0))
    assert desk._view.marks.review == (0, 2, 4)


def test_undoing_away_the_passage_closes_the_popover(desk: ReviewDesk, document: Document) -> None:
    from speechstudio.domain.edits import delete_segment

    _queue(desk).go_next()
    document.edit("Delete", delete_segment(document.transcript, segment=1))
    assert desk.popover.isHidden()


def test_a_note_says_what_goes_on(desk: ReviewDesk) -> None:
    _queue(desk).go_next()
    height = desk.popover.height()
    desk.offer(_queue(desk).current_key, (), "Whisper small is listening.")
    assert desk.popover.height() > height
    desk.offer(_queue(desk).current_key, OTHERS)
    assert len(_readings(desk)) == 3


@pytest.mark.parametrize("look", [("dark", 2.0)], indirect=True)
def test_large_text_keeps_the_popover_inside_the_window(desk: ReviewDesk) -> None:
    _queue(desk).go_next()
    desk.offer(_queue(desk).current_key, OTHERS)
    assert desk._window.rect().contains(desk.popover.geometry())
    assert desk.popover.width() == 808
    assert not desk.popover.grab().isNull()
