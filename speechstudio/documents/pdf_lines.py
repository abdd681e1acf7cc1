"""Lines of the pages of a PDF: their text, where they stand, how large they are."""

from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from math import hypot, isfinite
from typing import Any

from speechstudio.documents.text_folding import fold_line, without_ligatures

_CONTROLS = dict.fromkeys((*range(9), *range(11, 32), 0x7F, 0xFFFD))


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A line of text on a page; lengths are in points, as the page is read, upright."""

    text: str
    page: int
    """Index of the page."""
    x: float
    """From the left."""
    y: float
    """Of the baseline, upwards."""
    size: float
    """Of most of its letters."""
    is_bold: bool


@dataclass(slots=True, kw_only=True)
class _Piece:
    text: str
    x: float
    y: float
    size: float
    is_bold: bool
    turn: int
    """Quarter turns of the text against the page, counterclockwise."""


class PageReader:
    """Is told of each piece of text of a page, in the order in which the file draws them."""

    def __init__(self, page: int) -> None:
        self._page = page
        self._lines: list[list[_Piece]] = [[]]

    def visit(self, text: str, current: Any, matrix: Any, font: Any, size: Any) -> None:
        """Take a piece of text with its matrices, as `PdfReader` gives them."""
        for index, part in enumerate(text.split("\n")):
            if index:
                self._lines.append([])
            if part:
                self._lines[-1].append(_piece(part, current, matrix, font, size))

    def lines(self) -> list[Line]:
        """Give the lines of the page; text that stands across it, such as a stamp, is left out."""
        lines = [(line, _turn(line)) for line in self._lines]
        letters: Counter[int] = Counter()
        for pieces, turn in lines:
            letters[turn] += sum(len(piece.text) for piece in pieces)
        main = max(letters, key=lambda turn: letters[turn])
        made = (self._line(pieces, main) for pieces, turn in lines if turn == main)
        return [line for line in made if line.text]

    def _line(self, pieces: Sequence[_Piece], turn: int) -> Line:
        seen = [piece for piece in pieces if not piece.text.isspace()]
        text = fold_line(without_ligatures("".join(p.text for p in pieces).translate(_CONTROLS)))
        if not seen:
            return Line(text="", page=self._page, x=0.0, y=0.0, size=0.0, is_bold=False)
        sizes: Counter[float] = Counter()
        for piece in seen:
            sizes[round(piece.size, 1)] += len(piece.text)
        bold = sum(len(piece.text) for piece in seen if piece.is_bold)
        x, y = _turned(seen[0].x, seen[0].y, turn)
        return Line(
            text=text,
            page=self._page,
            x=x,
            y=y,
            size=sizes.most_common(1)[0][0],
            is_bold=bold * 2 > sizes.total(),
        )


def _piece(text: str, current: Any, matrix: Any, font: Any, size: Any) -> _Piece:
    a, b, c, d, e, f = (_number(value) for value in matrix)
    ca, cb, cc, cd, ce, cf = (_number(value) for value in current)
    along_x, along_y = a * ca + b * cc, a * cb + b * cd
    height = hypot(c * ca + d * cc, c * cb + d * cd)
    return _Piece(
        text=text,
        x=e * ca + f * cc + ce,
        y=e * cb + f * cd + cf,
        size=_number(abs(_number(size) * height)),
        is_bold=_is_bold(font),
        turn=_quarter(along_x, along_y),
    )


def _number(value: Any) -> float:
    number = float(value)
    return number if isfinite(number) else 0.0


def _quarter(along_x: float, along_y: float) -> int:
    if abs(along_x) >= abs(along_y):
        return 0 if along_x >= 0 else 2
    return 1 if along_y > 0 else 3


def _turn(pieces: Sequence[_Piece]) -> int:
    seen = [piece for piece in pieces if not piece.text.isspace()]
    return seen[0].turn if seen else 0


def _turned(x: float, y: float, turn: int) -> tuple[float, float]:
    """Give the place as it is when the text stands upright."""
    return ((x, y), (y, -x), (-x, -y), (-y, x))[turn]


def _is_bold(font: Any) -> bool:
    name = str(font.get("/BaseFont", "")).lower() if font is not None else ""
    return "bold" in name or "black" in name or "heavy" in name or "cmbx" in name
