"""Signs before numbers: minus, plus, plus or minus."""

from speechstudio.normalization.east_asian.shapes import (
    DASH,
    DASHES,
    NUMBER,
    RANGE,
    SPACE,
    is_digit,
    joins,
)
from speechstudio.normalization.east_asian.wording import Wording
from speechstudio.normalization.patterns import LazyPattern
from speechstudio.normalization.site import Site

_KEYS = {**dict.fromkeys(DASHES, "minus"), "+": "plus", "\uff0b": "plus", "±": "plus_minus"}
_DEGREES = LazyPattern(
    rf"(?:(?:{RANGE}|到|至|から){DASH}?{NUMBER})?{SPACE}?(?:°|℃|℉|度|摄氏|攝氏|华氏|華氏)"
)

_CLOSING = frozenset(")）]")


def sign_of(text: str, start: int) -> str:
    """Name the sign right before an offset; empty when there is none that belongs there."""
    key = _KEYS.get(text[start - 1 : start], "") if start else ""
    if not key:
        return ""
    before = text[start - 2 : start - 1] if start > 1 else ""
    is_word = before.isascii() and before.isalnum()
    if is_word or is_digit(before) or before in _KEYS or before in _CLOSING:
        return ""
    return "" if key == "minus" and joins(text, start - 1) else key


def signed(site: Site, wording: Wording, end: int | None = None) -> tuple[int, str]:
    """Give where a quantity starts, its sign included, and the word for the sign."""
    key = sign_of(site.text, site.start)
    if not key:
        return site.start, ""
    if key == "minus":
        rest = site.text[site.end if end is None else end :][:24]
        if _DEGREES.match(rest) or any(sign in site.source for sign in "°℃℉"):
            key = "below_zero"
    return site.start - 1, wording.phrase(key)
