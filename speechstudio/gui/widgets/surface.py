"""A plain ground of one tone, parted from its neighbours by hairlines."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, painter_for

HAIRLINE = 1


class Surface(QWidget):
    """A ground in the colour of a token, with lines at some of its edges or round corners."""

    def __init__(
        self,
        look: Look,
        token: str,
        *,
        edges: str = "",
        radius: str = "",
        parent: QWidget | None = None,
    ) -> None:
        """Make a ground, or none where the token is empty.

        `edges` names the sides that have a line: start, end, top, bottom; or all, if it is round.
        """
        super().__init__(parent)
        self._look = look
        self._token = token
        self._edges = frozenset(edges.split())
        self._radius = radius
        LookFollower(look, self)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground and lines."""
        look = self._look
        painter = painter_for(self)
        rect, line = QRectF(self.rect()), look.colour("line")
        if self._radius:
            edge = line if "all" in self._edges else None
            radius = look.radius(self._radius)
            paint_box(painter, rect, radius, fill=look.colour(self._token), edge=edge)
        else:
            painter.setRenderHint(painter.RenderHint.Antialiasing, on=False)
            if self._token:
                painter.fillRect(self.rect(), look.colour(self._token))
            for side in self._edges:
                painter.fillRect(self._line_at(side), line)
        painter.end()

    def _line_at(self, side: str) -> QRectF:
        width, height = self.width(), self.height()
        is_turned = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        if side == "top":
            return QRectF(0, 0, width, HAIRLINE)
        if side == "bottom":
            return QRectF(0, height - HAIRLINE, width, HAIRLINE)
        x = 0 if (side == "start") != is_turned else width - HAIRLINE
        return QRectF(x, 0, HAIRLINE, height)
