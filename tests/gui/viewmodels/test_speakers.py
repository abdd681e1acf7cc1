"""Speakers: talk times, where one is heard best, and what is done to them."""

import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QCoreApplication
from pytestqt.qtbot import QtBot

from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.gui.viewmodels.talk import TalkTimes, longest_clear
from tests.gui.projects import interview, open_document, segment

PARTS = [
    segment("one two", 0),
    segment("three", 1_000, "S2"),
    segment("four five six", 2_000),
    segment("seven", 5_000, None),
]


@pytest.fixture
def document(qapp: QCoreApplication, tmp_path: Path) -> Iterator[Document]:
    made = open_document(tmp_path, interview())
    yield made
    made.close()


@pytest.fixture
def speakers(document: Document) -> Iterator[Speakers]:
    background = Background(document)
    model = Speakers(background, document)
    model.open(document)
    yield model
    model.open(None)
    background.close()


def test_shares_are_of_all_talking(speakers: Speakers) -> None:
    first, second = speakers.rows
    assert (first.title, first.number, first.digit) == ("Maren Holt", 1, "1")
    assert first.share + second.share == pytest.approx(1.0)
    assert first.talk == "0:05"


def test_the_tenth_speaker_has_no_key(document: Document, speakers: Speakers) -> None:
    for _ in range(8):
        speakers.add()
    assert [row.digit for row in speakers.rows[-2:]] == ["9", ""]


def test_renaming_is_one_step_of_undo(document: Document, speakers: Speakers) -> None:
    speakers.rename("S2", "  Tomás   I. ")
    assert speakers.rows[1].title == "Tomás I."
    assert document.undo_stack.undoText() == "Rename speaker"
    document.undo_stack.undo()
    assert speakers.rows[1].title == "Tomás Ibarra"


def test_a_name_without_letters_changes_nothing(document: Document, speakers: Speakers) -> None:
    speakers.rename("S2", "   ")
    assert document.undo_stack.count() == 0


def test_merging_gives_all_talk_to_the_other_and_chooses_it(
    document: Document, speakers: Speakers, qtbot: QtBot
) -> None:
    speakers.select("S2")
    assert [row.key for row in speakers.others] == ["S1"]
    with qtbot.waitSignal(document.changed):
        speakers.merge_into("S1")
    assert [row.key for row in speakers.rows] == ["S1"]
    assert speakers.selected == "S1"
    assert {each.speaker for each in document.transcript.segments} == {"S1"}


def test_a_speaker_who_has_gone_meanwhile_is_not_merged(
    document: Document, speakers: Speakers, qtbot: QtBot
) -> None:
    added = speakers.add()
    speakers.merge_into("S1")
    document.undo_stack.undo()
    done: list[object] = []
    speakers._background.run(lambda: None, done.append)  # behind the first, and before the next
    qtbot.waitUntil(lambda: len(done) == 1)
    speakers._background.run(lambda: None, done.append)
    qtbot.waitUntil(lambda: len(done) == 2)
    assert added not in [row.key for row in speakers.rows]
    assert document.undo_stack.index() == 0


def test_an_added_speaker_is_chosen(speakers: Speakers) -> None:
    assert speakers.add() == "S3"
    assert speakers.selected == "S3"
    assert speakers.rows[2].talk == "0:00"


def test_nothing_is_told_when_only_the_wording_changes(
    document: Document, speakers: Speakers
) -> None:
    told = []
    speakers.changed.connect(lambda: told.append(1))
    first, *rest = document.transcript.segments
    words = (replace(first.words[0], text="Well"), *first.words[1:])
    changed = replace(document.transcript, segments=(Segment(words=words), *rest))
    document.edit("Typing", changed)
    assert told == []


def test_without_a_document_there_is_nobody(speakers: Speakers) -> None:
    speakers.open(None)
    assert speakers.rows == ()
    assert speakers.selected is None
    assert speakers.sample() is None
    assert speakers.add() is None


def test_the_longest_stretch_is_cut_to_what_is_wanted() -> None:
    transcript = Transcript(
        segments=(segment("one two", 0), segment(" ".join(["word"] * 40), 5_000)),
        speakers=(Speaker(id="S1", name="A"),),
    )
    assert longest_clear(transcript, "S1", 10_000) == TimeSpan(start_ms=5_000, end_ms=15_000)


def test_a_stretch_where_somebody_else_is_heard_is_left_out() -> None:
    transcript = Transcript(
        segments=(segment(" ".join(["word"] * 10), 0),),
        turns=(
            SpeakerTurn(start_ms=0, end_ms=4_000, speaker="S1"),
            SpeakerTurn(start_ms=1_000, end_ms=1_500, speaker="S2"),
        ),
    )
    assert longest_clear(transcript, "S1", 10_000) == TimeSpan(start_ms=1_500, end_ms=4_000)
    assert longest_clear(transcript, "S9", 10_000) is None


def test_talk_times_of_a_long_recording_are_counted_within_a_frame() -> None:
    word = Word(text="word", start_ms=0, end_ms=100, speaker="S1")
    parts = tuple(Segment(words=(word,) * 10) for _ in range(12_000))
    transcript = Transcript(segments=parts)
    began = time.perf_counter()
    assert TalkTimes().take(transcript) == {"S1": 1_200_000}
    assert time.perf_counter() - began < 0.05


@given(st.lists(st.lists(st.sampled_from(PARTS), max_size=6), max_size=5))
def test_talk_times_are_those_of_a_fresh_count(states: list[list[Segment]]) -> None:
    talk = TalkTimes()
    for state in states:
        transcript = Transcript(segments=tuple(state), speakers=(Speaker(id="S1", name="A"),))
        assert talk.take(transcript) == TalkTimes().take(transcript)
