"""Dates: `15/03/1990`, `2024-03-15`, `15 de marzo de 1990`, `3-5 mayo`."""

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.neighbours import left
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.european.romans import value_of
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_MONTHS = 12
_SHORT = 2
"""Digits of a year without its century, and of a month with its zero."""
_LAST_SHORT_YEAR = 40
"""Up to here two digits are a year of this century."""


def _full_year(year: str) -> str:
    if len(year) != _SHORT:
        return year
    return f"20{year}" if int(year) <= _LAST_SHORT_YEAR else f"19{year}"


def _reading(book: Phrasebook, site: Site, parts: tuple[str, str, str], score: float) -> Reading:
    day, month, year = parts
    year = _full_year(year)
    spoken = book.date(int(day or 0), int(month), year, site)
    return Reading(spoken=spoken, score=score, fields={"day": day, "month": month, "year": year})


@BOOK.rule(
    "date.numeric",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=(
        rf"(?P<first>{_DAY})(?P<sign>[/.\-\u2013])(?P<second>{_DAY})(?P=sign)"
        r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![\w]|[./\-\u2013][0-9])"
    ),
    score=0.9,
)
def _numeric(book: Phrasebook, site: Site) -> Reading | None:
    """Day, month and year; month and day where it cannot be otherwise."""
    if site.before and site.before in "./-+":
        return None
    first, second = site["first"], site["second"]
    day, month = (first, second) if int(second) <= _MONTHS else (second, first)
    if int(month) > _MONTHS:
        return None
    short = len(site["year"]) == _SHORT
    certain = 0.9 if not short else 0.75 if site["sign"] in "/." else 0.55
    return _reading(book, site, (day, month, site["year"]), certain)


@BOOK.rule(
    "date.iso",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=(
        rf"(?P<year>[12][0-9]{{3}})(?P<sign>[-/.])(?P<month>{_MONTH})(?P=sign)"
        rf"(?P<day>{_DAY})(?![\w]|[./\-][0-9])"
    ),
    score=0.95,
)
def _iso(book: Phrasebook, site: Site) -> Reading | None:
    """Year, month, day (ISO 8601)."""
    return _reading(book, site, (site["day"], site["month"], site["year"]), 0.95)


@BOOK.rule(
    "date.day_month",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<day>{_DAY})(?P<sign>[/.])(?P<month>{_MONTH})(?![\w]|[.,/\-][0-9])",
    score=0.7,
)
def _day_month(book: Phrasebook, site: Site) -> Reading | None:
    """Day and month, if a word before says so and nothing behind makes it a fraction."""
    has_zero = site["month"][0] == "0" or site["day"][0] == "0"
    cued = left(site) in book.cue("date")
    if not cued and not (has_zero and site["sign"] == "/"):
        return None
    if site["sign"] == "." and len(site["month"]) != _SHORT:
        return None
    if site.right() in book.cue("fraction_of") and not has_zero:
        return None
    return _reading(book, site, (site["day"], site["month"], ""), 0.75)


@BOOK.rule(
    "date.month_year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<month>0[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{2})(?![\w/])",
    score=0.85,
)
def _month_year(book: Phrasebook, site: Site) -> Reading | None:
    """Month and year with figures: `05/2024`."""
    return _reading(book, site, ("", site["month"], site["year"]), 0.85)


@BOOK.rule(
    "date.roman_month",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=(
        rf"(?P<day>{_DAY})(?P<sign>[-./])(?P<month>[IVX]{{1,4}})(?P=sign)"
        r"(?P<year>[12][0-9]{3})(?!\w)"
    ),
    score=0.92,
)
def _roman_month(book: Phrasebook, site: Site) -> Reading | None:
    """Read a date whose month is a Roman numeral: `3-IV-1950`."""
    month = value_of(site["month"])
    if not 1 <= month <= _MONTHS:
        return None
    return _reading(book, site, (site["day"], str(month), site["year"]), 0.92)


@BOOK.rule(
    "date.written",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=(
        rf"(?P<day>{_DAY})(?:\.?(?P<mark>[\u00ba\u00b0\u1d52]|er|\u1d49\u02b3|o)\.?)?"
        rf"(?:{SPACE}?(?P<dash>{DASH}|/){SPACE}?(?P<last>{_DAY}))?"
        rf"(?P<to_month>{SPACE}(?:de{SPACE}|d['\u2019])?|[-.]{SPACE}?)"
        rf"(?P<month>[^\W\d_]{{3,12}})(?P<point>\.)?"
        rf"(?:(?P<to_year>{SPACE}?,?{SPACE}(?:de[l]?{SPACE})?|[-])"
        r"(?P<year>(?:1[0-9]|20)[0-9]{2}|['\u2019][0-9]{2})(?![\w]|[.,:][0-9]))?"
    ),
    score=0.85,
)
def _written(book: Phrasebook, site: Site) -> Reading | None:
    """Read a day and the name of a month, with the year if it follows."""
    number = book.months.get(site["month"].lower())
    if number is None:
        return None
    end = None
    if (
        site["point"]
        and not site["year"]
        and site["month"].lower() in book.phrases["date"]["months"]
    ):
        end = site.match.end("month")
    day = book.numerals.day(int(site["day"]))
    if site["last"]:
        last = book.numerals.day(int(site["last"]))
        day = f"{day} {last}" if site["dash"] == "/" else book.span(day, last)
    year = site["year"].lstrip("'\u2019")
    spoken = book.written_date(day, number, year, f"{site['to_month']} {site['to_year']}")
    return Reading(
        spoken=spoken,
        end=end,
        fields={"day": site["day"], "month": str(number), "year": year},
    )
