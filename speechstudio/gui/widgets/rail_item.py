"""An item of the rail: icon over label, and a dot while a job runs there."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    painter_for,
)
from speechstudio.gui.words import tr

HEIGHT = 54
"""Of the item; its box is inset by 2 px above and below."""
INSET = 6
ICON = 20
ICON_TOP = 9
LABEL_TOP = 32
DOT = 9
NARROW = 48
SMALLEST = 9


class RailItem(QPushButton):
    """A place to go to; with no room for words its icon stands alone."""

    def __init__(self, look: Look, icon: str, text: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self._icon = icon
        self._has_job = False
        self._has_label = True
        self.setCheckable(True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def set_job(self, has_job: bool) -> None:  # noqa: FBT001 - what a property's setter takes
        """Show the dot that says that a job runs there."""
        self._has_job = has_job
        self.setAccessibleDescription(tr("A job runs here") if has_job else "")
        self.update()

    def set_label(self, has_label: bool) -> None:  # noqa: FBT001 - what a property's setter takes
        """Show the label, or the icon alone with the label as tooltip."""
        self._has_label = has_label
        self.setToolTip("" if has_label else self.text())
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room at the rail's width; only the label grows with text."""
        look = self._look
        if not self._has_label:
            return QSize(NARROW, NARROW)
        grown = look.line_height("micro") - look.line_height("micro") / look.text_scale
        return QSize(look.size("rail"), HEIGHT + max(0, round(grown)))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, icon, label and dot."""
        look = self._look
        painter = painter_for(self)
        box = QRectF(self.rect().adjusted(INSET, 2, -INSET, -2))
        radius = look.radius("card")
        if self.isChecked():
            edge = look.colour("accent") if look.is_high_contrast else None
            fill = look.colour("pressed" if look.is_dark else "canvas")
            paint_box(painter, box, radius, fill=fill, edge=edge, width=2)
        elif self.underMouse() or self.isDown():
            paint_box(
                painter, box, radius, fill=look.colour("pressed" if self.isDown() else "hover")
            )
        top = ICON_TOP if self._has_label else (self.height() - ICON) // 2
        colour = "accentText" if self.isChecked() else "text2"
        icon = QRect((self.width() - ICON) // 2, top, ICON, ICON)
        paint_icon(painter, look, self._icon, icon, size=ICON, colour=colour)
        if self._has_label:
            words = QRect(1, LABEL_TOP, self.width() - 2, look.line_height("micro"))
            role = "microStrong" if self.isChecked() else "micro"
            ink = "text" if self.isChecked() else "text2"
            centre = Qt.AlignmentFlag.AlignCenter
            painter.setFont(self._fitting_font(role, words.width()))
            painter.setPen(look.colour(ink))
            painter.drawText(words, centre, self.text())
        if self._has_job:
            dot = QRectF(icon.right() - DOT / 2 + 3, icon.y() - DOT / 2 + 1, DOT, DOT)
            paint_box(painter, dot, DOT / 2, fill=look.colour("now"))
        if self.hasFocus():
            paint_focus_ring(painter, look, box, radius)
        painter.end()

    def _fitting_font(self, role: str, width: int) -> QFont:
        """Font of a role, smaller where large text would not fit into the rail."""
        font = self._look.font(role)
        while QFontMetrics(font).horizontalAdvance(self.text()) > width:
            if font.pixelSize() <= SMALLEST:
                break
            font.setPixelSize(font.pixelSize() - 1)
        return font
