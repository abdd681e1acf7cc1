"""Teams, relays and averages: `the 76ers`, `4x100m`, `.300`, `U21`."""

import string

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()


@BOOK.rule(
    "sports.team",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    needs="e",
    pattern=r"(?P<number>[0-9]{1,4})['\u2019]?er(?P<plural>s?)(?![A-Za-z0-9])",
    score=0.92,
)
def _team(site: Site) -> str:
    """The 76ers: seventy sixers; the 49ers: forty niners."""
    words = numbers.pairs(site["number"])
    joined = f"{words}r" if words.endswith("e") else f"{words}er"
    if words.endswith("y"):
        joined = f"{words[:-1]}ier"
    return joined + site["plural"]


@BOOK.rule(
    "sports.relay",
    SemioticClass.MEASURE,
    starts={DIGIT},
    needs="xX\u00d7",
    pattern=(
        r"(?P<legs>[2-9]|1[0-9])[ \u00a0]?[x\u00d7X][ \u00a0]?(?P<length>[1-9][0-9]{1,3})"
        r"(?:[ \u00a0-]?(?P<unit>m|km|meters?|metres?|yd|y)(?![A-Za-z0-9]))?(?![0-9A-Za-z.])"
    ),
    score=0.9,
)
def _relay(site: Site) -> Reading | None:
    """A relay: how many legs of which length: `4x100m relay`."""
    words = site.right_set(2)
    if site["length"] not in {"50", "60", "100", "200", "400", "800", "1500"} and (
        "relay" not in words
    ):
        return None
    if not site["unit"] and words.isdisjoint({"relay", "medley", "freestyle", "team", "final"}):
        return None
    unit = {"m": " meter", "y": " yard", "yd": " yard", "km": " kilometer"}.get(
        site["unit"], f" {site['unit']}" if site["unit"] else ""
    )
    return Reading(
        spoken=f"{numbers.cardinal(site['legs'])} by {numbers.cardinal(site['length'])}{unit}"
    )


@BOOK.rule(
    "sports.average",
    SemioticClass.DECIMAL,
    starts={"."},
    needs=string.digits,
    pattern=r"(?<![0-9A-Za-z])\.(?P<average>[0-9]{3})(?![0-9A-Za-z%])",
    score=0.8,
)
def _average(site: Site) -> Reading | None:
    """An average of baseball, said as a whole number: `.300` is three hundred."""
    words = site.left_set(4) | site.right_set(2)
    if neighbours.word_set("batting_cues").isdisjoint(words):
        return None
    digits = site["average"]
    if digits[0] == "0":
        return Reading(spoken=f"oh {numbers.pairs(digits[1:])}")
    return Reading(spoken=numbers.pairs(digits))


@BOOK.rule(
    "sports.under",
    SemioticClass.CODE,
    starts={"u", *(f"u{age}" for age in range(12, 24)), *(f"u{age}s" for age in range(12, 24))},
    pattern=r"U-?(?P<age>1[2-9]|2[0-3])(?P<plural>s?)(?![0-9A-Za-z])",
    score=0.72,
)
def _under(site: Site) -> Reading | None:
    """Players under an age: `the U21 team`; `U-20` alone may be a boat."""
    words = site.right_set(2) | site.left_set(3)
    if words.isdisjoint(neighbours.word_set("team_cues")) and not site["plural"]:
        return None
    age = numbers.cardinal(site["age"])
    return Reading(spoken=f"under {numbers.plural(age) if site['plural'] else age}")


@BOOK.rule(
    "sports.at_bats",
    SemioticClass.SCORE,
    starts={"0"},
    pattern=r"0(?=-for-[0-9])",
    score=0.8,
)
def _at_bats(site: Site) -> str:
    """A batter who goes `0-for-4`."""
    del site
    return "oh"


@BOOK.rule(
    "score.dimensions",
    SemioticClass.SCORE,
    starts={DIGIT},
    needs="x\u00d7",
    pattern=r"(?P<first>[1-9][0-9]?)[x\u00d7](?P<last>[1-9][0-9]?)(?![0-9A-Za-z.])",
    score=0.5,
)
def _dimensions(site: Site) -> str:
    """Two small numbers with a cross: `3x3`, `2x4`."""
    return f"{numbers.cardinal(site['first'])} by {numbers.cardinal(site['last'])}"
