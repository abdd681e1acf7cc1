"""Keys, drawn as on a keyboard, on buttons and beside fields."""

import sys

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import paint_box, paint_text, text_width

GAP = 2
PADDING = 5
HEIGHT = 18
TINT = 0.16
SIGNS = {"Return": "↵", "Enter": "↵", "Left": "←", "Right": "→", "Up": "↑", "Down": "↓"}
MAC_SIGNS = {"Ctrl": "⌘", "Alt": "⌥", "Shift": "⇧", "Meta": "⌃"}


def key_names(keys: str) -> tuple[str, ...]:
    """Split `Ctrl+Shift+Z` into what is printed on the keys of this system."""
    signs = SIGNS | MAC_SIGNS if sys.platform == "darwin" else SIGNS
    # A plus at the end is the key itself.
    parts = keys.removesuffix("+").removesuffix("+").split("+") if keys else []
    names = [signs.get(part, part) for part in parts if part]
    return (*names, "+") if keys.endswith("+") else tuple(names)


def key_caps_size(look: Look, keys: str) -> QSize:
    """Room that the caps of a shortcut take."""
    widths = [_width(look, name) for name in key_names(keys)]
    return QSize(sum(widths) + GAP * max(0, len(widths) - 1), look.scaled(HEIGHT))


def paint_key_caps(
    painter: QPainter, look: Look, corner: QRect, keys: str, ink: QColor | None = None
) -> None:
    """Paint the caps of a shortcut from the left of a rectangle, in the middle of its height.

    With an ink they are a tint of it, for coloured buttons.
    """
    x = corner.x()
    height = look.scaled(HEIGHT)
    y = corner.y() + (corner.height() - height) // 2
    for name in key_names(keys):
        cap = QRect(x, y, _width(look, name), height)
        _paint_cap(painter, look, cap, name, ink)
        x += cap.width() + GAP


def _paint_cap(painter: QPainter, look: Look, cap: QRect, name: str, ink: QColor | None) -> None:
    if ink is None:
        fill, edge = look.colour("sunken"), look.colour("line")
    else:
        fill, edge = QColor(ink), None
        fill.setAlphaF(TINT)
    paint_box(painter, QRectF(cap), look.radius("chip"), fill=fill, edge=edge)
    align = Qt.AlignmentFlag.AlignCenter
    paint_text(painter, look, cap, name, role="micro", colour=ink or "text2", align=align)


def _width(look: Look, name: str) -> int:
    return max(text_width(look, "micro", name) + 2 * PADDING, look.scaled(HEIGHT))
