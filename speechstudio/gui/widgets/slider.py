"""A slider whose groove is filled up to its value."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QMouseEvent, QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QSizePolicy, QSlider, QStyle, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, painter_for

GROOVE = 4
KNOB = 14
EDGE = 1.5
WIDTH = 120
NARROWEST = 60


class Slider(QSlider):
    """A horizontal slider; a press on the groove brings the knob there."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        lowest: int,
        highest: int,
        origin: int | None = None,
        parent: QWidget | None = None,
    ) -> None:
        """`origin` is the value from which the groove is filled; without one, the lowest."""
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._look = look
        self._origin = lowest if origin is None else origin
        self.setAccessibleName(name)
        self.setRange(lowest, highest)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)

    def sizeHint(self) -> QSize:
        """Room of a usual slider."""
        return QSize(WIDTH, self._look.size("controlSmall"))

    def minimumSizeHint(self) -> QSize:
        """Half of a usual slider."""
        return QSize(NARROWEST, self.sizeHint().height())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Bring the knob under the pointer and hold it."""
        if event.button() != Qt.MouseButton.LeftButton:
            event.ignore()
            return
        self.setSliderDown(True)
        self.setSliderPosition(self._value_at(event.position().x()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the knob."""
        if self.isSliderDown():
            self.setSliderPosition(self._value_at(event.position().x()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let the knob go."""
        self.setSliderDown(False)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint groove, filled part and knob."""
        look = self._look
        painter = painter_for(self)
        top = (self.height() - GROOVE) / 2
        groove = QRectF(KNOB / 2, top, self.width() - KNOB, GROOVE)
        paint_box(painter, groove, GROOVE / 2, fill=look.colour("lineStrong"))
        centre = KNOB / 2 + self._place_of(self.sliderPosition())
        begin = KNOB / 2 + self._place_of(self._origin)
        filled = QRectF(min(begin, centre), top, abs(centre - begin), GROOVE)
        is_enabled = self.isEnabled()
        paint_box(
            painter, filled, GROOVE / 2, fill=look.colour("accent" if is_enabled else "disabled")
        )
        knob = QRectF(centre - KNOB / 2, (self.height() - KNOB) / 2, KNOB, KNOB)
        is_lit = is_enabled and (self.underMouse() or self.isSliderDown())
        edge = look.colour("accent" if is_lit else "outline" if is_enabled else "lineStrong")
        paint_box(painter, knob, KNOB / 2, fill=look.colour("knob"), edge=edge, width=EDGE)
        if self.hasFocus():
            ring = knob.adjusted(-3, -3, 3, 3)
            paint_focus_ring(painter, look, ring, ring.height() / 2)
        painter.end()

    def _is_turned(self) -> bool:
        return self.isRightToLeft() != self.invertedAppearance()

    def _place_of(self, value: int) -> int:
        return QStyle.sliderPositionFromValue(
            self.minimum(), self.maximum(), value, self.width() - KNOB, self._is_turned()
        )

    def _value_at(self, x: float) -> int:
        return QStyle.sliderValueFromPosition(
            self.minimum(), self.maximum(), round(x - KNOB / 2), self.width() - KNOB,
            self._is_turned(),
        )  # fmt: skip
