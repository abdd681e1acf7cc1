from dataclasses import replace

import pytest
from hypothesis import given

from speechstudio.domain.invariants import check
from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.domain.turns import SpeakerTurn
from tests.domain.strategies import transcripts

WORD = Word(text="yes", start_ms=100, end_ms=200)
S1 = Speaker(id="S1", name="Ada")


def of_words(*words: Word) -> Transcript:
    return Transcript(segments=(Segment(words=words),), speakers=(S1,))


@given(transcripts())
def test_random_transcripts_are_sound(transcript: Transcript) -> None:
    assert check(transcript) == ()


@pytest.mark.parametrize(
    ("broken", "complaint"),
    [
        (of_words(), "no words"),
        (of_words(WORD, replace(WORD, start_ms=50)), "begins before"),
        (of_words(WORD, replace(WORD, speaker="S1")), "several speakers"),
        (of_words(replace(WORD, speaker="S9")), "unknown speaker S9"),
        (of_words(replace(WORD, text=" yes")), "white space"),
        (of_words(replace(WORD, text="")), "empty"),
        (of_words(replace(WORD, end_ms=50)), "lasts from"),
        (Transcript(speakers=(S1, S1)), "one id"),
        (Transcript(turns=(SpeakerTurn(start_ms=0, end_ms=1, speaker="S2"),)), "unknown speaker"),
        (
            Transcript(
                segments=(
                    Segment(words=(WORD,)),
                    Segment(words=(replace(WORD, start_ms=0),)),
                )
            ),
            "behind a later one",
        ),
    ],
)
def test_broken_promise_is_named(broken: Transcript, complaint: str) -> None:
    problems = check(broken)
    assert any(complaint in problem for problem in problems)
