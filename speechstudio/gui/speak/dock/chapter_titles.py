"""Titles of chapters over their blocks; the one that has begun stays in view."""

from bisect import bisect_right
from collections.abc import Sequence
from operator import attrgetter

from PySide6.QtCore import QRect
from PySide6.QtGui import QPainter

from speechstudio.gui.speak.dock.block_layout import BlockLayout
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import Chapter
from speechstudio.gui.widgets.shapes import paint_icon, paint_text, text_width

_ICON = 14
_ICON_GAP = 6
_APART = 16
_SIDE = 20


def paint_chapters(
    painter: QPainter,
    look: Look,
    chapters: Sequence[Chapter],
    layout: BlockLayout,
    *,
    shift: int,
    width: int,
) -> None:
    """Paint the titles of the chapters in view; the first block stands at `shift`."""
    known = [chapter for chapter in chapters if chapter.first < len(layout.lefts)]
    blocks = layout.visible(-shift, width - shift)
    begin = bisect_right(known, blocks.start, key=attrgetter("first")) - 1
    for at in range(max(0, begin), len(known)):
        left = max(_SIDE, round(layout.lefts[known[at].first]) + shift)
        if left > width:
            break
        is_last = at + 1 == len(known)
        end = layout.width if is_last else layout.lefts[known[at + 1].first]
        right = width - _SIDE if is_last else min(width - _SIDE, round(end) + shift)
        _paint_title(painter, look, left, right - (0 if is_last else _APART), known[at].title)


def _paint_title(painter: QPainter, look: Look, left: int, right: int, title: str) -> None:
    height = look.line_height("small")
    size = look.scaled(_ICON)
    words = left + size + _ICON_GAP
    if right - words < min(text_width(look, "smallLabel", title), 2 * size):
        return
    paint_icon(painter, look, "book", QRect(left, 0, size, height), size=size, colour="text2")
    room = QRect(words, 0, right - words, height)
    paint_text(painter, look, room, title, role="smallLabel", colour="text2")
