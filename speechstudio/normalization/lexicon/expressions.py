"""Regular expressions of users, which may be slow beyond all bounds.

Two things bound the time: nothing that can match in several ways is repeated without an end, and
an expression sees a window of the text at a time.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import lru_cache

_WINDOW = 600
"""Characters that an expression sees at once."""
_OVERLAP = 250
"""Characters that two windows share: a match of this length is in one of them as a whole."""
_PIECE = re.compile(
    r"\\.|\[\^?\]?(?:\\.|[^\]\\])*\]|(?P<open>\((?:\?(?:P<\w+>|P=|[a-zA-Z-]*:|<?[=!]|>|\())?)|(?P<close>\))"
    r"|(?P<or>\|)|(?P<repeat>[*+]|\{[0-9]*,(?P<most>[0-9]*)\})|.",
    re.DOTALL,
)
_FEW = 20
"""A repetition up to this often is no danger."""


@lru_cache(maxsize=4096)
def compiled(pattern: str, flags: int) -> re.Pattern[str]:
    """Compile an expression; there may be more of them than `re` remembers."""
    return re.compile(pattern, flags)


@dataclass(slots=True)
class _Group:
    """A group of an expression while it is read."""

    is_risky: bool = False
    """Whether it can match the same characters in several ways."""
    starts: list[str] = field(default_factory=lambda: [""])
    """How each alternative begins; of the last one, as far as it is known."""

    def is_ambiguous(self) -> bool:
        """Tell whether two alternatives may begin with the same character."""
        if len(self.starts) == 1:
            return False
        plain = {start.lower() for start in self.starts if len(start) == 1 and start.isalnum()}
        return len(plain) < len(self.starts)


def repeats_repetition(pattern: str) -> bool:
    """Tell whether a group that repeats without an end may itself match in several ways.

    Such an expression may try as many ways as there are subsets of the characters.
    """
    groups = [_Group()]
    closed: _Group | None = None
    for piece in _PIECE.finditer(pattern):
        if piece["repeat"] and _is_endless(piece):
            if closed is not None and (closed.is_risky or closed.is_ambiguous()):
                return True
            groups[-1].is_risky = True
        before, closed = closed, None
        if piece["open"]:
            groups[-1].starts[-1] = groups[-1].starts[-1] or piece.group()
            groups.append(_Group())
        elif piece["close"] and len(groups) > 1:
            closed = groups.pop()
            groups[-1].is_risky |= closed.is_risky or closed.is_ambiguous()
        elif piece["or"]:
            groups[-1].starts.append("")
        elif before is None or not piece["repeat"]:
            groups[-1].starts[-1] = groups[-1].starts[-1] or piece.group()
    return False


def _is_endless(piece: re.Match[str]) -> bool:
    return piece["most"] is None or not piece["most"] or int(piece["most"][:9]) > _FEW


def matches_in(text: str, expression: re.Pattern[str]) -> Iterator[re.Match[str]]:
    """Give the matches that hold at least a character, in order and disjoint."""
    at = 0
    while at < len(text):
        end = min(at + _WINDOW, len(text))
        found = expression.search(text, at, end)
        while found is not None and found.end() == found.start() < end:
            found = expression.search(text, found.end() + 1, end)
        if found is not None and found.end() == end < len(text) and found.start() > at:
            at = found.start()  # it may go on behind the window
        elif found is not None and found.end() > found.start():
            yield found
            at = found.end()
        else:
            at = end if end == len(text) else end - _OVERLAP
