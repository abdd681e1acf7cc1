"""What keys, mouse and input methods work on."""

from collections.abc import Iterable
from typing import Protocol, TypeVar

from PySide6.QtCore import QPoint, QRect

from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.editor import Editor
from speechstudio.gui.transcript.marking import Marks
from speechstudio.gui.transcript.page import Page
from speechstudio.gui.transcript.paragraph import Preedit
from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.transcript.scroller import Scroller

Edit_co = TypeVar("Edit_co", covariant=True)
Edit = TypeVar("Edit")
"""What an operation made of a text, for whoever keeps it."""


class Writer(Protocol[Edit_co]):
    """Caret, selection and typing in a text of passages, without pixels."""

    caret: Caret
    anchor: Caret
    """The other end of the selection."""

    @property
    def selection(self) -> tuple[Caret, Caret]:
        """Start and end, in order; equal where nothing is selected."""

    @property
    def has_selection(self) -> bool:
        """Whether anything is selected."""

    def text(self, segment: int) -> str:
        """Text of a passage as it is shown."""

    def selected_text(self) -> str:
        """Give the selected characters."""

    def select_all(self) -> None:
        """Select the whole text."""

    def move(self, to: Caret, *, select: bool = False) -> Edit_co | None:
        """Put the caret somewhere."""

    def type(self, text: str, label: str = "Typing") -> Edit_co | None:
        """Put text in place of the selection."""

    def erase(self, to: Caret) -> Edit_co | None:
        """Delete the selection, or what lies between the caret and another place."""

    def split(self) -> Edit_co | None:
        """Begin a new passage at the caret."""

    def merge(self, first: int) -> Edit_co | None:
        """Make one passage of a passage and the next one."""


class Lines(Protocol):
    """The lines of a passage; each movement of `Moves` along a line is a method of it."""

    @property
    def is_right_to_left(self) -> bool:
        """Whether the text begins at the right."""


class Sheet(Protocol):
    """A page of passages. A row is what is laid out as one: a passage, or a part of it."""

    @property
    def reading(self) -> Reading:
        """How its text is set."""

    @property
    def preedit(self) -> Preedit | None:
        """What an input method composes."""

    def __len__(self) -> int:
        """How many passages there are."""

    def set_preedit(self, preedit: Preedit | None) -> None:
        """Show what an input method composes."""

    def paragraph(self, at: int) -> Lines:
        """Lines of a passage."""

    def row_at(self, y: int) -> int:
        """Give the row at a height."""

    def row_box(self, at: int) -> tuple[int, int]:
        """Top and bottom of a row."""

    def caret_at(self, point: QPoint) -> Caret:
        """Give the place in the text that is nearest to a point."""

    def caret_box(self, caret: Caret) -> QRect:
        """Where the caret stands."""


class Desk(Protocol[Edit]):
    """A view, as far as a hand needs to know it."""

    @property
    def editor(self) -> Writer[Edit]:
        """What is written on."""

    @property
    def page(self) -> Sheet:
        """Where it stands."""

    @property
    def scroller(self) -> Scroller:
        """What moves the page."""

    @property
    def is_read_only(self) -> bool:
        """Whether nothing may be edited."""

    @property
    def view_height(self) -> int:
        """Height of what is seen of the page."""

    def show_place(self, place: Caret) -> None:
        """Scroll as little as is needed to see a place."""

    def place_caret(self, to: Caret, *, select: bool = False) -> None:
        """Put the caret somewhere and show it."""

    def apply(self, edited: Edit | None) -> None:
        """Show what an operation of the editor did, and tell of it."""


class TranscriptDesk(Desk[Edited], Protocol):
    """The view of a transcript."""

    @property
    def editor(self) -> Editor:
        """What is written on."""

    @property
    def page(self) -> Page:
        """Where it stands."""

    @property
    def marks(self) -> Marks:
        """What is marked in it."""

    def update_rows(self, rows: Iterable[int]) -> None:
        """Repaint some paragraphs."""
