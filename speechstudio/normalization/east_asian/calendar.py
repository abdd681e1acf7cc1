"""Dates that are written with figures."""

from math import gcd

from speechstudio.normalization.east_asian.shapes import (
    NOT_MORE,
    SLASH,
    SPACE,
    D,
    clause_before,
    holds,
    is_digit,
    narrow,
    starts_with,
)
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_MONTHS = 12
_DAYS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)


def is_date(month: int, day: int = 1) -> bool:
    """Tell whether a month has a day."""
    return 1 <= month <= _MONTHS and 1 <= day <= _DAYS[month - 1]


def _date(wording: Wording, **parts: str) -> Reading | None:
    """Say year, month and day, of which some are given."""
    plain = {name: narrow(part) for name, part in parts.items() if part}
    if not is_date(int(plain.get("month", "1")), int(plain.get("day", "1"))):
        return None
    words = {
        name: wording.year(part) if name == "year" else wording.cardinal(part.lstrip("0"))
        for name, part in plain.items()
    }
    spoken = "".join(wording.phrase(name, n=word) for name, word in words.items())
    return Reading(spoken=spoken, fields=plain)


@BOOK.rule(
    "date.full",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<year>[12１２]{D}{{3}})(?P<sign>{SPACE}?[-/.．／－·]{SPACE}?)(?P<month>{D}{{1,2}})"
    rf"(?P=sign)(?P<day>{D}{{1,2}}){NOT_MORE}(?![-/／])",
    score=0.95,
)
def _full(site: Site, wording: Wording) -> Reading | None:
    """Read `2024-03-15`, `2024/3/15`, `2024.3.15`."""
    return _date(wording, year=site["year"], month=site["month"], day=site["day"])


@BOOK.rule(
    "date.two_digit_year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<year>{D}{{2}}){SLASH}(?P<month>{D}{{1,2}}){SLASH}(?P<day>{D}{{1,2}}){NOT_MORE}(?!{SLASH})",
    score=0.8,
)
def _two_digit_year(site: Site, wording: Wording) -> Reading | None:
    """Read `24/3/15`: the year comes first."""
    return _date(wording, year=site["year"], month=site["month"], day=site["day"])


@BOOK.rule(
    "date.year_month",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<year>(?:19|20|１９|２０){D}{{2}})(?P<sign>[-/／－])(?P<month>{D}{{1,2}}){NOT_MORE}(?![-/／年])",
    score=0.75,
)
def _year_month(site: Site, wording: Wording) -> Reading | None:
    """Read `2024-03` and `2024/3`."""
    if len(site["month"]) == 1 and site["sign"] in "-－":
        return None
    return _date(wording, year=site["year"], month=site["month"])


@BOOK.rule(
    "date.month_day",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<month>{D}{{1,2}}){SLASH}(?P<day>{D}{{1,2}}){NOT_MORE}(?![/／])",
    score=0.5,
)
def _month_day(site: Site, wording: Wording) -> Reading | None:
    """Read `3/15`; a proper fraction in lowest terms needs words that speak of a date."""
    reading = (
        None if is_digit(site.before) else _date(wording, month=site["month"], day=site["day"])
    )
    if reading is None:
        return None
    month, day = int(reading.fields["month"]), int(reading.fields["day"])
    cued = holds(clause_before(site.text, site.start), wording.cues("before_date"))
    cued = cued or starts_with(site.right_text(6), wording.cues("after_date"))
    cued = cued or site.after in {"日", "号", "號"}
    likely = gcd(month, day) > 1 or month >= day or site["month"][0] in "0０"
    score = 0.8 if cued else 0.65 if likely else 0.5
    end = site.end + 1 if site.after in {"日", "号", "號"} else site.end
    return Reading(spoken=reading.spoken, fields=reading.fields, score=score, end=end)


@BOOK.rule(
    "date.words",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<month>{D}{{1,2}}){SPACE}?月{SPACE}?(?P<day>{D}{{1,2}}){SPACE}?(?P<sign>[日号號])",
    score=0.9,
)
def _words(site: Site, wording: Wording) -> Reading | None:
    """Read `3月15日` as one."""
    reading = _date(wording, month=site["month"], day=site["day"])
    if reading is None:
        return None
    return Reading(spoken=reading.spoken[:-1] + site["sign"], fields=reading.fields)


@BOOK.rule(
    "date.weekday",
    SemioticClass.DATE,
    starts={"(", "（"},
    pattern=r"(?<=[日号號0-9])[(（](?P<day>[月火水木金土日一二三四五六])[)）]",
    score=0.9,
)
def _weekday(site: Site, wording: Wording) -> str | None:
    """Read the weekday in brackets behind a date: `15日(金)`."""
    names: dict[str, str] = wording.names("phrases", "weekdays")
    return names.get(site["day"])
