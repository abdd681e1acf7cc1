"""Numbers as they are written in most of Europe: `1.234,5`, `1 234,5`, and also `1,234.5`."""

import re
from dataclasses import dataclass

from speechstudio.normalization.patterns import LazyPattern

SPACE = "[ \u00a0\u202f\u2009]"
"""White space inside a pattern; never a line break."""
_GROUPS = r"[0-9]{1,3}(?:\.[0-9]{3}){1,8}(?![0-9])"
_SPACED_GROUPS = r"[0-9]{1,3}(?:[ \u00a0\u202f\u2009'\u2019][0-9]{3}){1,8}(?![0-9])"
WHOLE = rf"(?:{_GROUPS}|{_SPACED_GROUPS}|[0-9]{{1,200}})"
"""An integer with or without signs between thousands."""
FIGURE = (
    r"(?:[0-9]{1,3}(?:['\u2019][0-9]{3}){1,8}\.[0-9]{1,6}"
    r"|[0-9]{1,3}(?:,[0-9]{3}){1,8}\.[0-9]{1,6}|[0-9]{1,3}(?:,[0-9]{3}){2,8}"
    rf"|(?:{_GROUPS}|{_SPACED_GROUPS})(?:,[0-9]{{1,40}})?"
    r"|[0-9]{1,40}\.[0-9]{1,40}|[0-9]{1,200}(?:,[0-9]{1,40})?)(?![0-9])"
)
"""Any number without its sign."""
SIGN = r"(?:(?<![\w.,)])[-\u2212\u2013+\u00b1]\u00a0?(?=[0-9]))?"
SIGNS = frozenset("-\u2212\u2013+\u00b1")
"""Anchors of numbers with a sign, beside `DIGIT`."""
_ZEROS = "000000"
_GROUPED = LazyPattern(r"[0-9]{1,3}(?:([.,])[0-9]{3})(?:\1[0-9]{3})*")


@dataclass(frozen=True, slots=True, kw_only=True)
class Figure:
    """A number as written, taken apart."""

    sign: str = ""
    whole: str
    """Digits only."""
    fraction: str = ""
    """Digits behind the decimal sign."""
    mark: str = ""
    """The decimal sign, comma or point."""
    is_grouped: bool = False
    """Whether signs stood between thousands."""

    @property
    def is_million(self) -> bool:
        """Whether the number ends in the noun `million` or a higher one."""
        return not self.fraction and len(self.whole) > len(_ZEROS) and self.whole.endswith(_ZEROS)


def parse(text: str, decimal_sign: str = ",") -> Figure:
    """Take a match of `FIGURE` apart, with or without a sign.

    A lone point or comma before three digits parts thousands unless it is the decimal sign of
    the region; where both occur, the last is the decimal sign.
    """
    sign = text[:1] if text[:1] in SIGNS else ""
    bare = re.sub(r"[\s'\u2019]", "", text[len(sign) :])
    is_spaced = len(bare) < len(text) - len(sign)
    separators = [c for c in bare if c in ",."]
    if not separators:
        return Figure(sign=sign, whole=bare, is_grouped=is_spaced)
    last = separators[-1]
    grouped = _GROUPED.fullmatch(bare)
    is_group = grouped is not None and (len(separators) > 1 or last != decimal_sign)
    if is_group and (len(separators) > 1 or bare[0] != "0"):
        return Figure(sign=sign, whole=re.sub("[.,]", "", bare), is_grouped=True)
    whole, _, fraction = bare.rpartition(last)
    return Figure(
        sign=sign,
        whole=re.sub("[.,]", "", whole) or "0",
        fraction=fraction,
        mark=last,
        is_grouped=is_spaced or len(separators) > 1,
    )
