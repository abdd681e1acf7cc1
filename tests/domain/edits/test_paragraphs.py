"""Sentences of one speaker become paragraphs; nothing is lost or doubted anew."""

from hypothesis import given

from speechstudio.domain.edits.paragraphs import LONGEST_CHARACTERS, PAUSE_MS, in_paragraphs
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from tests.domain.strategies import transcripts


def said(
    text: str, start_ms: int, speaker: str = "S1", suspect: tuple[Suspicion, ...] = ()
) -> Segment:
    words = tuple(
        Word(
            text=word,
            start_ms=start_ms + 100 * at,
            end_ms=start_ms + 100 * (at + 1),
            speaker=speaker,
        )
        for at, word in enumerate(text.split())
    )
    return Segment(words=words, suspect=suspect)


def texts(*segments: Segment) -> list[str]:
    return [segment.text for segment in in_paragraphs(Transcript(segments=segments)).segments]


def test_sentences_of_one_speaker_are_joined() -> None:
    assert texts(said("One two.", 0), said("Three.", 300)) == ["One two. Three."]


def test_another_speaker_begins_a_paragraph() -> None:
    assert texts(said("One.", 0), said("Two.", 200, "S2")) == ["One.", "Two."]


def test_a_long_silence_begins_a_paragraph() -> None:
    assert texts(said("One.", 0), said("Two.", 100 + PAUSE_MS)) == ["One.", "Two."]


def test_a_paragraph_ends_where_it_is_long_enough() -> None:
    long = " ".join(["word"] * (LONGEST_CHARACTERS // 5 - 2))
    assert texts(said(long, 0), said("and some more of it.", 40_000)) == [
        long,
        "and some more of it.",
    ]


def test_what_is_doubted_as_a_whole_stays_by_itself() -> None:
    loop = said("no no no", 200, suspect=(Suspicion.REPETITIVE,))
    assert texts(said("One.", 0), loop, said("Two.", 600)) == ["One.", "no no no", "Two."]


@given(transcripts())
def test_no_word_is_lost(transcript: Transcript) -> None:
    joined = in_paragraphs(transcript)
    assert [word.text for word in joined.words()] == [word.text for word in transcript.words()]
