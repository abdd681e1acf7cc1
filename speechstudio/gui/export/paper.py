"""What a sheet of paper is set in: sizes, fonts, inks. One unit is a tenth of a point."""

from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QRectF, QSizeF
from PySide6.QtGui import QFont, QPageSize

from speechstudio.formats.direction import is_right_to_left
from speechstudio.gui.theme.fonts import make_font
from speechstudio.gui.theme.tokens import load_tokens

UNITS_PER_POINT = 10
UNITS_PER_INCH = 720

INK = "#15191a"
MUTED = "#5a6567"
MARK = "#fbf0dc"
"""Ground of words to check: pale enough to be read on paper, and underlined besides."""


@dataclass(frozen=True, slots=True)
class Kind:
    """A kind of text on paper, in points."""

    size: float
    line: float
    weight: int
    ink: str = INK


TITLE = Kind(20, 26, 600)
ABOUT = Kind(9, 13, 400, MUTED)
NAME = Kind(9.5, 13, 600)
TIME = Kind(8.5, 13, 400, MUTED)
TEXT = Kind(10.5, 16.5, 400)
TEXT_EAST_ASIAN = Kind(10.5, 18, 400)
FOOT = Kind(8, 11, 400, MUTED)

_SIDE = 57.0
_TOP = 57.0
_FOOT = 62.0
_GUTTER = 104.0
_GUTTER_GAP = 12.0
PARAGRAPH_GAP = 9.0
_FEATURES = ("calt=0", "liga=0", "clig=0")
"""Letters of other shapes have no character in a PDF, so that they could not be searched for."""


@dataclass(frozen=True)
class Sheet:
    """A sheet for a language; `size` is in units."""

    size: QSizeF
    language: str
    has_gutter: bool
    """Whether names or times stand beside the text."""

    @classmethod
    def of(cls, page: QPageSize, language: str | None, *, has_gutter: bool) -> "Sheet":
        """Make the sheet of a size of paper."""
        points = page.size(QPageSize.Unit.Point)
        return cls(points * UNITS_PER_POINT, language or "", has_gutter)

    @cached_property
    def is_turned(self) -> bool:
        """Whether lines begin at the right."""
        return is_right_to_left(self.language)

    @cached_property
    def body(self) -> QRectF:
        """Where everything stands but the foot."""
        side, top = units(_SIDE), units(_TOP)
        return QRectF(0, 0, self.size.width(), self.size.height()).adjusted(
            side, top, -side, -units(_TOP + _FOOT - _SIDE)
        )

    @cached_property
    def gutter(self) -> QRectF:
        """Column of names and times; without width where there is none."""
        width = units(_GUTTER - _GUTTER_GAP) if self.has_gutter else 0.0
        body = self.body
        x = body.right() - width if self.is_turned else body.x()
        return QRectF(x, body.y(), width, body.height())

    @cached_property
    def column(self) -> QRectF:
        """Column of the text."""
        room = units(_GUTTER) if self.has_gutter else 0.0
        return self.body.adjusted(
            0 if self.is_turned else room, 0, -room if self.is_turned else 0, 0
        )

    @cached_property
    def text(self) -> Kind:
        """How the text is set: East Asian scripts want more room between lines."""
        return TEXT_EAST_ASIAN if self.language[:2] in {"ja", "zh", "ko"} else TEXT

    def font(self, kind: Kind) -> QFont:
        """Font of a kind of text, its fallbacks in the order that suits the language."""
        tokens = load_tokens()
        role = replace(tokens.roles["reading"], weight=kind.weight, features=_FEATURES)
        return make_font(tokens, role, size_px=round(units(kind.size)), language=self.language)


def units(points: float) -> float:
    """Turn points into the units of a sheet."""
    return points * UNITS_PER_POINT
