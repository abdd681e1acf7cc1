"""Chapters and verses of scripture: `John 3:16`, `1 Cor. 13:4-7`, `Ps. 23`."""

from dataclasses import dataclass

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_HEAD = LazyPattern(
    r"(?:(?<![\w.,:-])(?P<number>[1-3]|I{1,3}|1st|2nd|3rd)[ \u00a0]?)?"
    r"(?P<book>(?<![^\W\d_])[A-Za-z]{2,16})(?P<stop>\.?)[ \u00a0](?P<chapter>[0-9]{0,3})$"
)
_ORDINALS = {"1": "First", "2": "Second", "3": "Third"}
_FULL_LENGTH = 5
"""Letters from which on a book without a number may stand for an abbreviation's full name."""


@dataclass(frozen=True, slots=True)
class _Head:
    start: int
    name: str
    chapter: str
    is_short: bool


def _head(site: Site) -> _Head | None:
    """Find the book that ends before the match."""
    before = site.left_text(40)
    match = _HEAD.search(before)
    if match is None or not match["book"][0].isupper():
        return None
    written = match["book"].lower()
    data = table("en", "scripture")
    number = _number(match["number"] or "")
    start = site.start - len(before) + match.start()
    name = data["numbered"].get(written) if number else None
    if name:
        name = f"{_ORDINALS[number]} {name}"
    else:
        name = data["books"].get(written)
        start = site.start - len(before) + match.start("book")
    if name is None:
        return None
    if written in {"song", "songs", "solomon"}:
        name = match["book"]
    is_short = bool(match["stop"]) or name.rpartition(" ")[2].lower() != written
    return _Head(start, name, match["chapter"], is_short)


def _number(written: str) -> str:
    return str(len(written)) if written.startswith("I") else written[:1]


def _verse(digits: str) -> str:
    return numbers.pairs(digits) if digits[0] != "0" else numbers.cardinal(digits)


def _joint(chapter: str, verse: str) -> str:
    """Say a verse behind its chapter; `twenty` and `one` must not become `twenty one`."""
    runs_on = len(verse) == 1 and len(chapter) > 1 and chapter[-1] == "0" and chapter != "10"
    return f" verse {_verse(verse)}" if runs_on else f" {_verse(verse)}"


@BOOK.rule(
    "scripture.verse",
    SemioticClass.CODE,
    starts={":"},
    pattern=(
        r"(?<=[0-9]):(?P<verse>[0-9]{1,3})[ab]?"
        r"(?:(?P<join>[-\u2013\u2014])(?P<last>[0-9]{1,3})(?::(?P<verse2>[0-9]{1,3}))?)?"
        r"(?P<on>ff?\b\.?)?(?![0-9:])"
    ),
    score=0.93,
)
def _verses(site: Site) -> Reading | None:
    """A book with chapter and verse or verses."""
    head = _head(site)
    if head is None or not head.chapter:
        return None
    spoken = f"{head.name} {_verse(head.chapter)}{_joint(head.chapter, site['verse'])}"
    if site["last"]:
        spoken += f" to {_verse(site['last'])}"
    if site["verse2"]:
        spoken += f" {_verse(site['verse2'])}"
    if site["on"]:
        spoken += " and following"
    return Reading(
        spoken=spoken,
        start=head.start,
        fields={"book": head.name, "chapter": head.chapter, "verse": site["verse"]},
    )


@BOOK.rule(
    "scripture.chapter",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=(
        r"(?P<chapter>[0-9]{1,3})(?:[-\u2013](?P<last>[0-9]{1,3}))?(?![0-9A-Za-z%]|[:.,/-][0-9])"
    ),
    score=0.85,
)
def _chapter(site: Site) -> Reading | None:
    """A book with a number or a short name and a chapter: `Ps. 23`, `2 Kings 4`."""
    if site.before not in {" ", "\u00a0"}:
        return None
    head = _head(site)
    if head is None or head.chapter:
        return None
    has_number = " " in head.name
    if not has_number and not (head.is_short and site.text[: site.start].rstrip().endswith(".")):
        return None
    if head.name.split()[0] not in {"Psalm", "Psalms", *_ORDINALS.values()} and _is_measure(site):
        return None
    spoken = f"{head.name} {numbers.cardinal(site['chapter'])}"
    if site["last"]:
        spoken += f" to {numbers.cardinal(site['last'])}"
    return Reading(spoken=spoken, start=head.start)


def _is_measure(site: Site) -> bool:
    """Tell what else a short name may be: `col. 3`, `est. 90`, `mt. 5`."""
    return site.left() in {"col", "est", "mt", "ex", "is", "mark", "num", "act", "sir", "rev", "am"}


@BOOK.rule(
    "scripture.book",
    SemioticClass.CODE,
    starts={"1", "2", "3"},
    pattern=(
        r"(?<![\w.,:$-])(?P<number>[1-3])[ \u00a0](?P<book>[A-Z][a-z]{2,13})(?![A-Za-z0-9])"
        r"(?P<stop>\.?)"
    ),
    score=0.7,
)
def _book(site: Site) -> Reading | None:
    """A numbered book by itself: `in 2 Kings`; a person such as `John` needs a number behind."""
    name = table("en", "scripture")["numbered"].get(site["book"].lower())
    if name is None or name in {"John", "Peter", "Timothy", "Samuel"}:
        return None
    if name != site["book"] and not site["stop"]:
        return None
    end = site.match.end("book") if name == site["book"] else site.end
    return Reading(spoken=f"{_ORDINALS[site['number']]} {name}", end=end)


@BOOK.rule(
    "scripture.vv",
    SemioticClass.ABBREVIATION,
    starts={"v", "vv"},
    pattern=(
        r"(?P<unit>vv?)\.[ \u00a0]?(?P<first>[0-9]{1,3})(?:[-\u2013](?P<last>[0-9]{1,3}))?"
        r"(?![0-9]|\.[0-9])"
    ),
    score=0.7,
)
def _vv(site: Site) -> str:
    """Verses by their short form: `vv. 4-7`."""
    spoken = "verses" if site["unit"] == "vv" else "verse"
    spoken += f" {numbers.cardinal(site['first'])}"
    return f"{spoken} to {numbers.cardinal(site['last'])}" if site["last"] else spoken
