"""Names that were put right are suggested once, and never silently kept."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain.edits.address import swap_segment
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.name_suggestions import NameSuggestions
from speechstudio.workflows.expected_words import ExpectedWords
from speechstudio.workflows.lexicons import user_lexicon
from tests.domain.test_corrections import segment
from tests.gui.projects import open_document
from tests.gui.windows import folders_in

PASSAGES = ("We went to Isle then.", "Near Isle we saw boys.", "And boys again there, isle.")


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    segments = tuple(
        replace(made, words=tuple(replace(word, confidence=0.9) for word in made.words))
        for made in map(segment, PASSAGES)
    )
    made = open_document(tmp_path, Transcript(language="en", segments=segments))
    yield made
    made.close()


@pytest.fixture
def names(document: Document, tmp_path: Path) -> Iterator[NameSuggestions]:
    background = Background()
    model = NameSuggestions(ExpectedWords(folders_in(tmp_path)), background)
    model.open(document)
    model.set_caret(0, 0)
    yield model
    model.open(None)
    background.close()


def suggested(names: NameSuggestions) -> str:
    return names.suggestion


def correct(document: Document, at: int, before: str, after: str) -> None:
    """Type something in the place of a word."""
    known = document.transcript.segments[at]
    words = tuple(
        replace(word, text=word.text.replace(before, after), confidence=None)
        if before in word.text
        else word
        for word in known.words
    )
    changed = swap_segment(document.transcript, at, replace(known, words=words))
    document.edit("Typing", changed)


def test_a_name_is_suggested_once_it_is_put_right(
    document: Document, names: NameSuggestions, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(names.changed, timeout=5000):
        correct(document, 1, "Isle", "Ysselmond")
    assert suggested(names) == "Ysselmond"


def test_nothing_is_suggested_while_the_caret_is_in_the_word(
    document: Document, names: NameSuggestions
) -> None:
    names.set_caret(1, len("Near Yssel"))
    correct(document, 1, "Isle", "Yssel")
    names.look()
    assert suggested(names) == ""
    correct(document, 1, "Yssel", "Ysselmond")
    names.set_caret(2, 0)
    names.look()
    assert suggested(names) == "Ysselmond"


def test_undoing_the_correction_takes_the_suggestion_back(
    document: Document, names: NameSuggestions
) -> None:
    correct(document, 1, "Isle", "Ysselmond")
    names.look()
    document.undo()
    assert suggested(names) == ""
    names.look()
    assert suggested(names) == ""


def test_the_same_correction_twice_is_suggested_whatever_it_looks_like(
    document: Document, names: NameSuggestions
) -> None:
    correct(document, 1, "boys", "spoons")
    names.look()
    assert suggested(names) == ""
    correct(document, 2, "boys", "spoons")
    names.look()
    assert suggested(names) == "spoons"


def test_what_recognition_writes_small_elsewhere_is_no_name(
    document: Document, names: NameSuggestions
) -> None:
    correct(document, 0, "Isle", "Near")
    correct(document, 1, "Isle", "Again")
    names.look()
    assert suggested(names) == ""


def test_common_words_are_never_suggested(document: Document, names: NameSuggestions) -> None:
    correct(document, 0, "Isle", "Tuesday")
    names.look()
    assert suggested(names) == ""


def test_what_an_engine_heard_again_is_no_correction(
    document: Document, names: NameSuggestions
) -> None:
    known = document.transcript
    other = segment("Near Ysselmond we saw boys.")
    document.edit("Transcribe again", swap_segment(known, 1, other))
    names.look()
    assert suggested(names) == ""


def test_remembering_keeps_the_word_in_the_lexicon(
    document: Document, names: NameSuggestions, qtbot: QtBot, tmp_path: Path
) -> None:
    correct(document, 1, "Isle", "Ysselmond")
    names.look()
    with qtbot.waitSignal(names.remembered):
        names.remember()
    (entry,) = user_lexicon(folders_in(tmp_path)).entries
    assert (entry.written, entry.is_expected) == ("Ysselmond", True)
    correct(document, 0, "Isle", "Ysselmond")
    names.look()
    assert suggested(names) == ""


def test_what_was_put_off_or_refused_is_not_suggested_again(
    document: Document, names: NameSuggestions, qtbot: QtBot, tmp_path: Path
) -> None:
    correct(document, 0, "Isle", "Ysselmond")
    names.look()
    names.put_off()
    correct(document, 1, "Isle", "Ysselmond")
    names.look()
    assert suggested(names) == ""
    correct(document, 2, "boys", "Brannvik")
    names.look()
    names.refuse()
    expected = ExpectedWords(folders_in(tmp_path))
    qtbot.waitUntil(lambda: "brannvik" in expected.settled())
    assert not user_lexicon(folders_in(tmp_path)).entries
