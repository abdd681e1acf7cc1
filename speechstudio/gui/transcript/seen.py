"""Where a page has to stand so that a place in it is seen well."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

_EDGE = 48
"""A place that is shown keeps so far from the edges of the view."""
_READING_PLACE = 0.38
"""Where in the view the word that is playing is brought."""
_READING_END = 0.75
"""How far down it may go before it is brought there."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Seen:
    """The part of a page that is seen; heights in pixels."""

    top: int
    view: int
    page: int

    def for_editing(self, box: QRect) -> int:
        """Give the top with which a box is seen, moved as little as that needs."""
        if box.top() - _EDGE < self.top:
            return self._inside(min(self.top, box.top() - _EDGE))
        return self._inside(max(self.top, box.bottom() + _EDGE - self.view))

    def for_reading(self, box: QRect) -> int:
        """Give the top with which a box has room before and more behind it."""
        end = self.top + round(self.view * _READING_END)
        if self.top + _EDGE <= box.top() and box.bottom() <= end:
            return self.top
        return self._inside(box.top() - round(self.view * _READING_PLACE))

    def _inside(self, top: int) -> int:
        return min(max(0, top), max(0, self.page - self.view))
