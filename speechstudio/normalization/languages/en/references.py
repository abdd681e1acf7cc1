"""Numbers of pages, figures, sections and their parts: `12`, `3.1`, `2a`, `6(1)(f)`, `iv`."""

import re

from speechstudio.normalization.languages.en import numbers
from speechstudio.normalization.patterns import LazyPattern

PATTERN = (
    r"(?:[0-9]{1,3}(?:,[0-9]{3})+(?![0-9])"
    r"|[0-9]{1,9}(?:\.[0-9]{1,4}){0,4}(?:(?:ff|[A-Za-z])(?![A-Za-z])(?:-[0-9]{1,3})?)?"
    r"(?:\([0-9A-Za-z]{1,4}\)){0,5}"
    r"|[IVXLC]{1,8}|[ivxlc]{1,8})(?![\w])"
)
"""A reference; Roman ones too, which `is_roman` tells from letters."""
JOINT = r"(?: ?[-\u2010-\u2013] ?|, | and | & |, and | to | or | through )"
"""What stands between two references."""

_PART = LazyPattern(r"\(([0-9A-Za-z]{1,4})\)")
_HEAD = LazyPattern(r"([0-9,]{1,13})((?:\.[0-9]{1,4})*)(ff|[A-Za-z]?)(?:-([0-9]{1,3}))?")
_ROMAN = LazyPattern(r"(?=[ivxlc])(?:c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})", re.IGNORECASE)
_VALUES = {"i": 1, "v": 5, "x": 10, "l": 50, "c": 100}


def roman(text: str) -> int:
    """Give the value of a Roman numeral up to 399; 0 when it is none."""
    if not _ROMAN.fullmatch(text):
        return 0
    values = [_VALUES[letter] for letter in text.lower()]
    following = [*values[1:], 0]
    return sum(-v if v < n else v for v, n in zip(values, following, strict=True))


def say(reference: str, *, paired: bool = False) -> str:
    """Say a reference; `paired` as the numbers of houses and laws are said: two thirty."""
    if reference[0].isalpha():
        # a single letter names, but for those that count: `Appendix C`, `Part V`
        value = roman(reference) if len(reference) > 1 or reference in "IVXivx" else 0
        return numbers.cardinal(value) if value else reference
    head = _HEAD.match(reference)
    if head is None:
        return reference
    words = [_whole(head[1], paired=paired)]
    words.extend(f"point {_whole(p, paired=False)}" for p in head[2].split(".")[1:])
    if head[3]:
        words.append("and following" if head[3] == "ff" else head[3].upper())
    if head[4]:
        words.append(numbers.cardinal(head[4]))
    words.extend(_part(part) for part in _PART.findall(reference[head.end() :]))
    return " ".join(words)


def _whole(digits: str, *, paired: bool) -> str:
    if "," in digits:
        return numbers.cardinal(digits)
    if len(digits) > 4 or (digits[0] == "0" and len(digits) > 1):
        return numbers.digits(digits)
    return numbers.pairs(digits) if paired else numbers.cardinal(digits)


def _part(part: str) -> str:
    """A part in brackets: a number, a letter, or a small Roman numeral of several letters."""
    if part.isdigit():
        return numbers.cardinal(part)
    value = roman(part) if len(part) > 1 else 0
    return numbers.cardinal(value) if value else " ".join(part.upper())


def joined(joint: str) -> str:
    """Say what stands between two references."""
    word = joint.strip()
    if word == "&":
        return " and "
    return joint if word in {",", "and", ", and", "to", "or", "through"} else " to "


def all_of(first: str, joint: str, second: str, *, paired: bool = False) -> str:
    """Say one reference, or two with what joins them."""
    spoken = say(first, paired=paired)
    return f"{spoken}{joined(joint)}{say(second, paired=paired)}" if second else spoken
