"""What MeloTTS's own text code would drop or misread is written out before it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis.melotts_text import (
    known_letters,
    spelled,
    without_last_stop,
)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("The U S A met.", "The U S ay met."),
        ("A P I keys", "ay P I keys"),
        ("I got an A.", "I got an ay."),
        ("Vitamin A is good.", "Vitamin ay is good."),
        ("A.", "ay."),
        ("A man has a plan.", "A man has a plan."),
        ('He said: "A man came."', 'He said: "A man came."'),
        ("THIS IS A TEST", "THIS IS A TEST"),
        ("the F B I's A B", "the F B I's ay B"),
    ],
)
def test_the_english_letter_is_told_from_the_article(text: str, read: str) -> None:
    assert spelled(text, "EN") == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("ES", "El D N I y la H B O", "El D N I y la hache B O"),
        ("ES", "W W F, eje Y, x y z", "uve doble uve doble F, eje i griega, equis y zeta"),
        ("ES", "Y se fue", "Y se fue"),
        ("FR", "Y a-t-il un plan Y ?", "Y a-t-il un plan i grec ?"),
        ("ZH", "在A座。", "在 ay 座。"),
        ("ZH", "a", "a"),
        ("JP", "A B", "A B"),
        ("KR", "A B", "A B"),
    ],
)
def test_letters_have_their_names_in_each_language(language: str, text: str, read: str) -> None:
    assert spelled(text, language) == read


@pytest.mark.parametrize(
    ("language", "text", "read"),
    [
        ("EN", "naïve “да” 🙂 [x] 日", "naïve LL x L"),
        ("ZH", "中文 да OK", "中文 LL OK"),
        ("JP", "カナ 漢字 ひら ー да", "カナ 漢字 ひら ー LL"),
        ("KR", "한글 漢字 да", "한글 漢字 LL"),
    ],
)
def test_letters_that_a_language_does_not_read_become_latin(
    language: str, text: str, read: str
) -> None:
    assert known_letters(text, language, lambda _sign: "L") == read


@pytest.mark.parametrize(
    ("text", "body"),
    [("He said no.", "He said no"), ("Well...", "Well..."), ("Dr. No", "Dr. No"), ("a . ", "a")],
)
def test_the_stop_at_the_end_is_no_abbreviation(text: str, body: str) -> None:
    assert without_last_stop(text) == body


@given(st.text(), st.sampled_from(["EN", "ES", "FR", "ZH", "JP", "KR"]))
def test_any_text_comes_through(text: str, language: str) -> None:
    written = known_letters(spelled(text, language), language, lambda _sign: "x")
    assert "\n" not in written
    assert written == " ".join(written.split())
