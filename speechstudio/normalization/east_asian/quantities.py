"""Numbers by themselves, percentages and fractions."""

import unicodedata

from speechstudio.normalization.east_asian.shapes import (
    INTEGER,
    NOT_MORE,
    NUMBER,
    RANGE,
    SLASH,
    SPACE,
    D,
    is_digit,
    narrow,
    starts_with,
)
from speechstudio.normalization.east_asian.signs import signed
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_CIRCLED = "①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳"
_ROMAN = "ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩⅪⅫⅰⅱⅲⅳⅴⅵⅶⅷⅸⅹ"
_VULGAR = "¼½¾⅐⅑⅒⅓⅔⅕⅖⅗⅘⅙⅚⅛⅜⅝⅞"
_FEW = 12
_LAST_DAY = 31
_DECADE = 10


def class_before(right: str, wording: Wording, otherwise: SemioticClass) -> SemioticClass:
    """Give the class of a number from what is counted: money before 元, a time before 分."""
    named: dict[str, str] = wording.names("counters", "classes")
    for length in range(4, 0, -1):
        for semiotic_class, counters in named.items():
            if right[:length] in counters.split():
                return SemioticClass(semiotic_class)
    return otherwise


@BOOK.rule("cardinal.plain", SemioticClass.CARDINAL, starts={DIGIT}, pattern=NUMBER, score=0.3)
def _plain(site: Site, wording: Wording) -> Reading:
    """Read a number as a quantity, or digit by digit when it begins with zeros."""
    text = narrow(site.source)
    right = "" if _is_order(site) else site.right_text(8)
    start, sign = signed(site, wording)
    whole, point, _ = text.partition(".")
    if len(whole) > 1 and whole[0] == "0" and not point:
        padded = class_before(right, wording, SemioticClass.DIGIT)
        if padded is SemioticClass.DIGIT:
            return Reading(spoken=sign + wording.digits(text), start=start, semiotic_class=padded)
        text = text.lstrip("0") or "0"
    kind = SemioticClass.DECIMAL if point else SemioticClass.CARDINAL
    if site.before == "第":
        kind = SemioticClass.ORDINAL
    return Reading(
        spoken=sign + wording.number(text, right),
        start=start,
        score=0.4 if point else None,
        semiotic_class=class_before(right, wording, kind),
        fields={"number": text},
    )


@BOOK.rule(
    "cardinal.scaled",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=rf"(?:{INTEGER}[万萬亿億兆]){{1,3}}{INTEGER}(?![.．])",
    score=0.45,
)
def _scaled(site: Site, wording: Wording) -> Reading | None:
    """Read a number that is written with figures and scales by turns: `1億2000万`, `3万5000`."""
    if site.before in {".", "．", ","}:
        return None
    start, sign = signed(site, wording)
    *parts, rest = _SCALED.findall(site.source)
    words = "".join(wording.number(number, scale) + scale for number, scale in parts)
    number = narrow(rest[0])
    right = site.right_text(8)
    if number[0] != "0" and 1 < len(number) < _PLACES:
        words += wording.phrase("padding")
    is_full = len(number) == _PLACES
    words += wording.number(number.lstrip("0") or "0", parts[-1][1] if is_full else "")
    kind = class_before(right, wording, SemioticClass.CARDINAL)
    return Reading(spoken=sign + words, start=start, semiotic_class=kind)


_SCALED = LazyPattern(rf"({INTEGER})([万萬亿億兆]?)")
_PLACES = 4
"""Figures between two scales."""


def _is_order(site: Site) -> bool:
    """Tell a number that says which one from one that says how many: `第2个`, `3点2分`."""
    return site.before in {"第", "初"} or (
        site.before in {"点", "點", "时", "時"} and site.after == "分"
    )


@BOOK.rule(
    "percent.sign",
    SemioticClass.MEASURE,
    starts={DIGIT},
    pattern=rf"(?:(?P<low>{NUMBER}){RANGE})?(?P<number>{NUMBER}){SPACE}?(?P<sign>[%％‰])",
    score=0.9,
)
def _percent(site: Site, wording: Wording) -> Reading:
    """Read a percentage, or a range of percentages with one sign."""
    key = "permille" if site["sign"] == "‰" else "percent"
    start, sign = signed(site, wording)
    high = wording.number(site["number"])
    if not site["low"]:
        return Reading(spoken=sign + wording.phrase(key, n=high), start=start)
    low = wording.number(site["low"])
    spoken = wording.phrase(f"{key}_range", low=low, high=high)
    return Reading(spoken=sign + spoken, start=start, semiotic_class=SemioticClass.RANGE)


@BOOK.rule(
    "fraction.slash",
    SemioticClass.FRACTION,
    starts={DIGIT},
    pattern=rf"(?:(?P<whole>{D}{{1,4}})[ 又])?(?P<top>{D}{{1,4}}){SLASH}(?P<bottom>{D}{{1,4}})"
    rf"{NOT_MORE}(?!{SLASH})",
    score=0.7,
)
def _fraction(site: Site, wording: Wording) -> Reading | None:
    """Read a fraction; one that is no proper fraction in lowest terms is rather a date."""
    top, bottom = (int(narrow(site[part])) for part in ("top", "bottom"))
    if not bottom or is_digit(site.before) or site.before in {"/", "."}:
        return None
    cued = starts_with(site.right_text(4), wording.cues("after_fraction"))
    if cued or site["whole"]:
        return _said(site, wording, 0.85)
    is_likely = top < bottom and (bottom <= _FEW or bottom > _LAST_DAY or bottom % _DECADE == 0)
    return _said(site, wording, 0.6 if is_likely else 0.45)


def _said(site: Site, wording: Wording, score: float) -> Reading:
    start, sign = signed(site, wording)
    key = "mixed" if site["whole"] else "fraction"
    top, bottom = (wording.number(site[part]) for part in ("top", "bottom"))
    whole = wording.number(site["whole"]) if site["whole"] else ""
    spoken = wording.phrase(key, whole=whole, top=top, bottom=bottom)
    fields = {"numerator": narrow(site["top"]), "denominator": narrow(site["bottom"])}
    return Reading(spoken=sign + spoken, start=start, score=score, fields=fields)


@BOOK.rule(
    "duration.always",
    SemioticClass.DURATION,
    starts={"24"},
    pattern=r"24/7(?!\d|/)",
    score=0.85,
)
def _always(_site: Site, wording: Wording) -> str:
    """Read `24/7` as what it means."""
    return wording.phrase("always")


@BOOK.rule(
    "fraction.character",
    SemioticClass.FRACTION,
    starts={DIGIT, *_VULGAR},
    pattern=rf"(?P<whole>{D}{{0,6}})(?P<part>[{_VULGAR}])",
    score=0.9,
)
def _vulgar(site: Site, wording: Wording) -> Reading:
    """Read a fraction that is one character: `½`, `2½`."""
    top, bottom = unicodedata.normalize("NFKC", site["part"]).split("\u2044")
    words = {"top": wording.number(top), "bottom": wording.number(bottom)}
    if site["whole"]:
        whole = wording.number(site["whole"])
        return Reading(spoken=wording.phrase("mixed", whole=whole, **words))
    return Reading(spoken=wording.phrase("fraction", **words))


@BOOK.rule(
    "cardinal.character",
    SemioticClass.CARDINAL,
    starts=set(_CIRCLED + _ROMAN),
    pattern=rf"[{_CIRCLED}{_ROMAN}]",
    score=0.9,
)
def _character(site: Site, wording: Wording) -> str:
    """Read a number that is one character: `③`, `Ⅳ`."""
    return wording.number(str(int(unicodedata.numeric(site.source))))


@BOOK.rule(
    "ordinal.numbered",
    SemioticClass.ORDINAL,
    starts={"no", "№", "#", "＃"},
    pattern=rf"(?:N[oO][.．]|No(?= )|№|[#＃]){SPACE}?(?P<number>{D}{{1,9}})(?![A-Za-z])",
    score=0.85,
)
def _numbered(site: Site, wording: Wording) -> str | None:
    """Read `No.5`, `№5` and `#5`."""
    if site.before.isascii() and site.before.isalnum():
        return None
    return wording.phrase("numbered", n=wording.cardinal(narrow(site["number"])))
