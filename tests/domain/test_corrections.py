"""What counts as a correction, and what looks like a name."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.corrections import Correction, bare, corrections
from speechstudio.domain.transcript import Segment, Word


def segment(text: str) -> Segment:
    pieces = text.split()
    return Segment(
        words=tuple(
            Word(text=piece, start_ms=100 * at, end_ms=100 * at + 90)
            for at, piece in enumerate(pieces)
        )
    )


def found(
    before: str, after: str, language: str = "en", common: tuple[str, ...] = ()
) -> tuple[Correction, ...]:
    return corrections(segment(before), segment(after), language, common)


@pytest.mark.parametrize(
    ("before", "after", "language", "name"),
    [
        ("we met Isle Mond there.", "we met Ysselmond there.", "en", "Ysselmond"),
        ("it was Anna Isle.", "it was Anja Ysselmond.", "en", "Anja Ysselmond"),
        ("then MacRay spoke", "then McRae spoke", "en", "McRae"),
        ("that is Isle's boat", "that is Yssel\u2019s boat", "en", "Yssel"),
        ("I saw Dr. Smit today", "I saw Dr. Smid today", "en", "Smid"),
        ("on voit l'Iselle ici", "on voit l\u2019Yzelle ici", "fr", "Yzelle"),
        ("per andare a Bergolo oggi", "per andare a Bèrgolo oggi", "it", "Bèrgolo"),
        ("Это был Иванав вчера", "Это был Ивановский вчера", "ru", "Ивановский"),
        ("da sprach Dr. Mayer viel", "da sprach Dr. Meyr viel", "de", "Meyr"),
        ("hier ist MüllerSoft da", "hier ist MuellerSoft da", "de", "MuellerSoft"),
    ],
)  # fmt: skip
def test_a_capital_inside_a_sentence_makes_a_name(
    before: str, after: str, language: str, name: str
) -> None:
    (correction,) = found(before, after, language)
    assert correction.after == name
    assert correction.is_name_like


@pytest.mark.parametrize(
    ("before", "after", "language"),
    [
        ("mouse was here", "Horse was here", "en"),
        ("he left. mouse came", "he left. Horse came", "en"),
        ("that is the boy of it", "that is the buoy of it", "en"),
        ("das ist die Maus hier", "das ist das Haus hier", "de"),
        ("これ が 山だ です", "これ が 山田 です", "ja"),
    ],
)
def test_other_corrections_are_told_but_not_as_names(
    before: str, after: str, language: str
) -> None:
    corrections_found = found(before, after, language, ("die", "das"))
    assert len(corrections_found) == 1
    assert not corrections_found[0].is_name_like


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ("he saw paris again", "he saw Paris again"),
        ("he saw Paris again", "he saw Paris, again."),
        ("he went on monday then", "he went on Tuesday then"),
        ("we saw it", "we Ysselmond saw it"),
        ("we Ysselmond saw it", "we saw it"),
        ("it took 15 days", "it took 50 days"),
        ("one two three four", "Alpha Bravo Charlie Delta"),
    ],
)  # fmt: skip
def test_case_marks_numbers_common_words_and_rewording_are_none(before: str, after: str) -> None:
    assert found(before, after, "en", ("tuesday",)) == ()


def test_a_common_word_beside_a_name_is_left_out() -> None:
    (correction,) = found("he met this isle mond", "he met the Ysselmond", "en", ("the",))
    assert correction.after == "Ysselmond"


def test_the_same_correction_has_the_same_key() -> None:
    (first,) = found("a Smit b", "a Smid b")
    (second,) = found("c smit, d", "c smid, d")
    assert first.key == second.key


@given(st.lists(st.text(min_size=1, max_size=8), min_size=1, max_size=8))
def test_a_passage_compared_with_itself_has_none(words: list[str]) -> None:
    text = " ".join(words)
    if text.split():
        assert found(text, text) == ()


@given(st.text(max_size=20))
def test_a_bare_word_is_part_of_what_was_written(text: str) -> None:
    assert bare(text) in text
