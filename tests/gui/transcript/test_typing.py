"""Keys, input methods and the clipboard in a view that is shown."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.view import TranscriptView
from tests.gui.transcript.conftest import talk

Key, Mod = Qt.Key, Qt.KeyboardModifier
NINETY = "We had ninety minutes."


def line(view: TranscriptView, at: int = 2) -> str:
    return view.editor.text(at)


def press(
    view: TranscriptView, key: Qt.Key, modifier: Qt.KeyboardModifier = Mod.NoModifier
) -> None:
    QTest.keyClick(view, key, modifier)


def compose(view: TranscriptView, preedit: str, commit: str = "") -> None:
    event = QInputMethodEvent(preedit, [])
    if commit:
        event.setCommitString(commit)
    QApplication.sendEvent(view, event)


def test_typing_shows_at_once_and_is_told(view: TranscriptView, qtbot: QtBot) -> None:
    view.place_caret(Caret(2, 6))
    with qtbot.waitSignal(view.edited) as told:
        QTest.keyClicks(view, "x")
    label, after, key = told.args
    assert label == "Typing"
    assert key
    assert isinstance(after, Transcript)
    assert after.segments[2].text == line(view) == "We hadx ninety minutes."
    assert view.caret == Caret(2, 7)


def test_a_space_at_the_end_waits_for_its_letter(view: TranscriptView) -> None:
    view.place_caret(Caret(2, len(NINETY)))
    QTest.keyClicks(view, " ")
    assert line(view) == NINETY + " "
    QTest.keyClicks(view, "So")
    assert line(view) == NINETY + " So"
    QTest.keyClicks(view, " ")
    view.place_caret(Caret(0, 0))
    assert line(view) == NINETY + " So"


def test_backspace_and_delete_take_letters_and_words(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 6))
    press(view, Key.Key_Backspace)
    press(view, Key.Key_Delete)
    assert line(view) == "We haninety minutes."
    press(view, Key.Key_Backspace, Mod.ControlModifier)
    assert line(view) == "We ninety minutes."
    press(view, Key.Key_Delete, Mod.ControlModifier)
    assert line(view) == "We minutes."


def test_enter_splits_and_backspace_at_the_start_merges(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 7))
    press(view, Key.Key_Return)
    assert [line(view, 2), line(view, 3)] == ["We had", "ninety minutes."]
    assert view.caret == Caret(3, 0)
    press(view, Key.Key_Backspace)
    assert line(view) == NINETY
    assert view.caret == Caret(2, 6)
    QTest.keyClicks(view, "!")
    assert line(view) == "We had! ninety minutes."


def test_delete_at_the_end_merges_with_the_next(view: TranscriptView) -> None:
    view.place_caret(Caret(2, len(NINETY)))
    press(view, Key.Key_Delete)
    assert line(view) == NINETY + " Who knew about the two pumps?"


def test_a_passage_without_text_can_be_typed_anew_and_goes_when_it_is_left(
    view: TranscriptView,
) -> None:
    view.place_caret(Caret(2, 0))
    view.place_caret(Caret(2, len(NINETY)), select=True)
    press(view, Key.Key_Backspace)
    assert line(view) == ""
    QTest.keyClicks(view, "Ten")
    assert line(view) == "Ten"
    for _ in "Ten":
        press(view, Key.Key_Backspace)
    press(view, Key.Key_Down)
    assert view.caret.segment == 2
    assert line(view) == "Who knew about the two pumps?"
    assert len(view.editor.transcript.segments) == 3


def test_arrows_lead_through_words_lines_passages_and_the_whole(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 0))
    press(view, Key.Key_Right, Mod.ControlModifier)
    assert view.caret == Caret(2, 3)
    press(view, Key.Key_End)
    press(view, Key.Key_Right)
    assert view.caret == Caret(3, 0)
    press(view, Key.Key_Left)
    assert view.caret == Caret(2, len(NINETY))
    press(view, Key.Key_Up, Mod.ControlModifier)
    assert view.caret == Caret(2, 0)
    press(view, Key.Key_Up, Mod.ControlModifier)
    assert view.caret == Caret(1, 0)
    press(view, Key.Key_Down, Mod.ControlModifier | Mod.ShiftModifier)
    assert view.editor.selected_text().startswith("The gauge tells you")
    press(view, Key.Key_Home, Mod.ControlModifier)
    assert view.caret == Caret(0, 0)
    press(view, Key.Key_End, Mod.ControlModifier)
    assert view.caret == Caret(3, len(line(view, 3)))


def test_up_and_down_keep_the_column_over_short_lines(view: TranscriptView) -> None:
    view.place_caret(Caret(1, 60))
    start = view.page.caret_box(view.caret).left()
    press(view, Key.Key_Down)
    press(view, Key.Key_Down)
    assert view.caret.segment == 2
    press(view, Key.Key_Up)
    press(view, Key.Key_Up)
    assert view.caret.segment == 1
    assert abs(view.page.caret_box(view.caret).left() - start) < 12


def test_pages_go_up_and_down(view: TranscriptView) -> None:
    view.show_transcript(talk(40))
    view.place_caret(Caret(0, 3))
    press(view, Key.Key_PageDown)
    below = view.caret
    assert below.segment > 4
    press(view, Key.Key_PageUp)
    assert view.caret.segment == 0


def test_the_clipboard_takes_and_gives_text(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 3))
    view.place_caret(Caret(2, 7), select=True)
    press(view, Key.Key_X, Mod.ControlModifier)
    assert line(view) == "We ninety minutes."
    assert QGuiApplication.clipboard().text() == "had "
    QGuiApplication.clipboard().setText("have\n had\t")
    press(view, Key.Key_V, Mod.ControlModifier)
    assert line(view) == "We have  had ninety minutes."
    press(view, Key.Key_A, Mod.ControlModifier)
    press(view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text().count("\n") == 3


def test_a_read_only_transcript_is_read_and_copied_only(view: TranscriptView, qtbot: QtBot) -> None:
    view.is_read_only = True
    view.place_caret(Caret(2, 3))
    with qtbot.assertNotEmitted(view.edited):
        QTest.keyClicks(view, "x")
        press(view, Key.Key_Backspace)
        press(view, Key.Key_Return)
        compose(view, "か", "か")
        QGuiApplication.clipboard().setText("no")
        press(view, Key.Key_V, Mod.ControlModifier)
    assert line(view) == NINETY
    press(view, Key.Key_Right, Mod.ShiftModifier)
    press(view, Key.Key_C, Mod.ControlModifier)
    assert QGuiApplication.clipboard().text() == "h"


def test_what_is_still_being_made_cannot_be_edited(view: TranscriptView) -> None:
    view.show_transcript(talk(), streaming_from=2)
    view.place_caret(Caret(2, 0))
    QTest.keyClicks(view, "x")
    press(view, Key.Key_Backspace)
    assert line(view) == NINETY
    view.place_caret(Caret(1, 0))
    QTest.keyClicks(view, "x")
    assert line(view, 1).startswith("xThe gauge")


def test_what_is_composed_shows_and_what_is_committed_is_typed(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 3))
    before = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    compose(view, "かな")
    assert line(view) == NINETY
    moved = view.inputMethodQuery(Qt.InputMethodQuery.ImCursorRectangle)
    assert moved.left() > before.left() + 16
    compose(view, "", "仮名")
    assert line(view) == "We 仮名had ninety minutes."
    assert view.caret == Caret(2, 5)
    assert view.page.preedit is None


def test_composing_replaces_the_selection(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 0))
    view.place_caret(Caret(2, 2), select=True)
    compose(view, "わ")
    compose(view, "", "我々")
    assert line(view) == "我々 had ninety minutes."


def test_an_input_method_sees_the_text_around_the_caret(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 3))
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText) == NINETY
    assert view.inputMethodQuery(Qt.InputMethodQuery.ImCursorPosition) == 3
    event = QInputMethodEvent("", [])
    event.setCommitString("They", -3, 2)
    QApplication.sendEvent(view, event)
    assert line(view) == "They had ninety minutes."


def test_letters_outside_the_basic_plane_count_once(view: TranscriptView) -> None:
    view.place_caret(Caret(2, 0))
    view.place_caret(Caret(2, len(NINETY)), select=True)
    QGuiApplication.clipboard().setText("a 😀😀 b")
    press(view, Key.Key_V, Mod.ControlModifier)
    press(view, Key.Key_Left)
    press(view, Key.Key_Left)
    press(view, Key.Key_Backspace)
    assert line(view) == "a 😀 b"
    QTest.keyClicks(view, "x")
    assert line(view) == "a 😀x b"
    press(view, Key.Key_End)
    assert view.caret == Caret(2, 6)


def test_arrows_point_where_they_point_in_arabic(view: TranscriptView) -> None:
    text = "إذن كانت المياه قادمة من البحر"
    view.show_transcript(talk(lines=(("S1", text),), language="ar"))
    view.place_caret(Caret(0, 4))
    right = view.page.caret_box(view.caret).left()
    press(view, Key.Key_Left)
    assert view.caret == Caret(0, 5)
    assert view.page.caret_box(view.caret).left() < right
    press(view, Key.Key_Home)
    assert view.page.caret_box(view.caret).left() > right


@pytest.mark.parametrize("sign", ["\u200c", "ß", "é", "好", " "])
def test_signs_that_scripts_need_can_be_typed(view: TranscriptView, sign: str) -> None:
    view.place_caret(Caret(2, 4))
    QTest.sendKeyEvent(QTest.KeyAction.Click, view, Key.Key_unknown, sign, Mod.NoModifier)
    assert line(view) == f"We h{sign}ad ninety minutes."


def test_undo_brings_the_caret_to_what_came_back(view: TranscriptView) -> None:
    before = view.editor.transcript
    view.place_caret(Caret(2, 3))
    QTest.keyClicks(view, "really ")
    after = view.editor.transcript
    view.place_caret(Caret(0, 0))
    view.show_transcript(before)
    view.show_change_since(after)
    assert view.caret == Caret(2, 3)


def test_the_caret_stays_in_its_words_when_passages_come_before_it(view: TranscriptView) -> None:
    view.place_caret(Caret(3, 5))
    transcript = view.editor.transcript
    view.show_transcript(retext_segment(transcript, segment=0, text="Short"))
    assert view.caret == Caret(3, 5)
    view.place_caret(Caret(0, 2))
    press(view, Key.Key_Return)
    view.place_caret(Caret(4, 5))
    view.show_transcript(transcript)
    assert view.caret == Caret(3, 5)
