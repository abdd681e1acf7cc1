"""Menus of speakers, each with the mark."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtWidgets import QMenu

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.viewmodels.speakers import SpeakerRow

_SIDE = 16
_MARK = 11
_SHARPNESS = 2
"""Icons are drawn for screens of twice the usual density."""


def fill_speaker_menu(
    menu: QMenu, look: Look, rows: Sequence[SpeakerRow], checked: str | None = None
) -> None:
    """Fill a menu with speakers; the data of an action is the id."""
    menu.clear()
    for row in rows:
        # A single ampersand would underline the letter behind it.
        action = menu.addAction(speaker_icon(look, row.number), row.title.replace("&", "&&"))
        action.setData(row.key)
        if checked is not None:
            action.setCheckable(True)
            action.setChecked(row.key == checked)
            if row.key == checked:  # beside an icon no style draws a tick
                action.setFont(look.font("strong"))


def speaker_icon(look: Look, number: int) -> QIcon:
    """Draw the mark of a speaker as an icon."""
    pixmap = QPixmap(_SIDE * _SHARPNESS, _SIDE * _SHARPNESS)
    pixmap.setDevicePixelRatio(_SHARPNESS)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    edge = (_SIDE - _MARK) / 2
    paint_mark(painter, look, number, QRectF(edge, edge, _MARK, _MARK))
    painter.end()
    return QIcon(pixmap)
