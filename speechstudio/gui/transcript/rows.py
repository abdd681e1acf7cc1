"""Heights of the paragraphs of a transcript of thousands, of which few are laid out."""

from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate


class Rows:
    """Heights and tops of all paragraphs; guessed until a paragraph is laid out."""

    def __init__(self) -> None:
        self._heights: list[int] = []
        self._tops: list[int] | None = [0]

    def __len__(self) -> int:
        return len(self._heights)

    def splice(self, start: int, stop: int, heights: Iterable[int]) -> None:
        """Put rows of these heights in place of those from start to stop, not included."""
        self._heights[start:stop] = heights
        self._tops = None

    def set_height(self, row: int, height: int) -> None:
        """Note the true height of a row, with the gap above it."""
        if self._heights[row] != height:
            self._heights[row] = height
            self._tops = None

    def top(self, row: int) -> int:
        """Where a row begins; behind the last one, the height of all."""
        return self._all_tops()[row]

    @property
    def total(self) -> int:
        """Height of all rows."""
        return self._all_tops()[-1]

    def at(self, y: int) -> int:
        """Give the row at a height; the nearest one outside."""
        return min(max(0, bisect_right(self._all_tops(), y) - 1), max(0, len(self._heights) - 1))

    def _all_tops(self) -> list[int]:
        if self._tops is None:
            self._tops = list(accumulate(self._heights, initial=0))
        return self._tops
