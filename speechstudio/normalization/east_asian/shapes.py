"""How numbers and the signs around them are written, in both widths of characters."""

import re
import unicodedata
from collections.abc import Collection

from speechstudio.normalization.patterns import LazyPattern

D = "[0-9\uff10-\uff19]"
"""A digit."""
SPACE = "[ \u00a0\u202f\u3000]"
DASHES = "-\u2010\u2011\u2012\u2013\u2014\u2212\uff0d"
WAVES = "~\u301c\uff5e\u223c"
DASH_SET = rf"\{DASHES}"
"""The dashes for use inside a set of an expression."""
DASH = f"[{DASH_SET}]"
RANGE = f"(?:{SPACE}?[{DASH_SET}{WAVES}]{SPACE}?)"
POINT = "[.\uff0e]"
COLON = "[:\uff1a\u2236]"
SLASH = "[/\uff0f]"
SCALES = "十百千万萬亿億兆"
INTEGER = (
    f"(?:[0-9]{{1,3}}(?:,[0-9]{{3}}){{1,10}}(?!{D})"
    f"|[\uff10-\uff19]{{1,3}}(?:[,\uff0c][\uff10-\uff19]{{3}}){{1,10}}(?!{D})"
    f"|{D}{{1,200}})"
)
"""An integer with or without commas between thousands."""
NUMBER = f"(?:{INTEGER}(?:{POINT}{D}{{1,60}})?)"
"""An integer or a decimal number, without sign."""
NOT_MORE = f"(?!{D}|{POINT}{D})"
"""No further digits follow."""
LETTERS = "[A-Za-z\uff21-\uff3a\uff41-\uff5a]"

_JOINED = LazyPattern(
    rf"{D}[^\s0-9\uff10-\uff19，。、,.;；：:！？!?（）()「」『』到至ら{DASH_SET}{WAVES}]{{0,4}}{SPACE}?$"
)
_WIDTH = 12


def narrow(text: str) -> str:
    """Give digits and signs in ASCII, without commas between thousands."""
    plain = unicodedata.normalize("NFKC", text)
    for dash in DASHES:
        plain = plain.replace(dash, "-")
    return plain.replace(",", "").replace(" ", "")


def is_digit(character: str) -> bool:
    """Tell whether a character is a digit of either width; false for the empty string."""
    return "0" <= character <= "9" or "\uff10" <= character <= "\uff19"


def joins(text: str, at: int) -> bool:
    """Tell whether a dash or wave at an offset stands between two amounts: `3-5`, `3天~5天`."""
    after = text[at + 1 : at + 3].lstrip(" \u00a0\u3000")[:2].lstrip("$¥￥€£")
    if text[at] in WAVES:
        after = after.lstrip(DASHES + "+")
    before = text[max(0, at - _WIDTH) : at]
    return is_digit(after[:1]) and _JOINED.search(before) is not None


def clause_before(text: str, start: int, width: int = 16) -> str:
    """Give what stands before an offset in the same clause, back to the last digit."""
    piece = text[max(0, start - width) : start]
    return re.split("[0-9\uff10-\uff19，。、,.;；！？!?\n]", piece)[-1]


def holds(text: str, cues: Collection[str]) -> bool:
    """Tell whether one of the cues stands in a short text."""
    lowered = text.lower()
    return any(cue in lowered for cue in cues)


def starts_with(text: str, cues: Collection[str], longest: int = 6) -> bool:
    """Tell whether a text starts with one of the cues."""
    return any(text[:length] in cues for length in range(1, longest + 1))
