"""Readings that show in running text of many kinds: mail, logs, papers, recipes, scores."""

import pytest

from speechstudio.normalization import Markup, normalize
from speechstudio.normalization.sentences import sentences


def spoken(text: str) -> str:
    return normalize(text, "en-US", markup=Markup.NONE).spoken


def table(*rows: tuple[str, str]) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(("written", "expected"), rows)


@table(
    ("from 20...35 on", "from twenty...thirty five on"),
    ("It rose (+/-4%).", "It rose (plus or minus four percent)."),
    ("Cold?-12 degrees.", "Cold?minus twelve degrees."),
    ("sent 09:10:11 -0500", "sent nine ten and eleven seconds minus zero five zero zero"),
    ("about 14 250 votes were cast", "about fourteen thousand two hundred fifty votes were cast"),
    ("paid in 10s and 20s", "paid in tens and twenties"),
    ("a row of 0s and 1s", "a row of zeros and ones"),
    ("open 24x7", "open twenty four seven"),
    ("6 x $2.50", "six times two dollars fifty cents"),
    ("5-8x faster", "five to eight times faster"),
    ("in ISO 8859-15 text", "in I S O eighty eight fifty nine dash fifteen text"),
)
def test_numbers_beside_signs(written: str, expected: str) -> None:
    assert spoken(written) == expected


def test_a_very_long_number_is_read_digit_by_digit() -> None:
    assert spoken("7" * 900) == " ".join(["seven"] * 900)


@table(
    ("The PIN, 7730, works.", "The pin, seven seven three zero, works."),
    ("Your passcode? 6021.", "Your passcode? six zero two one."),
    ("We took the bus, 7730, of course.", "We took the bus, seven thousand seven hundred thirty,"),
)
def test_a_code_may_stand_between_commas_or_answer(written: str, expected: str) -> None:
    assert spoken(written).startswith(expected)


@table(
    ("group 912.300.1.7", "group nine one two dot three zero zero dot one dot seven"),
    ("gcc 3.4.6.2 failed", "gcc three point four point six point two failed"),
    ("the server 4.2.2.1 failed", "the server four dot two dot two dot one failed"),
    ("see commit 4be19c70", "see commit four B E one nine C seven zero"),
    ("written in C++ by g++", "written in C plus plus by g plus plus"),
    ("Press Ctrl+Shift+Esc.", "Press control shift escape."),
    ("run git log -p now", "run git log -p now"),
    ("under BSD, or 4.4BSD", "under B S D, or four point four B S D"),
    ("needs numpy >=3.10", "needs numpy at least three point one zero"),
)
def test_programs_and_machines(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ('a 14" tablet and a 15" one', "a fourteen inch tablet and a fifteen inch one"),
    ('"I need 14" she said', '"I need fourteen" she said'),
    ("a 5\u00d77 print", "a five by seven print"),
    ("three 3 U-shaped pipes", "three three U-shaped pipes"),
    ("given in km/h", "given in kilometers per hour"),
    ("rated 50/60 Hz", "rated fifty sixty hertz"),
    ("a gene of 300 bp", "a gene of three hundred base pairs"),
    ("up 300 bp today", "up three hundred basis points today"),
    ("the 5' end", "the five prime end"),
    ("scored 21 pts", "scored twenty one points"),
    ("2h 5m, 45 min", "two hours five minutes, forty five minutes"),
)
def test_sizes_and_units(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("In 1987 reports of fraud grew.", "In nineteen eighty seven reports of fraud grew."),
    ("1981-1993 Orbit Systems", "nineteen eighty one to nineteen ninety three Orbit Systems"),
    ("(Ito, 2014b)", "(Ito, twenty fourteen B)"),
    (
        "Q3 2019\u2013Q2 2020",
        "Q three twenty nineteen to Q two twenty twenty",
    ),
    ("at 3pm ET/12pm PT", "at three P M Eastern, twelve P M Pacific"),
    ("Version: 2025.3.14", "Version: twenty twenty five point three point fourteen"),
)
def test_years_and_times(written: str, expected: str) -> None:
    assert spoken(written) == expected


@table(
    ("Reg. No. 7", "registration number seven"),
    ("see App. D", "see appendix D"),
    ("MS Paint", "M S Paint"),
    ("Mr. A. Stone", "mister A. Stone"),
    ("TTYL. IDK.", "T T Y L. I D K."),
    ("Ana \u2192 Bo, x -> y", "Ana to Bo, x to y"),
    ("released under v. 3.0", "released under version three point zero"),
    ("8th Cir. 2003, cert. denied", "eighth circuit two thousand three, certiorari denied"),
    ("(p < 0.01, n = 40)", "(P is less than zero point zero one, N equals forty)"),
    ("her 403b and 401k", "her four oh three B and four oh one K"),
)
def test_short_forms_and_references(written: str, expected: str) -> None:
    assert spoken(written) == expected


def test_a_half_day_ends_a_sentence_before_a_name_but_not_before_a_day() -> None:
    text = "We ate at 7 p.m. Ana left. She is back at 9 a.m. Friday as agreed."
    assert [text[a:b] for a, b in sentences(text)] == [
        "We ate at 7 p.m.",
        "Ana left.",
        "She is back at 9 a.m. Friday as agreed.",
    ]


@pytest.mark.parametrize("text", ["\u00b6\u00b6\u00b6", "C:\\x" * 9, ":)" * 40, "SSD: 5"])
def test_odd_rows_of_signs_are_settled(text: str) -> None:
    once = spoken(text)
    assert spoken(once) == once
