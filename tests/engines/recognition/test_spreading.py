"""Words whose times nobody told."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.transcript import Suspicion
from speechstudio.engines.recognition.spreading import in_sentences, spread
from speechstudio.engines.recognition.windows import Window

SECOND = 16_000


def window(*speech: tuple[int, int], end: int = 10 * SECOND) -> Window:
    return Window(origin=0, pieces=((0, end),), end=end, speech=speech)


def sure(text: str, confidence: float = 0.9) -> list[float]:
    return [confidence] * len(text)


def test_words_share_the_speech_by_their_letters() -> None:
    text = "one three"
    words = spread(text, sure(text), window((SECOND, 9 * SECOND)))
    assert [(w.text, w.start_ms, w.end_ms) for w in words] == [
        ("one", 1000, 4000),
        ("three", 4000, 9000),
    ]


def test_no_word_lies_across_a_pause() -> None:
    text = "one two six"
    words = spread(text, sure(text), window((0, 4 * SECOND), (6 * SECOND, 8 * SECOND)))
    assert [(w.start_ms, w.end_ms) for w in words] == [(0, 2000), (2000, 4000), (6000, 8000)]


def test_a_word_is_as_sure_as_its_characters() -> None:
    confidences = [*sure("one"), 0.0, *sure("two", 0.3)]
    words = spread("one two", confidences, window((0, SECOND)))
    assert [word.confidence for word in words] == [0.9, 0.3]


def test_without_speech_words_are_spread_over_what_was_heard() -> None:
    words = spread("yes", sure("yes"), window(end=SECOND))
    assert [(w.start_ms, w.end_ms) for w in words] == [(0, 1000)]


def test_characters_of_unspaced_scripts_are_words() -> None:
    words = spread("今天好", sure("今天好"), window((0, 3 * SECOND)))
    assert [(w.text, w.spaced, w.start_ms) for w in words] == [
        ("今", False, 0),
        ("天", False, 1000),
        ("好", False, 2000),
    ]


def test_segments_end_with_sentences() -> None:
    text = "Dr. Smith came. He left"
    words = spread(text, sure(text), window((0, 3 * SECOND)))
    segments = in_sentences(words, (Suspicion.LOW_CONFIDENCE,))
    assert [segment.text for segment in segments] == ["Dr. Smith came.", "He left"]
    assert {segment.suspect for segment in segments} == {(Suspicion.LOW_CONFIDENCE,)}


@given(
    text=st.text(alphabet="ab .,!日", min_size=1, max_size=60).filter(str.strip),
    gaps=st.lists(st.integers(1, SECOND), min_size=2, max_size=8).filter(lambda g: not len(g) % 2),
)
def test_words_come_in_order_and_lie_in_the_recording(text: str, gaps: list[int]) -> None:
    edges = [sum(gaps[:at]) for at in range(len(gaps) + 1)]
    speech = tuple(pairwise(edges))[1::2]
    words = spread(text, sure(text), window(*speech, end=edges[-1] + SECOND))
    assert words
    for earlier, later in pairwise(words):
        assert earlier.start_ms <= later.start_ms
    assert all(0 <= w.start_ms < w.end_ms <= (edges[-1] + SECOND) // 16 for w in words)


@pytest.mark.parametrize("text", ["word", "two words"])
def test_speech_of_one_sample_is_enough(text: str) -> None:
    words = spread(text, sure(text), window((100, 101)))
    assert all(word.end_ms > word.start_ms for word in words)
