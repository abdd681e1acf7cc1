"""The view: what it marks, how it scrolls, what the mouse does, what screen readers hear."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent, QPaintEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import Query, find_all
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.view import TranscriptView
from tests.gui.transcript.conftest import talk

LEFT = Qt.MouseButton.LeftButton


def point_of(view: TranscriptView, segment: int, word: int) -> QPoint:
    return view.words_box(segment, word, word + 1).center()


def follows(view: TranscriptView) -> bool:
    return view.is_following


def test_an_empty_transcript_shows_nothing_and_takes_no_keys(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_transcript(Transcript())
    with qtbot.assertNotEmitted(view.edited):
        QTest.keyClicks(view, "x")
        QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(300, 40))
        QTest.mouseDClick(view.viewport(), LEFT, pos=QPoint(300, 40))
    assert view.caret == Caret(0, 0)
    assert not view.grab().isNull()


def test_a_click_on_a_word_plays_it_and_puts_the_caret_there(
    view: TranscriptView, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(view.word_clicked) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=point_of(view, 1, 2))
    assert told.args == [view.editor.transcript.segments[1].words[2].start_ms]
    assert view.caret.segment == 1


def test_a_click_on_a_speaker_asks_for_the_menu(view: TranscriptView, qtbot: QtBot) -> None:
    y = view.words_box(1, 0, 1).center().y()
    with qtbot.waitSignal(view.speaker_menu_requested) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(80, y))
    assert told.args[0] == 1


def test_a_double_click_takes_a_word_and_a_triple_click_the_passage(view: TranscriptView) -> None:
    at = point_of(view, 2, 2)
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    assert view.editor.selected_text() == "ninety"
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.editor.selected_text() == "We had ninety minutes."


def test_drawing_the_mouse_selects_and_scrolls_over_the_edge(
    view: TranscriptView, qtbot: QtBot
) -> None:
    view.show_transcript(talk(30))
    viewport = view.viewport()
    QTest.mousePress(viewport, LEFT, pos=point_of(view, 1, 1))
    QTest.mouseMove(viewport, QPoint(400, viewport.height() + 80))
    first = view.scroller.value
    qtbot.waitUntil(lambda: view.scroller.value > first + 40)
    QTest.mouseRelease(viewport, LEFT, pos=QPoint(400, viewport.height() + 80))
    assert view.editor.anchor.segment == 1
    assert view.caret.segment > 5


def test_a_menu_is_asked_for_with_the_word_under_the_mouse(
    view: TranscriptView, qtbot: QtBot
) -> None:
    at = point_of(view, 2, 2)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, at, view.viewport().mapToGlobal(at))
    with qtbot.waitSignal(view.menu_requested) as told:
        QApplication.sendEvent(view.viewport(), event)
    assert told.args[:2] == [2, 2]
    assert view.caret.segment == 2


class WatchedView(TranscriptView):
    """Remembers how high its paintings are."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.heights: list[int] = []

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - named by Qt
        self.heights.append(event.rect().height())
        super().paintEvent(event)


def test_playing_repaints_only_the_passages_concerned(look: Look, qtbot: QtBot) -> None:
    view = WatchedView(look)
    qtbot.addWidget(view)
    view.resize(812, 620)
    view.show_transcript(talk())
    view.show()
    words = view.editor.transcript.segments[1].words
    view.set_playing_ms(words[0].start_ms)
    qtbot.waitUntil(lambda: bool(view.heights))
    QApplication.processEvents()
    view.heights.clear()
    view.set_playing_ms(words[0].start_ms + 20)
    QApplication.processEvents()
    assert view.heights == []
    view.set_playing_ms(words[1].start_ms)
    qtbot.waitUntil(lambda: bool(view.heights))
    assert max(view.heights) < 140


def test_the_view_follows_what_plays_until_a_person_scrolls(
    view: TranscriptView, qtbot: QtBot
) -> None:
    transcript = talk(60)
    view.show_transcript(transcript)
    view.set_playing_ms(transcript.segments[120].start_ms)
    box = view.words_box(120, 0, 1)
    assert 0 < box.top() < view.viewport().height() // 2
    with qtbot.waitSignal(view.followed_away):
        view.verticalScrollBar().setValue(0)
    assert not follows(view)
    assert view.following.button.isVisible()
    view.set_playing_ms(transcript.segments[121].start_ms)
    assert view.scroller.value == 0
    with qtbot.waitSignal(view.follow_resumed):
        view.following.button.click()
    assert follows(view)
    assert not view.following.button.isVisible()
    assert 0 < view.words_box(121, 0, 1).top() < view.viewport().height()


def test_typing_elsewhere_ends_following(view: TranscriptView) -> None:
    transcript = talk(60)
    view.show_transcript(transcript)
    view.set_playing_ms(transcript.segments[0].start_ms)
    view.place_caret(Caret(100, 0))
    QTest.keyClicks(view, "x")
    view.set_playing_ms(transcript.segments[1].start_ms)
    box = view.page.caret_box(view.caret).translated(0, -view.scroller.value)
    assert view.viewport().rect().contains(box.center())


def test_scrolling_to_what_plays_is_a_movement(view: TranscriptView, qtbot: QtBot) -> None:
    look = view._look
    look.choose(replace(look.choices, motion="system"))
    transcript = talk(10)
    view.show_transcript(transcript)
    view.set_playing_ms(transcript.segments[9].start_ms)
    assert view.scroller.value == 0
    qtbot.waitUntil(lambda: 0 < view.words_box(9, 0, 1).top() < view.viewport().height() // 2)
    qtbot.waitUntil(lambda: view.scroller._glide.state() == view.scroller._glide.State.Stopped)


def test_scrolling_up_never_moves_what_is_seen_by_itself(view: TranscriptView) -> None:
    long = talk(80)
    view.show_transcript(long)
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    for _ in range(60):
        row = view.page.row_at(view.scroller.value + 200)
        before = view.words_box(row, 0, 1).top()
        view.verticalScrollBar().setValue(view.scroller.value - 40)
        assert view.words_box(row, 0, 1).top() == before + 40


def test_another_width_keeps_the_passage_at_the_top(view: TranscriptView) -> None:
    view.show_transcript(talk(40))
    view.show_row(60, 0)
    assert view.page.row_at(view.scroller.value + 1) == 60
    view.resize(560, 620)
    QApplication.processEvents()
    assert view.page.row_at(view.scroller.value + 1) == 60


def test_a_match_far_away_is_brought_into_view(view: TranscriptView) -> None:
    transcript = talk(50)
    view.show_transcript(transcript)
    matches = find_all(transcript, Query(text="pumps"))
    view.set_matches(matches, 40)
    match = matches[40]
    box = view.words_box(match.segment, match.first_word, match.stop_word)
    assert view.viewport().rect().contains(box)


def test_review_brings_its_words_into_view(view: TranscriptView) -> None:
    view.show_transcript(talk(50))
    view.set_review(150, 2, 4)
    assert view.viewport().rect().contains(view.words_box(150, 2, 4))
    view.set_review(None)
    assert view.marks.review is None


def test_state_brings_back_caret_and_place(view: TranscriptView, look: Look, qtbot: QtBot) -> None:
    transcript = talk(50)
    view.show_transcript(transcript)
    view.place_caret(Caret(90, 4))
    view.show_row(88, -6)
    second = TranscriptView(look)
    qtbot.addWidget(second)
    second.resize(812, 620)
    second.show()
    second.show_transcript(transcript)
    second.restore(view.state())
    assert second.caret == Caret(90, 4)
    assert second.words_box(88, 0, 1) == view.words_box(88, 0, 1)
    second.restore({"caret": "nonsense"})
    second.restore({"caret": [9999, 5], "top": [9999, 0]})
    assert second.caret.segment == 199


def test_a_passage_in_arabic_begins_at_the_right(view: TranscriptView) -> None:
    lines = (("S1", "إذن كانت المياه قادمة"), ("S2", "Then we spoke English"))
    view.show_transcript(talk(lines=lines, language="ar"))
    geometry = view.page.geometry
    assert view.words_box(0, 0, 1).right() >= geometry.text_right - 2
    assert view.words_box(1, 0, 1).left() <= geometry.text_left + 2
    assert view.page.reading.line_height == 32
    assert view.page.reading.font.pixelSize() == 17


def test_an_interface_from_right_to_left_has_the_gutter_at_the_right(view: TranscriptView) -> None:
    left = view.words_box(0, 0, 1).left()
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.lay_out()
    assert view.words_box(0, 0, 1).left() < left
    assert view.page.gutter_at(QPoint(view.viewport().width() - 80, 40)) == 0


def test_words_in_two_directions_cover_what_they_cover(view: TranscriptView) -> None:
    text = "اتصلت بالسيد Wiebe Tjalling وقال إنه"
    view.show_transcript(talk(lines=(("S1", text),), language="ar"))
    boxes = [view.words_box(0, at, at + 1) for at in range(6)]
    for one in boxes:
        assert one.width() > 8
        assert sum(one.intersects(other.adjusted(2, 0, -2, 0)) for other in boxes) == 1


def test_a_screen_reader_reads_the_passage_with_the_caret(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 3))
    access = QAccessible.queryAccessibleInterface(view)
    assert access.role() == QAccessible.Role.EditableText
    assert access.text(QAccessible.Text.Name) == "Transcript"
    text = access.textInterface()
    assert text.text(0, text.characterCount()) == "We had ninety minutes."
    assert text.cursorPosition() == 3
    text.setCursorPosition(7)
    assert view.caret == Caret(2, 7)
    text.addSelection(7, 13)
    assert view.editor.selected_text() == "ninety"
    letter = text.characterRect(7).center()
    assert text.offsetAtPoint(letter) in {7, 8}
    view.is_read_only = True
    assert access.state().readOnly


@pytest.mark.parametrize("look", ["dark", ("light", 2.0)], indirect=True)
def test_every_state_of_words_is_painted_in_every_look(view: TranscriptView) -> None:
    transcript = view.editor.transcript
    plain = view.grab().toImage()
    view.set_review(1, 2, 4)
    view.set_matches(find_all(transcript, Query(text="gauge")), 0)
    view.set_playing_ms(transcript.segments[2].words[1].start_ms)
    view.place_caret(Caret(0, 4))
    view.place_caret(Caret(0, 20), select=True)
    assert view.grab().toImage() != plain


def test_dots_move_while_a_passage_is_made_and_end_with_it(
    view: TranscriptView, qtbot: QtBot
) -> None:
    look = view._look
    look.choose(replace(look.choices, motion="system"))
    view.show_transcript(talk(), streaming_from=3)
    qtbot.waitUntil(lambda: view.scenes.dots == 1)
    view.show_transcript(talk())
    assert view.scenes.scene(3).dots is None


@pytest.mark.parametrize("text", ["Then we spoke", "إذن كانت المياه"])
def test_the_caret_moves_over_a_space_at_the_end(view: TranscriptView, text: str) -> None:
    view.show_transcript(talk(lines=(("S1", text),)))
    view.place_caret(Caret(0, len(text)))
    before = view.page.caret_box(view.caret).left()
    QTest.keyClicks(view, "  ")
    assert abs(view.page.caret_box(view.caret).left() - before) > 4
