"""How far a job is: a bar of 4 px and a small ring. Words beside them say the rest."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPaintEvent, QPen
from PySide6.QtWidgets import QProgressBar, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, painter_for

BAR = 4
BAR_WIDTH = 150
RING = 13
RING_WIDTH = 2
STEPS = 1000
FULL_TURN = 360 * 16
"""Qt counts angles in sixteenths of a degree."""
TOP = 90 * 16


class Progress(QProgressBar):
    """What bar and ring have in common: a name, and a share from 0 to 1."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._ink = "accent"
        self.setAccessibleName(name)
        self.setRange(0, STEPS)
        self.setTextVisible(False)
        LookFollower(look, self)
        self.set_share(None)

    def set_over(self, is_over: bool) -> None:  # noqa: FBT001 - what a property's setter takes
        """Show in another colour that it is done; words or an icon beside it say so too."""
        self._ink = "ok" if is_over else "accent"
        self.update()

    def set_share(self, share: float | None) -> None:
        """Show a share from 0 to 1, or that it is not known, when the window is painted next.

        Qt would paint all that waits for it at once, for each of many reports in one turn.
        """
        value = 0 if share is None else round(min(max(share, 0.0), 1.0) * STEPS)
        if value != self.value():
            self.setUpdatesEnabled(False)
            self.setValue(value)
            self.setUpdatesEnabled(True)


class ProgressBar(Progress):
    """A bar; an unknown share shows an empty track, as nothing may move without news."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room of a usual bar."""
        return QSize(BAR_WIDTH, BAR)

    def minimumSizeHint(self) -> QSize:
        """As thin as it is, and short."""
        return QSize(BAR * 8, BAR)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint track and filled part."""
        look = self._look
        painter = painter_for(self)
        track = QRectF(self.rect())
        paint_box(painter, track, BAR / 2, fill=look.colour("track"))
        width = track.width() * self.value() / STEPS
        if width > 0:
            x = track.width() - width if self.isRightToLeft() else 0.0
            filled = QRectF(x, 0, width, track.height())
            paint_box(painter, filled, BAR / 2, fill=look.colour(self._ink))
        painter.end()


class ProgressRing(Progress):
    """The same in a ring, for the job strip."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, parent)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Room of a small square."""
        return QSize(RING, RING)

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the track, then the share clockwise from the top."""
        look = self._look
        painter = painter_for(self)
        half = RING_WIDTH / 2
        circle = QRectF(self.rect()).adjusted(half, half, -half, -half)
        painter.setPen(QPen(look.colour("lineStrong"), RING_WIDTH))
        painter.drawEllipse(circle)
        pen = QPen(look.colour("accent"), RING_WIDTH)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        if self.value():
            painter.drawArc(circle, TOP, -FULL_TURN * self.value() // STEPS)
        painter.end()
