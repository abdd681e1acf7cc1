from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.errors import EditError
from speechstudio.domain.hearing import (
    Hearing,
    same_words,
    span_of_doubt,
    span_of_segment,
    words_near,
)
from speechstudio.domain.review import Doubt, doubts
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Suspicion, Transcript
from tests.domain.strategies import spoken, transcripts

USE = EngineUse(task="recognition", engine="ears 1", model="small")


def span(start_ms: int, end_ms: int) -> TimeSpan:
    return TimeSpan(start_ms=start_ms, end_ms=end_ms)


def test_the_words_of_a_stretch_are_those_whose_middle_lies_in_it() -> None:
    heard = spoken("one two three four")  # each 300 ms
    hearing = Hearing(span=span(200, 950), segments=(heard,), use=USE)
    assert [word.text for word in hearing.words] == ["two", "three"]
    assert len(hearing.sourced_words) == 4


def test_words_come_in_order_of_time_with_their_segments() -> None:
    late, early = spoken("late", start_ms=500), spoken("early", start_ms=100)
    hearing = Hearing(span=span(0, 900), segments=(late, early), use=USE)
    assert [(at, word.text) for at, word in hearing.sourced_words] == [(1, "early"), (0, "late")]


@pytest.mark.parametrize(
    ("neighbours", "duration_ms", "expected"),
    [
        ((), 0, (4_700, 6_200)),
        ((), 6_000, (4_700, 6_000)),
        ((4_000, 7_000), 0, (4_700, 6_200)),
        ((4_600, 6_100), 0, (4_950, 6_000)),
        ((4_900, 5_500), 0, (5_000, 5_900)),
    ],
)
def test_a_segment_is_heard_with_half_of_the_silence_beside_it(
    neighbours: tuple[int, ...], duration_ms: int, expected: tuple[int, int]
) -> None:
    segments = [spoken("a b c", start_ms=5_000), *(spoken("x", start_ms=at) for at in neighbours)]
    segments.sort(key=lambda segment: segment.start_ms)
    transcript = Transcript(segments=tuple(segments), duration_ms=duration_ms)
    at = [segment.start_ms for segment in segments].index(5_000)
    assert span_of_segment(transcript, at) == span(*expected)


@given(transcripts(minimum=1), st.data())
def test_what_is_heard_of_a_segment_holds_all_of_it(
    transcript: Transcript, data: st.DataObject
) -> None:
    at = data.draw(st.integers(0, len(transcript.segments) - 1))
    this, heard = transcript.segments[at], span_of_segment(transcript, at)
    assert heard.start_ms <= this.start_ms <= this.end_ms <= heard.end_ms
    for doubt in doubts(transcript):
        near = span_of_doubt(transcript, doubt)
        assert near.start_ms <= doubt.start_ms <= doubt.end_ms <= near.end_ms


def test_there_is_nothing_to_hear_for_a_segment_that_is_not_there() -> None:
    with pytest.raises(EditError):
        span_of_segment(Transcript(), 0)


def test_of_a_long_passage_only_what_is_near_a_doubt_is_heard() -> None:
    long = spoken(" ".join(["word"] * 200))
    doubt = Doubt(
        reason=Suspicion.LOW_CONFIDENCE,
        start_ms=30_000,
        end_ms=30_300,
        segment=0,
        first=100,
        stop=101,
    )
    transcript = Transcript(segments=(long,))
    assert span_of_doubt(transcript, doubt) == span(20_000, 40_300)
    missed = replace(doubt, segment=None, first=0, stop=0)
    assert span_of_doubt(transcript, missed) == span(30_000, 30_300)


def test_words_near_are_those_that_overlap_what_was_heard() -> None:
    transcript = Transcript(
        segments=(spoken("a b c"), spoken("d e", start_ms=500), spoken("far", start_ms=9_000))
    )
    hearing = Hearing(span=span(350, 700), segments=(), use=USE)
    near = words_near(transcript, hearing)
    assert [(at, place, word.text) for at, place, word in near] == [
        (0, 1, "b"),
        (1, 0, "d"),
        (0, 2, "c"),
    ]


def test_the_same_words_are_found_whatever_their_case_and_place() -> None:
    olds = spoken("So the water came").words
    news = spoken("so, The daughter came!", start_ms=200).words
    assert [*same_words(olds, news)] == [(0, 0), (1, 1), (3, 3)]


def test_words_that_are_far_apart_are_not_the_same() -> None:
    assert [*same_words(spoken("yes").words, spoken("yes", start_ms=900).words)] == []
