"""Decades, centuries, years with an apostrophe, and stretches of years."""

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.languages.en.calendar_terms import year_words
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_DECADE = r"['\u2018\u2019]?(?:[12][0-9])?[0-9]0(?:['\u2019]|(?<=[12][0-9][0-9]0)[ ])?s"
_BEFORE_DECADE = frozenset(
    "the his her their my our your its mid early late low high upper lower a an these those"
    " swinging roaring of from in since to and or sixties".split()
)


def _plural(digits: str) -> str:
    if len(digits) == 2 and digits == "00":
        return "two thousands"
    if len(digits) == 2:
        return numbers.plural(numbers.cardinal(digits))
    return numbers.plural(numbers.year(int(digits)))


def _digits(text: str) -> str:
    return "".join(character for character in text if "0" <= character <= "9")


@BOOK.rule(
    "date.decade",
    SemioticClass.DATE,
    starts={DIGIT, "'", "\u2018", "\u2019"},
    pattern=(
        rf"(?<![0-9$.,:/A-Za-z])(?P<first>{_DECADE})"
        rf"(?:(?P<join>[ \u00a0]?[-\u2013\u2014][ \u00a0]?|/)(?P<last>{_DECADE}))?(?![A-Za-z0-9])"
    ),
    score=0.9,
)
def _decade(site: Site) -> Reading | None:
    """Ten years by their first, told from seconds by the words around: `1990s`, `'90s`."""
    digits = _digits(site["first"])
    first = site["first"]
    if not site["last"] and len(digits) == 2 and first[0] not in "'\u2018\u2019":
        score = _likelihood(site, digits)
        if score is None:
            return None
    elif len(digits) == 4 and first[-2] in "'\u2019" and not _is_decade(site):
        return None
    else:
        score = 0.9
    spoken = _plural(digits)
    if site["last"]:
        join = "and" if site["join"] == "/" else "to"
        spoken += f" {join} {_plural(_digits(site['last']))}"
    elif len(digits) == 4 and neighbours.has_left(site, "duration_cues"):
        score = 0.6
    return Reading(spoken=spoken, score=score, fields={"decade": digits})


def _likelihood(site: Site, digits: str) -> float | None:
    """Weigh a bare `30s`."""
    first = neighbours.next_words(site.text, site.end)[0].lower()
    if first in neighbours.word_set("second_heads"):
        return None
    if site.left() in _BEFORE_DECADE and (digits != "10" or site.left() == "the"):
        return 0.9 if site.left() not in {"in", "of", "to", "from", "and", "or"} else 0.8
    if site.left() in neighbours.word_set("duration_cues"):
        return None
    is_noun = bool(first) and first not in neighbours.word_set("functions")
    return 0.78 if is_noun or site.left_text(1) == "-" else 0.5


def _is_decade(site: Site) -> bool:
    """Tell the decade of `a 1950's diner` from the year of `2020's best`."""
    left = site.left()
    return left in _BEFORE_DECADE - {"in", "of", "to", "from"} or site.left(1) == "the"


@BOOK.rule(
    "date.short_year",
    SemioticClass.DATE,
    starts={"'", "\u2018", "\u2019"},
    pattern=(
        r"(?<![0-9A-Za-z])['\u2018\u2019](?P<year>[0-9]{2})"
        r"(?:[-\u2013]['\u2019]?(?P<last>[0-9]{2}))?(?![0-9A-Za-z\"%]|['\u2019](?!s)|[.,:][0-9])"
    ),
    score=0.75,
)
def _short(site: Site) -> str:
    """A year whose century is left out: `'99`, `the class of '05`."""
    spoken = _short_words(site["year"])
    return f"{spoken} to {_short_words(site['last'])}" if site["last"] else spoken


def _short_words(digits: str) -> str:
    return numbers.cardinal(digits) if digits[0] != "0" else f"oh {numbers.cardinal(digits[1])}"


@BOOK.rule(
    "date.years",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="-\u2010\u2011\u2012\u2013\u2014/",
    pattern=(
        r"(?<![0-9][-/.:,])(?<![$\u00a3\u20ac#])(?P<first>1[0-9]{3}|20[0-9]{2}|2100)"
        r"(?P<join>[ \u00a0]?[-\u2010-\u2014][ \u00a0]?|/)(?P<last>['\u2019]?[0-9]{1,2}"
        r"|[12][0-9]{3}|present|Present|now|today)(?![0-9A-Za-z%]|[.,:/-][0-9])"
    ),
    score=0.78,
)
def _years(site: Site) -> Reading | None:
    """Years from one to another: `1914-1918`, `2019/20`, `1999-present`."""
    first, last = site["first"], site["last"].strip("'\u2019")
    if not last[0].isdigit():
        return Reading(spoken=f"{numbers.year(int(first))} to {last.lower()}", score=0.9)
    if len(last) == 1:
        return _until_digit(site, first, last)
    if len(last) == 4:
        if int(last) <= int(first) or int(last) > 2100 or _is_counted(site):
            return None
        words = numbers.year(int(last))
    else:
        full = int(first[:2] + last)
        full += 100 if last == "00" and first.endswith("99") else 0
        if full <= int(first):
            return None
        words = numbers.cardinal(last) if last[0] != "0" else year_words(str(full))
    score = 0.78
    if site["join"] == "/" and len(last) == 2 and full != int(first) + 1:
        score = 0.4
    return Reading(spoken=f"{numbers.year(int(first))} to {words}", score=score)


def _is_counted(site: Site) -> bool:
    """Whether things follow that are counted, and no name of who did something in these years."""
    follower = neighbours.next_words(site.text, site.end)[0]
    return not follower[:1].isupper() and neighbours.counts(site.text, site.end)


def _until_digit(site: Site, first: str, last: str) -> Reading | None:
    """Read the short form of those who claim a right: `Copyright 1991-2`."""
    if site.left() not in {"copyright", "c", "copyrights"} or int(last) <= int(first[-1]):
        return None
    years = [numbers.year(int(year)) for year in (first, first[:3] + last)]
    return Reading(spoken=" to ".join(years), fields={"cue": site.left()})


@BOOK.rule(
    "date.century",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="cC",
    pattern=(
        r"(?P<first>[12]?[0-9])(?:st|nd|rd|th)"
        r"(?:[ \u00a0]?[-\u2013/][ \u00a0]?(?P<last>[12]?[0-9])(?:st|nd|rd|th))?"
        r"[- \u00a0](?P<unit>cent|c|C)(?P<stop>\.?)(?![A-Za-z0-9])"
    ),
    score=0.85,
)
def _century(site: Site) -> Reading | None:
    """A century that is written short: `the 19th c.`."""
    if site["unit"] in "cC" and not site["stop"]:
        return None
    spoken = numbers.ordinal(site["first"])
    if site["last"]:
        spoken += f" to {numbers.ordinal(site['last'])}"
    end = neighbours.behind_stop(site.text, site.match.end("unit"))
    return Reading(spoken=f"{spoken} century", end=end)
