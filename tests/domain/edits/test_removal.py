import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import delete_segment, delete_words
from speechstudio.domain.errors import EditError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Transcript, Word
from tests.domain.strategies import spoken, transcripts


@given(transcripts(minimum=1), st.data())
def test_deleted_words_are_gone_and_others_stay(
    transcript: Transcript, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    words = transcript.segments[segment].words
    first = data.draw(st.integers(0, len(words) - 1))
    stop = data.draw(st.integers(first + 1, len(words)))
    after = delete_words(transcript, segment=segment, first=first, stop=stop)
    assert check(after) == ()
    gone = sorted((w.text, w.start_ms) for w in words[first:stop])
    left = [(w.text, w.start_ms) for w in after.words()]
    assert sorted([*left, *gone]) == sorted((w.text, w.start_ms) for w in transcript.words())


@given(transcripts(minimum=1), st.data())
def test_deleting_all_words_deletes_the_segment(
    transcript: Transcript, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    count = len(transcript.segments[segment].words)
    emptied = delete_words(transcript, segment=segment, first=0, stop=count)
    assert emptied == delete_segment(transcript, segment=segment)


def test_words_do_not_grow_together_over_a_deleted_one() -> None:
    words = tuple(
        Word(text=text, start_ms=0, end_ms=0, spaced=spaced)
        for text, spaced in (("x", True), ("foo", True), ("bar", False))
    )
    after = delete_words(Transcript(segments=(Segment(words=words),)), segment=0, first=1, stop=2)
    assert after.text == "x bar"


def test_unknown_words_are_refused() -> None:
    transcript = Transcript(segments=(spoken("a b"),))
    for first, stop in ((0, 3), (1, 1), (-1, 1)):
        with pytest.raises(EditError):
            delete_words(transcript, segment=0, first=first, stop=stop)
    with pytest.raises(EditError):
        delete_segment(transcript, segment=1)
