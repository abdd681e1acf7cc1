"""The passage at the caret."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication

from speechstudio.domain.review import doubts
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.passage import Passage
from tests.gui.projects import interview, open_document


@pytest.fixture
def document(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def passage(document: Document) -> Iterator[Passage]:
    model = Passage(document)
    model.open(document)
    yield model
    model.open(None)


def test_it_says_whose_when_and_how_sure(passage: Passage) -> None:
    passage.set_segment(1)
    shown = passage.shown
    assert shown is not None
    assert (shown.number, shown.name) == (2, "Tomás Ibarra")
    assert dict(shown.facts) == {
        "Time": "00:10.0 \N{EN DASH} 00:13.2",
        "Words": "8, 2 to check",
        "Confidence": "79 %",
    }


def test_moving_the_caret_within_a_passage_tells_nothing(passage: Passage) -> None:
    passage.set_segment(1)
    told = []
    passage.changed.connect(lambda: told.append(1))
    passage.set_segment(1)
    assert told == []


def test_it_can_be_given_to_another_speaker(document: Document, passage: Passage) -> None:
    passage.set_segment(1)
    passage.give_to_number(1)
    assert passage.shown is not None
    assert passage.shown.speaker == "S1"
    assert document.undo_stack.undoText() == "Change speaker"
    passage.give_to_number(7)
    assert document.undo_stack.count() == 1


def test_accepting_leaves_nothing_to_check_in_it(document: Document, passage: Passage) -> None:
    for at in (1, 2):
        passage.set_segment(at)
        passage.accept()
    left = {doubt.segment for doubt in doubts(document.transcript)}
    assert not left & {1, 2}
    assert document.undo_stack.count() == 2


def test_a_shorter_transcript_has_another_last_passage(
    document: Document, passage: Passage
) -> None:
    from speechstudio.domain.edits import delete_segment

    passage.set_segment(4)
    document.edit("Delete", delete_segment(document.transcript, segment=4))
    assert passage.shown is not None
    assert passage.shown.segment == 3
    passage.open(None)
    assert passage.shown is None
