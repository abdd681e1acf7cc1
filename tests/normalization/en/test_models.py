import pytest

from speechstudio.normalization import normalize


def spoken(text: str) -> str:
    return normalize(text, "en-US").spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("A Boeing 757-200", "A Boeing seven fifty seven two hundred"),
        ("Some 767s", "Some seven sixty sevens"),
        ("My GTX 1080", "My G T X ten eighty"),
        ("An A350neo and a U-2", "An A three fifty neo and a U two"),
        ("The i9-14900K", "The I nine fourteen nine hundred K"),
        ("BB-8 and K-2SO", "B B eight and K two S O"),
        ("iPad 9 and Pixel 7", "iPad nine and Pixel seven"),
    ],
)
def test_digits_of_models_are_names(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Ruby 3.10", "Ruby three point ten"),
        ("v4.1.0-beta.3", "version four point one point zero beta three"),
        ("SSL 3.0 and IPv4", "S S L three point zero and I P V four"),
        ("HTTP/3", "H T T P slash three"),
        ("Fedora 24.04", "Fedora twenty four point oh four"),
        ("macOS 13", "mac O S thirteen"),
    ],
)
def test_parts_of_versions_are_numbers(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("KNO3 and MgCl2", "K N O three and M G C L two"),
        ("H\u2082SO\u2084", "H two S O four"),
        ("Mg2+ and K+", "M G two plus and K plus"),
        ("Sr-90", "strontium ninety"),
        ("nitrogen-15", "nitrogen fifteen"),
        ("S. aureus", "S aureus"),
    ],
)
def test_formulas_are_read_symbol_by_symbol(written: str, expected: str) -> None:
    assert spoken(written) == expected


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("an A- or a D+", "an A minus or a D plus"),
        ("blood type B-", "blood type B negative"),
        ("CCC+ debt", "triple C plus debt"),
        ("C++ and F#", "C plus plus and F sharp"),
        ("films for 16+.", "films for sixteen plus."),
    ],
)
def test_marks_and_ratings(written: str, expected: str) -> None:
    assert spoken(written) == expected
