"""Codes, rooms, flights and catalogue numbers are named, not counted."""

import pytest

from speechstudio.normalization import normalize


def spoken(text: str, language: str = "en-US") -> str:
    return normalize(text, language).spoken


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The code for the back door is 9901.", "nine nine zero one"),
        ("Change your password to 7720.", "seven seven two zero"),
        ("660125 is your login code.", "six six zero one two five"),
        ("The vault opens with 12-40-8.", "twelve forty eight"),
        ("Account no. 00471 is empty.", "number zero zero four seven one"),
        ("The card ending in 0190 expired.", "zero one nine zero"),
        ("Order #5120 is on its way.", "number five one two zero"),
        ("Booking reference WQ4T8K.", "W Q four T eight K"),
        ("Use coupon WINTER15 today.", "winter fifteen"),
    ],
)
def test_codes_are_said_one_by_one(written: str, expected: str) -> None:
    assert expected in spoken(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("Room 304 is ready.", "Room three oh four is"),
        ("Suite 1500 is ready.", "Suite fifteen hundred is"),
        ("Rooms 201-206 are ready.", "two oh one to two oh six are"),
        ("Seats 9C and 9D are ours.", "nine C and nine D are"),
        ("Gate B17 is far.", "B seventeen is"),
        ("Runway 34R is shut.", "three four right"),
        ("We boarded QF 12 at noon.", "Q F twelve at"),
        ("Catch the 73 bus.", "the seventy three bus"),
        ("Drive down I-80 to Reno.", "I eighty to"),
        ("The A19(M) is shut.", "A nineteen M is"),
    ],
)
def test_places_and_lines_are_said_as_names(written: str, expected: str) -> None:
    assert expected in spoken(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("We met in Portland, OR 97205.", "Portland, Oregon nine seven two zero five"),
        ("She moved to LS2 9JT.", "L S two nine J T"),
        ("Write to Calgary, AB T2P 1J9.", "Alberta T two P one J nine"),
        ("Ping 172.16.0.9 now.", "one seven two dot sixteen dot zero dot nine"),
        ("The route is fe80::2.", "F E eight zero colon colon two"),
        ("See doi 10.5555/abc12.", "fifty five fifty five slash A B C one two"),
        ("The standard is ISO 14001.", "fourteen thousand one"),
        ("It is at 12°30'N.", "twelve degrees thirty minutes north"),
        ("Sail to 8.5° S, 1° W.", "eight point five degrees south, one degree west"),
        ("Make a 30° turn.", "thirty degree turn"),
    ],
)
def test_forms_that_need_no_cue(written: str, expected: str) -> None:
    assert expected in spoken(written)


@pytest.mark.parametrize(
    ("written", "expected"),
    [
        ("The room is 140 feet long.", "one hundred forty feet"),
        ("They order 1200 bricks.", "one thousand two hundred bricks"),
        ("The account balance is 3100.", "three thousand one hundred"),
        ("The number of codes is 2600.", "two thousand six hundred"),
        ("The code has 7200 lines.", "seven thousand two hundred lines"),
        ("The stadium seats 450 guests.", "four hundred fifty guests"),
    ],
)
def test_what_is_counted_stays_a_quantity(written: str, expected: str) -> None:
    assert expected in spoken(written)
