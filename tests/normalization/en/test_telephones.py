"""Telephone numbers of many shapes, and numbers that only look like them."""

import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    """Give the spoken form without the commas of pauses."""
    return normalize(text, language).spoken.replace(",", "")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Call (303) 555-0164.", "three zero three five five five zero one six four"),
        ("Call 303.555.0164 x31.", "zero one six four extension three one"),
        ("Call 1-800-555-0111.", "one eight hundred five five five zero one one one"),
        ("Call 1-800-LAWYERS.", "one eight hundred lawyers"),
        ("Ring 0161 496 0123.", "zero one six one four nine six zero one two three"),
        ("Ring +61 2 5550 1234.", "plus six one two five five five zero one two three four"),
        ("Text WIN to 60606.", "to six zero six zero six"),
        ("She called 911 twice.", "nine one one twice"),
        ("A 999 operator replied.", "nine nine nine operator"),
    ],
)
def test_numbers_are_said_digit_by_digit(written: str, expected: str) -> None:
    assert expected in spoken(written)


def test_keys_are_named_as_in_the_region() -> None:
    assert "star pound zero six pound" in spoken("Dial *#06# now.")
    assert "star hash zero six hash" in spoken("Dial *#06# now.", "en-GB")


def test_a_plan_of_numbers_decides_about_bare_groups() -> None:
    assert "seven nine four six" in spoken("It was 44 20 7946 0958 on the slip.")
    assert "twelve" in spoken("It was 12 345 678 on the slip.")


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("They called 911 witnesses.", "nine hundred eleven witnesses"),
        ("We reached 15000 homes.", "fifteen thousand homes"),
        ("Call me at 5.", "at five"),
    ],
)
def test_what_is_counted_is_not_dialled(written: str, expected: str) -> None:
    assert expected in spoken(written)
