from collections.abc import Iterator
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits import retext_segment, split_segment
from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.document import Document
from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.editor import Editor
from speechstudio.storage.project import Details, Mark, Project, ProjectState
from tests.domain.strategies import spoken


def said(*lines: str) -> Transcript:
    return Transcript(
        segments=tuple(spoken(line, start_ms=10_000 * at) for at, line in enumerate(lines))
    )


@pytest.fixture
def path(tmp_path: Path) -> Path:
    made = tmp_path / "talk.speech"
    Project.create(made, Details(title="Talk"), said("one two three", "four five")).close()
    return made


@pytest.fixture
def document(path: Path, qtbot: QtBot) -> Iterator[Document]:
    made = Document(Project.open(path))
    yield made
    made.close()
    made.deleteLater()


def on_disk(path: Path) -> tuple[str, Details]:
    with Project.open(path) as project:
        return project.transcript.text, project.details


def typed(editor: Editor, document: Document, text: str) -> None:
    for sign in text:
        give(document, editor.type(sign))


def give(document: Document, edited: Edited | None) -> None:
    if edited is not None:
        document.edit(edited.label, edited.after, edited.merge_key)


def test_an_edit_is_on_the_disk_soon(document: Document, path: Path, qtbot: QtBot) -> None:
    after = retext_segment(document.transcript, segment=0, text="one and two three")
    with qtbot.waitSignals([document.changed, document.saved]):
        document.edit("Typing", after)
    assert document.transcript is after
    assert on_disk(path)[0] == "one and two three\nfour five"


def test_closing_saves_the_newest(path: Path, qtbot: QtBot) -> None:
    document = Document(Project.open(path))
    for number in range(20):
        after = retext_segment(document.transcript, segment=0, text=f"edit {number}")
        document.edit("Typing", after)
    document.set_title("Newest")
    document.close()
    text, details = on_disk(path)
    assert text.startswith("edit 19\n")
    assert details.title == "Newest"


def test_words_are_saved_although_they_are_made_anew_at_once(path: Path, qtbot: QtBot) -> None:
    document = Document(Project.open(path))
    document.edit("Typing", retext_segment(document.transcript, segment=0, text="kept"))
    document.update(state=ProjectState.TRANSCRIBING)
    document.update(reason="soon")
    document.close()
    assert on_disk(path)[0] == "kept\nfour five"


def test_typing_is_one_step_until_the_caret_moves(document: Document) -> None:
    editor = Editor()
    before = document.transcript
    editor.take(before)
    editor.move(Caret(0, 3))
    typed(editor, document, " more")
    assert document.undo_stack.count() == 1
    assert document.transcript.segments[0].text == "one more two three"
    editor.move(Caret(1, 0))
    typed(editor, document, "x")
    assert document.undo_stack.count() == 2
    document.undo_stack.undo()
    document.undo_stack.undo()
    assert document.transcript is before


def test_deleting_a_passage_letter_by_letter_is_undone_in_one_step(document: Document) -> None:
    editor = Editor()
    before = document.transcript
    editor.take(before)
    editor.move(Caret(1, len("four five")))
    while editor.caret.offset:
        give(document, editor.erase(Caret(1, editor.caret.offset - 1)))
    give(document, editor.move(Caret(0, 0)))
    assert len(document.transcript.segments) == 1
    assert document.undo_stack.count() == 1
    document.undo_stack.undo()
    assert document.transcript is before


def test_undo_takes_back_an_emptied_passage_before_anything_else(document: Document) -> None:
    editor = Editor()
    editor.take(document.transcript)
    document.changed.connect(editor.take)
    editor.move(Caret(0, 0))
    typed(editor, document, "x")
    editor.move(Caret(1, 0))
    editor.move(Caret(1, len("four five")), select=True)
    give(document, editor.type("", "Deleting"))
    assert editor.text(1) == ""
    document.undo_stack.undo()
    assert editor.text(1) == "four five"
    assert editor.text(0) == "xone two three"


def test_undo_and_redo_bring_back_transcript_marks_and_title(document: Document) -> None:
    stack = document.undo_stack
    first = document.transcript
    split = split_segment(first, segment=0, word=1)
    document.edit("Split", split)
    document.set_marks("Mark", (Mark(at_ms=900, label="b"), Mark(at_ms=100, label="a")))
    document.set_title("Other")
    assert [mark.at_ms for mark in document.details.marks] == [100, 900]
    for _ in range(3):
        stack.undo()
    assert document.transcript is first
    assert (document.details.marks, document.details.title) == ((), "Talk")
    for _ in range(3):
        stack.redo()
    assert document.transcript is split
    assert document.details.title == "Other"


def test_a_step_tells_where_it_came_from(document: Document, qtbot: QtBot) -> None:
    first = document.transcript
    after = split_segment(first, segment=0, word=1)
    with qtbot.assertNotEmitted(document.stepped):
        document.edit("Split", after)
    with qtbot.waitSignal(document.stepped) as told:
        document.undo_stack.undo()
    assert told.args == [after]


def test_an_edit_that_changes_nothing_is_no_step(document: Document) -> None:
    document.edit("Typing", retext_segment(document.transcript, segment=0, text="one two three"))
    document.set_title("Talk")
    assert document.undo_stack.count() == 0


def test_a_failure_is_told_and_the_next_edit_saves_everything(
    document: Document, path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object, **_how: object) -> None:
        raise StorageError("The disk is full", hint="Make room")

    with monkeypatch.context() as patch:
        patch.setattr(document.project, "save", refuse)
        with qtbot.waitSignal(document.save_failed) as told:
            document.edit("Typing", retext_segment(document.transcript, segment=0, text="kept"))
    assert isinstance(told.args[0], StorageError)
    with qtbot.waitSignal(document.saved):
        document.edit("Typing", retext_segment(document.transcript, segment=1, text="too"))
    assert on_disk(path)[0] == "kept\ntoo"


def test_closing_tries_once_more_what_could_not_be_saved(
    path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_state: object) -> None:
        raise StorageError("The disk is full", hint="Make room")

    document = Document(Project.open(path))
    with monkeypatch.context() as patch:
        patch.setattr(document.project, "save", refuse)
        with qtbot.waitSignal(document.save_failed):
            document.edit("Typing", retext_segment(document.transcript, segment=0, text="kept"))
    document.close()
    assert on_disk(path)[0] == "kept\nfour five"


def test_a_project_that_is_open_elsewhere_takes_no_edits(document: Document, path: Path) -> None:
    second = Document(Project.open(path))
    try:
        before = second.transcript
        assert second.read_only
        second.edit("Typing", retext_segment(before, segment=0, text="no"))
        second.set_title("No")
        assert second.transcript is before
        assert second.undo_stack.count() == 0
    finally:
        second.close()


def test_no_transcript_comes_back_that_would_not_be_saved(document: Document, path: Path) -> None:
    before = document.transcript
    document.edit("Typing", retext_segment(before, segment=0, text="changed"))
    after = document.transcript
    document.set_marks("Set a mark", (Mark(at_ms=10),))
    document.update(state=ProjectState.TRANSCRIBING)
    document.undo()
    assert document.details.marks == ()
    document.undo()
    assert document.transcript is after
    document.update(state=ProjectState.READY)
    document.undo()
    assert document.transcript is before
    document.update(state=ProjectState.TRANSCRIBING)
    document.redo()
    assert document.transcript is before


def test_what_is_still_being_edited_is_kept_when_the_transcript_is_to_be_made_anew(
    document: Document, path: Path, qtbot: QtBot
) -> None:
    told: list[str] = []
    edit = DistantEdit(
        label="Replace all",
        make=lambda made, *, pause: (
            retext_segment(made, segment=0, text="replaced"),
            "done",
        ),
        then=told.append,
        failed=lambda error: pytest.fail(str(error)),
    )
    background = Background()
    document.distant.begin(edit, background)
    document.update(state=ProjectState.TRANSCRIBING)
    background.close()
    assert told == ["done"]
    document.close()
    assert "replaced" in on_disk(path)[0]
