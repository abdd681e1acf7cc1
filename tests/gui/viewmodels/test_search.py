"""Finding and replacing, as the find bar asks for it."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from speechstudio.domain import edits
from speechstudio.domain.edits import Query
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels import search as search_module
from speechstudio.gui.viewmodels.match_finder import MatchFinder
from speechstudio.gui.viewmodels.search import Search
from tests.gui.projects import interview, open_document, segment


@pytest.fixture
def document(qtbot: QtBot, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def search(document: Document) -> Iterator[Search]:
    background = Background(document)
    model = Search(background, document)
    model.open(document)
    yield model
    model.set_query(None)
    model.open(None)
    background.close()


def _error(search: Search) -> str:
    return "" if search.error is None else search.error.message


def _found(search: Search) -> list[tuple[int, int]]:
    return [(match.segment, match.start) for match in search.matches]


def test_all_places_are_found_and_the_first_behind_the_caret_is_current(search: Search) -> None:
    search.set_origin(2, 3)
    search.set_query(Query(text="then"))
    assert _found(search) == [(2, 4), (2, 13), (2, 22)]
    assert search.current == 0
    search.set_query(Query(text="and"))
    assert search.current == 1


def test_next_and_previous_go_round(search: Search) -> None:
    search.set_query(Query(text="then"))
    search.go_previous()
    assert search.current == 2
    search.go_next()
    assert search.current == 0


def test_results_follow_the_transcript(document: Document, search: Search) -> None:
    search.set_query(Query(text="then"))
    search.go_next()
    after = edits.retext_segment(document.transcript, segment=0, text="So then the water came.")
    document.edit("Typing", after)
    assert _found(search) == [(0, 3), (2, 4), (2, 13), (2, 22)]
    assert search.current == 2


def test_an_edit_elsewhere_does_not_bring_the_match_into_view(
    document: Document, search: Search
) -> None:
    moved = []
    search.set_query(Query(text="then"))
    search.moved.connect(lambda: moved.append(1))
    document.edit("Delete", edits.delete_segment(document.transcript, segment=4))
    assert moved == []


def test_replacing_one_goes_to_the_next(document: Document, search: Search) -> None:
    search.set_query(Query(text="then"))
    search.replace("now")
    assert document.transcript.segments[2].text == "and now and then and then"
    assert _found(search) == [(2, 12), (2, 21)]
    assert search.current == 0
    assert document.undo_stack.undoText() == "Replace"


def test_a_replacement_that_holds_the_query_is_not_found_again(
    document: Document, search: Search
) -> None:
    search.set_query(Query(text="then"))
    search.replace("then so")
    assert document.transcript.segments[2].text == "and then so and then and then"
    assert search.current == 1


def test_groups_are_filled_in(document: Document, search: Search) -> None:
    search.set_query(Query(text=r"(half) (open)", regex=True))
    search.replace(r"\2 by \1")
    assert document.transcript.segments[1].text == "Yes, the Helder sluice was still open by half."


def test_replacing_all_is_one_step_of_undo(
    qtbot: QtBot, document: Document, search: Search
) -> None:
    search.set_query(Query(text="then"))
    with qtbot.waitSignal(search.replaced) as replaced:
        search.replace_all("now")
    assert replaced.args == [3]
    assert search.matches == ()
    document.undo_stack.undo()
    assert document.transcript.segments[2].text == "and then and then and then"
    assert len(search.matches) == 3


def test_what_was_to_be_replaced_in_one_project_is_left_alone_in_the_next(
    qtbot: QtBot, search: Search, tmp_path: Path
) -> None:
    (tmp_path / "other").mkdir()
    other = open_document(tmp_path / "other", interview())
    search.set_query(Query(text="then"))
    search.replace_all("now")
    search.open(other)
    done: list[object] = []
    search._background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: bool(done))
    search._background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert other.undo_stack.count() == 0
    search.open(None)
    other.close()


def test_an_edit_meanwhile_is_kept_by_a_replacement_of_everything(
    qtbot: QtBot, document: Document, search: Search
) -> None:
    search.set_query(Query(text="then"))
    with qtbot.waitSignal(search.replaced) as replaced:
        search.replace_all("now")
        search.set_query(Query(text="and"))
        document.edit("Typing", edits.retext_segment(document.transcript, segment=0, text="Kept."))
    assert replaced.args == [3]
    assert document.transcript.segments[0].text == "Kept."
    assert document.transcript.segments[2].text == "and now and now and now"


def test_an_expression_that_cannot_be_read_is_said_to_be_so(search: Search) -> None:
    search.set_query(Query(text="(a", regex=True))
    assert "cannot be read" in _error(search)
    search.set_query(Query(text="(then)", regex=True))
    assert _error(search) == ""
    assert len(search.matches) == 3


def test_an_expression_without_end_is_refused(search: Search) -> None:
    search.set_query(Query(text="(a+)+b", regex=True))
    assert _error(search) != ""
    assert search.matches == ()


def test_a_replacement_with_a_missing_group_changes_nothing(
    qtbot: QtBot, document: Document, search: Search
) -> None:
    search.set_query(Query(text="then", regex=True))
    search.replace(r"\3")
    assert _error(search) != ""
    search.set_query(Query(text="the", regex=True))
    with qtbot.waitSignal(search.changed):
        search.replace_all(r"\3")
    assert _error(search) != ""
    assert document.undo_stack.count() == 0


def test_a_long_transcript_is_searched_in_slices(
    qtbot: QtBot, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_SLICE_S", 0.0)
    search.set_query(Query(text="then"))
    assert search.is_searching
    assert search.matches == ()
    monkeypatch.setattr(search_module, "_SLICE_S", 1.0)
    qtbot.waitUntil(lambda: not search.is_searching)
    assert len(search.matches) == 3


def test_what_was_found_in_a_segment_is_not_looked_for_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    looked: list[int] = []

    def counted(transcript: Transcript, query: Query) -> tuple[edits.Match, ...]:
        looked.append(len(transcript.segments))
        return edits.find_all(transcript, query)

    monkeypatch.setattr("speechstudio.gui.viewmodels.match_finder.find_all", counted)
    parts = tuple(segment("one two three", 2_000 * at) for at in range(100))
    finder = MatchFinder(Query(text="two"))
    finder.begin(Transcript(segments=parts))
    assert finder.work_until(float("inf"))
    edited = replace(parts[50], words=parts[50].words[:1])
    finder.begin(Transcript(segments=(*parts[:50], edited, *parts[51:])))
    assert finder.work_until(float("inf"))
    assert sum(looked) == 101
    assert len(finder.matches) == 99
    assert finder.matches[50].segment == 51


def test_a_step_waits_until_all_matches_are_known(
    qtbot: QtBot, search: Search, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(search_module, "_SLICE_S", -1.0)
    search.set_query(Query(text="then"))
    assert search.is_searching
    search.go_next()
    assert search.current is None
    monkeypatch.setattr(search_module, "_SLICE_S", 1.0)
    with qtbot.waitSignal(search.moved):
        pass
    assert search.current == 1
