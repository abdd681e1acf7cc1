"""Emoji by their names: once for a row of the same, without tones of skin."""

import unicodedata
from typing import Any

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.rules import DIGIT, SYMBOL, Reading, RuleBook
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site
from speechstudio.normalization.tables import table

BOOK = RuleBook()

_BASE = (
    "[\u203c\u2049\u231a\u231b\u2328\u23cf\u23e9-\u23fa\u24c2\u25fb-\u25fe"
    "\u2600-\u266c\u2670-\u2793\u2795-\u2797\u27b0\u27bf\u2b1b\u2b1c\u2b50\u2b55\u3030\u303d\u3297\u3299"
    "\U0001f004\U0001f0cf\U0001f170-\U0001f19a\U0001f201-\U0001f251\U0001f300-\U0001faff]"
)
_TONE = "[\U0001f3fb-\U0001f3ff]"
_FLAG = "[\U0001f1e6-\U0001f1ff]{2}"
_TAGS = "(?:[\U000e0020-\U000e007f]{1,8})?"
_JOINED = (
    "\u200d[\u2640\u2642\u2695\u2696\u26a7\u2620\u2744\u2708\u2764\u2b1b\U0001f300-\U0001faff]"
)
_ONE = rf"(?:{_FLAG}|{_BASE}\ufe0f?{_TONE}?{_TAGS}(?:{_JOINED}\ufe0f?{_TONE}?){{0,4}})"
_EACH = LazyPattern(_ONE)
_DROPPED = LazyPattern(f"[\ufe0e\ufe0f]|{_TONE}|[\U000e0020-\U000e007f]")
_STAR = "[\u2b50\u2605\u2606\U0001f31f]\ufe0f?"
_FAMILY = frozenset("\U0001f466\U0001f467\U0001f468\U0001f469\U0001f9d1\U0001f9d2\U0001f476")
_LOVERS = frozenset({"i", "we", "you", "they"})
_FULL = frozenset("\u2b50\u2605\U0001f31f")


@BOOK.rule(
    "abbreviation.emoji",
    SemioticClass.ABBREVIATION,
    starts={SYMBOL},
    pattern=rf"(?<![\U0001f300-\U0001faff]){_ONE}(?:[ \u200d]?{_ONE}){{0,60}}",
    score=0.8,
)
def _emoji(site: Site) -> Reading | None:
    """One emoji or a row of them."""
    names: list[str] = []
    for found in _EACH.findall(site.source):
        name = name_of(found)
        if name and name not in names:
            names.append(name)
    if names == ["red heart"] and site.left() in _LOVERS and site.right():
        names = ["love"]
    return Reading(spoken=", ".join(names), others=("",)) if names else None


def name_of(sequence: str) -> str:
    """Give the name of one emoji; empty for what has none."""
    data = table("en", "emoji")
    plain = _DROPPED.sub("", sequence).strip("\u200d")
    if not plain:
        return ""
    known: str | None = data["names"].get(plain)
    if known:
        return known
    if "\U0001f1e6" <= plain[0] <= "\U0001f1ff":
        return _flag(plain, data["flags"])
    return _composed(plain, data)


def _composed(plain: str, data: dict[str, Any]) -> str:
    """Name an emoji that is joined of several, or one that has only its name in Unicode."""
    first, *others = plain.split("\u200d")
    if first in data["people"] and others:
        trade = data["trades"].get(others[0])
        if trade:
            return f"{data['people'][first]} {trade}"
        return "family" if others[-1] in _FAMILY else ""
    known: str | None = data["names"].get(first)
    return known or unicodedata.name(first[:1], "").lower().replace("-", " ")


def _flag(pair: str, countries: dict[str, str]) -> str:
    """Two regional indicators: the flag of a country."""
    code = "".join(chr(ord(sign) - 0x1F1E6 + ord("A")) for sign in pair[:2])
    country = countries.get(code)
    return f"flag of {country}" if country else f"flag {' '.join(code)}"


@BOOK.rule(
    "cardinal.stars",
    SemioticClass.CARDINAL,
    starts={SYMBOL},
    pattern=f"(?:{_STAR}){{2,10}}",
    score=0.9,
)
def _rating(site: Site) -> Reading:
    """A row of stars, full ones counted: `★★★☆☆` is three out of five."""
    stars = [sign for sign in site.source if sign != "\ufe0f"]
    full = sum(sign in _FULL for sign in stars)
    if full == len(stars):
        return Reading(spoken=f"{numbers.cardinal(full)} stars")
    return Reading(spoken=f"{numbers.cardinal(full)} out of {numbers.cardinal(len(stars))} stars")


@BOOK.rule(
    "cardinal.star",
    SemioticClass.CARDINAL,
    starts={DIGIT},
    pattern=(
        rf"(?P<number>[0-9]{{1,2}}(?:\.[0-9])?)[ \u00a0]?(?:/[0-9]{{1,2}} ?)?{_STAR}(?!{_STAR})"
    ),
    score=0.92,
)
def _stars(site: Site) -> Reading:
    """A number and a star: `a 4★ review`; `I give it 4★` in the plural."""
    following = site.right_text(2)
    is_before_noun = following[:1] in {" ", "-"} and following[1:].isalpha()
    plural = "star" if is_before_noun or site["number"] == "1" else "stars"
    return Reading(spoken=f"{numbers.number(site['number'])} {plural}")


@BOOK.rule(
    "cardinal.keycap",
    SemioticClass.CARDINAL,
    starts={DIGIT, "#", "*"},
    needs="\u20e3",
    pattern="[0-9#*]\ufe0f?\u20e3",
    score=0.97,
)
def _keycap(site: Site) -> str:
    """A key with a digit or sign."""
    sign = site.source[0]
    if sign.isdigit():
        return numbers.cardinal(sign)
    return "hash" if sign == "#" else "star"
