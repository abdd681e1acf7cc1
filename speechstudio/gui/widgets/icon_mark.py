"""An icon by itself, which is no button."""

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from speechstudio.gui.theme.look import SIGN_GROWTH, Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, paint_icon, painter_for

ICON = 16


class IconMark(QWidget):
    """An icon in the colour of a token, perhaps on a tinted square of 28 px."""

    def __init__(
        self,
        look: Look,
        icon: str,
        colour: str = "text2",
        *,
        ground: str = "",
        size: int = ICON,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._colour = colour
        self._ground = ground
        self._size = size
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def show_icon(self, icon: str, colour: str) -> None:
        """Show another icon."""
        self._icon, self._colour = icon, colour
        self.update()

    def sizeHint(self) -> QSize:
        """Room of the icon, or of its square."""
        look = self._look
        side = look.size("controlSmall") if self._ground else look.scaled(self._size, SIGN_GROWTH)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint square and icon."""
        look = self._look
        painter = painter_for(self)
        if self._ground:
            fill = look.colour(self._ground)
            paint_box(painter, QRectF(self.rect()), look.radius("control"), fill=fill)
        paint_icon(painter, look, self._icon, self.rect(), size=self._size, colour=self._colour)
        painter.end()
