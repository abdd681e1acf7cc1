"""Where a view stands on its page: what is seen stays in place while rows find their heights."""

from dataclasses import dataclass
from typing import Protocol

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QWidget

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.transcript.scroller import Scroller
from speechstudio.gui.transcript.seen import Seen

_MOST_TURNS = 4
"""Laying out what comes into view may move it, and so bring more into view."""


class TallPage(Protocol):
    """Rows below each other, of which only what is looked at is laid out."""

    @property
    def reading(self) -> Reading:
        """How its text is set."""

    @property
    def height(self) -> int:
        """Height of all rows."""

    def __len__(self) -> int:
        """Nothing where there is no row."""

    def settle(self, top: int, bottom: int) -> range:
        """Lay out the rows between two heights, so that their places are true; give them."""

    def row_at(self, y: int) -> int:
        """Give the row at a height."""

    def text_top(self, at: int) -> int:
        """Height at which the text of a row begins."""

    def caret_box(self, caret: Caret) -> QRect:
        """Where a place in the text stands."""


@dataclass(frozen=True, slots=True)
class _Anchor:
    """A row that stays where it is seen while others find their heights."""

    row: int = 0
    top: int = 0
    """Where its text began on the page when the view last stood still."""


class Standing:
    """Keeps the place of one view, and goes to others."""

    def __init__(self, page: TallPage, scroller: Scroller, viewport: QWidget) -> None:
        self._page = page
        self._scroller = scroller
        self._viewport = viewport
        self._anchor = _Anchor()
        self._is_settling = False

    @property
    def row(self) -> int:
        """The row at the top of the view when it last stood still."""
        return self._anchor.row

    def keep(self, row: int) -> None:
        """Stay with the same row, which has another number now."""
        self._anchor = _Anchor(row, self._anchor.top)

    def begin(self, row: int) -> None:
        """Stay with another row, wherever it is."""
        self._anchor = _Anchor(row, self._page.text_top(row))

    def settle(self) -> None:
        """Lay out what is seen."""
        if self._is_settling:
            return
        self._is_settling = True
        page, view, scroller = self._page, self._viewport.height(), self._scroller
        for _ in range(_MOST_TURNS):
            page.settle(scroller.value, scroller.value + view)
            scroller.fit(page.height, view, page.reading.line_height)
            if not len(page):
                break
            drift = page.text_top(self._anchor.row) - self._anchor.top
            self._anchor = _Anchor(self._anchor.row, self._anchor.top + drift)
            if not drift:
                break
            scroller.shift(drift)
        if len(page):
            self.begin(page.row_at(scroller.value))
        self._is_settling = False

    def show_place(self, place: Caret, *, is_reading: bool = False) -> None:
        """Scroll as little as is needed to see a place.

        With `is_reading`, glide until it stands where it is read best.
        """
        view, scroller = self._viewport.height(), self._scroller
        for _ in range(_MOST_TURNS):
            to = self._scroll_for(place, is_reading=is_reading)
            if abs(to - scroller.value) > 2 * view:
                self.begin(self._page.row_at(self._page.caret_box(place).center().y()))
                scroller.go(to)
                continue
            low, high = sorted((to, scroller.value))
            self._page.settle(low, high + view)
            self.settle()
            to = self._scroll_for(place, is_reading=is_reading)
            if is_reading and to != scroller.value:
                scroller.glide(to)
            elif to != scroller.value:
                scroller.go(to)
            return

    def show_row(self, row: int, below: int) -> None:
        """Scroll until the top of the view is so far below the start of a row's text."""
        self.begin(row)
        self._scroller.go(self._anchor.top + below)
        self.settle()

    def _scroll_for(self, place: Caret, *, is_reading: bool) -> int:
        box, view = self._page.caret_box(place), self._viewport.height()
        seen = Seen(top=self._scroller.value, view=view, page=self._page.height)
        return seen.for_reading(box) if is_reading else seen.for_editing(box)
