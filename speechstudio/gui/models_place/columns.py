"""Where the columns of the table stand; the narrower it is, the fewer there are."""

from dataclasses import dataclass

from PySide6.QtCore import QRect

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.table import INSET

GAP = 16
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


def columns_of(look: Look, row: QRect) -> Columns:
    """Part a row into columns."""
    shown = dict(_WIDTHS)
    for name in ("", *_LEAST):
        shown.pop(name, None)
        taken = sum(look.scaled(width) + GAP for width in shown.values())
        if row.width() - 2 * INSET - taken >= look.scaled(_NAME):
            break
    rooms: dict[str, QRect] = {}
    right = row.right() - INSET + 1
    for name in reversed(shown):
        width = look.scaled(shown[name])
        rooms[name] = QRect(right - width, row.y(), width, row.height())
        right -= width + GAP
    left = row.x() + INSET
    rooms["name"] = QRect(left, row.y(), max(1, right - left), row.height())
    return Columns(rooms=rooms)
