"""Telephone numbers, and the digits of what identifies rather than counts: PINs, codes, cards."""

import re

from speechstudio.normalization.european.neighbours import left, left_set
from speechstudio.normalization.european.phrasebook import Phrasebook
from speechstudio.normalization.european.templates import TemplateBook
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = TemplateBook()

_GAP = r"(?:[ \u00a0\u202f.\-/\u2013\u2011]{1,2})"
_TAIL = rf"[0-9]{{2,8}}(?:{_GAP}[0-9]{{2,6}}){{0,6}}"
_END = r"(?![\w]|[,.:][0-9]|[%\u20ac$\u00b0])"
_FEWEST, _LONG, _MOST = 7, 8, 13
_THOUSANDS, _THREE_GROUPS, _PAIR = 3, 9, 2
_REACH = 6
"""Words to the left in which a cue is looked for."""


def _digits(text: str) -> str:
    return re.sub("[^0-9]", "", text)


def _fields(site: Site) -> dict[str, str]:
    return {"number": _digits(site.source)}


@BOOK.rule(
    "telephone.international",
    SemioticClass.TELEPHONE,
    starts={"+"},
    pattern=(
        rf"\+(?P<country>[0-9]{{1,3}}){_GAP}?(?P<rest>(?:\([0-9]{{1,4}}\){_GAP}?|[0-9]{{1,4}}{_GAP})?"
        rf"{_TAIL}){_END}"
    ),
    score=0.95,
)
def _international(book: Phrasebook, site: Site) -> Reading | None:
    """Read a number with the code of its country."""
    if not _FEWEST <= len(_digits(site.source)) <= _MOST + 2:
        return None
    numerals = book.numerals
    country, rest = site["country"], site["rest"]
    words = f"{numerals.grouped_digits(country)}, {numerals.grouped_digits(rest)}"
    if not re.match(_GAP, site.text[site.match.end("country") : site.match.end("country") + 1]):
        words = numerals.digits(country + _digits(rest))
    return Reading(spoken=f"{book.word('plus')} {words}", fields=_fields(site))


@BOOK.rule(
    "telephone.groups",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "("},
    pattern=rf"(?:\([0-9]{{1,5}}\) ?|[0-9]{{1,5}}{_GAP}){_TAIL}{_END}",
    score=0.7,
)
def _groups(book: Phrasebook, site: Site) -> Reading | None:
    """Read groups of digits that are too many or too odd for a number that counts."""
    digits = _digits(site.source)
    if not _FEWEST <= len(digits) <= _MOST or (site.before and site.before in "-/.,+"):
        return None
    if re.search(rf"[0-9]{_GAP}$", site.left_text(3)):
        return None
    score = _score(book, site, digits)
    if not score:
        return None
    spoken = book.numerals.grouped_digits(site.source)
    return Reading(spoken=spoken, score=score, fields=_fields(site))


def _score(book: Phrasebook, site: Site, digits: str) -> float:
    """Tell how much speaks for a telephone number; 0 when nothing does."""
    if left_set(site, _REACH) & book.cue("telephone") and not book.is_counting(site):
        return 0.92
    if site.source[0] == "(" and len(digits) > _LONG:
        return 0.9
    if digits[0] == "0" and len(digits) >= _LONG:
        return 0.88
    return _score_by_form(book, site, digits)


def _score_by_form(book: Phrasebook, site: Site, digits: str) -> float:
    """Tell how much the grouping alone speaks for a telephone number."""
    groups = re.findall("[0-9]+", site.source)
    if all(len(group) == _THOUSANDS for group in groups[1:]):
        may_be = len(digits) == _THREE_GROUPS and not book.is_counting(site)
        return 0.6 if may_be else 0.0
    if "." in site.source or "/" in site.source or len(digits) < _LONG:
        return 0.0
    if len(groups) > _PAIR and "\u2013" not in site.source:
        return 0.75
    return 0.65 if "-" in site.source and len(groups[-1]) == len("1234") else 0.0


@BOOK.rule(
    "telephone.dialled",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "*"},
    pattern=rf"(?P<star>\*)?(?P<digits>[0-9]{{3,15}})(?P<hash>#)?{_END}(?!{_GAP}?[0-9])",
    score=0.8,
)
def _dialled(book: Phrasebook, site: Site) -> Reading | None:
    """Read a run of digits that somebody dials."""
    if not site["star"] and not site["hash"]:
        cued = left_set(site, _REACH) & book.cue("telephone") and not book.is_counting(site)
        begins = site["digits"][0] == "0" and len(site["digits"]) in (10, 11)
        if not cued and not begins:
            return None
    words = [book.numerals.grouped_digits(site["digits"])]
    if site["star"]:
        words.insert(0, book.word("star"))
    if site["hash"]:
        words.append(book.word("hash"))
    return Reading(spoken=" ".join(words), fields=_fields(site))


@BOOK.rule(
    "digit.identifier",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=rf"[0-9]{{1,24}}(?:[ \-./\u2011][0-9]{{1,12}}){{0,8}}(?P<hash>#)?{_END}",
    score=0.85,
)
def _identifier(book: Phrasebook, site: Site) -> Reading | None:
    """Digits behind a word such as PIN, password, account, one by one."""
    digits = _digits(site.source)
    if len(digits) < _THOUSANDS or site.before in tuple("+-/.,$\u20ac"):
        return None
    if not _is_named(book, site) or book.is_counting(site):
        return None
    groups = re.findall("[0-9]+", site.source)
    spoken = ", ".join(book.numerals.digits(group) for group in groups)
    if site["hash"]:
        spoken += f" {book.word('hash')}"
    return Reading(spoken=spoken, fields=_fields(site))


def _is_named(book: Phrasebook, site: Site) -> bool:
    """Whether a cue stands before the number with no other number between."""
    cues = book.cue("pin")
    for at in range(_REACH):
        word = left(site, at)
        if word in cues:
            return True
        if not word or word[0].isdigit():
            return False
    return False
