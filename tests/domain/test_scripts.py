import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.scripts import is_unspaced, tokenize
from speechstudio.domain.transcript import Word, join_words
from tests.domain.strategies import typed


def pieces(text: str) -> list[str]:
    return [token.text for token in tokenize(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("  Hello,   big world. ", ["Hello,", "big", "world."]),
        ("今天很好。", ["今", "天", "很", "好。"]),
        ("他说「你好」吗", ["他", "说", "「你", "好」", "吗"]),
        ("Whisper模型 is 3月", ["Whisper", "模", "型", "is", "3", "月"]),
        ("ที่นี่", ["ที่", "นี่"]),
        ("က္က", ["က္က"]),
        ("한국어 문장", ["한국어", "문장"]),
        ("foo(bar) (好)", ["foo(bar)", "(好)"]),
        ("...", ["..."]),
        ("", []),
    ],
)
def test_text_falls_into_words(text: str, expected: list[str]) -> None:
    assert pieces(text) == expected


@given(typed | st.text(max_size=20))
def test_tokens_joined_give_the_text_but_for_white_space(text: str) -> None:
    words = [
        Word(text=token.text, start_ms=0, end_ms=0, spaced=token.spaced) for token in tokenize(text)
    ]
    assert join_words(words) == " ".join(text.split())


@given(st.text(max_size=20))
def test_offsets_point_into_the_text(text: str) -> None:
    for token in tokenize(text):
        assert text[token.start : token.end] == token.text


def test_scripts_without_spaces_are_known() -> None:
    assert all(map(is_unspaced, "漢字かなカナไทยລາວខ្មែရမြန်မာ𠀋"))
    assert not any(map(is_unspaced, "aßкд한ع1. "))
