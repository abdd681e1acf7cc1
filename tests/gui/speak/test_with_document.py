"""The view over the rows of a document, as the place joins them."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.viewmodels.script_rows import ScriptRows
from tests.gui.speak.conftest import script_of
from tests.gui.viewmodels.scripts_at_hand import rows_of_script

Keys = Qt.Key


class Joint(QObject):
    """Joins view and document."""

    def __init__(self, view: SpeakView, rows: ScriptRows) -> None:
        super().__init__(rows)
        self._view = view
        self._document = rows.document
        view.show_rows(rows, rows.document.script.language)
        view.typed.connect(self._edit)
        rows.changed.connect(view.rows_changed)
        rows.document.stepped.connect(self._show_step)

    @Slot(object)
    def _edit(self, typed: Typed) -> None:
        after, _ = replace_text(self._document.script, typed.start, typed.end, typed.text)
        self._document.edit(typed.label, after, typed.merge_key)

    @Slot(object)
    def _show_step(self, before: Script) -> None:
        self._view.show_change(before, self._document.script)


def test_typing_undo_and_redo_keep_text_rows_and_caret_together(
    view: SpeakView, qtbot: QtBot, tmp_path: Path
) -> None:
    with rows_of_script(tmp_path, script_of("It left at 7. It rained.", "The end.")) as rows:
        qtbot.waitUntil(lambda: rows.is_settled)
        Joint(view, rows)
        view.place_caret(Caret(0, 12))
        QTest.keyClicks(view, ":30")
        assert rows.rows_of(0)[0].spoken.startswith("It left at seven thirty.")
        QTest.keyClick(view, Keys.Key_Return)
        assert [rows.text_of(at) for at in range(3)] == [
            "It left at 7:30",
            ". It rained.",
            "The end.",
        ]
        assert view.caret == Caret(1, 0)
        undo = rows.document.undo_stack
        undo.undo()
        undo.undo()
        assert rows.text_of(0) == "It left at 7. It rained."
        assert view.caret == Caret(0, 12)
        assert len(view.page) == 2
        undo.redo()
        assert view.caret == Caret(0, 15)
        assert not view.grab().isNull()
