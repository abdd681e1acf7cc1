import pytest

from speechstudio.normalization import normalize
from speechstudio.normalization.languages.en import romans


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Edward VI died young.", "Edward the sixth died young."),
        ("Pope Leo X and Mary I of England", "Pope Leo the tenth and Mary the first of England"),
        ("Louis XV's taste", "Louis the fifteenth's taste"),
        ("Frank Miller III sued.", "Frank Miller the third sued."),
        ("the XVI century", "the sixteenth century"),
        ("Volume VII, act iii", "Volume seven, act three"),
        ("Phases I, II and IV", "Phases one, two and four"),
        ("a phase I trial", "a phase one trial"),
        ("pages vi-xi", "pages six to eleven"),
        ("MCMLXXII", "nineteen seventy two"),
    ],
)
def test_numerals_are_read(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    "text",
    [
        "With Charles I think we won.",
        "Malcolm X wrote it.",
        "Use Plan C or an X-ray.",
        "In the chapter I wrote",
        "Vitamin D and Generation X",
        "You and I and they",
    ],
)
def test_letters_and_the_pronoun_stay(text: str) -> None:
    assert spoken(text) == text


def test_initialisms_are_no_numerals() -> None:
    assert spoken("an IV drip, a CD, my MD") == "an I V drip, a C D, my M D"


def test_value_is_zero_for_what_is_no_numeral() -> None:
    assert [romans.value(text) for text in ("XIV", "mcmxc", "IIII", "VX", "")] == [
        14,
        1990,
        0,
        0,
        0,
    ]
