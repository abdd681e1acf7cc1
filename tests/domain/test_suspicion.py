import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.suspicion import (
    compression_ratio,
    flag_beside,
    is_loop,
    is_repetitive,
    is_too_fast,
    is_unsure,
    judge,
    missed_speech,
    text_without_speech,
)
from speechstudio.domain.timespan import TimeSpan, overlap_ms
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from tests.domain.strategies import spoken, transcripts

ORDINARY = (
    "So what I wanted to say about the budget is that we should wait until the end of the month, "
    "because by then we will know how many people have signed up, and if it is more than thirty "
    "we can ask for the larger room and order the food for everybody at once."
)


def span(start_ms: int, end_ms: int) -> TimeSpan:
    return TimeSpan(start_ms=start_ms, end_ms=end_ms)


@st.composite
def spans(draw: st.DrawFn) -> tuple[TimeSpan, ...]:
    edges = sorted(draw(st.lists(st.integers(0, 9000), unique=True, max_size=10)))
    return tuple(span(a, b) for a, b in zip(edges[::2], edges[1::2], strict=False))


@pytest.mark.parametrize(
    "text",
    [
        "a " * 30,
        "Thank you. Thank you. Thank you. thank you!",
        "I said that it was fine. " * 4,
        "so I think " + "and then we go " * 5 + "home",
        "ご視聴ありがとうございました" * 4,
        "嗯" * 10,
    ],
)
def test_loops_are_found(text: str) -> None:
    assert is_loop(text)
    assert is_repetitive(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "Yeah. Yeah. Yeah.",
        "No, no, no, no.",
        "哈哈哈哈",
        "Thank you, thank you, thank you.",
        ORDINARY,
        "今天天气很好我们一起去公园散步然后在湖边吃午饭晚上回家看电影",
        "वह कल शाम को अपने दोस्तों के साथ बाज़ार गया था और वहाँ से कुछ फल और सब्ज़ियाँ लाया",
        "วันนี้อากาศดีมากเราไปเดินเล่นที่สวนสาธารณะแล้วกินข้าวกลางวันริมทะเลสาบตอนเย็นกลับบ้าน",
    ],
)
def test_ordinary_speech_is_no_loop(text: str) -> None:
    assert not is_repetitive(text)


def test_compression_of_long_ordinary_text_stays_low() -> None:
    assert compression_ratio(ORDINARY) < 2
    assert compression_ratio("") == 0
    assert compression_ratio(ORDINARY * 8) > 2.4


def test_loop_with_small_changes_compresses_too_well() -> None:
    text = " ".join(f"and that is the number {n} of the number" for n in range(12))
    assert not is_loop(text)
    assert is_repetitive(text)


def test_nobody_says_ten_words_in_half_a_second() -> None:
    assert is_too_fast(spoken("one two three four five six seven eight nine ten", word_ms=50).words)
    assert not is_too_fast(spoken("one two three four five six seven", word_ms=160).words)
    assert not is_too_fast(spoken("Yes.", word_ms=20).words)
    assert not is_too_fast(())


def test_unspaced_scripts_have_their_own_pace() -> None:
    def characters(length_ms: int) -> list[Word]:
        return [
            Word(text="天", start_ms=n * length_ms, end_ms=(n + 1) * length_ms, spaced=False)
            for n in range(30)
        ]

    assert is_too_fast(characters(40))
    assert not is_too_fast(characters(140))


def test_low_mean_confidence_is_unsure() -> None:
    def rated(*confidences: float | None) -> list[Word]:
        return [Word(text="a", start_ms=0, end_ms=1, confidence=c) for c in confidences]

    assert is_unsure(rated(0.3, 0.6, None))
    assert not is_unsure(rated(0.2, 0.9))
    assert not is_unsure(rated(None, None))
    assert not is_unsure([])


@given(transcripts(), spans(), st.integers(0, 300))
def test_words_outside_speech_are_those_that_touch_none(
    transcript: Transcript, speech: tuple[TimeSpan, ...], margin: int
) -> None:
    words = tuple(transcript.words())
    outside = text_without_speech(words, speech, margin_ms=margin)
    assert outside == tuple(
        word
        for word in words
        if all(
            word.end_ms + margin < one.start_ms or word.start_ms - margin > one.end_ms
            for one in speech
        )
    )


@given(transcripts(), spans(), st.integers(0, 500))
def test_missed_speech_is_what_no_word_covers(
    transcript: Transcript, speech: tuple[TimeSpan, ...], minimum: int
) -> None:
    words = sorted(transcript.words(), key=lambda word: word.start_ms)
    missed = missed_speech(words, speech, minimum_ms=minimum)
    for gap in missed:
        assert gap.duration_ms >= max(1, minimum)
        assert not any(
            overlap_ms(gap.start_ms, gap.end_ms, word.start_ms, word.end_ms) for word in words
        )
    covered = {t for word in words for t in range(word.start_ms, word.end_ms)}
    silent = {t for one in speech for t in range(one.start_ms, one.end_ms)} - covered
    everything = missed_speech(words, speech, minimum_ms=0)
    assert {t for gap in everything for t in range(gap.start_ms, gap.end_ms)} == silent


def test_passage_without_words_is_missed() -> None:
    words = (*spoken("one two").words, *spoken("three", start_ms=5000).words)
    speech = (span(0, 6000), span(8000, 9400), span(10_000, 12_000))
    assert missed_speech(words, speech) == (span(600, 5000), span(10_000, 12_000))


def test_segment_gets_the_marks_it_deserves() -> None:
    loop = spoken("Thank you. " * 6, start_ms=1000, word_ms=20)
    doubtful = Segment(
        words=tuple(
            Word(text=w.text, start_ms=w.start_ms, end_ms=w.end_ms, confidence=0.1)
            for w in loop.words
        ),
        suspect=(Suspicion.UNCERTAIN_SPEAKER,),
    )
    assert judge(doubtful, speech=()).suspect == (
        Suspicion.LOW_CONFIDENCE,
        Suspicion.REPETITIVE,
        Suspicion.TEXT_WITHOUT_SPEECH,
        Suspicion.TOO_FAST,
        Suspicion.UNCERTAIN_SPEAKER,
    )


def test_sound_segment_stays_as_it_is() -> None:
    segment = spoken(ORDINARY)
    assert judge(segment) is segment
    assert judge(segment, speech=(span(0, 60_000),)) is segment


def test_segments_beside_missed_speech_are_marked() -> None:
    segments = (spoken("a"), spoken("b", start_ms=2000), spoken("c", start_ms=9000))
    marked = flag_beside(segments, (span(2500, 5000),))
    assert [bool(segment.suspect) for segment in marked] == [False, True, False]
    assert marked[1].suspect == (Suspicion.SPEECH_WITHOUT_TEXT,)
    both = flag_beside(segments, (span(2500, 8800),))
    assert [bool(segment.suspect) for segment in both] == [False, True, True]
