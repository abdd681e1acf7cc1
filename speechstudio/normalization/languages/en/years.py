"""Years, told from quantities by the words around: `in 1905`, `44 BC`, `the 1900 census`."""

import re

from speechstudio.normalization.languages.en import neighbours, numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_ERA = r"(?P<era>B\.?C\.?E\b|B\.?C\b|A\.?D\b|C\.?E\b)"
_PAST, _FUTURE = 1900, 2039
"""Years that people write about most: without a cue a number between them is one."""
_NO_PAUSE = LazyPattern(r"[ ][a-z]+ of [^,;:.!?()\n]{6,80}[.!?](?:\s|$)")
"""A clause that needs its verb: `In 1999 cases of flu rose.`"""
_CIRCA = LazyPattern(r"(?:\b(?:ca?|fl|b|d|est|r)\.|\bcirca|\u00a9)[ \u00a0]?$", re.IGNORECASE)


def _era(written: str) -> str:
    return " ".join(written.replace(".", ""))


@BOOK.rule(
    "date.era",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="ABC",
    pattern=(
        r"(?:(?P<first>[0-9]{1,4})[ \u00a0]?[-\u2013][ \u00a0]?)?"
        r"(?P<year>[0-9]{1,3}(?:,[0-9]{3})+|[0-9]{1,6})(?P<decade>s?)[ \u00a0\u202f]?" + _ERA
    ),
    score=0.93,
)
def _behind(site: Site) -> Reading | None:
    """A year and its era: `44 BC`, `1200-1150 BCE`."""
    spoken = _ancient(site["year"])
    if site["decade"]:
        spoken = numbers.plural(spoken)
    if site["first"]:
        spoken = f"{_ancient(site['first'])} to {spoken}"
    return Reading(
        spoken=f"{spoken} {_era(site['era'])}",
        end=_behind_era(site),
        fields={"year": site["year"].replace(",", ""), "era": site["era"].replace(".", "")},
    )


def _behind_era(site: Site) -> int:
    if "." in site["era"] and site.after == ".":
        return neighbours.behind_stop(site.text, site.end)
    return site.end


def _ancient(digits: str) -> str:
    plain = digits.replace(",", "")
    return numbers.year(int(plain)) if len(plain) < 5 else numbers.cardinal(plain)


@BOOK.rule(
    "date.era_first",
    SemioticClass.DATE,
    starts={"ad", "a"},
    pattern=(
        r"A\.?D\.?[ \u00a0](?P<first>[0-9]{1,4})"
        r"(?:[ \u00a0]?[-\u2013][ \u00a0]?(?P<last>[0-9]{1,4}))?"
        r"(?![0-9A-Za-z]|[.,:][0-9])"
    ),
    score=0.9,
)
def _before(site: Site) -> Reading:
    """An era and its year: `AD 79`."""
    spoken = f"A D {_ancient(site['first'])}"
    if site["last"]:
        spoken += f" to {_ancient(site['last'])}"
    return Reading(spoken=spoken, fields={"year": site["first"], "era": "AD"})


@BOOK.rule(
    "date.circa",
    SemioticClass.DATE,
    starts={"c", "ca"},
    pattern=(
        r"ca?\.?[ \u00a0]?(?P<first>[0-9]{3,4})"
        r"(?:[ \u00a0]?[-\u2013][ \u00a0]?(?P<last>[0-9]{2,4}))?"
        r"(?P<decade>s?)(?:[ \u00a0]" + _ERA + r")?(?![0-9A-Za-z]|[.,:][0-9])"
    ),
    score=0.92,
)
def _circa(site: Site) -> Reading:
    """About a year: `c. 1450`."""
    spoken = f"circa {numbers.year(int(site['first']))}"
    if site["decade"] and not site["last"]:
        spoken = numbers.plural(spoken)
    if site["last"]:
        spoken += f" to {numbers.year(int(site['last']))}"
    if site["era"]:
        spoken += f" {_era(site['era'])}"
    return Reading(spoken=spoken, end=_behind_era(site), fields={"year": site["first"]})


@BOOK.rule(
    "date.year",
    SemioticClass.DATE,
    starts={DIGIT},
    pattern=(
        r"(?<![0-9][.,:/-])(?<![$\u00a3\u20ac\u00a5#.+=])(?P<year>1[0-9]{3}|20[0-9]{2}|2100)"
        r"(?P<genitive>['\u2019]s)?(?![0-9A-Za-z%\u00b0]|[.,:/-][0-9]|-[A-Za-z]{1,2}\b)"
    ),
    score=0.5,
)
def _year(site: Site) -> Reading | None:
    """Four digits: how sure a year is, the words around tell."""
    value = int(site["year"])
    score = _evidence(site, value)
    if score is None:
        return None
    spoken = numbers.year(value)
    if site["genitive"]:
        spoken += "'s"
    return Reading(
        spoken=spoken,
        score=score,
        fields=_fields(site),
        others=(numbers.cardinal(value),),
    )


@BOOK.rule(
    "date.year_letter",
    SemioticClass.DATE,
    starts={DIGIT},
    needs="abcdef",
    pattern=r"(?<=[ (,;])(?P<year>1[89][0-9]{2}|20[0-9]{2})(?P<letter>[a-f])(?![\w'\u2019-])",
    score=0.7,
)
def _year_letter(site: Site) -> Reading | None:
    """The year of a work that is cited, told from others by a letter: `(Lee, 2019a)`."""
    is_behind_name = site.left_as_written()[:1].isupper() or site.left() == "al"
    if not is_behind_name and site.left()[:2] not in {"18", "19", "20"}:
        return None
    spoken = f"{numbers.year(int(site['year']))} {site['letter'].upper()}"
    return Reading(spoken=spoken, fields={"year": site["year"]})


def _fields(site: Site) -> dict[str, str]:
    """Name the year, and the word before it where that word asks for a year."""
    cue = site.left() if _is_near(site) else ""
    sets = ("year_strong", "year_cues")
    is_cue = any(cue in neighbours.word_set(kind) for kind in sets)
    return {"year": site["year"], **({"cue": cue} if is_cue else {})}


def _evidence(site: Site, value: int) -> float | None:
    """Weigh what stands left and right of a possible year; None for a quantity."""
    left = site.left()
    if not _is_near(site):
        left = ""
    if _is_surely(site, left):
        return 0.8
    if _counts_on(site, value):
        return None
    if left in neighbours.word_set("year_cues"):
        return _cued(left, value)
    if _continues(site):
        return 0.7
    return _by_what_follows(site, value, left)


def _is_near(site: Site) -> bool:
    """Tell whether nothing ends between the word before and the number."""
    return site.left_text(2)[-1:] in {" ", "\u00a0", "\u202f", "-", "\u2013", "(", '"', "'"} and (
        site.left_text(2)[:1] not in {".", ";", "!", "?"} or site.left() in {"est", "ca", "jan"}
    )


def _is_surely(site: Site, left: str) -> bool:
    """Tell whether a year is the only thing that can follow the words before."""
    if left in neighbours.word_set("year_strong"):
        return left not in {"may", "march", "fall", "years"} or (
            site.left_as_written()[:1].isupper() or not neighbours.counts(site.text, site.end)
        )
    if left == "of" and site.left(1) in neighbours.word_set("year_of"):
        return True
    return _CIRCA.search(site.left_text(8)) is not None


def _counts_on(site: Site, value: int) -> bool:
    """Tell whether things to count follow, at once or behind `and 2000`."""
    text, end = site.text, site.end
    if site["genitive"]:
        return False
    other = re.match(r"[ \u00a0](?:and|or|to)[ \u00a0][0-9]{3,5}(?![0-9])", site.right_text(12))
    if other:
        end += other.end()
    if not neighbours.counts(text, end):
        return False
    first, second = neighbours.next_words(text, end)
    if first.lower() in neighbours.word_set("multipliers"):
        return True
    if first.lower() in neighbours.word_set("year_heads"):
        return not _is_common(value) or site.left() in neighbours.word_set("amount_cues")
    return not (_is_common(value) and _says_when(site, first, second))


def _says_when(site: Site, first: str, second: str) -> bool:
    """Tell a year before a plural (`in 1999 sales rose`, `the 1987 riots`) from a quantity."""
    rest = neighbours.next_words(site.text, site.end + 1 + len(first))
    if site.left() == "in":
        if not neighbours.is_plural(first.lower()):
            return True
        if rest[0] == "of":
            return site.left_as_written() == "In" and _NO_PAUSE.match(site.right_text()) is not None
        return site.text[site.end + 1 + len(first) :][:1] not in ",.;"
    if site.left() in {"the", "his", "her", "their", "its", "our", "my"}:
        return site["year"][-1] != "0"
    return first[:1].isupper() and second[:1].isupper() and site["year"][-2:] != "00"


def _is_common(value: int) -> bool:
    return _PAST <= value <= _FUTURE


def _cued(left: str, value: int) -> float:
    """Weigh a cue; some of them have quantities behind as well."""
    if left in {"of", "to", "from", "about", "around", "between", "is", "office", "vs"}:
        if _is_common(value):
            return 0.7
        if left in {"from", "between"}:
            return 0.65
        return 0.29 if value % 10 == 0 else 0.6
    return 0.8


def _continues(site: Site) -> bool:
    """Tell whether another year stands before: `1990, 1994 and 1998`."""
    joined = re.search(
        r"(?<![0-9.,$])(?:1[0-9]{3}|20[0-9]{2})(?:,|,? (?:and|or|to|through)|;)[ \u00a0]$",
        site.left_text(16),
    )
    return joined is not None


def _by_what_follows(site: Site, value: int, left: str) -> float | None:
    """Weigh a number without a cue before it."""
    if site["genitive"]:
        return 0.75
    first = neighbours.next_words(site.text, site.end)[0]
    small = first.lower()
    if left in neighbours.word_set("amount_cues") and not (first and _is_common(value)):
        return None if value % 10 == 0 or not _is_common(value) else 0.45
    if first and small not in neighbours.word_set("functions"):
        # one thing behind a number above one: the number says which
        is_named = left in neighbours.word_set("determiners") or _is_owned(site)
        if is_named:
            return 0.75 if _is_common(value) or value % 100 else 0.6
        return 0.6 if _is_common(value) else 0.45
    if _is_common(value):
        return 0.6 if site.is_sentence_start or site.left_as_written()[:1].isupper() else 0.5
    return 0.45 if value % 10 and value > 1100 and site.is_sentence_end else None


def _is_owned(site: Site) -> bool:
    return site.left_text(3).rstrip().endswith(("'s", "\u2019s", "s'"))
