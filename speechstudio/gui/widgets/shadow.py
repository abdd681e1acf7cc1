"""The shadow of what floats: a layer of its own under the card, which lets the pointer through."""

import math

from PySide6.QtCore import QRectF, QSize, Qt, Slot
from PySide6.QtGui import QPainter, QPaintEvent, QPixmap
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.tokens import load_tokens
from speechstudio.gui.widgets.shapes import paint_box, painter_for

_Part = tuple[int, int]


class Shadow(QWidget):
    """Lies under a card among its siblings, 44 px wider on all sides."""

    def __init__(self, look: Look, card: QWidget, radius: str) -> None:
        super().__init__(card.parentWidget())
        self._look = look
        self._radius = radius
        self._picture: QPixmap | None = None
        self._opacity = 1.0
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        look.changed.connect(self.relook)

    @Slot()
    def relook(self) -> None:
        """Paint anew in other colours."""
        self._picture = None
        self.update()

    def follow(self, card: QWidget, opacity: float = 1.0) -> None:
        """Lie under the card where it is now."""
        margin = self._look.size("shadowMargin")
        self._opacity = opacity
        self.setGeometry(card.geometry().adjusted(-margin, -margin, margin, margin))
        self.setVisible(not self._look.is_high_contrast)
        self.stackUnder(card)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the shadow: its corners as they are drawn once, and what lies between stretched."""
        dpr = self.devicePixelRatioF()
        radius = self._look.radius(self._radius)
        corner = math.ceil(self._look.size("shadowMargin") + radius + load_tokens().shadow.y)
        size = self.size().boundedTo(QSize(2 * corner + 1, 2 * corner + 1))
        if self._picture is None or self._picture.size() != size * dpr:
            self._picture = shadow_pixmap(self._look, size, radius, dpr)
        painter = painter_for(self)
        painter.setOpacity(self._opacity)
        for (x, width), (from_x, from_width) in _thirds(self.width(), size.width(), corner):
            for (y, height), (from_y, from_height) in _thirds(self.height(), size.height(), corner):
                source = QRectF(from_x * dpr, from_y * dpr, from_width * dpr, from_height * dpr)
                painter.drawPixmap(QRectF(x, y, width, height), self._picture, source)
        painter.end()


def _thirds(length: int, source: int, corner: int) -> list[tuple[_Part, _Part]]:
    """Give start and length of each part of a side, and of the part of the picture put there."""
    if length == source:
        return [((0, length), (0, source))]
    return [
        ((0, corner), (0, corner)),
        ((corner, length - 2 * corner), (corner, source - 2 * corner)),
        ((length - corner, corner), (source - corner, corner)),
    ]


def shadow_pixmap(look: Look, size: QSize, radius: float, dpr: float) -> QPixmap:
    """Picture of a shadow whose card lies inside by the shadow's margin on all sides.

    Boxes that shrink step by step lie over each other; their strengths add up to the shadow of an
    edge blurred by a bell curve: half as strong at the edge itself.
    """
    shadow = load_tokens().shadow
    margin = look.size("shadowMargin")
    pixmap = QPixmap(size * dpr)
    pixmap.setDevicePixelRatio(dpr)
    pixmap.fill(Qt.GlobalColor.transparent)
    card = QRectF(0, 0, size.width(), size.height()).adjusted(margin, margin, -margin, -margin)
    card.translate(0, shadow.y)
    strength = shadow.alpha_dark if look.is_dark else shadow.alpha_light
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    spread = shadow.blur / math.sqrt(2)  # a blur reaches two deviations of the curve
    before = 0.0
    for reach in range(shadow.blur, -1, -1):
        wanted = strength / 2 * math.erfc(reach / spread)
        tint = look.colour("shadow")
        # What lies under shows through, so a layer adds only what is missing to its strength.
        tint.setAlphaF(max(0.0, (wanted - before) / (1.0 - before)))
        box = card.adjusted(-reach, -reach, reach, reach)
        paint_box(painter, box, radius + reach, fill=tint)
        before = max(before, wanted)
    painter.end()
    return pixmap
