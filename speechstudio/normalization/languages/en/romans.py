"""Roman numerals, kept apart from letters, initialisms and the pronoun by what stands around."""

import re
import unicodedata
from functools import cache

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.languages.en.stops import openers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, LETTER, MIXED, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_ROMAN = SemioticClass.ROMAN
_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100, "D": 500, "M": 1000}
_VALID = LazyPattern(r"M{0,3}(?:CM|CD|D?C{0,3})(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", re.IGNORECASE)
_END = r"(?![^\W_])(?!\.[^\W_])(?![-\u2010\u2011](?![IVX]{1,7}(?![^\W_]))[A-Z0-9])"
_SERIES = LazyPattern(
    r"([A-Za-z]{2,20})\.? (?:[IVXLCivxlc]{1,8}"
    r"(?:, (?:and |or |& )?| and | or | to | & | through |[-\u2013/])){1,5}$"
)
_INITIAL = LazyPattern(r"\. [A-Z]")
_OF_STATE = frozenset({"president", "chairman", "mr", "leader"})
"""Before these letters they tell the surname of China's president."""
_SINGLE = frozenset("IVX")
_BESIDE_LETTER = LazyPattern(r"[ \u00a0.]*[A-Z](?![^\W_])")


@cache
def _set(name: str) -> frozenset[str]:
    return frozenset(table("en", "romans")[name].split())


def value(numeral: str) -> int:
    """Give the value of a Roman numeral; 0 when it is none."""
    if not numeral or _VALID.fullmatch(numeral) is None:
        return 0
    figures = [_VALUES[letter] for letter in numeral.upper()]
    following = [*figures[1:], 0]
    return sum(-one if one < two else one for one, two in zip(figures, following, strict=True))


def _is_head(word: str, name: str = "heads") -> bool:
    word = word.lower()
    heads = _set(name)
    return word in heads or (word.endswith("s") and word[:-1] in heads)


@BOOK.rule(
    "roman.capitals",
    _ROMAN,
    starts={CAPS, LETTER},
    pattern=r"(?P<numeral>[IVXLCDM]{1,15})(?:['\u2019](?P<s>s))?" + _END,
    score=0.6,
)
def _capitals(site: Site) -> Reading | None:
    """A numeral in capitals: `Chapter IV`, `Henry VIII`, `World War I`, `II and III`."""
    number = value(site["numeral"])
    if not number:
        return None
    if site["numeral"] == "XI" and (site.right() == "jinping" or site.left() in _OF_STATE):
        return Reading(spoken=f"Xi{site.source[2:]}", score=0.7, semiotic_class=SemioticClass.PLAIN)
    read = _single(site, number) if len(site["numeral"]) == 1 else _several(site, number)
    if read and site["s"]:
        return Reading(spoken=f"{read.spoken}'s", score=read.score)
    return read


def _cardinal(number: int, score: float) -> Reading:
    words = numbers.cardinal(number)
    if number > 999 and number % 1000:
        words = numbers.year(number)
    return Reading(spoken=words, score=score, fields={"value": str(number)})


def _ordinal(number: int, score: float, article: str = "") -> Reading:
    return Reading(
        spoken=article + numbers.ordinal(number), score=score, fields={"value": str(number)}
    )


def _adjacent(site: Site) -> str:
    """Give the word right before, with nothing but a space between; as it is written."""
    left = site.left_text(40)
    if not left or left[-1] not in " \u00a0":
        return ""
    word = re.search(r"[^\W\d_]{2,30}$", left[:-1].removesuffix("."))
    return word.group() if word else ""


def _single(site: Site, number: int) -> Reading | None:
    """One letter needs a head or a monarch before, and no other letter beside."""
    before = _adjacent(site)
    if site["numeral"] not in _SINGLE or _is_joined(site):
        return None
    if before in {"War", "Bowl", "Wars", "WAR", "BOWL"}:
        return _cardinal(number, 0.85)
    if before[:1].isupper() and before.lower() in _set("regnal"):
        return _monarch(site, before.lower(), number)
    if site["numeral"] == "I" and site.right() in _set("pronoun_verbs"):
        return None
    if before and _is_head(before):
        return _headed(site, before, number)
    return _in_series(site, number)


def _is_joined(site: Site) -> bool:
    """Whether a letter or a sign behind makes the letter a part of something else: `X-ray`."""
    if site.right_text(1) in {"-", "\u2011", "/"}:
        return not _before_series(site)
    signs = {"'", "\u2019", "&", "*", "+"}
    return site.right_text(1) in signs or _BESIDE_LETTER.match(site.right_text(4)) is not None


def _monarch(site: Site, name: str, number: int) -> Reading | None:
    """A single letter behind the name of a monarch: `Elizabeth I`, but not `Malcolm X`."""
    numeral = site["numeral"]
    if site.left(1) in _set("titles"):
        return _ordinal(number, 0.8, "the ")
    if numeral == "I":
        if site.right() in _set("pronoun_verbs") or _INITIAL.match(site.right_text(4)):
            return None if not _opens_sentence(site) else _ordinal(number, 0.8, "the ")
        return _ordinal(number, 0.8, "the ")
    initial = site.right_as_written()[:1].isupper() and not site.is_sentence_end
    if initial or (numeral == "X" and name not in _set("tenth")):
        return None
    return _ordinal(number, 0.8, "the ")


def _opens_sentence(site: Site) -> bool:
    """Whether a full stop behind ends a sentence and is none of an initial: `Jose I. Lopez`."""
    return site.after == "." and site.right() in openers()


def _headed(site: Site, head: str, number: int) -> Reading | None:
    """A single letter behind a head; some heads count by letters too."""
    if _before_series(site):
        return _cardinal(number, 0.8)
    if head[0].isupper():
        if head.lower() in _LETTERED and (site["numeral"] == "X" or head.lower() != "class"):
            return None
        return _cardinal(number, 0.8)
    if _is_head(head, "small_heads") and site.right() in _set("matters"):
        return _cardinal(number, 0.8)
    return _cardinal(number, 0.75) if site["numeral"] == "V" else None


_LETTERED = frozenset(
    "plan model series option group class exhibit lot appendix generation gen line year".split()
)


def _before_series(site: Site) -> bool:
    """Whether another numeral follows: `I and II`, `I-IV`."""
    return (
        re.match(
            r"(?:,? (?:and|or|to|through|&) |, |[-\u2013/])(?:[IVX]{2,7}|V|X)(?![^\W_])",
            site.right_text(24),
        )
        is not None
    )


def _in_series(site: Site, number: int) -> Reading | None:
    series = _SERIES.search(site.left_text(72))
    if series is None or not _is_head(series[1]):
        return None
    return None if site.right() in _set("pronoun_verbs") else _cardinal(number, 0.8)


def _several(site: Site, number: int) -> Reading | None:
    """Two letters or more: what stands before tells ordinals from cardinals and initialisms."""
    before, numeral = _adjacent(site), site["numeral"]
    low = before.lower()
    if site.right() in _set("ordinal_nouns"):
        article = site.left() in {"the", "and", "late", "early", "mid"}
        if article or site.right() in _set("games") or not before:
            return _ordinal(number, 0.8)
    if before[:1].isupper() and low in _set("regnal") and _is_small(numeral):
        return _ordinal(number, 0.85, "the ")
    if before[:1].isupper() and _is_heir(site, number):
        return _ordinal(number, 0.75, "the ")
    if before and _is_head(before):
        plain = len(numeral) < 3 and not _is_small(numeral) and not before[0].isupper()
        return None if plain else _cardinal(number, 0.85)
    if _in_series(site, number):
        return _cardinal(number, 0.8)
    return _alone(site, number, before)


def _is_small(numeral: str) -> bool:
    return set(numeral) <= _SINGLE


def _is_heir(site: Site, number: int) -> bool:
    """Whether a person's full name stands before: `John Smith III`."""
    if number > 5 or not site.left_as_written(1)[:1].isupper():
        return False
    names = _set("given") | _set("regnal")
    first, middle = site.left(1), site.left(2)
    beside = re.search(r"[A-Z]\w{1,20} (?:[A-Z]\.? )?[A-Z]\w{1,20},? $", site.left_text(64))
    if beside is None or _is_head(site.left()):
        return False
    return first in names or (middle in names and site.left_as_written(2)[:1].isupper())


def _alone(site: Site, number: int, before: str) -> Reading | None:
    """Without a cue: years in capitals, and what only a numeral can be."""
    numeral = site["numeral"]
    if not _is_small(numeral):
        is_year = len(numeral) > 3 and 1500 < number < 2100
        return _cardinal(number, 0.7) if is_year else None
    if numeral in {"XX", "XXX"}:  # far more often a place to fill in, a size or a grade
        return None
    if numeral == "IV" and (
        site.right() in _set("infusion")
        or site.left() in {"an", "the", "her", "his", "by", "via", "my"}
    ):
        return None
    if numeral in {"VI", "XI", "XV"} and not before[:1].isupper():
        return _cardinal(number, 0.55)
    return _cardinal(number, 0.65)


@BOOK.rule(
    "roman.range",
    _ROMAN,
    starts={CAPS, LETTER, "i", "v", "vi", "ix", "x", "ii", "iii", "iv", "vii", "viii", "xi", "xii"},
    pattern=r"(?P<low>[IVXLC]{1,8}|[ivxlc]{1,8}) ?(?P<sign>[-\u2013/]) ?"
    r"(?P<high>[IVXLC]{1,8}|[ivxlc]{1,8})(?![^\W_])(?!-)",
    score=0.87,
)
def _range(site: Site) -> Reading | None:
    """Two numerals with a dash, behind a head or before centuries: `pages ix-xii`."""
    low, high = value(site["low"]), value(site["high"])
    if not 0 < low < high or site["low"].isupper() != site["high"].isupper():
        return None
    if site.right() in _set("ordinal_nouns") and site["low"].isupper():
        return Reading(spoken=f"{numbers.ordinal(low)} to {numbers.ordinal(high)}")
    if not _is_head(_adjacent(site)):
        return None
    joint = "slash" if site["sign"] == "/" else "to"
    return Reading(spoken=f"{numbers.cardinal(low)} {joint} {numbers.cardinal(high)}")


@BOOK.rule(
    "roman.small",
    _ROMAN,
    starts={
        *(
            f"{tens}{ones}"
            for tens in ("", "x", "xx", "xxx", "xl", "l")
            for ones in ("", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix")
        )
    }
    - {""},
    pattern=r"[ivxl]{1,8}(?![^\W_])(?!['\u2019])",
    score=0.8,
)
def _small(site: Site) -> Reading | None:
    """A numeral in small letters behind a head: `chapter iv`, `scene ii`, `pages ix-xii`."""
    number = value(site.source)
    before = _adjacent(site)
    if not number:
        return None
    if before and _is_head(before):
        return None if site.source == "l" else _cardinal(number, 0.8)
    return _in_series(site, number)


@BOOK.rule(
    "roman.ordinal",
    _ROMAN,
    starts={MIXED},
    pattern=r"(?P<numeral>[IVXL]{1,8})(?:st|nd|rd|th|e)" + _END,
    score=0.8,
)
def _suffixed(site: Site) -> Reading | None:
    """A numeral with the ending of an ordinal: `XIXth`."""
    number = value(site["numeral"])
    return _ordinal(number, 0.8) if number else None


@BOOK.rule(
    "roman.unicode",
    _ROMAN,
    starts={SYMBOL, *(chr(code) for code in range(0x2160, 0x2180))},
    pattern=r"[\u2160-\u217f]{1,8}",
    score=0.7,
)
def _unicode(site: Site) -> Reading | None:
    """Characters that are Roman numerals: `Ⅳ`."""
    number = value(unicodedata.normalize("NFKC", site.source))
    before = _adjacent(site)
    if not number:
        return None
    if before[:1].isupper() and before.lower() in _set("regnal"):
        return _ordinal(number, 0.85, "the ")
    return _cardinal(number, 0.7)
