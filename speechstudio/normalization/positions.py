"""The way between positions of two texts that differ in some places."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence


class PositionMap:
    """Translates ranges of one text into ranges of another that replaces parts of it.

    Replacements are given in order and disjoint: where each starts and ends in the one text,
    and where in the other. Between them both texts are equal.
    """

    __slots__ = ("_ends", "_other_ends", "_other_starts", "_starts")

    def __init__(self, replaced: Sequence[tuple[int, int, int, int]]) -> None:
        self._starts = [start for start, _, _, _ in replaced]
        self._ends = [end for _, end, _, _ in replaced]
        self._other_starts = [start for _, _, start, _ in replaced]
        self._other_ends = [end for _, _, _, end in replaced]

    def translate(self, start: int, end: int) -> tuple[int, int]:
        """Give the range of the other text; one that touches a replacement takes all of it."""
        first = self._start(start)
        return first, max(first, self._end(end))

    def _start(self, position: int) -> int:
        at = bisect_right(self._starts, position) - 1
        if at >= 0 and position < self._ends[at]:
            return self._other_starts[at]
        return self._shifted(position, at)

    def _end(self, position: int) -> int:
        at = bisect_left(self._starts, position) - 1
        if at >= 0 and position <= self._ends[at]:
            return self._other_ends[at]
        return self._shifted(position, at)

    def _shifted(self, position: int, at: int) -> int:
        return position if at < 0 else self._other_ends[at] + position - self._ends[at]
