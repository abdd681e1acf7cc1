"""Where gutter, bar and text of a paragraph stand, in pixels from the left of the page."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF

from speechstudio.gui.theme.look import Look

INSET = 40
"""Left and right of everything, scroll bar included."""
NARROWEST_TEXT = 160
BAR_BEFORE_TEXT = 17
BAR_OUTSIDE = 11
"""The same where there is no gutter, as the bar has to stay on the ground of its passage."""
BAR_WIDTH = 2
BAND_PADDING = 7
"""Of the ground under the passage with the caret, above and below."""
BAND_SIDE = 14
GAP_SPEAKER = 18
GAP = 16
MARK_ROOM = 20
"""From a speaker's mark to the name."""
_LEFT_SHARE = 4
"""Of the spare room one part in four stands at the left."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Geometry:
    """One width of the view."""

    left: int
    """Where everything begins."""
    right: int
    """Where everything ends."""
    text_left: int
    text_width: int
    is_mirrored: bool = False
    """Whether the gutter stands at the right, as the interface runs from right to left."""

    @classmethod
    def of(cls, look: Look, width: int, measure: int) -> "Geometry":
        """Share a width between gutter and text; spare room goes to the margins."""
        gutter = look.scaled(look.size("speakerGutter"))
        room = width - 2 * INSET - gutter
        text_width = max(NARROWEST_TEXT, min(measure, room))
        left = INSET + max(0, room - text_width) // _LEFT_SHARE
        text_left = left + gutter
        return cls(
            left=left, right=text_left + text_width, text_left=text_left, text_width=text_width
        )

    def mirrored(self, width: int) -> "Geometry":
        """Give the same for an interface from right to left, in a view of this width."""
        return replace(
            self,
            left=width - self.right,
            right=width - self.left,
            text_left=width - self.right,
            is_mirrored=True,
        )

    @property
    def text_right(self) -> int:
        """End of the longest lines."""
        return self.text_left + self.text_width

    @property
    def name_width(self) -> int:
        """Room for the name of a speaker."""
        return self.right - self.left - self.text_width - BAR_BEFORE_TEXT - MARK_ROOM - 4

    def name_left(self) -> int:
        """Where the box of a name begins."""
        return (
            self.right - MARK_ROOM - self.name_width
            if self.is_mirrored
            else (self.left + MARK_ROOM)
        )

    def mark_left(self, size: int) -> int:
        """Where a speaker's mark begins."""
        return self.right - size if self.is_mirrored else self.left

    def bar_left(self, *, is_right_to_left: bool) -> int:
        """Where the bar stands: at the start of the text, nearer to it at the outer side."""
        room = BAR_BEFORE_TEXT if is_right_to_left == self.is_mirrored else BAR_OUTSIDE
        return self.text_right + room - BAR_WIDTH if is_right_to_left else self.text_left - room

    def band(self, top: float, height: float) -> QRectF:
        """Ground of a passage from `top` on."""
        width = self.right - self.left + 2 * BAND_SIDE
        return QRectF(self.left - BAND_SIDE, top - BAND_PADDING, width, height + 2 * BAND_PADDING)

    def is_gutter(self, x: int) -> bool:
        """Tell whether a speaker is named there."""
        first = self.name_left() - (4 if self.is_mirrored else MARK_ROOM)
        return first - 8 <= x < first + self.name_width + MARK_ROOM + 4
