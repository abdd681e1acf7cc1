import random
import time

import pytest
from hypothesis import given

from speechstudio.domain.attribution import (
    Origin,
    assemble,
    attribute,
    number_speakers,
)
from speechstudio.domain.invariants import check
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Segment, Speaker, Suspicion, Transcript, Word
from speechstudio.domain.turns import Diarization, SpeakerTurn
from tests.domain.strategies import diarizations, spoken, transcripts


def turn(start_ms: int, end_ms: int, speaker: str) -> SpeakerTurn:
    return SpeakerTurn(start_ms=start_ms, end_ms=end_ms, speaker=speaker)


def said(made: tuple[Segment, ...]) -> list[tuple[str | None, str]]:
    return [(segment.speaker, segment.text) for segment in made]


def exclusive(*turns: SpeakerTurn) -> Diarization:
    return Diarization(turns=turns, exclusive=turns)


@given(transcripts(speakers=False), diarizations)
def test_no_word_is_lost_repeated_or_moved(
    transcript: Transcript, diarization: Diarization
) -> None:
    made = assemble(transcript.segments, diarization=diarization)
    assert [w.text for w in made.words()] == [w.text for w in transcript.words()]
    assert check(made) == ()


@given(transcripts(speakers=False, apart=True), diarizations)
def test_attribution_changes_speakers_alone(
    transcript: Transcript, diarization: Diarization
) -> None:
    words = [
        word for segment in attribute(transcript.segments, diarization) for word in segment.words
    ]
    assert [(w.text, w.start_ms, w.end_ms, w.confidence, w.spaced) for w in words] == [
        (w.text, w.start_ms, w.end_ms, w.confidence, w.spaced) for w in transcript.words()
    ]


@given(transcripts(speakers=False), diarizations)
def test_every_word_has_a_speaker_when_there_is_a_turn(
    transcript: Transcript, diarization: Diarization
) -> None:
    made = attribute(transcript.segments, diarization)
    known = set(diarization.speakers)
    assert all(s.speaker in known if known else s.speaker is None for s in made)


def test_words_go_to_those_who_speak() -> None:
    diarization = exclusive(turn(0, 900, "A"), turn(900, 3000, "B"))
    made = attribute((spoken("How are you? I am fine."),), diarization)
    assert said(made) == [("A", "How are you?"), ("B", "I am fine.")]


def test_short_answer_keeps_its_speaker() -> None:
    diarization = exclusive(turn(0, 900, "A"), turn(900, 1200, "B"), turn(1200, 3000, "A"))
    made = attribute((spoken("Do you agree? Yes. Then we go."),), diarization)
    assert said(made) == [("A", "Do you agree?"), ("B", "Yes."), ("A", "Then we go.")]


def test_stretched_end_does_not_give_a_word_away() -> None:
    stretched = Word(text="fine.", start_ms=0, end_ms=4000)
    answer = Word(text="Good.", start_ms=4000, end_ms=4300)
    diarization = exclusive(turn(0, 500, "A"), turn(1500, 5000, "B"))
    made = attribute((Segment(words=(stretched, answer)),), diarization)
    assert said(made) == [("A", "fine."), ("B", "Good.")]


def test_word_in_a_gap_goes_to_the_nearest_turn() -> None:
    diarization = exclusive(turn(0, 1000, "A"), turn(3000, 4000, "B"))
    (made,) = attribute((spoken("so", start_ms=2600),), diarization)
    assert made.speaker == "B"
    assert made.suspect == ()


def test_word_far_from_every_turn_is_uncertain() -> None:
    diarization = exclusive(turn(0, 1000, "A"), turn(30_000, 31_000, "B"))
    (made,) = attribute((spoken("so", start_ms=9000),), diarization)
    assert made.speaker == "A"
    assert made.suspect == (Suspicion.UNCERTAIN_SPEAKER,)


def test_without_turns_nobody_speaks() -> None:
    made = attribute((spoken("One. Two."),), Diarization())
    assert said(made) == [(None, "One."), (None, "Two.")]


def test_turns_without_an_exclusive_form_serve_too() -> None:
    diarization = Diarization(turns=(turn(0, 900, "A"), turn(800, 3000, "B")))
    made = attribute((spoken("How are you? I am fine."),), diarization)
    assert said(made) == [("A", "How are you?"), ("B", "I am fine.")]


def test_doubts_follow_their_words() -> None:
    doubted = Segment(words=spoken("One. Two.").words, suspect=(Suspicion.REPETITIVE,))
    made = attribute((doubted, spoken("Three.", start_ms=600)), exclusive(turn(0, 900, "A")))
    assert [segment.suspect for segment in made] == [
        (Suspicion.REPETITIVE,),
        (Suspicion.REPETITIVE,),
        (),
    ]


def test_speakers_are_numbered_as_they_appear() -> None:
    turns = (turn(0, 9, "zoe"), turn(5, 20, "adam"), turn(30, 40, "zoe"))
    numbered, speakers = number_speakers(Diarization(turns=turns, exclusive=turns[:1]))
    assert speakers == (Speaker(id="S1", name="Speaker 1"), Speaker(id="S2", name="Speaker 2"))
    assert [one.speaker for one in numbered.turns] == ["S1", "S2", "S1"]
    assert numbered.exclusive == (turn(0, 9, "S1"),)


def test_transcript_is_assembled_with_what_was_missed() -> None:
    origin = Origin(
        language="en",
        duration_ms=60_000,
        source="talk.wav",
        engines=(EngineUse(task="recognition", engine="x 1", model="y"),),
    )
    made = assemble(
        (spoken("One two."),),
        diarization=exclusive(turn(0, 600, "x")),
        speech=(TimeSpan(start_ms=0, end_ms=5000),),
        origin=origin,
    )
    assert made.missed == (TimeSpan(start_ms=600, end_ms=5000),)
    assert made.segments[0].suspect == (Suspicion.SPEECH_WITHOUT_TEXT,)
    assert (made.language, made.duration_ms, made.source) == ("en", 60_000, "talk.wav")
    assert made.engines == origin.engines
    assert made.speaker_name(made.segments[0].speaker) == "Speaker 1"


@pytest.mark.models  # takes long
def test_a_day_of_speech_is_attributed_at_once() -> None:
    chance = random.Random(1)
    words = tuple(
        Word(
            text="word." if at % 12 == 0 else "word",
            start_ms=at * 400,
            end_ms=at * 400 + 350,
            confidence=0.9,
        )
        for at in range(120_000)
    )
    turns = tuple(
        turn(at * 2400, at * 2400 + chance.randrange(1500, 3500), f"S{chance.randrange(1, 9)}")
        for at in range(20_000)
    )
    host = turn(0, 48_000_000, "S9")
    diarization = Diarization(turns=tuple(sorted((host, *turns))), exclusive=turns)
    segments = [Segment(words=words[at : at + 60]) for at in range(0, len(words), 60)]
    started = time.process_time()
    made = attribute(segments, diarization)
    assert time.process_time() - started < 12  # about 2 s; a quadratic walk takes an hour
    assert sum(len(segment.words) for segment in made) == len(words)
