"""Where the view of a script gets its rows."""

from collections.abc import Sequence
from typing import Protocol

from speechstudio.gui.viewmodels.script_row import ScriptRow

_EMPTY = ScriptRow(
    paragraph=0, start=0, end=0, number=0, heading=0, speaker="", written="", spoken=""
)


class RowSource(Protocol):
    """Rows by paragraph. All of it is asked while painting, so it has to be quick."""

    @property
    def paragraph_count(self) -> int:
        """How many paragraphs there are, at least one."""

    def rows_of(self, paragraph: int) -> Sequence[ScriptRow]:
        """Give the rows of a paragraph, at least one; they make up all of its text."""

    def lengths_of(self, paragraph: int) -> Sequence[int]:
        """Characters of each of its rows, in the form that has more: asked for all of a script."""

    def text_of(self, paragraph: int) -> str:
        """Text of a paragraph."""

    def speaker_of(self, paragraph: int) -> str:
        """Name of who speaks a paragraph; empty where nobody is named."""


class NoText:
    """A script before there is one: one paragraph without text."""

    @property
    def paragraph_count(self) -> int:
        """One."""
        return 1

    def rows_of(self, paragraph: int) -> Sequence[ScriptRow]:
        """Give a row without words."""
        return (_EMPTY,)

    def lengths_of(self, paragraph: int) -> Sequence[int]:
        """Give the length of a row without words."""
        return (0,)

    def text_of(self, paragraph: int) -> str:
        """Give nothing."""
        return ""

    def speaker_of(self, paragraph: int) -> str:
        """Give nobody."""
        return ""
