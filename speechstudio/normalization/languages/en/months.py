"""Dates with the name of a month: `March 5, 2024`, `5th of Sept.`, `Jan-Mar 2022`."""

from speechstudio.normalization.languages.en import calendar_terms as calendar
from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_SPACE = r"[ \u00a0\u202f]"
_NAME = r"[A-Za-z]{3,9}"
_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_SUFFIX = r"(?:st|nd|rd|th|ST|ND|RD|TH)"
_END = r"(?![0-9A-Za-z%]|[.,:/][0-9]|[-\u2013][0-9])"
_DASH = r"[ \u00a0]?[-\u2010-\u2014][ \u00a0]?"
_YEAR = (
    rf"(?:(?:,{_SPACE}?|{_SPACE}(?:of{_SPACE})?)(?P<year>[12][0-9]{{3}})(?![0-9A-Za-z]|[.,:][0-9])"
    rf"|,?{_SPACE}['\u2019](?P<short>[0-9]{{2}})(?![0-9A-Za-z]))?"
)
_JOIN = {"to": "to", "through": "through", "thru": "through", "until": "until", "and": "and"}


def _year(site: Site) -> tuple[str, int]:
    """Say the year that is written; give also the end of the date, which leaves a quantity out."""
    if not (site["year"] or site["short"]):
        return "", site.end
    if site["year"] and site["year"].endswith("00") and neighbours.counts(site.text, site.end):
        group = site.match.start("year")
        return "", len(site.text[:group].rstrip(" ,\u00a0\u202f"))
    if site["short"]:
        return numbers.pairs(site["short"]) if site["short"][0] != "0" else (
            f"oh {numbers.cardinal(site['short'][1])}"
        ), site.end
    return calendar.year_words(site["year"]), site.end


def _fields(site: Site, month: int, day: str) -> dict[str, str]:
    fields = {"month": str(month)}
    if day:
        fields["day"] = str(int(day))
    if site["year"]:
        fields["year"] = site["year"]
    return fields


@BOOK.rule(
    "date.month_day",
    SemioticClass.DATE,
    starts=calendar.MONTH_FORMS,
    pattern=(
        rf"(?P<month>{_NAME})\.?{_SPACE}(?:the{_SPACE})?(?P<day>{_DAY}){_SUFFIX}?"
        rf"(?:(?P<join>{_DASH}|{_SPACE}?&{_SPACE}?|{_SPACE}(?:to|and|through|thru|until){_SPACE})"
        rf"(?:(?P<month2>{_NAME})\.?{_SPACE})?(?P<day2>{_DAY}){_SUFFIX}?{_END})?{_END}{_YEAR}"
    ),
    score=0.92,
)
def _month_day(site: Site) -> Reading | None:
    """A month with a day or two, perhaps with the year."""
    month = calendar.month_of(site["month"]) or _small_month(site)
    if not month or _is_verb(site):
        return None
    year, end = _year(site)
    if not site["day2"]:
        spoken = calendar.month_first(month, int(site["day"]), year, site.region)
        return Reading(spoken=spoken, end=end, fields=_fields(site, month, site["day"]))
    month2 = calendar.month_of(site["month2"]) if site["month2"] else month
    join = _JOIN.get(site["join"].strip(" \u00a0\u202f"), "and" if "&" in site["join"] else "to")
    if not month2 or (join == "and" and neighbours.counts(site.text, site.match.end("day2"))):
        return Reading(
            spoken=calendar.month_first(month, int(site["day"]), "", site.region),
            end=site.match.start("join"),
        )
    first = calendar.month_first(month, int(site["day"]), "", site.region)
    last = numbers.ordinal(site["day2"])
    if month2 != month:
        last = calendar.month_first(month2, int(site["day2"]), "", site.region)
    tail = f", {year}" if year else ""
    return Reading(
        spoken=f"{first} {join} {last}{tail}", end=end, fields=_fields(site, month, site["day"])
    )


def _small_month(site: Site) -> int:
    """Read a small `may 5th`, which only an ordinal or a year makes a date."""
    is_sure = site["year"] or site.source[-2:] in {"st", "nd", "rd", "th"}
    return calendar.MONTH_FORMS.get(site["month"].lower(), 0) if is_sure else 0


def _is_verb(site: Site) -> bool:
    """Tell `March 5 miles` and `May 3 people enter` from dates."""
    return (
        site["month"].lower() in {"may", "march"}
        and not site["year"]
        and site.is_sentence_start
        and neighbours.counts(site.text, site.match.end("day"))
    )


@BOOK.rule(
    "date.day_month",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="jfmasondJFMASOND",
    pattern=(
        rf"(?P<day>{_DAY})(?P<suffix>{_SUFFIX}?)"
        rf"(?:(?P<join>{_DASH}|/|{_SPACE}?&{_SPACE}?|{_SPACE}(?:to|and){_SPACE}(?:the{_SPACE})?)"
        rf"(?P<day2>{_DAY}){_SUFFIX}?)?{_SPACE}(?P<of>of{_SPACE})?(?P<month>{_NAME})"
        rf"(?![A-Za-z0-9'\u2019])(?:\.(?=,?{_SPACE}[0-9'\u2019]))?{_YEAR}"
    ),
    score=0.9,
)
def _day_month(site: Site) -> Reading | None:
    """A day or two with a month behind, perhaps with the year."""
    month = calendar.month_of(site["month"])
    if not month and (site["of"] or site["suffix"]) and len(site["month"]) > 3:
        month = calendar.MONTH_FORMS.get(site["month"], 0)
    if not month or site.before.isalnum() or site.before in {"$", ".", "/", ":"}:
        return None
    year, end = _year(site)
    if end == site.end and not year:
        end = neighbours.behind_stop(site.text, end)
    the = calendar.article(site)
    last = calendar.day_first(month, int(site["day2"] or site["day"]), year, the)
    spoken = last
    if site["day2"]:
        join = "and" if "&" in site["join"] or "and" in site["join"] else "to"
        join = "or" if "/" in site["join"] else join
        first = numbers.ordinal(site["day"])
        spoken = f"{the}{first} {join} {calendar.day_first(month, int(site['day2']), year)}"
    return Reading(spoken=spoken, end=end, fields=_fields(site, month, site["day"]))


@BOOK.rule(
    "date.days_of_months",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="jfmasondJFMASOND",
    pattern=(
        rf"(?P<day>{_DAY}){_SUFFIX}?{_SPACE}(?P<month>{_NAME})\.?(?P<join>{_DASH})"
        rf"(?P<day2>{_DAY}){_SUFFIX}?{_SPACE}(?P<month2>{_NAME})(?![A-Za-z0-9'\u2019])"
        rf"(?:\.(?={_SPACE}['\u20190-9]))?{_YEAR}"
    ),
    score=0.94,
)
def _days_of_months(site: Site) -> Reading | None:
    """From a day of one month to a day of another: `28 Feb-3 Mar 2024`."""
    month, month2 = calendar.month_of(site["month"]), calendar.month_of(site["month2"])
    if not month or not month2:
        return None
    year, end = _year(site)
    first = calendar.day_first(month, int(site["day"]), "", calendar.article(site))
    last = calendar.day_first(month2, int(site["day2"]), year)
    return Reading(spoken=f"{first} to {last}", end=end)


@BOOK.rule(
    "date.joined",
    SemioticClass.DATE,
    starts={DIGIT, *calendar.MONTH_FORMS},
    pattern=(
        rf"(?:(?P<day>{_DAY})(?P<sign>[-/.])(?P<month>{_NAME})(?P=sign)"
        rf"|(?P<month2>{_NAME})(?P<sign2>[-/.])(?P<day2>{_DAY})(?P=sign2))"
        r"(?P<year>[12][0-9]{3}|[0-9]{2})(?![0-9A-Za-z])"
    ),
    score=0.95,
)
def _joined(site: Site) -> Reading | None:
    """Day, month and year joined by signs: `15-Jan-2020`."""
    month = calendar.MONTH_FORMS.get((site["month"] or site["month2"]).lower(), 0)
    if not month:
        return None
    year = calendar.year_words(site["year"])
    if site["day"]:
        spoken = calendar.day_first(month, int(site["day"]), year, calendar.article(site))
    else:
        spoken = calendar.month_first(month, int(site["day2"]), year, site.region)
    return Reading(spoken=spoken, fields=_fields(site, month, site["day"] or site["day2"]))


@BOOK.rule(
    "date.month_year",
    SemioticClass.DATE,
    starts=calendar.MONTH_FORMS,
    pattern=(
        rf"(?P<month>{_NAME})(?:\.?,?{_SPACE}(?:of{_SPACE})?(?P<year>[12][0-9]{{3}})"
        rf"|\.?{_SPACE}['\u2019](?P<short>[0-9]{{2}})|[-/](?P<joined>[12][0-9]{{3}}))"
        r"(?![0-9A-Za-z]|[.,:][0-9])"
    ),
    score=0.9,
)
def _month_year(site: Site) -> Reading | None:
    """A month and its year: `Sept. 2019`."""
    month = calendar.MONTH_FORMS.get(site["month"].lower(), 0)
    if not month or (not calendar.month_of(site["month"]) and site["month"] in {"may", "mar"}):
        return None
    if site["joined"]:
        year, end = calendar.year_words(site["joined"]), site.end
    else:
        year, end = _year(site)
    if not year:
        return None
    return Reading(
        spoken=f"{calendar.MONTHS[month - 1]} {year}", end=end, fields=_fields(site, month, "")
    )


@BOOK.rule(
    "date.months",
    SemioticClass.DATE,
    starts=calendar.MONTH_FORMS,
    pattern=(
        rf"(?P<month>{_NAME})\.?(?:{_SPACE}(?P<year1>[12][0-9]{{3}}))?(?P<join>{_DASH}|/)"
        rf"(?P<month2>{_NAME})(?![A-Za-z])(?:\.(?={_SPACE}['\u20190-9]))?{_YEAR}"
    ),
    score=0.93,
)
def _months(site: Site) -> Reading | None:
    """From one month to another."""
    month, month2 = calendar.month_of(site["month"]), calendar.month_of(site["month2"])
    if not month or not month2:
        return None
    year, end = _year(site)
    first = calendar.MONTHS[month - 1]
    if site["year1"]:
        first += f" {calendar.year_words(site['year1'])}"
    join = " " if site["join"] == "/" else " to "
    spoken = f"{first}{join}{calendar.MONTHS[month2 - 1]}" + (f" {year}" if year else "")
    if end == site.end and not year:
        end = neighbours.behind_stop(site.text, end)
    return Reading(spoken=spoken, end=end)


_ALONE = frozenset({"feb", "apr", "jun", "jul", "aug", "sep", "sept", "oct", "nov"})
_NEEDS_CUE = frozenset({"jan", "mar", "dec"})


@BOOK.rule(
    "date.month",
    SemioticClass.DATE,
    starts=_ALONE | _NEEDS_CUE,
    pattern=r"[A-Z][A-Za-z]{2,3}(?![A-Za-z0-9'\u2019])",
    score=0.6,
)
def _month(site: Site) -> Reading | None:
    """An abbreviated month by itself."""
    name = site.source
    if name.isupper() or (
        name.lower() in _NEEDS_CUE
        and not neighbours.has_left(site, "date_cues")
        and site.left() not in {"in", "early", "late", "mid", "last", "next", "this", "every"}
    ):
        return None
    if (
        name.lower() in _NEEDS_CUE
        and next(iter(neighbours.next_words(site.text, site.end)))[:1].isupper()
    ):
        return None
    end = neighbours.behind_stop(site.text, site.end)
    return Reading(spoken=calendar.MONTHS[calendar.MONTH_FORMS[name.lower()] - 1], end=end)
