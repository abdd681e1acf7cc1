"""A line of a list of places: an icon, a name; one of several is chosen."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QPushButton, QWidget

from speechstudio.gui.theme.look import SIGN_GROWTH, Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    start_of,
    text_width,
)

_INSET = 10
_ICON = 16
_GAP = 11
_COUNT_INSET = 12
_NARROWEST = 120


class NavRow(QPushButton):
    """Checked where it is the chosen one. Its owner marks it: Tab has to reach all of them."""

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._count = ""
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        LookFollower(look, self)

    def show_count(self, count: int) -> None:
        """Say at the end how many things there are."""
        self._count = str(count)
        self.setAccessibleDescription(self._count)
        self.update()

    def sizeHint(self) -> QSize:
        """Take a line of the list."""
        return QSize(_NARROWEST, self._look.scaled(self._look.size("rowNav")))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the line."""
        look = self._look
        painter = painter_for(self)
        box, radius = self.rect().toRectF(), look.radius("control")
        if self.isChecked() or self.underMouse():
            edge = look.colour("accent") if look.is_high_contrast and self.isChecked() else None
            fill = look.colour("selected" if self.isChecked() else "hover")
            paint_box(painter, box, radius, fill=fill, edge=edge, width=2)
        side = look.scaled(_ICON, SIGN_GROWTH)
        sign = placed(self, QRect(_INSET, 0, side, self.height()))
        ink = "accentText" if self.isChecked() else "text2"
        paint_icon(painter, look, self._icon, sign, size=side, colour=ink)
        start = _INSET + side + _GAP
        counted = text_width(look, "small", self._count) + _GAP if self._count else 0
        width = self.width() - start - _INSET - counted
        room = placed(self, QRect(start, 0, width, self.height()))
        role = "strong" if self.isChecked() else "label"
        paint_text(painter, look, room, self.text(), role=role, colour="text", align=start_of(self))
        if self._count:
            left = self.width() - counted - _COUNT_INSET
            sides = Qt.AlignmentFlag
            end = sides.AlignLeft if self.isRightToLeft() else sides.AlignRight
            paint_text(
                painter, look, placed(self, QRect(left, 0, counted, self.height())), self._count,
                role="small", colour="text2", align=end | sides.AlignVCenter,
            )  # fmt: skip
        if self.hasFocus():
            paint_focus_ring(painter, look, box, radius)
        painter.end()
