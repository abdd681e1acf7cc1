"""Latin letters in East Asian text: initialisms, models, versions."""

import re
import unicodedata

from speechstudio.normalization.east_asian.shapes import (
    LETTERS,
    SPACE,
    D,
    is_digit,
    narrow,
    starts_with,
)
from speechstudio.normalization.east_asian.wording import SharedBook, Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, Reading
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

BOOK = SharedBook()

_LONGEST_INITIALISM = 5
_VOWELS = frozenset("AEIOUY")
_ROMAN = {
    numeral: value
    for value, numeral in enumerate(
        (
            *("I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X"),
            *("XI", "XII", "XIII", "XIV", "XV", "XVI", "XVII", "XVIII", "XIX", "XX"),
        ),
        start=1,
    )
}
_PRECEDING = LazyPattern(rf"({LETTERS}{{1,16}})({SPACE}|-)?$")
_VERSION_CUE = LazyPattern(r"(?:^|[^A-Za-z])(?:[vV]|[vV]er\.?|[vV]ersion)[ .]?$")


@BOOK.rule(
    "letters.initialism", SemioticClass.LETTERS, starts={CAPS}, pattern="[A-Z]{2,8}", score=0.6
)
def _initialism(site: Site, wording: Wording) -> str | None:
    """Read capitals letter by letter, unless they are said as a word."""
    source = site.source
    if source.lower() in wording.cues("said_as_words"):
        return None
    if site.before == "@" or (len(source) > _LONGEST_INITIALISM and _VOWELS & set(source)):
        return None
    return " ".join(source)


@BOOK.rule(
    "letters.wide",
    SemioticClass.LETTERS,
    starts={LETTER},
    pattern="(?<![\uff21-\uff3a\uff41-\uff5a])[\uff21-\uff3a]{2,8}(?![\uff41-\uff5a])",
    score=0.6,
)
def _wide(site: Site, wording: Wording) -> str | None:
    """Read capitals of the width of kanji letter by letter."""
    letters = unicodedata.normalize("NFKC", site.source)
    return letters if letters.lower() in wording.cues("said_as_words") else " ".join(letters)


@BOOK.rule(
    "letters.plural", SemioticClass.LETTERS, starts={MIXED}, pattern="[A-Z]{2,5}s", score=0.6
)
def _plural(site: Site, wording: Wording) -> str | None:
    """Read the letters of `CPUs`; the plural is not said."""
    capitals = site.source[:-1]
    if site.after.isascii() and site.after.isalpha():
        return None
    return None if capitals.lower() in wording.cues("said_as_words") else " ".join(capitals)


@BOOK.rule("roman.capitals", SemioticClass.ROMAN, starts={CAPS}, pattern="[IVX]{2,5}", score=0.7)
def _roman(site: Site, wording: Wording) -> str | None:
    """Read a Roman numeral behind a name or 第, or before what it counts."""
    value = _ROMAN.get(site.source)
    behind_name = re.search(r"[A-Za-z]{2} $", site.left_text(3))
    counts = starts_with(site.right_text(2), wording.cues("after_roman"))
    if value is None or not (behind_name or counts or site.before == "第"):
        return None
    return wording.cardinal(str(value))


@BOOK.rule(
    "code.model",
    SemioticClass.CODE,
    starts={DIGIT},
    pattern=rf"{D}{{1,8}}(?!{D}|[.．,]{D})",
    score=0.5,
)
def _model(site: Site, wording: Wording) -> Reading | None:
    """Read the number behind Latin letters: `A320`, `iPhone 15`, `GPT-4`."""
    name = _PRECEDING.search(site.left_text(18))
    if name is None:
        return None
    apart = bool(name[2])
    before = site.text[site.start - len(name[0]) - 1 : site.start - len(name[0])]
    if name[1] in {"x", "X"} and is_digit(before):
        return None  # the sides of something: 1920x1080
    if name[2] and name[2] != "-" and starts_with(site.right_text(3), wording.cues("counters")):
        return None
    start = site.start - 1 if name[2] == "-" else site.start
    return Reading(
        spoken=wording.model(narrow(site.source)), start=start, score=0.5 if apart else 0.7
    )


@BOOK.rule(
    "version.dotted",
    SemioticClass.VERSION,
    starts={DIGIT},
    pattern=rf"{D}{{1,6}}(?:[.．]{D}{{1,6}}){{1,4}}(?![.．]{D}|{D})",
    score=0.45,
)
def _version(site: Site, wording: Wording) -> Reading | None:
    """Read a version, part by part: `2.0.1`; one point only behind a name or `v`."""
    parts = re.split("[.．]", narrow(site.source))
    if is_digit(site.before) or site.before in {".", ","}:
        return None
    cue = _VERSION_CUE.search(site.left_text(10))
    named = cue or _PRECEDING.search(site.left_text(18))
    if len(parts) == 2 and not named:  # noqa: PLR2004  (it is a decimal number)
        return None
    spoken = wording.phrase("point").join(_part(part, wording) for part in parts)
    return Reading(spoken=spoken, score=0.75 if named else 0.7)


def _part(text: str, wording: Wording) -> str:
    return wording.digits(text) if len(text) > 1 and text[0] == "0" else wording.cardinal(text)


@BOOK.rule(
    "letters.and",
    SemioticClass.LETTERS,
    starts={"&", "＆"},
    pattern=r"(?<=[A-Za-z])[&＆](?=[A-Za-z])",
    score=0.6,
)
def _and(_site: Site, wording: Wording) -> str:
    """Read the sign in `R&D`."""
    return wording.phrase("ampersand")
