import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from speechstudio.domain.edits import merge_with_next, split_segment, split_word
from speechstudio.domain.errors import EditError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from tests.domain.strategies import spoken, transcripts


def one_line(transcript: Transcript) -> str:
    return "".join(transcript.text.split())


@given(transcripts(minimum=1), st.data())
def test_split_then_merge_is_the_identity(transcript: Transcript, data: st.DataObject) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    words = transcript.segments[segment].words
    assume(len(words) > 1)
    word = data.draw(st.integers(1, len(words) - 1))
    split = split_segment(transcript, segment=segment, word=word)
    assert check(split) == ()
    assume(split.segments[segment + 1].words == words[word:])
    assert merge_with_next(split, segment=segment) == transcript


@given(transcripts(minimum=1, apart=True), st.data())
def test_split_inside_a_word_keeps_the_text(transcript: Transcript, data: st.DataObject) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    words = transcript.segments[segment].words
    word = data.draw(st.integers(0, len(words) - 1))
    assume(len(words[word].text) > 1)
    character = data.draw(st.integers(1, len(words[word].text) - 1))
    split = split_segment(transcript, segment=segment, word=word, character=character)
    assert check(split) == ()
    assert len(split.segments) == len(transcript.segments) + 1
    assert one_line(split) == one_line(transcript)
    merged = merge_with_next(split, segment=segment)
    assert merged == split_word(transcript, segment=segment, word=word, character=character)
    assert merged.text == transcript.text


@given(transcripts(minimum=2), st.data())
def test_merge_keeps_the_text_of_both(transcript: Transcript, data: st.DataObject) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 2))
    merged = merge_with_next(transcript, segment=segment)
    assert check(merged) == ()
    first, second = transcript.segments[segment : segment + 2]
    whole = merged.segments[segment]
    assert [word.text for word in whole.words] == [
        word.text for word in (*first.words, *second.words)
    ]
    assert set(whole.suspect) == {*first.suspect, *second.suspect}


def test_halves_of_a_word_share_its_time_by_letters() -> None:
    word = Word(text="alot", start_ms=0, end_ms=400, confidence=0.5)
    split = split_word(
        Transcript(segments=(Segment(words=(word,)),)), segment=0, word=0, character=1
    )
    left, right = split.segments[0].words
    assert (left.text, left.end_ms, right.text, right.start_ms) == ("a", 100, "lot", 100)
    assert right.end_ms == 400
    assert left.confidence == right.confidence == 0.5


def test_merged_segment_has_the_first_speaker_there_is() -> None:
    named = spoken("yes", speaker="S1")
    other = spoken("no", start_ms=300, speaker="S2")
    nobody = spoken("so", start_ms=600)
    transcript = Transcript(segments=(named, other, nobody))
    assert merge_with_next(transcript, segment=0).segments[0].speaker == "S1"
    turned = Transcript(segments=(spoken("so"), other))
    assert merge_with_next(turned, segment=0).segments[0].speaker == "S2"


def test_halves_keep_the_suspicions() -> None:
    suspect = (Suspicion.TOO_FAST,)
    transcript = Transcript(segments=(Segment(words=spoken("a b").words, suspect=suspect),))
    split = split_segment(transcript, segment=0, word=1)
    assert [segment.suspect for segment in split.segments] == [suspect, suspect]


@pytest.mark.parametrize(
    ("segment", "word", "character"),
    [(0, 0, 0), (0, 2, 0), (1, 0, 1), (-1, 1, 0), (0, 0, 3), (0, 0, -1), (0, -1, 0)],
)
def test_split_where_nothing_can_be_split_is_refused(
    segment: int, word: int, character: int
) -> None:
    transcript = Transcript(segments=(spoken("one two"),))
    with pytest.raises(EditError):
        split_segment(transcript, segment=segment, word=word, character=character)


def test_last_segment_has_none_to_merge_with() -> None:
    with pytest.raises(EditError):
        merge_with_next(Transcript(segments=(spoken("one two"),)), segment=0)
