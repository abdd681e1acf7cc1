import pytest

from speechstudio.normalization import Entry, Lexicon, Utterance
from speechstudio.normalization.normalizer import normalize
from speechstudio.workflows.speaking.plan import Pauses, Piece, Reading, plan

PAUSES = Pauses(sentence_ms=100, paragraph_ms=500)


def planned(text: str, reading: Reading | None = None) -> list[Piece]:
    return list(plan(text, reading or Reading(), PAUSES))


def test_each_sentence_is_a_piece_with_its_pause() -> None:
    pieces = planned("Dr. Lee has 5 cats. He is 40.\n\nThe end.")
    assert [(p.sentence.text, p.pause_ms) for p in pieces] == [
        ("doctor Lee has five cats.", 100),
        ("He is forty.", 500),
        ("The end.", 500),
    ]


def test_a_piece_knows_where_it_was_written() -> None:
    text = "It is 5.\n\nIt is 6 now."
    pieces = planned(text)
    assert [text[slice(*piece.written)] for piece in pieces] == ["It is 5.", "It is 6 now."]


def test_markup_cuts_a_sentence_and_sets_voice_and_prosody() -> None:
    pieces = planned("He said [no way](voice: bob) and [left](rate: slow) quickly.")
    assert [(p.sentence.text, p.voice, p.sentence.rate) for p in pieces] == [
        ("He said", "", 1.0),
        ("no way", "bob", 1.0),
        ("and", "", 1.0),
        ("left", "", 0.75),
        ("quickly.", "", 1.0),
    ]


def test_a_break_is_silence_in_its_place() -> None:
    pieces = planned("One [pause 2s] two. [pause 1s] Three.")
    assert [(p.sentence.text, p.pause_ms) for p in pieces] == [
        ("One", 2000),
        ("two.", 1100),
        ("Three.", 500),
    ]


def test_another_language_is_read_and_named() -> None:
    pieces = planned('<speak>I have 3. <lang xml:lang="de">Ich habe 3.</lang></speak>')
    assert [(p.sentence.text, p.sentence.language) for p in pieces] == [
        ("I have three.", "en-US"),
        ("Ich habe drei.", "de"),
    ]


def test_sounds_go_with_their_words() -> None:
    lexicon = Lexicon((Entry(written="Bo", ipa="boʊ"),))
    (piece,) = planned("Hi Bo.", Reading(lexicon=lexicon))
    (span,) = piece.sentence.phonemes
    assert piece.sentence.text[span.start : span.end] == "Bo"


def test_text_can_be_left_as_it_is() -> None:
    (piece,) = planned("It is 5.", Reading(is_normalized=False))
    assert piece.sentence.text == "It is 5."


def test_the_first_sentence_of_a_long_text_waits_for_its_own_paragraph_only(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    read: list[str] = []

    def noted(text: str, *args: object, **kwargs: object) -> Utterance:
        read.append(text)
        return normalize(text, *args, **kwargs)  # type: ignore[arg-type]  # passed through

    monkeypatch.setattr("speechstudio.workflows.speaking.plan.normalize", noted)
    first = next(plan("It is 5.\n\n" * 100_000, Reading(), PAUSES))
    assert first.sentence.text == "It is five."
    assert sum(map(len, read)) < 20
