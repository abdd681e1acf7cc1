"""Signs by themselves: `milk & eggs`, `the $ fell`, `~20`, `>5 MB`, `A → B`, `™`."""

import re
from functools import cache

from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_ASCII = "&@+=%*<>~^$\\"
_GREEK = "αβγδεζηθικλμµνξπρστυφϕχψω"
_CURRENCIES = "$\u20ac\u00a3\u00a2\u20b9\u20bd\u20aa"
_BULLET = LazyPattern(r"(?:^|\n)[ \t]{0,8}$")
_GREEK_WORD = LazyPattern("[\u0370-\u03ff]{2}")
_WORD_BEFORE = LazyPattern(r"[^\W\d_]{1,24}$")


@BOOK.rule(
    "symbol.alone",
    SemioticClass.VERBATIM,
    starts={SYMBOL, *_ASCII},
    pattern=r"[^\w\s](?![^\s.,;:!?)\]\"'\u201d\u2019])",
    score=0.5,
)
def _alone(site: Site) -> Reading | None:
    """A sign that stands by itself is said by its name."""
    sign = site.source
    words = table("en", "symbols")["alone"].get(sign)
    is_raised = sign in "\u2122\u00ae\u2120\u00b0"
    if words is None or not (
        is_raised or not site.before or site.before in " \t\n\u00a0([\"'\u201c\u2018"
    ):
        return None
    if sign in "*+>~" and _BULLET.search(site.left_text(10)) and site.right_text(1) == " ":
        return None
    if sign in "+=<>" and not site.right_text(2).strip() and not site.before:
        return None
    if sign in _CURRENCIES and site.left() == "in" and not site.right_text(1).isalnum():
        words = "cents" if sign == "\u00a2" else f"{words}s"
    if sign == "~" and site.right_text(1) == " " and not site.right_text(2)[1:].isdigit():
        words = "tilde"
    return Reading(spoken=words)


@BOOK.rule(
    "symbol.before_number",
    SemioticClass.MATH,
    starts={SYMBOL, *"~<>@=&"},
    pattern=r"(?P<sign>[<>]=|[^\w\s])[ ]?(?=[-\u2212+]?[$\u20ac\u00a3\u00a5\u20b9]?\.?[0-9])",
    score=0.55,
)
def _before_number(site: Site) -> Reading | None:
    """A sign that goes with the number behind it: `~20`, `>5 MB`, `@ 5`."""
    words = table("en", "symbols")["before_number"].get(site["sign"])
    before = site.before
    if words is None or not (not before or before in " \t\n\u00a0(\"'\u201c\u2018"):
        return None
    if site["sign"] in {"<", ">"} and _is_quoting(site):
        return None
    return Reading(spoken=words, end=site.start + len(site["sign"]))


def _is_quoting(site: Site) -> bool:
    """Whether it is the heart `<3`, or the mark before quoted mail."""
    if site["sign"] == "<":
        return re.match(r"3(?![0-9.,]|[ ]?[a-z%]|[ ]?\u00b0)", site.right_text(4)) is not None
    return _BULLET.search(site.left_text(10)) is not None and site.source.endswith(" ")


@BOOK.rule(
    "symbol.arrow",
    SemioticClass.VERBATIM,
    starts={"-", "=", "\u2192", "\u27f6", "\u21d2"},
    pattern=r"(?<=\S[ \u00a0])(?:-{1,2}>|={1,2}>|[\u2192\u27f6\u21d2])(?=[ \u00a0]\S)",
    score=0.92,
)
def _arrow(site: Site) -> Reading:
    """An arrow from one word, place or time to another: `NYC -> LA`, `x => y`."""
    return Reading(spoken="implies" if site.source == "\u21d2" else "to")


@BOOK.rule(
    "symbol.cross",
    SemioticClass.MATH,
    starts={"x"},
    pattern=r"(?<=[0-9] )[xX](?= (?:[$\u20ac\u00a3\u00a5]|[0-9.]{1,12} =)[0-9 ])",
    score=0.5,
)
def _cross(_: Site) -> str:
    """A cross that multiplies: `3 x $4.99`, `2 x 4 = 8`."""
    return "times"


@BOOK.rule(
    "symbol.number_sign",
    SemioticClass.CARDINAL,
    starts={"#"},
    pattern=r"(?<![\w&#/])#(?=[0-9]{1,6}(?![\w]))",
    score=0.56,
)
def _number_sign(_: Site) -> Reading:
    """The number sign before a number: `#1`."""
    return Reading(spoken="number")


@BOOK.rule(
    "symbol.hash",
    SemioticClass.VERBATIM,
    starts={"#"},
    pattern=r"(?<![^\s(\"'\u201c])#(?![^\s.,;:!?)\"'\u201d])",
    score=0.5,
)
def _hash(site: Site) -> Reading | None:
    """The number sign by itself: a key, or short for a number of things."""
    if _BULLET.search(site.left_text(10)) and site.right_text(1) == " ":
        return None
    if site.right() == "of":
        return Reading(spoken="number")
    return Reading(spoken="pound" if site.region in {"", "US", "CA"} else "hash")


@BOOK.rule(
    "symbol.ampersand",
    SemioticClass.VERBATIM,
    starts={"&"},
    pattern=r"(?<=[^\W_])&(?:amp;)?(?=[^\W_])|(?<=[ ])&amp;(?=[ ])",
    score=0.42,
)
def _ampersand(_: Site) -> str:
    """The sign between letters: `R&B`."""
    return "and"


@BOOK.rule(
    "symbol.slash",
    SemioticClass.VERBATIM,
    starts={"/"},
    pattern=r"(?<=[^\W\d_])/(?P<behind>[^\W\d_]{1,24})(?![\w/]|\.[a-z]|[-@])",
    score=0.36,
)
def _slash(site: Site) -> Reading | None:
    """A slash between words: `and/or`, `on/off`."""
    before = _WORD_BEFORE.search(site.left_text(26))
    if before is None:
        return None
    ahead = site.left_text(27)[: -len(before.group())][-1:]
    if ahead and ahead in "/.<@-_:\\#":
        return None
    pair = f"{before.group()}/{site['behind']}".lower()
    end = site.start + 1
    if pair in {"and/or", "either/or"}:
        return Reading(spoken=" ", end=end, score=0.8)
    if pair in _either():
        return Reading(spoken="or", end=end, score=0.6)
    return Reading(spoken="slash", end=end)


@cache
def _either() -> frozenset[str]:
    return frozenset(table("en", "symbols")["either"]["pairs"].split())


@cache
def greek() -> dict[str, str]:
    """Give the names of Greek letters."""
    words = table("en", "symbols")["greek"]["letters"].split()
    return dict(zip(words[::2], words[1::2], strict=True))


@BOOK.rule(
    "symbol.greek",
    SemioticClass.VERBATIM,
    starts={*_GREEK},
    pattern=r"(?<![\w\u0370-\u03ff])[\u0370-\u03ff\u00b5](?![\w\u0370-\u03ff'\u2019])",
    score=0.5,
)
def _greek(site: Site) -> Reading | None:
    """One Greek letter: `β-carotene`."""
    words = greek().get(site.source)
    near = site.text[max(0, site.start - 3) : site.end + 3]
    is_greek_text = _GREEK_WORD.search(near) is not None
    return Reading(spoken=words) if words and not is_greek_text else None


@BOOK.rule(
    "symbol.delta",
    SemioticClass.MATH,
    starts={f"\u03b4{letter}" for letter in "abcdefghijklmnopqrstuvwxyz"},
    pattern=r"\u0394(?P<variable>[A-Za-z])(?!\w)",
    score=0.6,
)
def _delta(site: Site) -> str:
    """A change of something: `Δt`."""
    return f"delta {site['variable'].upper()}"


@BOOK.rule(
    "symbol.stars",
    SemioticClass.MEASURE,
    starts={*"1234567"},
    pattern=r"(?<![\w.,*])(?P<stars>[1-7])[*\u2605](?![\w*])(?=[ -][a-z]|[.,;!?]|$)",
    score=0.62,
)
def _stars(site: Site) -> str:
    """A class of hotels: `a 5* resort`."""
    from_one = "zero one two three four five six seven".split()
    name = "star" if site["stars"] == "1" or site.right_text(2)[1:].isalpha() else "stars"
    return f"{from_one[int(site['stars'])]} {name}"
