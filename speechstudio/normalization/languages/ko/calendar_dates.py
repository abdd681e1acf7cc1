"""Dates, years, weekdays and days of remembrance."""

import re

from speechstudio.normalization.languages.ko import numbers
from speechstudio.normalization.languages.ko.cues import cue
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_WEEKDAY = r"(?P<weekday>[ ]?\([월화수목금토일]\))?"


def _date(year: str, month: int, day: int) -> str:
    words = [f"{numbers.number(year)} 년"] if year else []
    words.append(numbers.month(month))
    if day:
        words.append(f"{numbers.sino(day)}일")
    return " ".join(words)


def _weekday(site: Site) -> str:
    written = site["weekday"].strip(" ()")
    return f" {written}요일" if written else ""


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


@BOOK.rule(
    "date.written",
    SemioticClass.DATE,
    starts={DIGIT, "'", "’", "‘"},
    pattern=r"(?:['’‘]?(?P<year>[0-9]{1,4})[ ]?년[ ]?)?(?P<month>[0-9]{1,2})[ ]?월(?!드)"
    rf"(?:[ ]?(?:(?P<first>[0-9]{{1,2}})[ ]?[~〜～∼–-][ ]?)?"
    rf"(?P<day>[0-9]{{1,2}})[ ]?일(?!간))?{_WEEKDAY}",
    score=0.85,
)
def _written(site: Site) -> Reading | None:
    """A date in words: 2024년 5월 5일, 3월 15일(금), 10월."""
    month, day = int(site["month"]), int(site["day"] or 0)
    if not 1 <= month <= 12 or day > 31:
        return None
    words = _date(site["year"], month, day)
    if site["first"]:
        words = f"{_date(site['year'], month, int(site['first']))}부터 {numbers.sino(day)}일"
    return Reading(spoken=words + _weekday(site))


@BOOK.rule(
    "date.day",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<day>[0-9]{{1,2}})[ ]?일{_WEEKDAY}",
    score=0.65,
)
def _day(site: Site) -> Reading | None:
    """A day of a month or a number of days."""
    if site.before == "제":
        return None
    return Reading(spoken=f"{numbers.number(site['day'])} 일{_weekday(site)}")


@BOOK.rule(
    "date.numeric",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<year>[0-9]{4}|[0-9]{2})(?P<sign>[-./])[ ]?(?P<month>[0-9]{1,2})(?P=sign)[ ]?"
    rf"(?P<day>[0-9]{{1,2}})(?![0-9]|[-./][0-9])(?P<stop>\.(?=[ ]?\())?{_WEEKDAY}",
    score=0.9,
)
def _numeric(site: Site) -> Reading | None:
    """A date in figures, the year first: 2024-03-15, 2024. 3. 15, 24.03.15."""
    month, day = int(site["month"]), int(site["day"])
    if not _is_day(month, day):
        return None
    score = 0.9
    if len(site["year"]) == 2:
        if len(site["day"]) < 2 or site["sign"] == "-":
            return None
        score = 0.7
    return Reading(spoken=_date(site["year"], month, day) + _weekday(site), score=score)


@BOOK.rule(
    "date.day-first",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<day>[0-9]{1,2})(?P<sign>[-./])(?P<month>[0-9]{1,2})(?P=sign)"
    r"(?P<year>[12][0-9]{3})(?![0-9])",
    score=0.9,
)
def _day_first(site: Site) -> Reading | None:
    """A date as other countries write it: 29/12/2000, 12/29/2000."""
    day, month = int(site["day"]), int(site["month"])
    if month > 12:
        day, month = month, day
    return Reading(spoken=_date(site["year"], month, day)) if _is_day(month, day) else None


@BOOK.rule(
    "date.month-day",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<month>[0-9]{{1,2}})[./](?P<day>[0-9]{{1,2}})(?![0-9]){_WEEKDAY}",
    score=0.9,
)
def _month_day(site: Site) -> Reading | None:
    """Month and day in figures, with the weekday behind: 3/15(금)."""
    month, day = int(site["month"]), int(site["day"])
    if not _is_day(month, day) or not site["weekday"]:
        return None
    return Reading(spoken=_date("", month, day) + _weekday(site))


def _is_event(site: Site) -> bool:
    return site.right_text(8).lstrip(" ").startswith(cue("remembered"))


@BOOK.rule(
    "date.remembered",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<month>[0-9]{1,2})(?P<sign>[.·ㆍ‧・∙])(?P<day>[0-9]{1,2})(?![0-9.%]|[.·][0-9])",
    score=0.85,
)
def _remembered(site: Site) -> Reading | None:
    """A day that gave an event its name: 6·25 전쟁, 3.1절."""
    month, day = int(site["month"]), int(site["day"])
    if not _is_day(month, day):
        return None
    if site["sign"] == "." and not _is_event(site):
        return None
    first = numbers.sino(month) if month > 9 else numbers.digits(site["month"])
    # 12·12 is said as two numbers, 10·26 and 5·18 digit by digit
    second = numbers.sino(day) if month == day else numbers.digits(site["day"])
    return Reading(spoken=first + second)


@BOOK.rule(
    "date.quarter",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<quarter>[1-4])/4[ ]?분기",
    score=0.95,
)
def _quarter(site: Site) -> str:
    """A quarter of a year: 1/4분기."""
    return f"{numbers.digits(site['quarter'])}사 분기"


@BOOK.rule(
    "date.short-year",
    SemioticClass.DATE,
    starts={"'", "’", "‘"},
    pattern=r"(?<![0-9A-Za-z])['’‘](?P<year>[0-9]{2})(?=[ ]?[가-힣])",
    score=0.85,
)
def _short_year(site: Site) -> str:
    """A year without its century: '96년."""
    space = "" if site.after == " " else " "
    return numbers.number(site["year"]) + space


@BOOK.rule(
    "date.weekday",
    SemioticClass.DATE,
    starts={"("},
    pattern=r"\((?P<days>[월화수목금토일](?:[~〜～,·-][월화수목금토일]){0,6})\)",
    score=0.6,
)
def _in_brackets(site: Site) -> Reading | None:
    """Weekdays in brackets behind a date or a time: (수〜일)."""
    before = site.left_text(2).strip()[-1:]
    if before not in ("일", "시", "분") and not before.isdigit():
        return None
    days = re.split(r"([~〜～-])", site["days"])
    words = "".join(
        "부터 " if d in "~〜～-" else ", ".join(f"{x}요일" for x in re.split("[,·]", d))
        for d in days
    )
    return Reading(spoken=f" {words}")
