"""A field for a number with a unit."""

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtGui import QMouseEvent, QPaintEvent, QResizeEvent, QShowEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QDoubleSpinBox, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import PADDING, paint_field_frame
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_icon, painter_for, placed

STEPPER = 26
ICON = 14
WIDTH = 120


class SpinField(QDoubleSpinBox):
    """A number that is typed, or stepped by arrow keys and the chevrons at its end."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        lowest: float,
        highest: float,
        step: float = 1.0,
        decimals: int = 0,
        unit: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self.setAccessibleName(name)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setFrame(False)
        self.setDecimals(decimals)
        self.setRange(lowest, highest)
        self.setSingleStep(step)
        self.setSuffix(f" {unit}" if unit else "")
        # Qt styles the line edit inside by the rules for its owner.
        self.setProperty("kit", "field")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)
        look.changed.connect(self.take_font)
        self.take_font()

    @Slot()
    def take_font(self) -> None:
        """Take the font of the look at its present scale."""
        self.setFont(self._look.font("body"))

    def sizeHint(self) -> QSize:
        """Room for a number and its unit."""
        return QSize(WIDTH, self._look.scaled(self._look.size("control")))

    def minimumSizeHint(self) -> QSize:
        """Two thirds of the usual."""
        return QSize(WIDTH * 2 // 3, self.sizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the whole field to the text; a style sheet knows no room for it."""
        super().resizeEvent(event)
        self._fit_text()

    def showEvent(self, event: QShowEvent) -> None:
        """Do so again once the style is known."""
        super().showEvent(event)
        self._fit_text()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Leave the wheel to the page unless the keyboard is here."""
        if self.hasFocus():
            super().wheelEvent(event)
        else:
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Step up or down at the chevrons."""
        place = event.position().toPoint()
        if event.button() == Qt.MouseButton.LeftButton and self._stepper().contains(place):
            self.stepBy(1 if place.y() < self.height() // 2 else -1)
        else:
            super().mousePressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame and the chevrons; the text is a field of its own."""
        painter = painter_for(self)
        paint_field_frame(painter, self._look, self, has_focus=self.hasFocus())
        colour = "text2" if self.isEnabled() else "disabled"
        paint_icon(painter, self._look, "updown", self._stepper(), size=ICON, colour=colour)
        painter.end()

    def _fit_text(self) -> None:
        sides = (STEPPER, PADDING) if self.isRightToLeft() else (PADDING, STEPPER)
        self.lineEdit().setGeometry(self.rect())
        self.lineEdit().setTextMargins(sides[0], 0, sides[1], 0)

    def _stepper(self) -> QRect:
        return placed(self, QRect(self.width() - STEPPER - 2, 0, STEPPER, self.height()))
