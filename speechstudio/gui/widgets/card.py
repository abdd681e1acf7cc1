"""A card that floats over the window with a shadow around it."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QHideEvent, QMoveEvent, QPaintEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shadow import Shadow
from speechstudio.gui.widgets.shapes import paint_box, painter_for


class FloatingCard(QWidget):
    """A raised box over its siblings; put the content into `body`."""

    def __init__(self, look: Look, parent: QWidget, *, radius: str = "popover") -> None:
        super().__init__(parent)
        self._look = look
        self._radius = radius
        self._shadow = Shadow(look, self, radius)
        self._opacity = 1.0
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(0, 0, 0, 0)
        self.body.setSpacing(0)
        self.hide()
        # A press on the card is none on what lies under it.
        self.setAttribute(Qt.WidgetAttribute.WA_NoMousePropagation)
        LookFollower(look, self)

    def set_opacity(self, opacity: float) -> None:
        """Let the shadow fade with the card, which has an effect of its own for it."""
        self._opacity = opacity
        self._lay_shadow()

    def discard(self) -> None:
        """Take the card and its shadow away for good."""
        self.hide()
        self._shadow.deleteLater()
        self.deleteLater()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the shadow too."""
        super().showEvent(event)
        self.raise_()
        self._lay_shadow()

    def hideEvent(self, event: QHideEvent) -> None:
        """Hide the shadow too."""
        super().hideEvent(event)
        self._shadow.hide()

    def moveEvent(self, event: QMoveEvent) -> None:
        """Take the shadow along."""
        super().moveEvent(event)
        self._lay_shadow()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the shadow."""
        super().resizeEvent(event)
        self._lay_shadow()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        look = self._look
        painter = painter_for(self)
        edge = look.colour("lineStrong" if look.is_dark else "line")
        radius = look.radius(self._radius)
        paint_box(painter, QRectF(self.rect()), radius, fill=look.colour("raised"), edge=edge)
        painter.end()

    def _lay_shadow(self) -> None:
        if self.isVisible():
            self._shadow.follow(self, self._opacity)
