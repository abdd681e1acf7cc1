"""Collects the text of elements into blocks."""

import re
from dataclasses import replace

from speechstudio.documents.document import Block, BlockKind
from speechstudio.documents.table_rows import row_blocks
from speechstudio.documents.text_folding import fold

_BLANK_LINE = re.compile(r"\n[^\S\n]*\n\s*")
_SPACE = re.compile(r"[ \t\n\r\f]+")
_NOTE = re.compile(r"\s*[\[(]?\s*(?:[0-9]{1,4}|[a-z]|[*†‡§¶]{1,3})\s*[\])]?\s*")
_DEEPEST_ROW = 8
"""Tables in tables that are told apart; deeper ones are none that a person made."""


class BlockBuilder:
    """Takes inline text and makes a block of it when an element ends it."""

    def __init__(self) -> None:
        self._blocks: list[Block] = []
        self._inline: list[str] = []
        self._rows: list[list[list[Block]]] = []
        """Cells of the open rows, the innermost last."""
        self._deeper_rows = 0
        """Open rows that are only text of their cell."""
        self.heading = 0
        """Level of the open heading; 0 outside of one."""
        self.lists = 0
        """How many lists are open."""
        self.quotes = 0
        """How many quotations are open."""
        self.is_item = False
        """Whether an item of a list is open."""
        self.is_code = False
        """Whether spaces and line ends count."""
        self.language = ""
        """Of the open element, where it differs from the document's."""

    @property
    def next_block(self) -> int:
        """Index that the block of the text to come will have."""
        waiting = sum(len(cell) for row in self._rows for cell in row)
        return len(self._blocks) + waiting

    @property
    def mark(self) -> int:
        """Where in the inline text of the open block we are."""
        return len(self._inline)

    def add(self, text: str) -> None:
        """Take inline text as it stands in the file."""
        self._inline.append(text if self.is_code else _SPACE.sub(" ", text))

    def break_line(self) -> None:
        """End a line within a block."""
        self._inline.append("\n")

    def take_back_note(self, mark: int, *, is_raised: bool) -> None:
        """Leave out the text since a mark if it is the sign of a footnote."""
        text = "".join(self._inline[mark:])
        if _NOTE.fullmatch(text) and (is_raised or text.strip()[:1] in "[*†‡§¶"):
            del self._inline[mark:]

    def flush(self) -> None:
        """End the open block."""
        if not self._inline:
            return
        text = "".join(self._inline)
        self._inline.clear()
        if self.is_code:
            code = text.strip("\r\n").replace("\r\n", "\n")
            if code.strip():
                self._put(Block(kind=BlockKind.CODE, text=code, language=self.language))
            return
        for part in _BLANK_LINE.split(text):
            folded = fold(part)
            if folded:
                self._put(self._block(folded))

    def separate(self) -> None:
        """Put a separator."""
        self.flush()
        self._put(Block(kind=BlockKind.SEPARATOR))

    def open_row(self) -> None:
        """Start a row of a table."""
        self.flush()
        if len(self._rows) < _DEEPEST_ROW:
            self._rows.append([])
        else:
            self._deeper_rows += 1

    def open_cell(self) -> None:
        """Start a cell of the innermost row."""
        self.flush()
        if self._rows and not self._deeper_rows:
            self._rows[-1].append([])

    def close_row(self) -> None:
        """End the innermost row; rows that are not closed end with the document."""
        self.flush()
        if self._deeper_rows:
            self._deeper_rows -= 1
        elif self._rows:
            for block in row_blocks(self._rows.pop()):
                self._put(block)

    def finish(self) -> tuple[Block, ...]:
        """End everything and give the blocks."""
        self.flush()
        self._deeper_rows = 0
        while self._rows:
            self.close_row()
        return tuple(self._blocks)

    def _block(self, text: str) -> Block:
        plain = Block(kind=BlockKind.PARAGRAPH, text=text, language=self.language)
        if self.heading:
            return replace(plain, kind=BlockKind.HEADING, level=self.heading)
        if self.is_item:
            return replace(plain, kind=BlockKind.LIST_ITEM, level=max(1, self.lists))
        return replace(plain, kind=BlockKind.QUOTE) if self.quotes else plain

    def _put(self, block: Block) -> None:
        if self._rows:
            row = self._rows[-1]
            if not row:
                row.append([])
            row[-1].append(block)
        else:
            self._blocks.append(block)
