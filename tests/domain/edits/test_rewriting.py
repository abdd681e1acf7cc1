from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import retype_words
from speechstudio.domain.errors import EditError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Suspicion, Transcript
from tests.domain.strategies import spoken, transcripts, typed


def test_words_of_one_text_keep_their_own_times() -> None:
    segment = spoken("the dog the cat the end")
    transcript = Transcript(segments=(segment,))
    after = retype_words(transcript, segment=0, first=0, stop=2, text="")
    assert after.segments[0].words == segment.words[2:]


def test_new_words_take_the_time_of_the_run_they_replace() -> None:
    segment = spoken("one two three four")
    after = retype_words(Transcript(segments=(segment,)), segment=0, first=1, stop=3, text=" x y ")
    words = after.segments[0].words
    assert [word.text for word in words] == ["one", "x", "y", "four"]
    assert (words[0], words[3]) == (segment.words[0], segment.words[3])
    assert (words[1].start_ms, words[2].end_ms) == (300, 900)
    assert words[1].confidence is None


def test_doubts_about_the_text_go_and_the_one_about_the_speaker_stays() -> None:
    suspect = (Suspicion.REPETITIVE, Suspicion.UNCERTAIN_SPEAKER)
    transcript = Transcript(segments=(replace(spoken("one two"), suspect=suspect),))
    after = retype_words(transcript, segment=0, first=0, stop=1, text="One")
    assert after.segments[0].suspect == (Suspicion.UNCERTAIN_SPEAKER,)


def test_a_segment_without_words_is_deleted() -> None:
    transcript = Transcript(segments=(spoken("one two"),))
    assert retype_words(transcript, segment=0, first=0, stop=2, text=" ").segments == ()


def test_words_that_are_not_there_are_an_error() -> None:
    transcript = Transcript(segments=(spoken("one two"),))
    with pytest.raises(EditError):
        retype_words(transcript, segment=0, first=1, stop=3, text="x")


@given(transcripts(minimum=1), st.data(), typed)
def test_every_word_outside_the_run_stays_as_it_is(
    transcript: Transcript, data: st.DataObject, text: str
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    words = transcript.segments[segment].words
    first = data.draw(st.integers(0, len(words) - 1))
    stop = data.draw(st.integers(first + 1, len(words)))
    after = retype_words(transcript, segment=segment, first=first, stop=stop, text=text)
    assert check(after) == check(transcript)
    found = [replace(word, spaced=True) for word in after.words()]
    for word in (*words[:first], *words[stop:]):
        assert replace(word, spaced=True) in found
