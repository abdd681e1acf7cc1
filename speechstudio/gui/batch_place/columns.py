"""Where the columns of the queue stand; the narrower it is, the fewer there are."""

from PySide6.QtCore import QRect

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.batch_acts import ACT_WORDS, ItemAct
from speechstudio.gui.widgets.shapes import text_width
from speechstudio.gui.widgets.table import INSET

_GAP = 14
_GRIP = 16
_ICON = 18
_ICON_GAP = 12
_FILE = 150
_PADDING = 10
_ACTS = (ItemAct.RETRY, ItemAct.REVIEW, ItemAct.OPEN, ItemAct.CANCEL)
"""Their column is as wide as the widest of them wants."""
_WIDTHS = {"becomes": 130, "length": 76, "state": 192, "action": 84}
_LEAST = ("becomes", "length", "action")
"""What is left out first where there is no room; Enter does what the button does."""


def button_width(look: Look, act: ItemAct) -> int:
    """Width of the button of an act, in pixels."""
    return text_width(look, "label", ACT_WORDS[act]) + 2 * _PADDING


def columns_of(look: Look, row: QRect) -> dict[str, QRect]:
    """Part a row into columns; what has no room is not there."""
    shown = {name: look.scaled(width) for name, width in _WIDTHS.items()}
    shown["action"] = max(shown["action"], *(button_width(look, act) for act in _ACTS))
    start = INSET + _GRIP + _GAP // 2
    file_start = start + look.scaled(_ICON) + _ICON_GAP
    for name in ("", *_LEAST):
        shown.pop(name, None)
        taken = sum(width + _GAP for width in shown.values())
        if row.width() - file_start - INSET - taken >= look.scaled(_FILE):
            break
    rooms: dict[str, QRect] = {}
    room = row.width() - file_start - INSET
    spare = max(0, room - sum(width + _GAP for width in shown.values()) - look.scaled(_FILE))
    right = row.right() - INSET + 1
    for name in reversed(shown):
        width = shown[name] + (spare // 8 if name == "state" else 0)
        width = min(width, room)
        rooms[name] = QRect(right - width, row.y(), width, row.height())
        right -= width + _GAP
    rooms["grip"] = QRect(row.x() + INSET, row.y(), _GRIP, row.height())
    rooms["icon"] = QRect(row.x() + start, row.y(), look.scaled(_ICON), row.height())
    left = row.x() + file_start
    rooms["file"] = QRect(left, row.y(), max(1, right - left), row.height())
    return rooms
