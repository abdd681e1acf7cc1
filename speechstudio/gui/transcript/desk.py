"""What keys, mouse and input methods work on."""

from collections.abc import Iterable
from typing import Protocol

from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.marking import Marks
from speechstudio.gui.transcript.page import Page
from speechstudio.gui.transcript.scroller import Scroller


class Desk(Protocol):
    """A view, as far as a hand needs to know it."""

    editor: Editor
    page: Page
    marks: Marks
    scroller: Scroller
    is_read_only: bool
    """Whether nothing may be edited."""

    @property
    def view_height(self) -> int:
        """Height of what is seen of the page."""

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint some paragraphs."""

    def show_place(self, place: Caret) -> None:
        """Scroll as little as is needed to see a place."""

    def place_caret(self, to: Caret, *, select: bool = False) -> None:
        """Put the caret somewhere and show it."""

    def apply(self, edited: Edited | None) -> None:
        """Show what an operation of the editor did, and tell of it."""
