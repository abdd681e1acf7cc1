"""Digits that name something and are read one by one: codes, cards, rooms, flights, phones."""

import re
from dataclasses import replace

from speechstudio.normalization.east_asian.shapes import (
    DASH,
    DASH_SET,
    DASHES,
    SPACE,
    D,
    clause_before,
    holds,
    is_digit,
    narrow,
    starts_with,
)
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_CODE = LazyPattern(rf"[A-Za-z0-9{DASH_SET}]{{1,24}}$")
_OTHER = LazyPattern(r"[0-9]{3,12}(?:或者?|和|及|与|與|跟|か|や|と|、|/| )$")
"""Another code before this one: `110或120`."""
_FEWEST = 3
_GROUPS = rf"{D}{{1,20}}(?:(?:{DASH}|{SPACE}){D}{{2,8}}){{0,5}}(?!{D}|[./:：]{D})"
_BREAKS = LazyPattern(rf"(?:{DASH}|[ \u00a0\u202f\u3000()（）]){{1,3}}")
_LONG = 13
"""Digits of which nobody makes a quantity without commas."""


def in_groups(text: str, wording: Wording) -> str:
    """Say digits one by one, with a pause between the groups in which they are written."""
    groups = [wording.digits(narrow(group)) for group in _BREAKS.split(text) if group]
    return wording.phrase("pause").join(groups)


def _by_digits(
    text: str, wording: Wording, kind: SemioticClass | None = None, start: int | None = None
) -> Reading:
    spoken = in_groups(text, wording)
    others = wording.digits_otherwise(spoken)
    fields = {"digits": "".join(sign for sign in narrow(text) if is_digit(sign))}
    return Reading(spoken=spoken, semiotic_class=kind, start=start, others=others, fields=fields)


def _counts(site: Site, wording: Wording) -> bool:
    """Tell whether what follows makes the number a quantity."""
    return starts_with(site.right_text(4).lstrip(), wording.cues("counters"))


def _clause(site: Site) -> str:
    """Give the clause before a code, without the code's own letters and other codes."""
    begin = site.start
    for _ in range(3):
        other = _OTHER.search(site.text[max(0, begin - 16) : begin])
        if other is None:
            break
        begin -= len(other.group())
    code = _CODE.search(site.text[max(0, begin - 24) : begin])
    letters = code.group() if code else ""
    before = clause_before(site.text, begin - len(letters))
    return before + letters if letters.isalpha() else before


@BOOK.rule("digit.cued", SemioticClass.DIGIT, starts={DIGIT}, pattern=_GROUPS, score=0.8)
def _cued(site: Site, wording: Wording) -> Reading | None:
    """Read a number digit by digit that a word says to be a code, a card or a room."""
    if sum(map(is_digit, site.source)) < _FEWEST:
        return None
    clause = _clause(site)
    kind = SemioticClass.DIGIT
    if not _names_it_afterwards(site, wording):
        if _counts(site, wording):
            return None
        if not _is_cued(clause, "identifier", wording):
            if not _is_cued(clause, "telephone", wording):
                return None
            kind = SemioticClass.TELEPHONE
    is_behind_letters = site.before in {*DASHES} and site.left_text(2)[:1].isalpha()
    start = site.start - 1 if is_behind_letters else site.start
    return _by_digits(site.source, wording, kind, start)


def _is_cued(clause: str, section: str, wording: Wording) -> bool:
    """Tell whether a clause speaks of a code, and not of how much there is of something."""
    lowered = clause.lower()
    if clause in wording.cues(f"{section}_alone"):
        return True
    ends = [lowered.rfind(cue) + len(cue) for cue in wording.cues(section) if cue in lowered]
    return bool(ends) and not holds(lowered[max(ends) :], wording.cues("quantity"))


def _names_it_afterwards(site: Site, wording: Wording) -> bool:
    """Tell whether the words behind say what it is: `4071是密码`, `305室`."""
    right = site.right_text(8)
    if starts_with(right, wording.cues("after_identifier")):
        return True
    return right[:1] in {"是", "为", "為", "が", "は"} and starts_with(
        right[1:].removeprefix("我的").removeprefix("你的"), wording.cues("identifier")
    )


@BOOK.rule(
    "telephone.groups",
    SemioticClass.TELEPHONE,
    starts={DIGIT, "+", "(", "（"},
    pattern=rf"(?:[+＋](?P<country>{D}{{1,3}})(?:{DASH}|{SPACE})?)?[(（]?{D}{{1,5}}[)）]?"
    rf"(?:(?:{DASH}|{SPACE}){{0,2}}{D}{{2,8}}){{1,4}}(?!{D}|[./:：]{D}|{DASH}{D})",
    score=0.8,
)
def _telephone(site: Site, wording: Wording) -> Reading | None:
    """Read a telephone number by the lengths of its groups."""
    if is_digit(site.before) or site.before in {"+", "-", ".", "/", "(", ","}:
        return None
    groups = [narrow(group) for group in re.findall(rf"{D}{{1,20}}", site.source)]
    if not site["country"] and not _is_telephone(groups, site, wording):
        return None
    plus = wording.phrase("country") if site["country"] else ""
    reading = _by_digits(site.source.lstrip("+＋"), wording)
    return replace(reading, spoken=plus + reading.spoken) if plus else reading


def _is_telephone(groups: list[str], site: Site, wording: Wording) -> bool:
    """Tell the numbers of the region from other groups of digits."""
    digits = "".join(groups)
    shapes: dict[str, str] = wording.names("cues", "telephone_shapes")
    written = " ".join(groups)
    if any(re.fullmatch(shape, written) for shape in shapes.values()):
        return not _counts(site, wording)
    return site.source[0] in "(（" and digits[0] == "0" and len(digits) > 8  # noqa: PLR2004


@BOOK.rule(
    "telephone.plain",
    SemioticClass.TELEPHONE,
    starts={DIGIT},
    pattern=rf"{D}{{3,40}}(?!{D}|[.．,]{D})",
    score=0.65,
)
def _plain(site: Site, wording: Wording) -> Reading | None:
    """Read a mobile number, and digits too many for a quantity."""
    digits = narrow(site.source)
    if is_digit(site.before) or _counts(site, wording):
        return None
    if digits in wording.cues("short_numbers"):
        return _by_digits(digits, wording)
    shapes: dict[str, str] = wording.names("cues", "telephone_shapes")
    if any(re.fullmatch(shape, digits) for shape in shapes.values()):
        return _by_digits(digits, wording)
    if len(digits) >= _LONG:
        return _by_digits(digits, wording, SemioticClass.DIGIT)
    return None


@BOOK.rule(
    "digit.card",
    SemioticClass.DIGIT,
    starts={DIGIT},
    pattern=rf"{D}{{4}}(?:(?:{DASH}|{SPACE}){D}{{4}}){{2,3}}(?:(?:{DASH}|{SPACE}){D}{{1,4}})?(?!{D})",
    score=0.85,
)
def _card(site: Site, wording: Wording) -> Reading:
    """Read the groups of four of a card."""
    return _by_digits(site.source, wording)
