from itertools import accumulate, pairwise
from types import SimpleNamespace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.audio.pcm import frames_to_ms
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.engines.recognition.passages import (
    is_echo,
    missing_speech,
    passage_of,
    segments_of,
)
from speechstudio.engines.recognition.windows import Window
from tests.fakes.whisper import RATE, Token, answer

FIRST = (10 * RATE, 14 * RATE)
SECOND = (60 * RATE, 70 * RATE)
WINDOW = Window(origin=0, pieces=(FIRST, SECOND), end=70 * RATE, speech=(FIRST, SECOND))
"""Four seconds from 0:10 on and ten from 1:00 on."""


def window(*speech_s: tuple[float, float]) -> Window:
    """The same pieces with speech at these seconds of the recording alone."""
    spans = tuple((round(start * RATE), round(end * RATE)) for start, end in speech_s)
    return Window(origin=0, pieces=WINDOW.pieces, end=WINDOW.end, speech=spans)


def words_of(found: SimpleNamespace, window: Window = WINDOW) -> list[tuple[str, int, int]]:
    return [
        (word.text, word.start_ms, word.end_ms)
        for segment in segments_of(found, window)
        for word in segment.words
    ]


def test_word_times_are_those_of_the_recording() -> None:
    found = answer(
        Token(word=" before", start=1.0, end=1.5), Token(word=" behind", start=5.0, end=5.5)
    )
    assert words_of(found) == [("before", 11_000, 11_500), ("behind", 61_000, 61_500)]


def test_a_word_at_a_removed_pause_stays_on_the_side_of_its_middle() -> None:
    found = answer(
        Token(word=" early", start=3.4, end=4.2), Token(word=" late", start=3.9, end=4.9)
    )
    (_, early_start, early_end), (_, late_start, late_end) = words_of(found)
    assert (early_start, early_end) == (13_400, 14_060)
    assert (late_start, late_end) == (59_940, 60_900)


def test_silence_beside_a_word_is_not_counted_to_it() -> None:
    found = answer(Token(word=" yes", start=0.0, end=3.9))
    assert words_of(found, window((11.0, 12.0))) == [("yes", 10_940, 12_060)]


def test_the_space_before_a_word_is_kept_as_a_fact() -> None:
    found = answer(
        Token(word=" don", start=1, end=1.2),
        Token(word="'t", start=1.2, end=1.4),
        Token(word="  ", start=1.4, end=1.6),
    )
    (segment,) = segments_of(found, WINDOW)
    assert segment.text == "don't"
    assert [word.spaced for word in segment.words] == [True, False]


def test_text_without_words_makes_no_segment() -> None:
    assert segments_of(answer(), WINDOW) == []
    assert segments_of(SimpleNamespace(words=None), WINDOW) == []
    assert segments_of(answer(Token(word=" ", start=1, end=2)), WINDOW) == []


TOKEN = Token(word=" thanks", start=1.0, end=2.0)
ELSEWHERE = window((62.0, 64.0))


@pytest.mark.parametrize(
    ("doubt", "reason"),
    [
        ({"avg_logprob": -1.2}, Suspicion.LOW_CONFIDENCE),
        ({"no_speech_prob": 0.7}, Suspicion.LOW_CONFIDENCE),
        ({"compression_ratio": 2.5}, Suspicion.REPETITIVE),
    ],
)
def test_doubt_is_marked_where_speech_is_heard_and_dropped_where_none_is(
    doubt: dict[str, float], reason: Suspicion
) -> None:
    (segment,) = segments_of(answer(TOKEN, **doubt), WINDOW)
    assert segment.suspect == (reason,)
    assert segments_of(answer(TOKEN, **doubt), ELSEWHERE) == []


def test_confident_text_where_no_speech_is_heard_is_marked() -> None:
    (segment,) = segments_of(answer(TOKEN), ELSEWHERE)
    assert segment.suspect == (Suspicion.TEXT_WITHOUT_SPEECH,)
    (segment,) = segments_of(answer(TOKEN), WINDOW)
    assert segment.suspect == ()


def word(start_ms: int, end_ms: int) -> Segment:
    return Segment(words=(Word(text="a", start_ms=start_ms, end_ms=end_ms),))


def test_long_speech_without_words_is_missing() -> None:
    found = [word(10_000, 11_000), word(60_000, 66_000), word(66_900, 68_000)]
    assert missing_speech(found, WINDOW) == [(11 * RATE, 14 * RATE), (68 * RATE, 70 * RATE)]
    assert missing_speech([], window((10.0, 11.0))) == []


def test_a_passage_is_in_order_and_says_how_far_it_goes() -> None:
    passage = passage_of(WINDOW, [word(62_000, 62_500), word(11_000, 12_000)], "fi")
    assert [segment.start_ms for segment in passage.segments] == [11_000, 62_000]
    assert (passage.start_ms, passage.end_ms, passage.language) == (10_000, 70_000, "fi")
    assert [(s.start_ms, s.end_ms) for s in passage.speech] == [(10_000, 14_000), (60_000, 70_000)]


@st.composite
def any_windows(draw: st.DrawFn) -> Window:
    """Some pieces, half a second long at least, and speech in parts of them."""
    steps = draw(st.lists(st.integers(8000, 160_000), min_size=2, max_size=6))
    edges = list(accumulate(steps))
    pieces = tuple(zip(edges[::2], edges[1::2], strict=False))
    parts = [draw(st.tuples(st.floats(0, 0.5), st.floats(0.5, 1))) for _ in pieces]
    speech = tuple(
        (round(low + (high - low) * start), round(low + (high - low) * end))
        for (low, high), (start, end) in zip(pieces, parts, strict=True)
        if end > start
    )
    return Window(origin=0, pieces=pieces, end=edges[-1], speech=speech)


tokens = st.builds(
    Token,
    word=st.sampled_from((" a", " Word.", "'s", " ", "", "好")),
    start=st.floats(0, 31),
    end=st.floats(0, 31),
    probability=st.floats(-0.1, 1.1),
)


@given(any_windows(), st.lists(tokens, max_size=6))
def test_whatever_the_library_says_words_are_sound(window: Window, said: list[Token]) -> None:
    latest_ms = frames_to_ms(window.pieces[-1][1])
    for segment in segments_of(answer(*said), window):
        for found in segment.words:
            assert 0 <= found.start_ms < found.end_ms <= latest_ms
            assert found.text == found.text.strip() != ""
            assert found.confidence is not None
            assert 0 <= found.confidence <= 1
        assert all(a.start_ms <= b.start_ms for a, b in pairwise(segment.words))


@pytest.mark.parametrize(
    ("words", "no_speech", "expected", "echoes"),
    [
        (" Holvarden, Ysselmond,", 0.8, "Ysselmond, Holvarden", True),
        (" Holvarden.", 0.1, "Ysselmond, Holvarden", False),
        (" from Holvarden", 0.8, "Ysselmond, Holvarden", False),
        (" Holvarden", 0.8, None, False),
    ],
    ids=["in silence", "in speech", "among others", "not expected"],
)
def test_expected_words_in_silence_are_an_echo(
    words: str, no_speech: float, expected: str | None, *, echoes: bool
) -> None:
    tokens = [Token(word=f" {word}", start=1, end=2) for word in words.split()]
    assert is_echo(answer(*tokens, no_speech_prob=no_speech), expected) is echoes
