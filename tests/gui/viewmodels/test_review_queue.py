"""The queue of doubts: order, decisions, what is done and stays so."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication

from speechstudio.domain import edits
from speechstudio.domain.review import doubts
from speechstudio.domain.transcript import Suspicion, Transcript
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.doubt_finder import DoubtFinder
from speechstudio.gui.viewmodels.review_queue import ReviewQueue
from speechstudio.storage.project import Project
from tests.gui.projects import interview, open_document, segment

TITLES = [
    "Helder sluice",
    "and then and then and then",
    "Rotter",
    "Thank you for watching.",
    "6.2 s of speech, no words",
]


@pytest.fixture
def document(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def queue(document: Document) -> Iterator[ReviewQueue]:
    model = ReviewQueue(document)
    model.open(document)
    yield model
    model.open(None)


def _current(queue: ReviewQueue) -> str:
    return "" if queue.current is None else queue.current.title


def test_doubts_stand_in_order_of_time_with_their_reasons(queue: ReviewQueue) -> None:
    assert [item.title for item in queue.items] == TITLES
    assert [item.meta for item in queue.items] == [
        "Low confidence · 31 %",
        "Repeats",
        "Low confidence · 38 %",
        "Text without speech",
        "Speech without text",
    ]
    assert queue.items[0].time_range == "00:10.8 \N{EN DASH} 00:11.6"


def test_next_and_previous_go_round(queue: ReviewQueue) -> None:
    seen = []
    for _ in range(6):
        queue.go_next()
        seen.append(_current(queue))
    assert seen == [*TITLES, TITLES[0]]
    queue.go_previous()
    assert _current(queue) == TITLES[-1]


def test_the_way_begins_at_the_caret(queue: ReviewQueue) -> None:
    queue.go_next(25_000)
    assert _current(queue) == "Rotter"


def test_accepting_leads_to_the_next_and_is_listed_as_done(
    document: Document, queue: ReviewQueue
) -> None:
    queue.go_next()
    queue.accept()
    assert _current(queue) == TITLES[1]
    assert [item.is_done for item in queue.items] == [True, False, False, False, False]
    assert (queue.done_count, queue.open_count) == (1, 4)
    assert document.undo_stack.undoText() == "Accept passage"


def test_all_can_be_accepted(document: Document, queue: ReviewQueue) -> None:
    gone_to: list[object] = []
    queue.current_changed.connect(gone_to.append)
    queue.go_next()
    for _ in TITLES:
        queue.accept()
    assert queue.done_count == len(TITLES)
    assert doubts(document.transcript) == ()
    assert gone_to[-1] is None
    assert [item.title for item in queue.items] == TITLES


def test_other_words_take_the_place_of_the_doubted_ones(
    document: Document, queue: ReviewQueue
) -> None:
    queue.go_next()
    queue.use("Helder lock")
    changed = document.transcript.segments[1]
    assert changed.text == "Yes, the Helder lock was still half open."
    assert changed.words[0].confidence == 0.95
    assert queue.open_count == 4
    assert document.undo_stack.count() == 1


def test_undo_opens_a_doubt_again_and_redo_closes_it(
    document: Document, queue: ReviewQueue
) -> None:
    queue.go_next()
    queue.accept()
    document.undo_stack.undo()
    assert queue.done_count == 0
    assert [item.title for item in queue.items] == TITLES
    assert document.details.reviewed == ()
    document.undo_stack.redo()
    assert queue.done_count == 1


def test_typing_over_a_doubt_counts_as_done(document: Document, queue: ReviewQueue) -> None:
    text = "We had maybe ninety minutes in Rotterdam that night."
    document.edit("Typing", edits.retext_segment(document.transcript, segment=3, text=text))
    assert [item.title for item in queue.items if item.is_done] == ["Rotter"]


def test_a_doubt_of_which_something_is_left_is_not_done(
    document: Document, queue: ReviewQueue
) -> None:
    text = "Yes, the held sluice was still half open."
    document.edit("Typing", edits.retext_segment(document.transcript, segment=1, text=text))
    assert queue.done_count == 0
    assert queue.items[0].title == "sluice"


def test_what_undo_takes_away_is_not_done(document: Document, queue: ReviewQueue) -> None:
    parts = document.transcript.segments
    worse = replace(document.transcript, segments=(*parts, segment("Rotter again", 58_000, "S1")))
    document.edit("Transcribe again", worse)
    assert queue.open_count == 6
    document.undo_stack.undo()
    assert (queue.open_count, queue.done_count) == (5, 0)


def test_what_is_done_is_known_the_next_time(document: Document, queue: ReviewQueue) -> None:
    queue.go_next()
    queue.accept()
    queue.accept()
    queue.open(None)
    path = document.project.path
    document.close()
    again = Document(Project.open(path))
    try:
        queue.open(again)
        done = [item for item in queue.items if item.is_done]
        assert [item.title for item in done] == TITLES[:2]
        assert {item.why for item in done} == {"Checked"}
        assert queue.done_count + queue.open_count == 5
    finally:
        queue.open(None)
        again.close()


def test_a_kind_can_be_shown_alone(queue: ReviewQueue) -> None:
    assert queue.kinds[Suspicion.LOW_CONFIDENCE] == 2
    queue.show_kind(Suspicion.LOW_CONFIDENCE)
    assert [item.title for item in queue.items] == ["Helder sluice", "Rotter"]
    queue.go_next()
    queue.go_next()
    queue.go_next()
    assert _current(queue) == "Helder sluice"
    assert queue.open_count == 5


def test_a_done_item_can_be_looked_at_again(queue: ReviewQueue) -> None:
    queue.go_next()
    key = queue.current_key
    queue.accept()
    queue.choose(key)
    assert queue.current is not None
    assert queue.current.is_done
    queue.accept()
    assert queue.done_count == 1


def test_a_transcript_without_doubts_leads_nowhere(queue: ReviewQueue) -> None:
    queue.open(None)
    queue.go_next()
    assert queue.current is None
    assert queue.items == ()


@given(
    order=st.lists(st.integers(0, 5), min_size=1, max_size=12),
    typed=st.integers(0, 11),
)
def test_the_finder_finds_what_reading_all_finds(order: list[int], typed: int) -> None:
    texts = ["all is clear", "the Helder sluice", "Rotter", "plain words", "no no no", "Helder"]
    parts = [segment(texts[each], 2_000 * at) for at, each in enumerate(order)]
    finder = DoubtFinder()
    first = Transcript(segments=tuple(parts))
    assert finder.find(first) == doubts(first)
    parts[typed % len(parts)] = segment("Rotter was typed", 2_000 * (typed % len(parts)))
    parts.insert(0, segment("new", 0))
    second = Transcript(segments=tuple(parts))
    assert finder.find(second) == doubts(second)


@given(cut=st.integers(0, 200), moved=st.booleans(), stops=st.integers(0, 3))
def test_the_finder_goes_on_with_another_transcript_before_it_is_done(
    cut: int, stops: int, *, moved: bool
) -> None:
    texts = ["all is clear", "the Helder sluice", "Rotter", "plain words", "no no no"]
    parts = [segment(texts[at % 5], 2_000 * at) for at in range(200)]
    finder = DoubtFinder()
    finder.find(Transcript(segments=tuple(parts)))
    for stop in range(stops):
        parts[cut : cut + 1] = [] if moved else [segment("Rotter again", 2_000 * cut)]
        parts.append(segment("Helder", 2_000 * (300 + stop)))
        finder.begin(Transcript(segments=tuple(parts)))
        assert not finder.work_until(0.0)
    whole = Transcript(segments=tuple(parts))
    assert finder.find(whole) == doubts(whole)


def test_an_edit_of_a_long_transcript_is_read_within_a_frame() -> None:
    parts = [
        segment("ten words that are said with all the confidence needed", 4_000 * at)
        for at in range(12_000)
    ]
    finder = DoubtFinder()
    finder.find(Transcript(segments=tuple(parts)))
    parts[7_000] = segment("the Helder sluice", 28_000_000)
    began = time.perf_counter()
    assert len(finder.find(Transcript(segments=tuple(parts)))) == 1
    assert time.perf_counter() - began < 0.05
