"""Dates of digits alone: `3/5/2024`, `31.12.2024`, `2024-03-15T14:30:00Z`, `9/11`."""

from speechstudio.normalization.languages.en import calendar_terms as calendar
from speechstudio.normalization.languages.en import clock, neighbours
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_FRONT = r"(?<![0-9][-/.:,])(?<![$\u00a3\u20ac#])"


def _is_day(month: int, day: int) -> bool:
    return 1 <= month <= 12 and 1 <= day <= 31


def _ordered(first: int, second: int, region: str) -> list[tuple[int, int]]:
    """Give (month, day) for two numbers, the order of the region first."""
    orders = [(first, second), (second, first)]
    if calendar.is_day_first(region):
        orders.reverse()
    return [order for order in orders if _is_day(*order)]


@BOOK.rule(
    "date.iso",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="-/.\u2010\u2011",
    pattern=(
        rf"{_FRONT}(?P<year>[12][0-9]{{3}})(?P<sign>[-/.\u2010\u2011])(?P<month>[0-9]{{1,2}})"
        r"(?P=sign)(?P<day>[0-9]{1,2})"
        r"(?:[Tt](?P<hour>[01][0-9]|2[0-4]):(?P<minute>[0-5][0-9])(?::(?P<second>[0-5][0-9])"
        r"(?:[.,][0-9]{1,9})?)?(?P<zone>[Zz]|[+\u2212-][0-9]{2}:?[0-9]{2})?)?"
        r"(?![0-9A-Za-z]|[-/.:][0-9])"
    ),
    score=0.94,
)
def _iso(site: Site) -> Reading | None:
    """Year, month, day, perhaps with the time."""
    month, day = int(site["month"]), int(site["day"])
    is_version = site["sign"] == "." and site.left() in {"version", "release", "build", "v"}
    if not _is_day(month, day) or is_version:
        return None
    year = calendar.year_words(site["year"])
    the = calendar.article(site)
    spoken = calendar.in_region(month, day, year, site.region, the)
    if site["hour"]:
        spoken += f", {_iso_time(site)}"
    return Reading(
        spoken=spoken, fields={"year": site["year"], "month": str(month), "day": str(day)}
    )


def _iso_time(site: Site) -> str:
    seconds = site["second"] if site["second"] != "00" else ""
    zone = site["zone"].upper()
    words = clock.say(
        clock.Clock(int(site["hour"]), int(site["minute"]), int(seconds) if seconds else None),
        is_bare=bool(zone),
    )
    if zone == "Z" or zone[1:].strip("0:") == "":
        return f"{words} U T C" if zone else words
    return f"{words} {clock.offset('UTC', zone)}"


@BOOK.rule(
    "date.numeric",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="-/.",
    pattern=(
        rf"{_FRONT}(?P<first>[0-9]{{1,2}})(?P<sign>[-/.])(?P<second>[0-9]{{1,2}})(?P=sign)"
        r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9A-Za-z]|[-/.:][0-9])"
    ),
    score=0.93,
)
def _numeric(site: Site) -> Reading | None:
    """Day, month and year in the order of the region, else in the one that is possible."""
    orders = _ordered(int(site["first"]), int(site["second"]), site.region)
    if not orders:
        return None
    score = 0.93
    if len(site["year"]) == 2:
        has_cue = neighbours.has_left(site, "date_cues", 2)
        if site["sign"] == ".":
            has_cue = site.left() in {"on", "dated", "date", "born", "died", "due", "until", "by"}
            has_cue = has_cue and site.before == " "
        score = {"/": 0.82, ".": 0.45, "-": 0.5}[site["sign"]]
        score = max(score, 0.82) if has_cue else score
    year = calendar.year_words(site["year"])
    the = calendar.article(site)
    spoken = [calendar.in_region(month, day, year, site.region, the) for month, day in orders]
    if site["sign"] != "/" and int(site["first"]) > 12:
        month, day = orders[0]
        spoken = [calendar.day_first(month, day, year, the)]
    month, day = orders[0]
    return Reading(
        spoken=spoken[0],
        score=score,
        others=tuple(words for words in spoken[1:] if words != spoken[0]),
        fields={"year": site["year"], "month": str(month), "day": str(day)},
    )


@BOOK.rule(
    "date.day_and_month",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="/",
    pattern=(
        r"(?<![0-9A-Za-z$/.:-])(?P<first>[0-9]{1,2})/(?P<second>[0-9]{1,2})"
        r"(?:[ \u00a0]?[-\u2013][ \u00a0]?(?P<third>[0-9]{1,2})(?:/(?P<fourth>[0-9]{1,2}))?)?"
        r"(?![0-9A-Za-z/%]|[.,:/-][0-9])"
    ),
    score=0.8,
)
def _day_and_month(site: Site) -> Reading | None:
    """Month and day where a date is due: `on 5/31`; `9/11` keeps its digits."""
    if site.source == "9/11" and site.right() not in neighbours.word_set("fraction_heads"):
        return Reading(spoken="nine eleven", score=0.85)
    orders = _ordered(int(site["first"]), int(site["second"]), site.region)
    if not orders or not _is_dated(site):
        return None
    month, day = orders[0]
    spoken = calendar.in_region(month, day, "", site.region, calendar.article(site))
    if site["third"]:
        if not site["fourth"]:
            return None
        last = _ordered(int(site["third"]), int(site["fourth"]), site.region)
        if not last:
            return None
        spoken += f" to {calendar.in_region(*last[0], '', site.region)}"
    return Reading(spoken=spoken, fields={"month": str(month), "day": str(day)})


def _is_dated(site: Site) -> bool:
    """Tell whether the words around ask for a date and not for a fraction."""
    first = neighbours.next_words(site.text, site.end)[0].lower()
    if first in neighbours.word_set("fraction_heads") or first.endswith("s"):
        return False
    if site.left() in {"of", "open", "opens", "from", "left", "close"} and not site["third"]:
        return site.left(1) in {"night", "morning", "week", "evening", "afternoon"}
    if site.left() == "is" and site.left(1) in neighbours.word_set("date_heads"):
        return True
    return neighbours.has_left(site, "date_cues") or first in neighbours.word_set("date_events")


@BOOK.rule(
    "date.month_of_year",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="/-",
    pattern=(
        r"(?<![0-9A-Za-z$/.:-])(?:(?P<month>0?[1-9]|1[0-2])/(?P<year>(?:19|20)[0-9]{2})"
        r"|(?P<year2>(?:19|20)[0-9]{2})-(?P<month2>0[1-9]|1[0-2]))(?![0-9A-Za-z/]|[.:-][0-9A-Za-z])"
    ),
    score=0.72,
)
def _month_of_year(site: Site) -> Reading | None:
    """A month of a year in digits: `3/2024`, `2024-03`."""
    month = int(site["month"] or site["month2"])
    year = site["year"] or site["year2"]
    if site["year2"] and int(site["month2"]) > int(year[2:]):
        return None
    score = 0.72
    if site["year2"] and int(site["month2"]) >= 10 and not neighbours.has_left(site, "date_cues"):
        score = 0.6
    return Reading(spoken=f"{calendar.MONTHS[month - 1]} {calendar.year_words(year)}", score=score)
