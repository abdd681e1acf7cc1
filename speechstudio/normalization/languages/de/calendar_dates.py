"""Dates as German writes them: `3. Mai`, `31.12.`, `3.-5. Mai`; years and days of the week."""

from speechstudio.normalization.european.figures import SPACE
from speechstudio.normalization.european.numerals import Gender
from speechstudio.normalization.european.ranges import DASH
from speechstudio.normalization.languages.de.cases import day_ending, determiner_ending
from speechstudio.normalization.languages.de.phrasebook import GermanPhrasebook, book_of
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_DAY = r"(?:3[01]|[12][0-9]|0?[1-9])"
_MONTH = r"(?:1[0-2]|0?[1-9])"
_YEAR = r"(?:[12][0-9]{3}|['\u2019][0-9]{2})(?![\w]|[.,:][0-9])"
_TO = rf"(?:{SPACE}?(?P<dash>{DASH}|/|bis|und|u\.){SPACE}?)"
_BETWEEN = {"/": " ", "und": " und ", "u.": " und "}
_SHORT = {
    "Mo": "Montag",
    "Di": "Dienstag",
    "Mi": "Mittwoch",
    "Do": "Donnerstag",
    "Fr": "Freitag",
    "Sa": "Samstag",
    "So": "Sonntag",
}
_CUED_BEFORE = LazyPattern(
    r"(?i:\b(?:am|der|den|dem|vom|zum|bis|ab|seit|des|auf|dieser|diesen|diesem|(?:Mon|Diens|Donners|Frei|Sams|Sonn)tag"
    r"|Mittwoch|Sonnabend|Datum|Mo|Di|Mi|Do|Fr|Sa|So)[.,:]{0,2}|[-\u2013(]|und|oder)[ \u00a0]?$"
)


def _days(book: GermanPhrasebook, site: Site) -> str:
    """Say the day, or the two days, of a match."""
    ending = day_ending(book, site)
    last = book.numerals.ordinal_stem(int(site["day"])) + ending
    if not site["first"]:
        return last
    first = book.numerals.ordinal_stem(int(site["first"])) + ending
    return first + _BETWEEN.get(site["dash"], " bis ") + last


def _year(book: GermanPhrasebook, text: str) -> str:
    if not text:
        return ""
    return f" {book.numerals.year(int(text.lstrip(chr(39) + chr(0x2019))))}"


@BOOK.rule(
    "date.written_month",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?:(?P<first>{_DAY})\.?{_TO})?(?P<day>{_DAY})\.?{SPACE}?(?P<month>[^\W\d_]{{3,9}})"
    rf"(?P<point>\.)?(?:,?{SPACE}(?P<year>{_YEAR}))?",
    score=0.87,
)
def _written(site: Site) -> Reading | None:
    """A day and the name of a month, with the year if it follows."""
    book = book_of(site.region)
    month = book.months.get(site["month"].lower())
    if (
        month is None
        or not (site["month"][0].isupper() or site["year"])
        or site.before in tuple(".,/")
    ):
        return None
    is_short = site["month"].lower() not in {m.lower() for m in book.phrases["date"]["months"]}
    names: list[str] = book.phrases["date"]["months"]
    name = (
        names[month - 1] if is_short and site["month"] not in ("Jänner", "Feber") else site["month"]
    )
    end = site.match.end("month") if site["point"] and not site["year"] and not is_short else None
    if (
        site["point"]
        and is_short
        and not site["year"]
        and site.is_sentence_end
        and not site.right()
    ):
        end = site.match.end("month")
    return Reading(
        spoken=f"{_days(book, site)} {name}{_year(book, site['year'])}",
        end=end,
        fields={"day": site["day"], "month": str(month), "year": site["year"]},
    )


@BOOK.rule(
    "date.points",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?:(?P<first>{_DAY})\.?{_TO})?(?P<day>{_DAY})\.{SPACE}?(?P<month>{_MONTH})"
    rf"(?:\.{SPACE}?(?P<year>[12][0-9]{{3}})(?!\w|\.[0-9])|\.(?![0-9])|(?![0-9.,\w]))",
    score=0.86,
)
def _points(site: Site) -> Reading | None:
    """Day and month with figures: `31.12.`, `15. 3. 2024`, `01.-05.03.`."""
    book = book_of(site.region)
    has_point = site.text[site.match.end("month") : site.match.end("month") + 1] == "."
    has_zeros = site["day"][0] == "0" and site["month"][0] == "0"
    is_cued = _CUED_BEFORE.search(site.left_text(16)) is not None
    if site.before in tuple(".,/") or site.left() in book.cue("label") | book.cue("version"):
        return None
    is_likely = is_cued and (has_point or len(site["month"]) == 2)
    is_full = has_point and (site["year"] or site["first"] or int(site["day"]) > 12)
    if not (is_likely or has_zeros or is_full) or (not has_point and site.right() == "uhr"):
        return None
    names: list[str] = book.phrases["date"]["months"]
    end = None
    if has_point and not site["year"]:
        end = site.end - 1 if site.is_sentence_end and not site.right_text(2).strip() else None
    spoken = f"{_days(book, site)} {names[int(site['month']) - 1]}{_year(book, site['year'])}"
    score = 0.93 if site["year"] or (site["first"] and has_point) else None
    return Reading(spoken=spoken, end=end, score=score, fields={"month": site["month"]})


@BOOK.rule(
    "date.until",
    SemioticClass.RANGE,
    starts={"-", "\u2013"},
    pattern=r"(?:(?<=[0-9]\.)|(?<=[0-9]\.[ ])|(?<=\.[0-9]{4})|(?<=\.[0-9]{4}[ ]))"
    rf"{DASH}[ ]?(?={_DAY}\.{SPACE}?(?:{_MONTH}\.|[A-ZÄ]))",
    score=0.5,
)
def _until(site: Site) -> str:
    """The dash between two dates."""
    return "bis " if site.before.isspace() else " bis "


@BOOK.rule(
    "date.year_alone",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?:1[1-9][0-9]{2}|20[0-9]{2})(?:[/\u2013-](?P<next>[0-9]{2})(?![0-9/.]))?(?![\w]|[.,:'][0-9]|[-/\u2013][0-9])",
    score=0.45,
)
def _alone(site: Site) -> Reading | None:
    """Four digits that count nothing are a year, also with the next one: `1945/46`."""
    book = book_of(site.region)
    if site.before in tuple("-+/.,:'\u2019#$\u20ac") or site.left() in book.cue("label"):
        return None
    following = site["next"]
    if book.is_counting(site) and not following:
        return None
    year = int(site.source[:4])
    if following and int(following) <= year % 100:
        return None
    words = book.numerals.year(year)
    if following:
        joint = " " if "/" in site.source else " bis "
        return Reading(spoken=words + joint + book.numerals.whole(following), score=0.7)
    return Reading(spoken=words, fields={"year": site.source})


@BOOK.rule(
    "date.weekdays",
    SemioticClass.DATE,
    starts={"mo", "di", "mi", "do", "fr", "sa", "so"},
    pattern=rf"(?P<first>Mo|Di|Mi|Do|Fr|Sa|So)\.?(?:{SPACE}?(?P<dash>{DASH}|/|bis|und|\+|&){SPACE}?"
    rf"(?P<last>Mo|Di|Mi|Do|Fr|Sa|So)(?:\.(?={SPACE}?[\w(:]))?)?(?!\w)(?={SPACE}?(?P<behind>[,:]?{SPACE}?(?:[0-9]|de[nrm]{SPACE}[0-9]))?)",
    score=0.86,
)
def _weekdays(site: Site) -> Reading | None:
    """Short names of days, before figures or before one another."""
    words = _SHORT[site["first"]]
    if site["last"]:
        joint = {"/": " ", "und": " und ", "+": " und ", "&": " und "}.get(site["dash"], " bis ")
        return Reading(spoken=words + joint + _SHORT[site["last"]])
    if not site["behind"] or (site["first"] in ("So", "Do", "Mi") and site["behind"][0].isspace()):
        return None
    return Reading(spoken=words)


@BOOK.rule(
    "date.day_alone",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=rf"(?P<day>{_DAY})\.(?=$|[ \n]|[,;:!?)])",
    score=0.62,
)
def _day_alone(site: Site) -> Reading | None:
    """A day whose month everybody knows: `am 3.`, `der 24. ist`."""
    book = book_of(site.region)
    ending = determiner_ending(book, site, Gender.MASCULINE)
    if not ending or book.noun_behind(site):
        return None
    is_end = site.is_sentence_end or not site.right_text(2).strip()
    spoken = book.numerals.ordinal_stem(int(site["day"])) + ending
    return Reading(spoken=spoken, end=site.end - 1 if is_end else None)


@BOOK.rule(
    "date.year_month",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=r"(?P<year>(?:19|20)[0-9]{2})-(?P<month>0[1-9]|1[0-2])(?![\w-])",
    score=0.72,
)
def _year_month(site: Site) -> str:
    """Year and month (ISO 8601)."""
    book = book_of(site.region)
    names: list[str] = book.phrases["date"]["months"]
    return f"{names[int(site['month']) - 1]} {book.numerals.year(int(site['year']))}"
