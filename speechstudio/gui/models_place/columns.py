"""Where the columns of the table stand; the narrower it is, the fewer there are."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from speechstudio.gui.models_place.rows import LACKING
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.shapes import text_width
from speechstudio.gui.widgets.table import INSET
from speechstudio.gui.words import tr

GAP = 16
BUTTON_PADDING = 10
BUTTON_ICON = 16
BUTTON_GAP = 6
_ACTIONS = (tr("Install"), tr("Go on"), tr("Remove"), tr("Pause"), tr("Cancel"), tr("Stop"))
"""Their column is as wide as the widest of them wants."""
_NAME = 200
_WIDTHS = {"languages": 84, "size": 64, "speed": 108, "licence": 88, "action": 100}
_LEAST = ("languages", "speed", "licence", "size")
"""What is left out first where there is no room."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Columns:
    """Rectangles of one row, by the name of the column; what has no room is not there."""

    rooms: dict[str, QRect]

    def __getitem__(self, name: str) -> QRect | None:
        """Room of a column; None where it is left out."""
        return self.rooms.get(name)


def button_width(look: Look, text: str) -> int:
    """Width of a button with an icon, in pixels."""
    return 2 * BUTTON_PADDING + BUTTON_ICON + BUTTON_GAP + text_width(look, "label", text)


def columns_of(look: Look, row: QRect) -> Columns:
    """Part a row into columns."""
    shown = {name: look.scaled(width) for name, width in _WIDTHS.items()}
    shown["action"] = max(shown["action"], *(button_width(look, text) for text in _ACTIONS))
    shown["speed"] = max(
        shown["speed"], *(text_width(look, "body", text) for text in LACKING.values())
    )
    for name in ("", *_LEAST):
        shown.pop(name, None)
        taken = sum(width + GAP for width in shown.values())
        if row.width() - 2 * INSET - taken >= look.scaled(_NAME):
            break
    rooms: dict[str, QRect] = {}
    right = row.right() - INSET + 1
    for name in reversed(shown):
        width = shown[name]
        rooms[name] = QRect(right - width, row.y(), width, row.height())
        right -= width + GAP
    left = row.x() + INSET
    rooms["name"] = QRect(left, row.y(), max(1, right - left), row.height())
    return Columns(rooms=rooms)
