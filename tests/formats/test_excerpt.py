from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.excerpt import WordRange, said_by, words_in
from tests.formats.samples import INTERVIEW
from tests.formats.strategies import any_transcripts


def test_a_range_begins_and_ends_inside_segments() -> None:
    part = words_in(INTERVIEW, WordRange(segment=1, word=4, last_segment=2, stop_word=3))
    assert part.text == "nice to be here.\nI have built"
    assert [speaker.id for speaker in part.speakers] == ["S2"]
    start, end = part.segments[0].start_ms, part.segments[-1].end_ms
    assert all(start <= turn.start_ms <= turn.end_ms <= end for turn in part.turns)
    assert part.missed == ()


def test_an_empty_range_leaves_nothing() -> None:
    part = words_in(INTERVIEW, WordRange(segment=1, word=2, last_segment=1, stop_word=2))
    assert (part.segments, part.turns, part.speakers) == ((), (), ())


def test_the_whole_range_is_everything_that_is_said() -> None:
    last = len(INTERVIEW.segments) - 1
    stop = len(INTERVIEW.segments[-1].words)
    whole = words_in(INTERVIEW, WordRange(segment=0, word=0, last_segment=last, stop_word=stop))
    assert whole.segments == INTERVIEW.segments
    assert whole.missed == INTERVIEW.missed


def test_one_speaker_stands_alone() -> None:
    part = said_by(INTERVIEW, "S1")
    assert [speaker.name for speaker in part.speakers] == ["Anna Smith"]
    assert {word.speaker for word in part.words()} == {"S1"}
    assert {turn.speaker for turn in part.turns} == {"S1"}


@given(
    any_transcripts(), st.integers(0, 4), st.integers(0, 9), st.integers(0, 4), st.integers(0, 9)
)
def test_any_part_keeps_the_promises(
    transcript: Transcript, segment: int, word: int, last: int, stop: int
) -> None:
    chosen = WordRange(segment=segment, word=word, last_segment=last, stop_word=stop)
    assert check(words_in(transcript, chosen)) == ()
    for speaker in transcript.speakers:
        assert check(said_by(transcript, speaker.id)) == ()
