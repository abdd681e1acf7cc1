import pytest
from hypothesis import given
from hypothesis import strategies as st

from speechstudio.domain.speech import PhonemeSpan, SpokenSentence
from speechstudio.engines.synthesis.text import (
    Part,
    harmless,
    is_silent,
    parts,
    pieces,
    spoken_words,
)

texts = st.text(alphabet="ab ,;. é日\u0301🙂-", max_size=120)


def sentence(text: str, *spans: tuple[int, int]) -> SpokenSentence:
    given = tuple(PhonemeSpan(start=start, end=end, ipa="ə") for start, end in spans)
    return SpokenSentence(text=text, language="en", phonemes=given)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("“Well,” he said.", ["Well", "he", "said"]),
        ("don't re-do it – no…", ["don't", "re-do", "it", "no"]),
        ("日本語 and मैं हूँ", ["日", "本", "語", "and", "मैं", "हूँ"]),
        ("🙂 … !", []),
        ("", []),
    ],
)
def test_words_stand_without_the_punctuation_around_them(text: str, words: list[str]) -> None:
    assert [text[start:end] for start, end in spoken_words(text)] == words


@pytest.mark.parametrize("text", ["", "  \n", "…!?", "🙂", "—“”", "\x00"])
def test_text_without_letters_is_silent(text: str) -> None:
    assert is_silent(sentence(text))


def test_a_sign_whose_sounds_are_given_is_not_silent() -> None:
    assert not is_silent(sentence("→", (0, 1)))


@given(st.text(max_size=30))
def test_what_a_library_would_obey_becomes_a_space_in_its_place(text: str) -> None:
    plain = harmless(text)
    assert len(plain) == len(text)
    assert not any(ord(character) < 32 or 0xD800 <= ord(character) < 0xE000 for character in plain)
    assert [c for c, p in zip(text, plain, strict=True) if c != p and c.isalnum()] == []


@given(texts, st.integers(5, 40))
def test_pieces_make_up_the_text_and_none_is_too_long(text: str, longest: int) -> None:
    found = list(pieces(sentence(text), longest))
    assert "".join(text[start:end] for start, end in found) == text
    assert all(end - start <= longest for start, end in found)


@given(texts.filter(lambda text: len(text) > 20), st.integers(5, 40), st.integers(0, 19))
def test_no_piece_ends_inside_of_given_sounds(text: str, longest: int, start: int) -> None:
    span = (start, min(start + 15, len(text)))
    for _, end in pieces(sentence(text, span), longest):
        assert not span[0] < end < span[1]


def test_a_piece_ends_at_a_comma_rather_than_a_space_rather_than_a_letter() -> None:
    def first(text: str) -> str:
        start, end = next(pieces(sentence(text), 20))
        return text[start:end]

    assert first("one two three, four five six") == "one two three, "
    assert first("one, two three four five six") == "one, two three four "
    assert first("x" * 50) == "x" * 20


def test_parts_are_text_and_given_sounds_in_turn() -> None:
    found = list(parts(sentence("ab cd ef", (0, 2), (6, 8)), 0, 8))
    assert found == [
        Part(start=0, end=2, ipa="ə"),
        Part(start=2, end=6),
        Part(start=6, end=8, ipa="ə"),
    ]
    assert list(parts(sentence("ab cd ef", (0, 2)), 3, 5)) == [Part(start=3, end=5)]
