"""Fractions: 1/2, 3분의 1, ½."""

import unicodedata

from speechstudio.normalization.languages.ko import amounts, numbers
from speechstudio.normalization.languages.ko.particles import agreeing, ends_in_consonant
from speechstudio.normalization.rules import DIGIT, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = RuleBook()

_VULGAR = "½⅓⅔¼¾⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"


@BOOK.rule(
    "fraction.slash",
    SemioticClass.FRACTION,
    starts={DIGIT, "-", "−", "√"},
    pattern=r"(?P<sign>(?<![0-9A-Za-z가-힣)])[-−])?"
    r"(?:(?P<whole>[0-9]{1,6})(?:[ ]?[과와][ ]?|[ ]))?"
    r"(?P<top>√?[0-9]{1,9})/(?P<bottom>√?[0-9]{1,9})(?![0-9/]|[.][0-9])",
    score=0.75,
)
@agreeing
def _fraction(site: Site) -> Reading | None:
    """A fraction with a bar: 1/2, 1과 1/2, -√1/2."""
    bottom = site["bottom"].lstrip("√")
    if site.before == "/" or not int(bottom):
        return None
    words = f"{_rooted(site['bottom'])} 분의 {_rooted(site['top'])}"
    if site["whole"]:
        whole = numbers.number(site["whole"])
        words = f"{whole}{'과' if ends_in_consonant(whole) else '와'} {words}"
    return Reading(spoken=f"마이너스 {words}" if site["sign"] else words)


def _rooted(text: str) -> str:
    said = numbers.number(text.lstrip("√"))
    return f"루트 {said}" if text[0] == "√" else said


@BOOK.rule(
    "fraction.sign",
    SemioticClass.FRACTION,
    starts={DIGIT, SYMBOL},
    pattern=rf"(?P<whole>[0-9]{{1,6}})?[ ]?(?P<sign>[{_VULGAR}])",
    score=0.9,
)
def _sign(site: Site) -> str:
    """A fraction of one character: ½."""
    top, bottom = unicodedata.normalize("NFKC", site["sign"]).split("\u2044")
    words = f"{numbers.sino(bottom)} 분의 {numbers.sino(top)}"
    whole = site["whole"]
    return f"{numbers.number(whole)} {words}" if whole else words


@BOOK.rule(
    "fraction.written",
    SemioticClass.FRACTION,
    starts={DIGIT},
    pattern=rf"(?P<bottom>{amounts.AMOUNT})[ ]?분의[ ]?(?P<top>{amounts.AMOUNT})",
    score=0.9,
)
@agreeing
def _written(site: Site) -> Reading:
    """A fraction in words: 3분의 1."""
    return Reading(spoken=f"{amounts.amount(site['bottom'])} 분의 {amounts.amount(site['top'])}")
