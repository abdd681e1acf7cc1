"""Quarters, halves and fiscal years: `Q3 2023`, `2Q22`, `1H22`, `FY24`."""

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.languages.en.calendar_terms import article, year_words
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_YEAR = r"(?P<year>(?:19|20)[0-9]{2}|['\u2019]?[0-9]{2})(?![0-9A-Za-z%]|[.,:][0-9])"
_UNTIL = LazyPattern(r"[ \u00a0]?[-\u2013\u2014](?=[QH][1-4] (?:19|20)[0-9]{2}(?![0-9]))")
"""A dash before another period with its year."""
_NAMES = {"Q": "quarter", "H": "half"}
_PERIODS = tuple(f"{letter}{number}" for letter in "qh" for number in "1234")


def _short_or_full(digits: str) -> str:
    digits = digits.lstrip("'\u2019")
    if len(digits) == 2 and digits[0] != "0":
        return numbers.cardinal(digits)
    return year_words(digits)


@BOOK.rule(
    "date.period",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="QH",
    pattern=r"(?P<number>[1-4])(?P<kind>[QH])[ \u00a0]?(?:FY)?" + _YEAR,
    score=0.9,
)
def _period(site: Site) -> Reading | None:
    """A quarter or half of a year, number first: `2Q22`, `1H 2023`."""
    if site["kind"] == "H" and site["number"] > "2":
        return None
    ordinal = numbers.ordinal(site["number"])
    the = "" if site.is_sentence_start else article(site)
    return Reading(
        spoken=f"{the}{ordinal} {_NAMES[site['kind']]} of {_short_or_full(site['year'])}"
    )


@BOOK.rule(
    "date.letter_period",
    SemioticClass.DATE,
    starts=_PERIODS,
    pattern=(
        r"(?P<kind>[QH])(?P<number>[1-4])(?:(?P<join>[ \u00a0]?[-\u2013/&][ \u00a0]?)"
        r"(?P<kind2>[QH])?(?P<number2>[1-4])(?![0-9]))?"
        rf"(?:(?:,?[ \u00a0](?:of[ \u00a0])?(?:(?P<fiscal>FY)[ \u00a0]?)?|-){_YEAR})?"
        r"(?![0-9A-Za-z])"
    ),
    score=0.8,
)
def _letter_period(site: Site) -> Reading | None:
    """A quarter or half of a year, letter first: `Q3 2023`, `Q1-Q3`, `H1 '24`."""
    if site["kind"] == "H" and (not site["year"] or site["number"] > "2"):
        return None
    spoken = f"{site['kind']} {numbers.cardinal(site['number'])}"
    if site["number2"]:
        join = {"/": "and", "&": "and"}.get(site["join"].strip(), "to")
        spoken += f" {join} {site['kind2'] or ''} {numbers.cardinal(site['number2'])}".replace(
            "  ", " "
        )
    if site["year"]:
        fiscal = "fiscal year " if site["fiscal"] else ""
        spoken += f" {fiscal}{_short_or_full(site['year'])}"
        dash = _UNTIL.match(site.text, site.end)
        if dash:
            return Reading(spoken=f"{spoken} to", end=dash.end())
    return Reading(spoken=spoken)


@BOOK.rule(
    "date.fiscal_year",
    SemioticClass.DATE,
    starts={"fy", *(f"fy{year:02}" for year in range(100)), *(f"fy{y}" for y in range(1990, 2050))},
    pattern=rf"FY[ \u00a0-]?{_YEAR}(?:[-\u2013/](?P<last>[0-9]{{2}}|20[0-9]{{2}})(?![0-9]))?",
    score=0.93,
)
def _fiscal_year(site: Site) -> str:
    """A year of accounts: `FY24`, `FY 2023-24`."""
    spoken = f"fiscal year {_short_or_full(site['year'])}"
    return f"{spoken} to {_short_or_full(site['last'])}" if site["last"] else spoken
