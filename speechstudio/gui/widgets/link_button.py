"""A word that is pressed, such as Add beside a heading."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_text,
    painter_for,
    text_width,
)

PADDING = 6


class LinkButton(QPushButton):
    """Words in the accent's ink, on a ground only while the pointer is there."""

    def __init__(self, look: Look, text: str, name: str, parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self._look = look
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def sizeHint(self) -> QSize:
        """Room of the words."""
        width = text_width(self._look, "smallLabel", self.text()) + 2 * PADDING
        return QSize(width, self._look.scaled(self._look.size("controlSmall")))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and words."""
        look = self._look
        painter = painter_for(self)
        rect, radius = QRectF(self.rect()), look.radius("control")
        if self.isEnabled() and (self.underMouse() or self.isDown()):
            fill = look.colour("pressed" if self.isDown() else "hover")
            paint_box(painter, rect, radius, fill=fill)
        if self.hasFocus():
            paint_focus_ring(painter, look, rect, radius)
        ink = "accentText" if self.isEnabled() else "disabled"
        centre = Qt.AlignmentFlag.AlignCenter
        paint_text(
            painter, look, self.rect(), self.text(), role="smallLabel", colour=ink, align=centre
        )
        painter.end()
