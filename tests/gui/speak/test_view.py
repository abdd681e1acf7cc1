"""The view of a script: spans on both sides, what is heard, and what stays in place."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.speak.hits import span_at, span_box
from speechstudio.gui.speak.marks import SpanPlace, written_run
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_row import RowState
from tests.gui.speak.conftest import script_of, shown
from tests.gui.speak.scripts import SmallScript

LEFT = Qt.MouseButton.LeftButton
ALT = Qt.KeyboardModifier.AltModifier


def place_of(source: SmallScript, row: int, span: int) -> SpanPlace:
    of = source.rows_of(1)[row]
    return SpanPlace(row=of, span=of.spans[span])


def point_of(view: SpeakView, place: SpanPlace, *, is_spoken: bool = False) -> QPoint:
    box = span_box(view.page, place, is_spoken=is_spoken)
    return box.center() - QPoint(0, view.scroller.value)


def follows(view: SpeakView) -> bool:
    return view.is_following


def long_script(times: int = 60) -> SmallScript:
    script = script_of(*(f"Train {at} left at 7:15. It was late." for at in range(1, times + 1)))
    return SmallScript(script)


def test_a_span_knows_its_place_in_the_paragraph(view: SpeakView) -> None:
    source = shown(view)
    places = [SpanPlace(row=row, span=span) for row in source.rows_of(1) for span in row.spans]
    assert {place.row.start > 0 for place in places} == {False, True}
    for place in places:
        assert source.text_of(1)[place.start : place.end] == place.span.span.source


def test_the_pointer_over_a_span_lights_it_on_both_sides(view: SpeakView, qtbot: QtBot) -> None:
    source = shown(view)
    place = place_of(source, 0, 1)
    for is_spoken in (False, True):
        with qtbot.waitSignal(view.span_hovered) as told:
            QTest.mouseMove(view.viewport(), point_of(view, place, is_spoken=is_spoken))
        assert told.args is not None
        assert told.args[0] == place
        assert not told.args[1].isEmpty()
        assert view.marks.lit(place.row) == [place.span]
        with qtbot.waitSignal(view.span_hovered) as told:
            QApplication.sendEvent(view.viewport(), QEvent(QEvent.Type.Leave))
        assert told.args is not None
        assert told.args[0] is None
    assert view.marks.lit(place.row) == []


@pytest.mark.parametrize("is_spoken", [False, True])
def test_a_click_on_a_span_asks_for_its_readings(
    view: SpeakView, qtbot: QtBot, *, is_spoken: bool
) -> None:
    place = place_of(shown(view), 3, 1)
    with qtbot.waitSignal(view.span_activated) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=point_of(view, place, is_spoken=is_spoken))
    assert told.args is not None
    assert told.args[0] == place
    assert told.args[2] is False
    assert view.span_at_caret == place


def test_a_key_asks_for_the_readings_of_the_span_at_the_caret(
    view: SpeakView, qtbot: QtBot
) -> None:
    place = place_of(shown(view), 0, 0)
    view.place_caret(Caret(1, place.span.start + 2))
    with qtbot.waitSignal(view.span_activated) as told:
        QTest.keyClick(view, Qt.Key.Key_Return, ALT)
    assert told.args is not None
    assert told.args[0] == place
    assert told.args[2] is True
    box = told.args[1]
    assert isinstance(box, QRect)
    assert view.viewport().mapFromGlobal(box.center()) == point_of(view, place)
    view.place_caret(Caret(1, 2))
    with qtbot.assertNotEmitted(view.span_activated):
        QTest.keyClick(view, Qt.Key.Key_Return, ALT)


def test_a_click_in_the_spoken_text_puts_the_caret_where_that_is_written(view: SpeakView) -> None:
    source = shown(view)
    row = source.rows_of(1)[0]
    word = row.spoken.index("berth") + 2
    box = view.page.shape(1).spoken.rects(word, word + 1)[0].toAlignedRect()
    origin = QPoint(view.columns.spoken_left, view.page.text_top(1) - view.scroller.value)
    at = box.translated(origin)
    QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(at.left() + 1, at.center().y()))
    assert view.caret == Caret(1, row.written.index("berth") + 2)


def test_a_press_on_a_number_plays_from_there(view: SpeakView, qtbot: QtBot) -> None:
    source = shown(view)
    y = view.page.text_top(3) - view.scroller.value + 10
    with qtbot.waitSignal(view.row_activated) as told:
        QTest.mouseClick(view.viewport(), LEFT, pos=QPoint(24, y))
    assert told.args == [source.rows_of(1)[2]]


def test_a_double_click_takes_a_word_and_a_triple_click_the_paragraph(view: SpeakView) -> None:
    source = shown(view)
    start = source.text_of(1).index("berth")
    box = view.page.caret_box(Caret(1, start + 2))
    at = box.center() - QPoint(0, view.scroller.value)
    QTest.mouseDClick(view.viewport(), LEFT, pos=at)
    assert view.editor.selected_text() == "berth"
    QTest.mouseClick(view.viewport(), LEFT, pos=at)
    assert view.editor.selected_text() == source.text_of(1)


def test_drawing_the_mouse_selects_over_rows(view: SpeakView) -> None:
    source = shown(view)
    viewport, text = view.viewport(), source.text_of(1)
    start, end = text.index("tide"), text.index("takes")
    QTest.mousePress(viewport, LEFT, pos=view.page.caret_box(Caret(1, start)).center())
    to = view.page.caret_box(Caret(1, end)).center()
    QTest.mouseMove(viewport, to)
    QTest.mouseRelease(viewport, LEFT, pos=to)
    assert view.editor.selected_text() == text[start:end]
    assert view.marks.selected(source.rows_of(1)[0]) == (start, len(source.rows_of(1)[0].written))


def test_what_is_heard_is_kept_in_view_until_a_person_looks_elsewhere(
    view: SpeakView, qtbot: QtBot
) -> None:
    source = long_script()
    view.show_rows(source, "en-GB")
    row = source.rows_of(40)[0]
    view.set_playing(row, (0, 5))
    top = view.scroller.value
    box = view.page.caret_box(Caret(40, 0))
    assert top < box.top() < top + view.view_height
    with qtbot.waitSignal(view.followed_away):
        view.verticalScrollBar().setValue(0)
    assert not follows(view)
    assert view.following.button.isVisible()
    view.set_playing(source.rows_of(41)[0])
    assert view.scroller.value == 0
    with qtbot.waitSignal(view.follow_resumed):
        view.following.button.click()
    assert follows(view)
    assert view.scroller.value > 0


def test_words_that_are_heard_are_marked_where_they_are_written(view: SpeakView) -> None:
    row = shown(view).rows_of(1)[0]
    span = row.spans[0]
    said = row.spoken[span.spoken_start : span.spoken_start + 4]
    run = (span.spoken_start, span.spoken_start + len(said))
    assert written_run(row, run) == (span.start, span.end)
    before = row.spoken.index("turned")
    assert written_run(row, (before, before + 6)) == (4 + 5, 4 + 5 + 6)
    behind = row.spoken.index("closed")
    start, end = written_run(row, (behind, behind + 6))
    assert row.written[start:end] == "closed"


def test_a_playing_row_keeps_its_mark_when_paragraphs_come_before_it(view: SpeakView) -> None:
    source = shown(view)
    row = source.rows_of(1)[2]
    view.set_playing(row)
    view.place_caret(Caret(0, 0))
    QTest.keyClick(view, Qt.Key.Key_Return)
    found = view.playing_row
    assert found is not None
    assert found.written == row.written


def test_what_is_seen_stays_when_the_text_above_it_changes(view: SpeakView) -> None:
    source = long_script()
    view.show_rows(source, "en-GB")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.page.row(view.page.row_at(view.scroller.value + 200))
    before = view.page.caret_box(Caret(row.paragraph, row.start)).top() - view.scroller.value
    many = "\n".join("It rained for days and days, and then it rained again." for _ in range(9))
    source.edit(Typed(start=(0, 0), end=(0, 0), text=many + "\n", label="Pasting"), view)
    after = Caret(row.paragraph + 9, row.start)
    assert view.page.caret_box(after).top() - view.scroller.value == before


def test_the_caret_goes_to_what_an_undo_has_changed(view: SpeakView) -> None:
    source = shown(view, script_of("First.", "It left at 7.", "Last."))
    before = source.script
    view.place_caret(Caret(1, 12))
    QTest.keyClicks(view, ":30")
    view.place_caret(Caret(2, 5))
    after, source.script = source.script, before
    source.edit(Typed(start=(2, 5), end=(2, 5), text="", label="Undo"), view)
    view.show_change(after, before)
    assert view.caret == Caret(1, 12)
    view.show_change(before, after)
    assert view.caret.segment == 1
    view.show_change(before, before)
    assert view.caret.segment == 1


def test_a_paragraph_that_is_read_again_in_other_rows_stays_where_it_is(view: SpeakView) -> None:
    text = " ".join(f"Train {at} left at 7:15, and nobody saw it go." for at in range(60))
    source = SmallScript(script_of("Trains", text, "The end."))
    whole = source.rows_of(1)
    view.show_rows(source, "en-GB")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum() // 2)
    row = view.page.row(view.page.row_at(view.scroller.value + 60))
    before = view.page.caret_box(Caret(1, row.start)).top() - view.scroller.value
    first = replace(whole[0], end=whole[1].end, written=whole[0].written + whole[1].written)
    source._rows[1] = (first, *whole[2:])
    view.rows_changed(1, 1, 1)
    assert view.page.caret_box(Caret(1, row.start)).top() - view.scroller.value == before


def test_states_are_asked_for_when_rows_are_painted(view: SpeakView, qtbot: QtBot) -> None:
    source = shown(view)
    states = dict(enumerate(RowState, 1))
    view.set_states(lambda row: states.get(row.number, RowState.UNMADE))
    one = view.grab().toImage()
    states.clear()
    view.states_changed((source.rows_of(1)[0],))
    assert view.grab().toImage() != one


def test_caret_and_place_are_kept_for_the_next_time(view: SpeakView, look: Look) -> None:
    source = long_script()
    view.show_rows(source, "en-GB")
    view.place_caret(Caret(30, 4))
    view.verticalScrollBar().setValue(view.verticalScrollBar().value() + 37)
    state, top = view.state(), view.scroller.value
    view.show_rows(source, "en-GB")
    assert view.scroller.value == 0
    assert view.caret == Caret(0, 0)
    view.restore(state)
    assert view.caret == Caret(30, 4)
    assert abs(view.scroller.value - top) <= 1
    view.restore({"caret": "no", "top": 3})
    assert view.caret == Caret(30, 4)


def test_a_short_script_may_follow_a_long_one(view: SpeakView) -> None:
    view.show_rows(long_script(), "en-GB")
    view.verticalScrollBar().setValue(view.verticalScrollBar().maximum())
    view.show_rows(long_script(1), "en-GB")
    assert view.scroller.value == 0
    assert view.visible_paragraphs() == (0, 1)


def test_a_menu_is_asked_for_with_the_span_under_the_mouse(view: SpeakView, qtbot: QtBot) -> None:
    place = place_of(shown(view), 1, 2)
    at = point_of(view, place)
    reason = QContextMenuEvent.Reason.Mouse
    with qtbot.waitSignal(view.menu_requested) as told:
        event = QContextMenuEvent(reason, at, view.viewport().mapToGlobal(at))
        QApplication.sendEvent(view.viewport(), event)
    assert told.args is not None
    assert told.args[1] == place
    with qtbot.waitSignal(view.menu_requested) as told:
        event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, QPoint(), QPoint())
        QApplication.sendEvent(view.viewport(), event)
    assert told.args is not None
    assert told.args[0] == view.caret


def test_a_screen_reader_reads_and_edits_the_paragraph_with_the_caret(view: SpeakView) -> None:
    source = shown(view)
    view.place_caret(Caret(1, 9))
    access = QAccessible.queryAccessibleInterface(view)
    assert access.text(QAccessible.Text.Name) == "Text to speak"
    text = access.textInterface()
    assert text is not None
    assert text.text(0, -1) == source.text_of(1)
    assert text.cursorPosition() == 9
    text.setCursorPosition(20)
    assert view.caret == Caret(1, 20)
    assert text.characterRect(20).height() == view.page.reading.line_height


def test_only_rows_that_are_seen_are_laid_out(view: SpeakView) -> None:
    source = long_script(120)
    view.show_rows(source, "en-GB")
    first, stop = view.visible_paragraphs()
    assert first == 0
    assert stop < 20
    assert len(view.page._shapes._layouts) < 80


@pytest.mark.parametrize("look", ["dark", ("light", 2.0)], indirect=True)
def test_other_looks_keep_columns_inside_the_view(view: SpeakView) -> None:
    shown(view)
    columns = view.columns
    assert columns.spoken_left + columns.text_width <= view.viewport().width()
    assert not view.grab().isNull()


def test_an_interface_from_right_to_left_has_written_text_at_the_right(view: SpeakView) -> None:
    source = shown(view)
    view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    view.lay_out()
    columns = view.columns
    assert columns.spoken_left < columns.divider < columns.text_left
    assert columns.is_gutter(view.viewport().width() - 10)
    place = place_of(source, 0, 1)
    found = span_at(view.page, span_box(view.page, place).center())
    assert found == place
    assert not view.grab().isNull()
