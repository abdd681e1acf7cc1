"""A script is saved as it is edited, with undo."""

from collections.abc import Iterator
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.courtesy import Pause
from speechstudio.domain.errors import StorageError
from speechstudio.domain.script import Script
from speechstudio.domain.script_edits import replace_text
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.viewmodels.script_document import ScriptDocument
from speechstudio.storage.script import ScriptFile
from tests.domain.script_edits.making import script_of_lines
from tests.gui.viewmodels.scripts_at_hand import opened

SCRIPT = script_of_lines("One.", "Two.")


@pytest.fixture
def document(tmp_path: Path, qtbot: QtBot) -> Iterator[ScriptDocument]:
    with opened(tmp_path, SCRIPT) as document:
        yield document


def typed(document: ScriptDocument, text: str, key: str = "typing") -> None:
    script = document.script
    end = (0, len(script.paragraphs[0].text))
    document.edit("Typing", replace_text(script, end, end, text)[0], key)


def on_disk(path: Path) -> Script:
    with ScriptFile.open(path) as file:
        return file.script


def test_an_edit_is_on_the_disk_soon(document: ScriptDocument, qtbot: QtBot) -> None:
    with qtbot.waitSignal(document.saved):
        typed(document, " More.")
    document.settle()
    assert on_disk(document.file.path).paragraphs[0].text == "One. More."


def test_typing_is_one_step_and_undo_tells_where_it_came_from(
    document: ScriptDocument, qtbot: QtBot
) -> None:
    for letter in "abc":
        typed(document, letter)
    after = document.script
    assert document.undo_stack.count() == 1
    with qtbot.waitSignal(document.changed) as changed, qtbot.waitSignal(document.stepped) as step:
        document.undo_stack.undo()
    assert document.script == SCRIPT
    assert [*changed.args, *step.args] == [after, after]
    document.undo_stack.redo()
    assert document.script == after


def test_undo_and_closing_wait_for_an_edit_that_is_still_coming(
    tmp_path: Path, qtbot: QtBot
) -> None:
    def titled(before: Script, /, title: str, *, pause: Pause) -> tuple[Script, None]:
        pause()
        return replace(before, title=title), None

    def begin(title: str) -> None:
        edit = DistantEdit(
            label=title,
            make=partial(titled, title=title),
            then=done.append,
            failed=lambda error: pytest.fail(str(error)),
        )
        document.distant.begin(edit, background)

    done: list[object] = []
    background = Background()
    background.close()  # so that it would never come by itself
    with opened(tmp_path, SCRIPT) as document:
        begin("First")
        document.undo()
        assert (document.script.title, done) == (SCRIPT.title, [None])
        document.redo()
        assert document.script.title == "First"
        begin("Second")
        assert document.settle()
        assert on_disk(document.file.path).title == "Second"
        begin("Third")
    assert on_disk(tmp_path / "a.script").title == "Third"


def test_an_edit_that_changes_nothing_is_no_step(document: ScriptDocument, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.changed):
        document.edit("Voice", replace(document.script, voice=""))
    assert document.undo_stack.count() == 0


def test_details_are_saved_and_not_undone(document: ScriptDocument, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(document.details_changed):
        document.update(view={"caret": [0, 1]})
    with qtbot.waitSignal(document.details_changed):
        document.update(duration_ms=5)
    document.close()
    with ScriptFile.open(document.file.path) as file:
        assert (file.details.duration_ms, file.details.view) == (5, {"caret": [0, 1]})
    assert document.undo_stack.count() == 0


def test_a_failure_is_told_once_and_the_next_edit_saves_everything(
    document: ScriptDocument, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object) -> None:
        raise StorageError("the disk is full", hint="Make room.")

    with monkeypatch.context() as patch:
        patch.setattr(document.file, "save", refuse)
        with qtbot.waitSignal(document.save_failed):
            typed(document, "a")
        assert not document.is_saved
    with qtbot.waitSignal(document.saving_changed):
        typed(document, "b")
    document.settle()
    assert on_disk(document.file.path).paragraphs[0].text == "One.ab"


def test_a_script_that_is_open_elsewhere_takes_no_edits(document: ScriptDocument) -> None:
    second = ScriptDocument(ScriptFile.open(document.file.path))
    try:
        assert "open in another window" in second.read_only
        typed(second, "x")
        assert second.script == SCRIPT
    finally:
        second.close()
        second.deleteLater()
