"""Where the caret goes when it is told to move by a character, a word, a line, a page."""

from typing import Any

from PySide6.QtCore import QPoint

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import Desk

_VERTICAL = frozenset({"line_up", "line_down", "page_up", "page_down"})
_MIRRORED = {
    "next_character": "previous_character",
    "previous_character": "next_character",
    "next_word": "previous_word",
    "previous_word": "next_word",
}


class Moves:
    """Finds the places to which movements lead.

    Movements are `next_` and `previous_` with `character`, `word` or `passage`; `line_start`,
    `line_end`, `line_up`, `line_down`, `page_up`, `page_down`, `document_start`, `document_end`.
    """

    def __init__(self, desk: Desk[Any]) -> None:
        self._desk = desk
        self._column_x: int | None = None
        """Where the caret would like to stand while it goes up and down."""

    def forget_column(self) -> None:
        """Let the next movement up or down begin from where the caret is."""
        self._column_x = None

    def by_arrow(self, move: str) -> Caret:
        """Give the place to which a key leads: arrows point left or right whatever the script."""
        paragraph = self._desk.page.paragraph(self._desk.editor.caret.segment)
        return self.target(_MIRRORED.get(move, move) if paragraph.is_right_to_left else move)

    def target(self, move: str) -> Caret:
        """Give the place to which a movement in the order of the text leads."""
        if move in _VERTICAL:
            return self._vertical(move)
        self._column_x = None
        editor = self._desk.editor
        last = len(self._desk.page) - 1
        if move.startswith("document"):
            is_start = move == "document_start"
            return Caret(0, 0) if is_start else Caret(last, len(editor.text(last)))
        return self._passage(move) if move.endswith("passage") else self._sideways(move, last)

    def _sideways(self, move: str, last: int) -> Caret:
        """Go along the line, and on in the passage before or behind."""
        editor, caret = self._desk.editor, self._desk.editor.caret
        at, offset = caret.segment, caret.offset
        if move in {"next_character", "next_word"} and offset >= len(editor.text(at)):
            return Caret(at + 1, 0) if at < last else caret
        if move in {"previous_character", "previous_word"} and offset == 0:
            return Caret(at - 1, len(editor.text(at - 1))) if at else caret
        to = getattr(self._desk.page.paragraph(at), move)(offset)
        return Caret(at, to, leans_back=move == "line_end")

    def _passage(self, move: str) -> Caret:
        """Go to the start of a passage; back to the start of this one first."""
        editor = self._desk.editor
        caret = editor.caret
        last = len(self._desk.page) - 1
        if move == "next_passage":
            at_end = caret.segment == last
            return Caret(last, len(editor.text(last))) if at_end else Caret(caret.segment + 1, 0)
        return Caret(caret.segment if caret.offset else max(0, caret.segment - 1), 0)

    def _vertical(self, move: str) -> Caret:
        """Go up or down by a line or a page, keeping the horizontal place."""
        page, caret = self._desk.page, self._desk.editor.caret
        box = page.caret_box(caret)
        if self._column_x is None:
            self._column_x = box.left()
        is_page, is_down = move.startswith("page"), move.endswith("down")
        step = self._desk.view_height * 9 // 10 if is_page else box.height()
        y = box.center().y() + (step if is_down else -step)
        found = page.caret_at(QPoint(self._column_x, y))
        if is_page or page.caret_box(found).top() != box.top():
            return found
        # Between two rows: on to the next line that there is.
        top, bottom = page.row_box(page.row_at(box.center().y()))
        found = page.caret_at(QPoint(self._column_x, bottom if is_down else top - 1))
        return found if page.caret_box(found).top() != box.top() else caret
