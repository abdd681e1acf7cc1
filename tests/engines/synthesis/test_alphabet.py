"""Text in the letters that a voice knows."""

import string
from typing import ClassVar

import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.engines.synthesis import alphabet
from speechstudio.engines.synthesis.alphabet import within

ENGLISH = frozenset(string.ascii_lowercase + "',.?! ")
GERMAN = ENGLISH | frozenset("äöüß")
HINDI = frozenset("नमस्तेदुनिया ")


class Romanizer:
    """Knows what these tests write."""

    words: ClassVar = {"мир": "mir", "日本": "Riben", "Straße": "Strasse", "वाह": "vaah"}

    def romanize_string(self, text: str, lcode: str | None = None) -> str:
        return self.words.get(text, "")


@pytest.fixture(autouse=True)
def _romanizer(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(alphabet, "_romanizer", Romanizer)


@pytest.mark.parametrize(
    ("text", "known", "expected"),
    [
        ("Hello there", ENGLISH, "hello there"),
        ("don’t", ENGLISH, "don't"),
        ("naïve café", ENGLISH, "naive cafe"),
        ("schön", GERMAN, "schön"),
        ("мир and 日本", ENGLISH, "mir and riben"),
        ("a-b c/d", ENGLISH, "a b c d"),
        ("नमस्ते Anna", HINDI, "नमस्ते"),
        ("🙂 ok", ENGLISH, "ok"),
        ("x", HINDI, ""),
    ],
)
def test_letters_are_written_as_they_are_known(
    text: str, known: frozenset[str], expected: str
) -> None:
    assert within(text, known) == expected


@given(st.text(max_size=40))
def test_nothing_unknown_is_left(text: str) -> None:
    assert set(within(text, ENGLISH)) <= ENGLISH
