import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.transcript import Word, join_words
from speechstudio.formats.tokens import tokens, unfold


def split(text: str) -> list[str]:
    return [("_" if spaced else "") + token for token, spaced in tokens(text)]


@pytest.mark.parametrize(
    ("text", "parts"),
    [
        ("Hello  world\tagain", ["_Hello", "_world", "_again"]),
        ("今日は、コーヒー。", ["今", "日", "は、", "コーヒー。"]),
        ("「はい」と", ["「は", "い」", "と"]),
        ("ちょっと", ["ちょっ", "と"]),
        ("本 Hello本3.14", ["本", "_Hello", "本", "3.14"]),
        ("Hello本", ["_Hello", "本"]),
        ("ไปเที่ยว", ["ไป", "เที่", "ย", "ว"]),
        ("안녕하세요 여러분", ["_안녕하세요", "_여러분"]),
        ("Bonjour\u00a0!", ["_Bonjour\u00a0!"]),
        ("0\u00a0本", ["_0", "_本"]),
        ("", []),
        (" \u2028 ", []),
    ],
)
def test_texts_are_split_as_their_script_asks(text: str, parts: list[str]) -> None:
    assert split(text) == parts


@given(st.text())
def test_joining_the_tokens_gives_the_text_again(text: str) -> None:
    words = [
        Word(text=token, start_ms=0, end_ms=0, spaced=spaced) for token, spaced in tokens(text)
    ]
    assert "".join(join_words(words).split()) == "".join(text.split())
    assert all(word.text and word.text == word.text.strip() for word in words)


def test_lines_join_with_a_space_except_between_scripts_without() -> None:
    assert unfold(["one", " two ", "", "本", "日", "x"]) == "one two 本日 x"
