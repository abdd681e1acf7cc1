"""One paragraph of the transcript, laid out: lines of an exact height, and places of words."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any
from unicodedata import bidirectional

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)

from speechstudio.gui.transcript.reading import Reading
from speechstudio.gui.transcript.utf16 import from_units, to_units

_RIGHT_TO_LEFT = frozenset({"R", "AL"})
_Step = Callable[[int, QTextLayout.CursorMode], int]
_TOUCHING = 0.5
"""Pieces of a line that are nearer than this are one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Preedit:
    """Text that an input method has not committed yet."""

    offset: int
    """Where in the paragraph it stands."""
    text: str
    cursor: int
    """The caret in it, in characters."""
    formats: tuple[tuple[int, int, QTextCharFormat], ...] = ()
    """Start and length in units of UTF-16, and how the input method wants it to look."""


class Paragraph:
    """A text broken into lines of a width. All places are relative to its top left corner.

    Offsets are those of the text alone: of a preedit text only the caret knows.
    """

    def __init__(
        self, text: str, reading: Reading, width: int, preedit: Preedit | None = None
    ) -> None:
        self.text = text
        self.line_height = reading.line_height
        kinds = set() if text.isascii() else set(map(bidirectional, text))
        self._is_bidirectional = bool(kinds & _RIGHT_TO_LEFT)
        self._preedit = preedit
        layout = QTextLayout(text, reading.font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        if self.is_right_to_left:
            option.setAlignment(Qt.AlignmentFlag.AlignRight)
        layout.setTextOption(option)
        layout.setCacheEnabled(True)
        if preedit is not None:
            start = to_units(text, preedit.offset)
            layout.setPreeditArea(start, preedit.text)
            layout.setFormats([_range(start + first, n, how) for first, n, how in preedit.formats])
        self._layout = layout
        self.lines = self._break_lines(QFontMetricsF(reading.font), width)

    def _break_lines(self, metrics: QFontMetricsF, width: int) -> int:
        lead = (self.line_height - metrics.ascent() - metrics.descent()) / 2 + metrics.ascent()
        layout = self._layout
        layout.beginLayout()
        number = 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, number * self.line_height + lead - line.ascent()))
            number += 1
        layout.endLayout()
        return max(1, number)

    @property
    def height(self) -> int:
        """Height of all lines."""
        return self.lines * self.line_height

    @property
    def is_right_to_left(self) -> bool:
        """Whether the text begins at the right."""
        if not self._is_bidirectional:
            return False
        strong = (kind for kind in map(bidirectional, self.text) if kind in {"L", *_RIGHT_TO_LEFT})
        return next(strong, "L") != "L"

    def draw(
        self,
        painter: QPainter,
        origin: QPointF,
        colour: QColor,
        inks: Iterable[tuple[int, int, QColor]] = (),
    ) -> None:
        """Draw the text; `inks` are runs of it that have another colour."""
        ranges = []
        for start, end, ink in inks:
            how = QTextCharFormat()
            how.setForeground(ink)
            first = self._unit(start)
            ranges.append(_range(first, self._unit(end, is_end=True) - first, how))
        painter.setPen(colour)
        self._layout.draw(painter, origin, ranges)

    def rects(self, start: int, end: int) -> list[QRectF]:
        """Boxes of a run of characters, as high as the line: one a line, more in mixed scripts."""
        boxes: list[QRectF] = []
        first, last = self._unit(start), self._unit(end, is_end=True)
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            left = max(first, line.textStart())
            right = min(last, line.textStart() + line.textLength())
            top = number * self.line_height
            for x, width in self._pieces(line, left, right) if left < right else ():
                boxes.append(QRectF(x, top, width, self.line_height))
        return boxes

    def caret_x(self, offset: int) -> float:
        """Horizontal place of the caret."""
        unit = self._caret_unit(offset)
        return _x(self._line(unit), unit)

    def line_of(self, offset: int) -> int:
        """Line in which the caret stands."""
        return int(self._line(self._caret_unit(offset)).lineNumber())

    def offset_at(self, x: float, y: float) -> int:
        """Place in the text that is nearest to a point."""
        number = min(max(0, int(y // self.line_height)), self.lines - 1)
        unit = int(self._layout.lineAt(number).xToCursor(x))
        if self._preedit is not None:
            start = to_units(self.text, self._preedit.offset)
            length = to_units(self._preedit.text, len(self._preedit.text))
            unit = unit if unit <= start else max(start, unit - length)
        return from_units(self.text, unit)

    def next_word(self, offset: int) -> int:
        """Where the next word begins."""
        return self._moved(self._layout.nextCursorPosition, offset, by_words=True)

    def previous_word(self, offset: int) -> int:
        """Where this word, or the one before, begins."""
        return self._moved(self._layout.previousCursorPosition, offset, by_words=True)

    def next_character(self, offset: int) -> int:
        """Behind the next character as a person counts them."""
        return self._moved(self._layout.nextCursorPosition, offset)

    def previous_character(self, offset: int) -> int:
        """Before the character in front of the caret."""
        return self._moved(self._layout.previousCursorPosition, offset)

    def line_start(self, offset: int) -> int:
        """Start of the line of a place."""
        return from_units(self.text, self._line(self._unit(offset)).textStart())

    def line_end(self, offset: int) -> int:
        """End of the line of a place, before what it is broken at."""
        line = self._line(self._unit(offset))
        end = from_units(self.text, line.textStart() + line.textLength())
        is_last = line.lineNumber() == self.lines - 1
        return end if is_last else max(self.line_start(offset), end - 1)

    def _moved(self, step: _Step, offset: int, *, by_words: bool = False) -> int:
        mode = (
            QTextLayout.CursorMode.SkipWords if by_words else QTextLayout.CursorMode.SkipCharacters
        )
        return from_units(self.text, step(to_units(self.text, offset), mode))

    def _line(self, unit: int) -> QTextLine:
        line = self._layout.lineForTextPosition(unit)
        return line if line.isValid() else self._layout.lineAt(self.lines - 1)

    def _unit(self, offset: int, *, is_end: bool = False) -> int:
        """Place in the layout, in which a preedit text lies inside the text."""
        unit = to_units(self.text, offset)
        preedit = self._preedit
        if preedit is None or offset < preedit.offset or (is_end and offset == preedit.offset):
            return unit
        return unit + to_units(preedit.text, len(preedit.text))

    def _caret_unit(self, offset: int) -> int:
        preedit = self._preedit
        if preedit is None or offset != preedit.offset:
            return self._unit(offset)
        return to_units(self.text, offset) + to_units(preedit.text, preedit.cursor)

    def _pieces(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        """Left and width of what a run covers in a line."""
        if not self._is_bidirectional:
            left = _x(line, start)
            # Space at which a line is broken is no part of what is marked.
            right = min(_x(line, end), line.naturalTextRect().right())
            return [(left, max(0.0, right - left))]
        # Places of carets tell nothing where the direction changes: there are two of them.
        boxes = [run.boundingRect() for run in line.glyphRuns(start, end - start)]
        edges = sorted((box.left(), box.right()) for box in boxes)
        pieces: list[tuple[float, float]] = []
        for left, right in edges:
            if pieces and left <= pieces[-1][0] + pieces[-1][1] + _TOUCHING:
                first, width = pieces.pop()
                pieces.append((first, max(width, right - first)))
            else:
                pieces.append((left, right - left))
        return [piece for piece in pieces if piece[1] > 0]


def _x(line: QTextLine, unit: int) -> float:
    # PySide gives the place together with the offset that Qt has moved it to.
    found: Any = line.cursorToX(unit)
    return float(found[0] if isinstance(found, tuple) else found)


def _range(start: int, length: int, how: QTextCharFormat) -> QTextLayout.FormatRange:
    made = QTextLayout.FormatRange()
    made.start, made.length, made.format = start, length, how
    return made
