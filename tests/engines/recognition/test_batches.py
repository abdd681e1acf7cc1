"""How windows are grouped, and when an answer is complete."""

from itertools import islice

import pytest

from speechstudio.engines.recognition.batches import MOST_TOGETHER, Heard, batches
from speechstudio.engines.recognition.completeness import is_complete
from speechstudio.engines.recognition.passages import sentences_of
from speechstudio.engines.recognition.windows import Window
from tests.fakes.whisper import RATE, Token, whole


def windows(count: int) -> list[Window]:
    return [Window(origin=0, pieces=((at, at + 1),), end=at + 1, speech=()) for at in range(count)]


def test_the_first_groups_are_small() -> None:
    assert [len(group) for group in batches(windows(15), 0)] == [1, 2, 4, 4, 4]


@pytest.mark.parametrize("done", range(5))
def test_groups_are_the_same_whenever_work_goes_on(done: int) -> None:
    every = windows(19)
    groups = list(batches(every, 0))
    behind = sum(map(len, islice(groups, done)))
    assert list(batches(every[behind:], done)) == groups[done:]


def test_a_group_is_there_as_soon_as_its_last_window() -> None:
    found = iter(windows(9))
    groups = batches(found, 2)
    assert len(next(groups)) == MOST_TOGETHER
    assert len(list(found)) == 9 - MOST_TOGETHER


WINDOW = Window(origin=0, pieces=((0, 10 * RATE),), end=10 * RATE, speech=((0, 10 * RATE),))
TALK = [Token(word=f" w{at}", start=at + 0.1, end=at + 0.9) for at in range(10)]


def complete(heard: Heard) -> bool:
    return is_complete(heard, WINDOW)


def test_words_all_over_the_speech_are_complete() -> None:
    assert complete(whole(*TALK))


def test_a_word_that_is_stretched_over_others_is_noticed() -> None:
    long = Token(word=" so", start=3.1, end=6.9)
    assert not complete(whole(*TALK[:3], long, *TALK[7:]))


def test_too_little_text_for_the_speech_is_noticed() -> None:
    assert not complete(whole(*TALK, tokens=12))


def test_a_phrase_again_and_again_is_noticed() -> None:
    assert not complete(whole(*(Token(word=" no", start=t.start, end=t.end) for t in TALK)))


def test_an_improbable_answer_is_doubted() -> None:
    assert not complete(whole(*TALK, avg_logprob=-1.5))


def test_each_sentence_becomes_a_segment() -> None:
    words = [
        Token(word=t.word + "." * (n % 5 == 4), start=t.start, end=t.end)
        for n, t in enumerate(TALK)
    ]
    heard = whole(*words)
    assert [len(segment.words) for segment in sentences_of(heard, WINDOW)] == [5, 5]
