"""Where numbers, written and spoken text stand, in pixels from the left of the view."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF

from speechstudio.gui.theme.look import Look

TEXT_LEFT = 56
"""Of the written text; numbers and signs stand before it."""
_NUMBER_END = 30
_STATE = 41
"""Middle of the sign that tells what there is to hear."""
BESIDE_DIVIDER = 20
_RIGHT = 36
"""Behind the spoken text, scroll bar included."""
_NARROWEST_TEXT = 96
_BAND_LEFT = 12
_BAND_RIGHT = 18
BAND_PADDING = 6
"""Of the ground under a row, above and below."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """One width of the view; both columns of text are equally wide."""

    width: int
    """Of the view."""
    text_left: int
    """Of the written text."""
    text_width: int
    """Of the text in each column."""
    divider: int
    """The hairline between the columns."""
    spoken_left: int
    number: QRect
    """Room of a number; its height is that of a line."""
    state: float
    """Middle of the sign."""
    is_mirrored: bool = False
    """Whether written text stands at the right, as the interface runs from right to left."""

    @classmethod
    def of(cls, look: Look, width: int, measure: int, line_height: int) -> "Columns":
        """Share a width between the columns; no line is longer than the measure."""
        left = look.scaled(TEXT_LEFT)
        half = max(_NARROWEST_TEXT, (width - left - 2 * BESIDE_DIVIDER - _RIGHT) // 2)
        divider = left + half + BESIDE_DIVIDER
        return cls(
            width=width,
            text_left=left,
            text_width=min(half, measure),
            divider=divider,
            spoken_left=divider + BESIDE_DIVIDER,
            number=QRect(0, 0, look.scaled(_NUMBER_END), line_height),
            state=look.scaled(_STATE),
        )

    def mirrored(self, view: int) -> "Columns":
        """Give the same for an interface from right to left, in a viewport of this width."""
        number = QRect(self.number)
        number.moveRight(view - 1 - self.number.left())
        return Columns(
            width=self.width,
            text_left=view - self.text_left - self.text_width,
            text_width=self.text_width,
            divider=view - self.divider - 1,
            spoken_left=view - self.spoken_left - self.text_width,
            number=number,
            state=view - self.state,
            is_mirrored=True,
        )

    def spoken_ground(self, view: QRect) -> QRect:
        """Give the part of the viewport behind spoken text."""
        if self.is_mirrored:
            return QRect(view.left(), view.top(), self.divider - view.left(), view.height())
        return view.adjusted(self.divider + 1 - view.left(), 0, 0, 0)

    def is_spoken(self, x: int) -> bool:
        """Tell whether a point lies in the column of spoken text."""
        return x < self.divider if self.is_mirrored else x > self.divider

    def is_gutter(self, x: int) -> bool:
        """Tell whether a point lies beside the written text, where numbers stand."""
        edge = self.text_left + self.text_width if self.is_mirrored else self.text_left
        return x >= edge + 4 if self.is_mirrored else x < edge - 4

    def band(self, top: float, height: float) -> QRectF:
        """Ground of a row whose text begins at `top`."""
        left, right = (_BAND_RIGHT, _BAND_LEFT) if self.is_mirrored else (_BAND_LEFT, _BAND_RIGHT)
        return QRectF(
            left, top - BAND_PADDING, self.width - left - right, height + 2 * BAND_PADDING
        )
