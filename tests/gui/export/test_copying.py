"""Copying as text, of everything or of what is selected in the editor."""

from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from speechstudio.gui.background import Background
from speechstudio.gui.export.copying import Copying
from speechstudio.gui.export.selecting import selected_words
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.editor import Editor
from tests.formats.samples import INTERVIEW


def editor_with(anchor: Caret, caret: Caret) -> Editor:
    editor = Editor()
    editor.take(INTERVIEW)
    editor.anchor, editor.caret = anchor, caret
    return editor


def test_everything_is_copied_with_names_and_times(
    look: Look, qtbot: QtBot, background: Background
) -> None:
    copying = Copying(background)
    with qtbot.waitSignal(copying.copied) as copied:
        copying.copy(INTERVIEW)
    assert QGuiApplication.clipboard().text().startswith("[0:00:00] Anna Smith: Good morning.")
    assert copied.args == [sum(1 for _ in INTERVIEW.words())]


def test_a_selection_is_copied_by_whole_words(
    look: Look, qtbot: QtBot, background: Background
) -> None:
    copying = Copying(background)
    selection = selected_words(editor_with(Caret(1, 16), Caret(2, 7)))
    with qtbot.waitSignal(copying.copied):
        copying.copy(INTERVIEW, selection)
    assert QGuiApplication.clipboard().text() == "[0:00:11] Speaker 2: nice to be here. I have\n"


def test_no_selection_and_a_space_alone_are_no_words() -> None:
    assert selected_words(editor_with(Caret(1, 3), Caret(1, 3))) is None
    assert selected_words(editor_with(Caret(1, 10), Caret(1, 11))) is None
    assert selected_words(Editor()) is None
