"""Names of months and weekdays, and dates in words."""

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.site import Site

MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
MONTH_FORMS = {
    **{name.lower(): number for number, name in enumerate(MONTHS, 1)},
    **{name[:3].lower(): number for number, name in enumerate(MONTHS, 1)},
    "sept": 9,
    "janu": 1,
    "febr": 2,
    "octob": 10,
    "novem": 11,
    "decem": 12,
}
"""Number of each month by its names and abbreviations, in small letters."""
WEEKDAYS = {
    "mon": "Monday",
    "tue": "Tuesday",
    "tues": "Tuesday",
    "wed": "Wednesday",
    "weds": "Wednesday",
    "thu": "Thursday",
    "thur": "Thursday",
    "thurs": "Thursday",
    "fri": "Friday",
    "sat": "Saturday",
    "sun": "Sunday",
}
WEEKDAY_NAMES = frozenset(name.lower() for name in WEEKDAYS.values())
_WORDS_TOO = frozenset({"may", "march", "mar"})
"""Months that are other words when they are written small."""
_MONTH_FIRST = frozenset({"", "US", "CA", "PH"})


def month_of(name: str) -> int:
    """Give the number of a month, 0 when the word is none; small `may` is a verb."""
    number = MONTH_FORMS.get(name.lower(), 0)
    if number and name in _WORDS_TOO:
        return 0
    return number


def is_day_first(region: str) -> bool:
    """Tell whether `3/5` is the third of May there."""
    return region not in _MONTH_FIRST


def article(site: Site) -> str:
    """Give `the `, unless it is written before the match already."""
    return "" if site.left_text(5).lower().endswith(("the ", "the\u00a0")) else "the "


def year_words(digits: str) -> str:
    """Say the year of a date; two digits stand for one between 1940 and 2039."""
    if len(digits) == 2:
        value = int(digits)
        return numbers.year(value + (2000 if value < 40 else 1900))
    return numbers.year(int(digits))


def month_first(month: int, day: int, year: str, region: str) -> str:
    """Say a date that is written with the month first: `March fifth, twenty twenty four`."""
    the = "the " if is_day_first(region) else ""
    tail = f", {year}" if year else ""
    return f"{MONTHS[month - 1]} {the}{numbers.ordinal(day)}{tail}"


def day_first(month: int, day: int, year: str, the: str = "the ") -> str:
    """Say a date that is written with the day first: `the fifth of March twenty twenty four`."""
    tail = f" {year}" if year else ""
    return f"{the}{numbers.ordinal(day)} of {MONTHS[month - 1]}{tail}"


def in_region(month: int, day: int, year: str, region: str, the: str = "the ") -> str:
    """Say a date of digits as people of the region say dates."""
    if is_day_first(region):
        return day_first(month, day, year, the)
    return month_first(month, day, year, region)
