"""Typing into a script: what is asked for, and where the caret is behind it."""

import re
from dataclasses import dataclass

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QInputMethodEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.speak.row_source import NoText
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.speak.writer import ScriptWriter
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_row import ScriptRow
from tests.gui.speak.conftest import script_of, shown

Keys = Qt.Key
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier


def texts(script: Script) -> list[str]:
    return [paragraph.text for paragraph in script.paragraphs]


def test_letters_stand_where_the_caret_is_and_are_undone_together(view: SpeakView) -> None:
    source = shown(view, script_of("It left at 7. Then it rained.", "The end."))
    view.place_caret(Caret(0, 12))
    QTest.keyClicks(view, ":30")
    assert texts(source.script)[0] == "It left at 7:30. Then it rained."
    assert view.caret == Caret(0, 15)
    assert len({edit.merge_key for edit in source.edits}) == 1
    QTest.keyClick(view, Keys.Key_Left)
    QTest.keyClicks(view, "x")
    assert source.edits[-1].merge_key != source.edits[0].merge_key


def test_enter_begins_a_paragraph_and_backspace_joins_it_again(view: SpeakView) -> None:
    source = shown(view, script_of("First. Second.", "Third."))
    view.place_caret(Caret(0, 7))
    QTest.keyClick(view, Keys.Key_Return)
    assert texts(source.script) == ["First. ", "Second.", "Third."]
    assert view.caret == Caret(1, 0)
    QTest.keyClick(view, Keys.Key_Backspace)
    assert texts(source.script) == ["First. Second.", "Third."]
    assert view.caret == Caret(0, 7)
    QTest.keyClick(view, Keys.Key_End)
    QTest.keyClick(view, Keys.Key_Delete)
    assert texts(source.script) == ["First. Second.Third."]
    assert view.caret == Caret(0, 14)


def test_pasted_lines_become_paragraphs_and_the_caret_stands_behind_them(view: SpeakView) -> None:
    source = shown(view, script_of("Before. After."))
    view.place_caret(Caret(0, 8))
    QGuiApplication.clipboard().setText("One.\n\nTwo.\r\nThree. ")
    QTest.keyClick(view, Keys.Key_V, CTRL)
    assert texts(source.script) == ["Before. One.", "Two.", "Three. After."]
    assert view.caret == Caret(2, 7)
    assert source.edits[-1].label == "Pasting"


def test_what_is_selected_over_paragraphs_is_cut_and_can_be_pasted_back(view: SpeakView) -> None:
    source = shown(view, script_of("One two.", "Three.", "Four five."))
    view.place_caret(Caret(0, 4))
    view.place_caret(Caret(2, 5), select=True)
    QTest.keyClick(view, Keys.Key_X, CTRL)
    assert texts(source.script) == ["One five."]
    assert view.caret == Caret(0, 4)
    assert QGuiApplication.clipboard().text() == "two.\nThree.\nFour "
    QTest.keyClick(view, Keys.Key_V, CTRL)
    assert texts(source.script) == ["One two.", "Three.", "Four five."]
    assert view.caret == Caret(2, 5)


def test_all_is_selected_and_deleted_and_nothing_is_left_but_room_to_write(view: SpeakView) -> None:
    source = shown(view)
    QTest.keyClick(view, Keys.Key_A, CTRL)
    QTest.keyClick(view, Keys.Key_Delete)
    assert texts(source.script) == [""]
    assert not view.grab().isNull()
    QTest.keyClicks(view, "It is 4 pm.")
    assert texts(source.script) == ["It is 4 pm."]


def test_a_script_that_is_read_only_is_read_only(view: SpeakView) -> None:
    source = shown(view)
    view.is_read_only = True
    QTest.keyClicks(view, "x")
    QTest.keyClick(view, Keys.Key_Return)
    QTest.keyClick(view, Keys.Key_Backspace)
    assert not source.edits


def test_what_is_composed_shows_in_its_row_and_is_typed_when_committed(view: SpeakView) -> None:
    source = shown(view, script_of("港は静かです。船が来ます。", language="ja-JP"))
    view.place_caret(Caret(0, 7))
    before = view.page.caret_box(view.caret)
    QApplication.sendEvent(view, QInputMethodEvent("しま", []))
    assert source.edits == []
    assert view.page.caret_box(view.caret).left() > before.left() + 20
    assert view.page.caret_box(view.caret).top() == before.top()
    commit = QInputMethodEvent("", [])
    commit.setCommitString("島の")
    QApplication.sendEvent(view, commit)
    assert texts(source.script) == ["港は静かです。島の船が来ます。"]
    assert view.caret == Caret(0, 9)
    around = view.inputMethodQuery(Qt.InputMethodQuery.ImSurroundingText)
    assert around == "港は静かです。島の船が来ます。"


def test_end_goes_to_the_end_of_a_sentence_that_no_space_parts_from_the_next(
    view: SpeakView,
) -> None:
    shown(view, script_of("港は静かです。船が来ます。", language="ja-JP"))
    first = view.page.caret_box(Caret(0, 0)).top()
    QTest.keyClick(view, Keys.Key_End)
    assert view.caret == Caret(0, 7)
    assert view.page.caret_box(view.caret).top() == first
    QTest.keyClick(view, Keys.Key_Home)
    assert view.caret == Caret(0, 0)
    QTest.keyClick(view, Keys.Key_End)
    QTest.keyClick(view, Keys.Key_Down)
    assert view.page.caret_box(view.caret).top() > first
    QTest.keyClick(view, Keys.Key_Up)
    assert view.page.caret_box(view.caret).top() == first


def test_the_caret_goes_through_sentences_and_paragraphs(view: SpeakView) -> None:
    short = shown(view, script_of("It is 4 pm.", "", "A. 2 b."))
    seen = [view.caret]
    for _ in range(sum(len(text) + 1 for text in texts(short.script))):
        QTest.keyClick(view, Keys.Key_Right)
        seen.append(view.caret)
    assert seen[-1] == seen[-2] == Caret(2, 7)
    assert len(set(seen)) == len(seen) - 1
    for place in reversed(seen[:-1]):
        assert view.caret == place
        QTest.keyClick(view, Keys.Key_Left)
    source = shown(view)
    view.place_caret(Caret(1, 0))
    QTest.keyClick(view, Keys.Key_End)
    line = view.caret.offset
    assert source.text_of(1)[:line].endswith("and")
    QTest.keyClick(view, Keys.Key_Right, CTRL)
    QTest.keyClick(view, Keys.Key_Right, CTRL)
    assert source.text_of(1)[view.caret.offset :].startswith("C-14")


def test_up_and_down_pass_every_line_of_the_written_text(view: SpeakView) -> None:
    source = shown(view)
    tops = [view.page.caret_box(view.caret).top()]
    while True:
        QTest.keyClick(view, Keys.Key_Down)
        top = view.page.caret_box(view.caret).top()
        if top == tops[-1]:
            break
        assert top > tops[-1]
        tops.append(top)
    lines = sum(view.page.shape(at).written.lines for at in range(len(source.rows_of(1)) + 1))
    assert len(tops) == lines
    for top in reversed(tops[:-1]):
        QTest.keyClick(view, Keys.Key_Up)
        assert view.page.caret_box(view.caret).top() == top


# Any sequence of edits, against plain text.


class Plain:
    """Rows of a script that nobody reads: each word with its space is one."""

    def __init__(self, text: str) -> None:
        self.script = script_of(*text.split("\n"))

    @property
    def paragraph_count(self) -> int:
        return len(self.script.paragraphs)

    def text_of(self, paragraph: int) -> str:
        return self.script.paragraphs[paragraph].text

    def rows_of(self, paragraph: int) -> tuple[ScriptRow, ...]:
        return tuple(NoText().rows_of(paragraph))

    def lengths_of(self, paragraph: int) -> tuple[int, ...]:
        return tuple(NoText().lengths_of(paragraph))

    def speaker_of(self, paragraph: int) -> str:
        return NoText().speaker_of(paragraph)


@dataclass
class Model:
    """The same text as one string."""

    writer: ScriptWriter
    source: Plain

    def give(self, typed: Typed | None) -> None:
        if typed is not None:
            to_end = self.writer.to_end(typed.end)
            self.source.script, place = replace_text(
                self.source.script, typed.start, typed.end, typed.text
            )
            self.writer.go_back_to(to_end)
            assert (self.writer.caret.segment, self.writer.caret.offset) == place


places = st.tuples(st.integers(0, 5), st.floats(0, 1))
acts = st.one_of(
    st.tuples(st.just("move"), places),
    st.tuples(st.just("select"), places),
    st.tuples(st.just("type"), st.text("ab \n.日\U0001f600", max_size=6)),
    st.tuples(st.sampled_from(["back", "delete", "enter", "all"]), st.none()),
)


@given(st.text("ab \n", max_size=12), st.lists(acts, max_size=12))
def test_any_typing_changes_what_plain_text_would_and_keeps_the_caret(
    text: str, steps: list[tuple[str, object]]
) -> None:
    source, writer = Plain(text), ScriptWriter()
    writer.take(source)
    model = Model(writer, source)
    for act, what in steps:
        before, (start, end) = "\n".join(texts(source.script)), _offsets(writer, source)
        _do(model, act, what)
        after = "\n".join(texts(source.script))
        if act == "type":
            assert isinstance(what, str)
            put_in = re.sub(r"\n\s*\n", "\n", what)  # blank lines are one break
            wanted = before[:start] + put_in + before[end:]
            assert after.replace("\n", "") == wanted.replace("\n", "")
        assert writer.caret == writer.anchor or act in {"select", "all"}
        assert 0 <= writer.caret.offset <= len(source.text_of(writer.caret.segment))


def _offsets(writer: ScriptWriter, source: Plain) -> tuple[int, int]:
    lengths = [len(text) + 1 for text in texts(source.script)]
    start, end = (sum(lengths[: at.segment]) + at.offset for at in writer.selection)
    return start, end


def _do(model: Model, act: str, what: object) -> None:
    writer, source = model.writer, model.source
    caret = writer.caret
    if isinstance(what, tuple):
        paragraph = what[0] % source.paragraph_count
        to = Caret(paragraph, round(what[1] * len(source.text_of(paragraph))))
        writer.move(to, select=act == "select")
    elif act == "all":
        writer.select_all()
    elif act == "enter":
        model.give(writer.split())
    elif act == "type":
        model.give(writer.type(str(what)))
    elif act == "back":
        is_start = not writer.has_selection and caret.offset == 0
        back = Caret(caret.segment, caret.offset - 1)
        model.give(writer.merge(caret.segment - 1) if is_start else writer.erase(back))
    else:
        at_end = caret.offset == len(source.text_of(caret.segment))
        is_end = not writer.has_selection and at_end
        further = Caret(caret.segment, caret.offset + 1)
        model.give(writer.merge(caret.segment) if is_end else writer.erase(further))


@pytest.mark.parametrize("sign", ["\x07", "\x00"])
def test_signs_that_only_steer_machines_are_not_typed(sign: str) -> None:
    writer = ScriptWriter()
    assert writer.type(sign) is None
