"""Edits that are made in another thread: none is lost, and none undoes another."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.domain.edits import retext_segment
from speechstudio.domain.errors import EditError, UserFixableError
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.distant_edit import DistantEdit
from speechstudio.gui.document import Document
from speechstudio.storage.project import Project
from tests.gui.projects import interview, open_document

LAST = 4
PATIENCE_S = 10


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def background(document: Document) -> Iterator[Background]:
    made = Background(document)
    yield made
    made.close()


class Told:
    """What came back."""

    def __init__(self) -> None:
        self.then: list[str] = []
        self.failures: list[UserFixableError] = []


@pytest.fixture
def told() -> Told:
    return Told()


def retexted(
    before: Transcript, /, text: str, go: Event | None = None, *, pause: Pause
) -> tuple[Transcript, str]:
    """Another text for the last segment, once it may be made."""
    pause()
    if go is not None:
        go.wait(PATIENCE_S)
    return retext_segment(before, segment=LAST, text=text), text


def edit(told: Told, text: str, go: Event | None = None) -> DistantEdit[Transcript]:
    return DistantEdit(
        label=text,
        make=partial(retexted, text=text, go=go),
        then=told.then.append,
        failed=told.failures.append,
    )


def last(document: Document) -> str:
    return document.transcript.segments[LAST].text


def test_it_is_one_step_of_undo(
    document: Document, background: Background, told: Told, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(document.changed):
        document.distant.begin(edit(told, "From afar."), background)
        assert document.undo_stack.count() == 0
    assert (last(document), told.then) == ("From afar.", ["From afar."])
    assert document.undo_stack.undoText() == "From afar."


def test_it_is_made_again_of_what_was_typed_meanwhile(
    document: Document, background: Background, told: Told, qtbot: QtBot
) -> None:
    go = Event()
    document.distant.begin(edit(told, "From afar.", go), background)
    document.edit("Typing", retext_segment(document.transcript, segment=0, text="Typed."))
    go.set()
    qtbot.waitUntil(lambda: bool(told.then))
    assert document.transcript.segments[0].text == "Typed."
    assert last(document) == "From afar."
    assert document.undo_stack.count() == 2


def test_it_lets_the_window_go_first_unless_that_waits_for_it(
    document: Document, background: Background, told: Told, qtbot: QtBot
) -> None:
    def noted(before: Transcript, /, *, pause: Pause) -> tuple[Transcript, str]:
        pauses.append(pause)
        return before, ""

    pauses: list[Pause] = []
    noting = DistantEdit(label="", make=noted, then=told.then.append, failed=told.failures.append)
    document.distant.begin(noting, background)
    qtbot.waitUntil(lambda: bool(told.then))
    assert pauses == [background.courtesy.pause]
    background.close()
    document.distant.begin(noting, background)
    document.distant.finish()
    assert pauses[1:] == [go_on]


def test_undo_undoes_what_is_still_coming(
    document: Document, background: Background, told: Told, qtbot: QtBot
) -> None:
    before = last(document)
    document.distant.begin(edit(told, "From afar."), background)
    document.undo()
    assert (last(document), told.then) == (before, ["From afar."])
    document.redo()
    assert last(document) == "From afar."
    done: list[object] = []
    background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    assert (document.undo_stack.count(), told.then) == (1, ["From afar."])


def test_a_second_one_waits_for_no_first(
    document: Document, background: Background, told: Told, qtbot: QtBot
) -> None:
    document.distant.begin(edit(told, "First."), background)
    document.distant.begin(edit(told, "Second."), background)
    qtbot.waitUntil(lambda: len(told.then) == 2)
    assert told.then == ["First.", "Second."]
    assert last(document) == "Second."


def test_closing_saves_what_is_still_coming(tmp_path: Path, told: Told, qtbot: QtBot) -> None:
    document = open_document(tmp_path, interview())
    background = Background()
    document.distant.begin(edit(told, "From afar."), background)
    background.close()
    document.close()
    with Project.open(document.project.path) as project:
        assert project.transcript.segments[LAST].text == "From afar."


@pytest.mark.parametrize("is_hurried", [False, True])
def test_a_failure_changes_nothing_and_is_told(
    document: Document, background: Background, told: Told, qtbot: QtBot, *, is_hurried: bool
) -> None:
    def fail(_before: Transcript, /, *, pause: Pause) -> tuple[Transcript, str]:
        pause()
        raise EditError("nothing there")

    before = document.transcript
    failing = DistantEdit(
        label="Fail", make=fail, then=told.then.append, failed=told.failures.append
    )
    document.distant.begin(failing, background)
    if is_hurried:
        document.distant.finish()
    qtbot.waitUntil(lambda: bool(told.failures))
    assert document.transcript is before
    assert (told.then, len(told.failures)) == ([], 1)
