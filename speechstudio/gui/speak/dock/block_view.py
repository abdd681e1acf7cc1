"""The part of all blocks that is seen at a time."""

from collections.abc import Sequence

from speechstudio.gui.speak.dock.block_layout import BlockLayout

SIDE = 20
"""Room beside the first and the last block."""
_LEAD = 0.12
"""Where in the view a block stands to which it has scrolled."""


class BlockView:
    """Knows where blocks stand in a widget, whose x = 0 is left of the view by `SIDE`."""

    def __init__(self) -> None:
        self.layout = BlockLayout()
        self.offset = 0
        """What lies left of the view, in pixels."""
        self.room = 1
        """Width of the view."""

    @property
    def furthest(self) -> int:
        """How far it scrolls."""
        return max(0, round(self.layout.width) - self.room)

    @property
    def shift(self) -> int:
        """Where the first block stands in the widget."""
        return SIDE - self.offset

    def lay_out(self, lengths_ms: Sequence[int], width: int) -> None:
        """Take other lengths, or another width of the widget."""
        self.room = max(1, width - 2 * SIDE)
        self.layout = BlockLayout.of(lengths_ms, self.room)
        self.offset = min(self.offset, self.furthest)

    def scroll_to(self, offset: int) -> bool:
        """Look at another part; tell whether it is another one."""
        before, self.offset = self.offset, min(max(0, offset), self.furthest)
        return self.offset != before

    def offset_for(self, index: int) -> int:
        """Tell where to look so that a block is seen: here, if it is already."""
        if index >= len(self.layout.lefts):
            return self.offset
        left, width = self.layout.lefts[index], self.layout.widths[index]
        right = left + min(width, self.room / 2)  # one wider than the view is never seen whole
        is_seen = self.offset <= left and right <= self.offset + self.room
        return self.offset if is_seen else round(left - self.room * _LEAD)

    def seen(self, left: int, right: int) -> range:
        """Give the blocks between two places of the widget."""
        return self.layout.visible(left - self.shift, right - self.shift)

    def x_of(self, index: int, share: float) -> float:
        """Give the place of a share of a block in the widget."""
        return self.layout.x_of(index, share) + self.shift

    def place_at(self, x: float) -> tuple[int, float]:
        """Give block and share at a place of the widget."""
        index = self.layout.index_at(x - self.shift)
        return index, self.layout.share_at(index, x - self.shift)
