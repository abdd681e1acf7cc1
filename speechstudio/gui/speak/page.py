"""All rows of a script as one tall page, of which only what is looked at is laid out."""

from dataclasses import replace
from itertools import chain

from PySide6.QtCore import QPoint, QRect

from speechstudio.gui.speak.columns import BAND_PADDING, Columns
from speechstudio.gui.speak.passage import Passage, row_holding, visible_end
from speechstudio.gui.speak.row_shapes import RowShape, RowShapes
from speechstudio.gui.speak.writer import ScriptWriter
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.paragraph import Preedit
from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.transcript.rows import Rows
from speechstudio.gui.viewmodels.script_row import ScriptRow

_TOP = 18
_BOTTOM = 40
_GAP = 16
"""Between two sentences."""
_PARAGRAPH_GAP = 24
_HEADING_GAP = 13
"""Below a heading."""
_ABOVE_HEADING = 28


class ScriptPage:
    """Places of rows and carets; heights count from the top of the page, rows from its first."""

    def __init__(self, look: Look, writer: ScriptWriter) -> None:
        self._look = look
        self._writer = writer
        self._shapes = RowShapes(look)
        self._rows = Rows()
        self._counts = Rows()
        """How many rows each paragraph has, in place of heights."""
        self.preedit: Preedit | None = None
        """What an input method composes, counted in the caret's paragraph; see `set_preedit`."""
        self._composed: RowShape | None = None
        self.columns = Columns.of(look, 800, self.reading.measure, self.reading.line_height)
        self.take(0, 0, 1)

    def __len__(self) -> int:
        return len(self._counts)

    @property
    def reading(self) -> Reading:
        """How sentences are set."""
        return self._shapes.reading

    @property
    def height(self) -> int:
        """Height of the whole page."""
        return self._rows.total + _TOP + _BOTTOM

    # Taking

    def lay_out(self, width: int, language: str, *, mirrored_in: int | None = None) -> None:
        """Break lines anew for another width, language or look.

        `mirrored_in` is the width of the viewport where the interface runs from right to left.
        """
        reading = Reading.of(self._look, language, "script")
        columns = Columns.of(self._look, width, reading.measure, reading.line_height)
        self._shapes.lay_out(language, columns.text_width)
        self.columns = columns if mirrored_in is None else columns.mirrored(mirrored_in)
        self._composed = None
        self.take(0, len(self._counts), self._writer.source.paragraph_count)

    def take(self, first: int, removed: int, added: int) -> tuple[int, int, int]:
        """Take paragraphs in place of others; give the same for rows."""
        start, stop = self._counts.top(first), self._counts.top(first + removed)
        source = self._writer.source
        lengths = [source.lengths_of(at) for at in range(first, first + added)]
        heights = self._shapes.guesses(chain.from_iterable(lengths), _GAP)
        self._counts.splice(first, first + removed, map(len, lengths))
        self._rows.splice(start, stop, heights)
        self._composed = None
        return start, stop - start, len(heights)

    def set_preedit(self, preedit: Preedit | None) -> None:
        """Show text that an input method has not committed yet, in the caret's paragraph."""
        self.preedit = preedit
        self._composed = None

    # Rows

    def settle(self, top: int, bottom: int) -> range:
        """Lay out the rows between two heights, so that their places are true; give them."""
        first = at = self.row_at(top)
        while True:
            self.shape(at)
            at += 1
            if at == len(self._rows) or self._rows.top(at) + _TOP >= bottom:
                return range(first, at)

    def row(self, at: int) -> ScriptRow:
        """Give a row by its number among all."""
        paragraph = self._counts.at(at)
        rows = self._writer.source.rows_of(paragraph)
        return rows[min(at - self._counts.top(paragraph), len(rows) - 1)]

    def index(self, caret: Caret) -> int:
        """Give the number of the row in which a place shows."""
        rows = self._writer.source.rows_of(caret.segment)
        at = row_holding(rows, caret.offset, leans_back=caret.leans_back)
        return self._counts.top(caret.segment) + at

    def shape(self, at: int) -> RowShape:
        """Lay a row out, and note its height."""
        row = self.row(at)
        is_composing = self.preedit is not None and self.index(self._writer.caret) == at
        if is_composing and self._composed is not None:
            made = self._composed
        else:
            preedit = self.preedit if is_composing else None
            if preedit is not None:
                preedit = replace(preedit, offset=preedit.offset - row.start)
            made = self._shapes.shape(row, has_name=self._has_name(at, row), preedit=preedit)
        if is_composing:
            self._composed = made
        self._rows.set_height(at, self._gap(at, row) + made.name_height + made.text_height)
        return made

    def row_at(self, y: int) -> int:
        """Give the row at a height."""
        return self._rows.at(y - _TOP)

    def text_top(self, at: int) -> int:
        """Height at which the text of a row begins."""
        at = min(at, len(self._rows) - 1)
        row = self.row(at)
        name = self._shapes.name_height if self._has_name(at, row) else 0
        return _TOP + self._rows.top(at) + self._gap(at, row) + name

    def row_box(self, at: int) -> tuple[int, int]:
        """Top and bottom of a row with all that is painted around it."""
        return _TOP + self._rows.top(at), _TOP + self._rows.top(at + 1) + BAND_PADDING

    # Places

    def paragraph(self, at: int) -> Passage:
        """Lines of a paragraph, for movements along them."""
        first, caret = self._counts.top(at), self._writer.caret
        return Passage(
            self._writer.source.rows_of(at),
            lambda number: self.shape(first + number).written,
            leaning_at=caret.offset if caret.leans_back and caret.segment == at else None,
        )

    def caret_at(self, point: QPoint) -> Caret:
        """Give the place in the written text that is nearest to a point of the page."""
        at = self.row_at(point.y())
        row, lines = self.row(at), self.shape(at).written
        x, y = point.x() - self.columns.text_left, point.y() - self.text_top(at)
        offset = row.start + lines.offset_at(x, y)
        rows = self._writer.source.rows_of(row.paragraph)
        offset = min(offset, visible_end(rows, at - self._counts.top(row.paragraph)))
        return Caret(row.paragraph, offset, leans_back=offset == row.end > row.start)

    def caret_box(self, caret: Caret) -> QRect:
        """Where the caret stands on the page."""
        at = self.index(caret)
        row, lines = self.row(at), self.shape(at).written
        offset = caret.offset - row.start
        return QRect(
            round(self.columns.text_left + lines.caret_x(offset)),
            self.text_top(at) + lines.line_of(offset) * lines.line_height,
            1,
            lines.line_height,
        )

    # Inside

    def _has_name(self, at: int, row: ScriptRow) -> bool:
        """Tell whether somebody else spoke before a row."""
        return bool(row.speaker) and (at == 0 or self.row(at - 1).speaker != row.speaker)

    def _gap(self, at: int, row: ScriptRow) -> int:
        """Room above a row."""
        before = self.row(at - 1) if at else None
        if before is None:
            return 0
        if row.heading:
            return _HEADING_GAP if before.heading else _ABOVE_HEADING
        if before.heading:
            return _HEADING_GAP
        return _GAP if before.paragraph == row.paragraph else _PARAGRAPH_GAP
