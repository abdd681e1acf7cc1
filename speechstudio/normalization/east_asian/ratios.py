"""Ratios with colons, and sums."""

import re

from speechstudio.normalization.east_asian.shapes import (
    COLON,
    NUMBER,
    SPACE,
    D,
    clause_before,
    holds,
    is_digit,
)
from speechstudio.normalization.east_asian.signs import signed
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_OPERATORS = "±+＋\\-−－×✕÷=＝*＊<>＜＞≤≥≈≠"
_OPERAND = rf"(?:{NUMBER}|[A-Za-z](?![A-Za-z]))[²³]?"
_TERM = LazyPattern(rf"{SPACE}?([{_OPERATORS}]){SPACE}?")
_CERTAIN = LazyPattern("[=＝×✕÷≤≥≈≠±+＋]")


@BOOK.rule(
    "score.ratio",
    SemioticClass.SCORE,
    starts={DIGIT},
    pattern=rf"{NUMBER}(?:{SPACE}?{COLON}{SPACE}?{NUMBER}){{1,3}}(?!{D}|[:：])",
    score=0.5,
)
def _ratio(site: Site, wording: Wording) -> Reading | None:
    """Read `3:2` and `1:100` as one thing to the other."""
    if is_digit(site.before) or site.before in {".", ":", "："}:
        return None
    cued = holds(clause_before(site.text, site.start), wording.cues("ratio"))
    cued = cued or holds(site.right_text(4), wording.cues("won"))
    terms = re.split(rf"{SPACE}?{COLON}{SPACE}?", site.source)
    spoken = wording.phrase("ratio").join(wording.number(term) for term in terms)
    return Reading(spoken=spoken, score=0.85 if cued else None)


@BOOK.rule(
    "math.sum",
    SemioticClass.MATH,
    starts={DIGIT, *"abcdefghijklmnopqrstuvwxyz"},
    pattern=rf"(?<![A-Za-z0-9]){_OPERAND}(?:{SPACE}?[{_OPERATORS}]{SPACE}?-?{_OPERAND}){{1,8}}",
    score=0.7,
)
def _sum(site: Site, wording: Wording) -> Reading | None:
    """Read `1+1=2` and `x² ≥ 4`; a lone dash between numbers is no minus."""
    if not _CERTAIN.search(site.source) and not re.search("[<>＜＞*＊]", site.source):
        return None
    names: dict[str, str] = wording.names("phrases", "operators")
    pieces = _TERM.split(site.source)
    words: list[str] = []
    minus = False
    for at, piece in enumerate(pieces):
        if at % 2:
            words.append(names.get(piece.translate(_NARROW), ""))
        elif piece:
            words.append(("", wording.phrase("minus"))[minus] + _operand(piece, wording))
        # an empty piece stands between an operator and a sign, which is then no operator
        minus = not piece
    return Reading(spoken="".join(words), score=0.85 if "=" in site.source else None)


_NARROW = str.maketrans("＋−－✕＝＊＜＞", "+--×=*<>")


def _operand(text: str, wording: Wording) -> str:
    power = text[-1:] if text[-1:] in "²³" else ""
    body = text.rstrip("²³")
    words = wording.number(body) if is_digit(body[:1]) else body
    key = {"²": "squared", "³": "cubed"}.get(power)
    return wording.phrase(key, n=words) if key else words


@BOOK.rule(
    "math.power",
    SemioticClass.MATH,
    starts={DIGIT, *"abcdefghijklmnopqrstuvwxyz"},
    pattern=rf"(?<![A-Za-z0-9])(?:{NUMBER}|[A-Za-z])[²³]",
    score=0.6,
)
def _power(site: Site, wording: Wording) -> str:
    """Read `10²`."""
    return _operand(site.source, wording)


@BOOK.rule(
    "math.times",
    SemioticClass.MATH,
    starts=set("x×✕*"),
    pattern=rf"(?<=[0-9\uff10-\uff19m])[x×✕*](?={D})",
    score=0.6,
)
def _times(_site: Site, wording: Wording) -> str:
    """Read the sign between the sides of something: `10×15cm`, `3m×4m`."""
    return wording.phrase("times")


@BOOK.rule(
    "math.root",
    SemioticClass.MATH,
    starts={"√"},
    pattern=rf"√(?=[A-Za-z]|{D})",
    score=0.7,
)
def _root(site: Site, wording: Wording) -> Reading:
    """Read the sign of a root, with a minus before it."""
    start, sign = signed(site, wording)
    return Reading(spoken=sign + wording.phrase("root"), start=start)


@BOOK.rule(
    "math.equals",
    SemioticClass.MATH,
    starts={"=", "＝"},
    pattern=rf"[=＝]{SPACE}?(?=[¥$€]?{D})",
    score=0.5,
)
def _equals(site: Site, wording: Wording) -> str | None:
    """Read the sign between two amounts: `1ドル=150円`."""
    return wording.phrase("equals") if _AMOUNT.search(site.left_text(8)) else None


_AMOUNT = LazyPattern(rf"{D}[^\s0-9，。、]{{1,4}}{SPACE}?$")


@BOOK.rule(
    "math.and_more",
    SemioticClass.MATH,
    starts={"+", "＋"},
    pattern=r"(?<=[0-9\uff10-\uff19万萬亿億千百%％])[+＋](?![0-9\uff10-\uff19+＋A-Za-z])",
    score=0.5,
)
def _and_more(_site: Site, wording: Wording) -> str:
    """Read the sign behind an amount: `100+`."""
    return wording.phrase("country")
