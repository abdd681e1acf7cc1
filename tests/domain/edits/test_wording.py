from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.edits import accept_segment, retext_segment
from speechstudio.domain.errors import EditError
from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from tests.domain.strategies import spoken, transcripts, typed


def of(*segments: Segment) -> Transcript:
    return Transcript(segments=segments)


def unspaced(text: str) -> Segment:
    return Segment(
        words=tuple(
            Word(text=piece, start_ms=at * 500, end_ms=at * 500 + 500, spaced=False, confidence=0.9)
            for at, piece in enumerate(text.split())
        )
    )


@given(transcripts(minimum=1), typed, st.data())
def test_segment_says_what_was_typed(
    transcript: Transcript, text: str, data: st.DataObject
) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    after = retext_segment(transcript, segment=segment, text=text)
    assert check(after) == ()
    before = [s.text for s in transcript.segments]
    expected = [*before[:segment], *([" ".join(text.split())] if text.split() else ())]
    assert sorted(s.text for s in after.segments) == sorted([*expected, *before[segment + 1 :]])


@given(transcripts(minimum=1), st.data())
def test_words_that_stay_keep_everything(transcript: Transcript, data: st.DataObject) -> None:
    segment = data.draw(st.integers(0, len(transcript.segments) - 1))
    old = transcript.segments[segment]
    after = retext_segment(transcript, segment=segment, text=f"Quux {old.text} quux")
    words = next(s.words for s in after.segments if s.text.startswith("Quux"))
    assert [(w.text, w.start_ms, w.end_ms, w.confidence) for w in words[1:-1]] == [
        (w.text, w.start_ms, w.end_ms, w.confidence) for w in old.words
    ]
    assert words[0].speaker == words[-1].speaker == old.speaker


@given(transcripts(), st.data())
def test_own_text_changes_nothing(transcript: Transcript, data: st.DataObject) -> None:
    for at, segment in enumerate(transcript.segments):
        wide = segment.text.replace(" ", "  ")
        assert retext_segment(transcript, segment=at, text=wide) == transcript


def test_replaced_run_is_spread_by_letters() -> None:
    after = retext_segment(of(spoken("I saw gonna go")), segment=0, text="I saw going to go")
    words = after.segments[0].words
    assert [(w.text, w.start_ms, w.end_ms) for w in words] == [
        ("I", 0, 300),
        ("saw", 300, 600),
        ("going", 600, 814),
        ("to", 814, 900),
        ("go", 900, 1200),
    ]
    assert [w.confidence for w in words] == [0.9, 0.9, None, None, 0.9]


def test_as_many_words_replace_one_for_one() -> None:
    after = retext_segment(of(spoken("so teh quikc fox")), segment=0, text="so the quick fox")
    words = after.segments[0].words
    assert [w.start_ms for w in words] == [0, 300, 600, 900]


def test_case_and_punctuation_keep_the_times() -> None:
    after = retext_segment(of(spoken("well i think so")), segment=0, text="Well, I just think so.")
    words = {w.text: w for w in after.segments[0].words}
    assert (words["Well,"].start_ms, words["Well,"].end_ms) == (0, 300)
    assert (words["so."].start_ms, words["so."].end_ms) == (900, 1200)
    assert words["think"].confidence == 0.9
    assert words["Well,"].confidence is None


def test_inserted_words_take_the_silence() -> None:
    first, second = spoken("a").words[0], spoken("b", start_ms=5000).words[0]
    after = retext_segment(of(Segment(words=(first, second))), segment=0, text="a new b")
    new = after.segments[0].words[1]
    assert new.start_ms == first.end_ms
    assert 100 < new.duration_ms < 1000


def test_inserted_words_do_not_reach_into_other_segments() -> None:
    segments = (spoken("one"), spoken("two", start_ms=400), spoken("three", start_ms=800))
    after = retext_segment(of(*segments), segment=1, text="and so it is two or more of them")
    assert all(a.end_ms <= b.start_ms for a, b in pairwise(after.segments))
    assert after.segments[1].start_ms == 300
    assert after.segments[1].end_ms == 800


def test_part_of_an_unspaced_word_keeps_its_time() -> None:
    after = retext_segment(of(unspaced("今天 天气 很好")), segment=0, text="今天气很好吗")
    assert after.segments[0].text == "今天气很好吗"
    words = {w.text: w for w in after.segments[0].words}
    assert (words["很好"].start_ms, words["很好"].end_ms) == (1000, 1500)
    assert words["很好"].confidence == 0.9
    assert words["吗"].start_ms == 1500
    assert words["吗"].confidence is None


def test_space_typed_between_characters_stays() -> None:
    after = retext_segment(of(unspaced("今天 天气")), segment=0, text="今天 天气")
    assert after.segments[0].text == "今天 天气"
    assert [w.confidence for w in after.segments[0].words] == [0.9, 0.9]


def test_space_typed_before_the_first_character_stays() -> None:
    after = retext_segment(of(unspaced("今天 天气")), segment=0, text="我 今天 天气")
    assert after.segments[0].text == "我 今天 天气"
    assert [w.confidence for w in after.segments[0].words] == [None, 0.9, 0.9]


def test_typing_clears_doubts_about_the_text_only() -> None:
    doubts = (Suspicion.REPETITIVE, Suspicion.UNCERTAIN_SPEAKER)
    transcript = of(Segment(words=spoken("a b").words, suspect=doubts))
    after = retext_segment(transcript, segment=0, text="a c")
    assert after.segments[0].suspect == (Suspicion.UNCERTAIN_SPEAKER,)
    assert accept_segment(transcript, segment=0).segments[0].suspect == ()


def test_white_space_deletes_the_segment() -> None:
    after = retext_segment(of(spoken("a"), spoken("b", start_ms=300)), segment=0, text=" \n")
    assert after.text == "b"


def test_long_segment_is_realigned_at_once() -> None:
    text = " ".join(f"word{n % 50}" for n in range(3000))
    after = retext_segment(of(spoken(text)), segment=0, text=text.replace("word7 ", ""))
    assert len(after.segments[0].words) == 2940


def test_unknown_segment_is_refused() -> None:
    with pytest.raises(EditError):
        retext_segment(of(), segment=0, text="a")
    with pytest.raises(EditError):
        accept_segment(of(), segment=0)
