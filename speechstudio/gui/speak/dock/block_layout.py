"""Where the blocks of sentences stand, in pixels from the first one's left edge."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, field
from itertools import accumulate

GAP = 4
NARROWEST = 34
_PX_PER_S = 14.0
"""Of a script too long to be seen as a whole."""
_WIDEST_PX_PER_S = 44.0
"""Of a script of a few words."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockLayout:
    """Blocks side by side, as wide as they are long in time."""

    lefts: Sequence[float] = ()
    widths: Sequence[float] = ()
    width: float = field(default=0.0)
    """Of all of them together."""

    @classmethod
    def of(cls, lengths_ms: Sequence[int], room: int) -> "BlockLayout":
        """Fill the room where all can be read in it; else let the rest be scrolled to."""
        if not lengths_ms:
            return cls()
        px_per_ms = _scale(lengths_ms, room)
        shortest_ms = NARROWEST / px_per_ms
        widths = [n * px_per_ms if n > shortest_ms else NARROWEST for n in lengths_ms]
        lefts = list(accumulate([width + GAP for width in widths[:-1]], initial=0.0))
        return cls(lefts=lefts, widths=widths, width=lefts[-1] + widths[-1])

    def visible(self, left: float, right: float) -> range:
        """Give the blocks of which something stands between two places."""
        first = max(0, bisect_right(self.lefts, left) - 1)
        return range(first, bisect_right(self.lefts, right))

    def index_at(self, x: float) -> int:
        """Give the block at a place, or the one before the gap there."""
        return min(max(0, bisect_right(self.lefts, x) - 1), len(self.lefts) - 1)

    def share_at(self, index: int, x: float) -> float:
        """Tell how far into a block a place is, from 0 to 1."""
        return min(1.0, max(0.0, (x - self.lefts[index]) / self.widths[index]))

    def x_of(self, index: int, share: float) -> float:
        """Give the place of a share of a block."""
        return self.lefts[index] + share * self.widths[index]


def _scale(lengths_ms: Sequence[int], room: int) -> float:
    """Give pixels a millisecond: those that fill the room, if that is legible."""
    usual, widest = _PX_PER_S / 1000, _WIDEST_PX_PER_S / 1000
    free = room - GAP * (len(lengths_ms) - 1)
    if sum(lengths_ms) * usual > free:
        return usual
    shorter: list[int] = []
    fitting = widest
    for length in sorted(lengths_ms):
        # Those that are too short to be read take some of the room of the others.
        rest = sum(lengths_ms) - sum(shorter)
        fitting = (free - NARROWEST * len(shorter)) / rest if rest else widest
        if length * fitting >= NARROWEST:
            break
        shorter.append(length)
    return min(widest, max(usual, fitting))
