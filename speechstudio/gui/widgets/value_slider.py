"""A slider with its name and value above it; tells a value when a person has come to rest."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QSignalBlocker, Qt, QTimer, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.slider import Slider
from speechstudio.gui.widgets.text_block import TextBlock

_REST_MS = 150


@dataclass(frozen=True, slots=True, kw_only=True)
class Scale:
    """How a value stands on a slider, and how it is written."""

    lowest: int
    highest: int
    step: int
    value_at: Callable[[int], float]
    place_of: Callable[[float], int]
    text_of: Callable[[float], str]
    origin: int | None = None
    """Place from which the groove is filled; without one, the lowest."""


class ValueSlider(QWidget):
    """Shows a value, and takes another one."""

    value_chosen = Signal(float)

    def __init__(self, look: Look, name: str, scale: Scale, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scale = scale
        label = TextBlock(look, name, role="smallLabel", colour="text2", is_one_line=True)
        self._text = TextBlock(
            look, role="smallLabel", is_one_line=True, align=Qt.AlignmentFlag.AlignRight
        )
        self.slider = Slider(
            look, name, lowest=scale.lowest, highest=scale.highest, origin=scale.origin
        )
        self.slider.setSingleStep(scale.step)
        self.slider.setPageStep(5 * scale.step)
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_REST_MS)
        self._clock.timeout.connect(self._tell)
        self.slider.valueChanged.connect(self._move)
        self.slider.sliderReleased.connect(self._tell)
        head = QHBoxLayout()
        head.setSpacing(8)
        head.addWidget(label, 1)
        head.addWidget(self._text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 2)
        column.setSpacing(0)
        column.addLayout(head)
        column.addWidget(self.slider)

    def show_value(self, value: float, text: str = "") -> None:
        """Show a value, unless a person is about to choose another one.

        A text stands in place of how the scale writes the value.
        """
        if self.slider.isSliderDown() or self._clock.isActive():
            return
        with QSignalBlocker(self.slider):
            self.slider.setValue(self._scale.place_of(value))
        self._say(text or self._scale.text_of(value))

    @property
    def text(self) -> str:
        """The value as it is written."""
        return self._text.text()

    @Slot(int)
    def _move(self, place: int) -> None:
        self._say(self._scale.text_of(self._scale.value_at(place)))
        self._clock.start()

    @Slot()
    def _tell(self) -> None:
        if self._clock.isActive() or not self.slider.isSliderDown():
            self._clock.stop()
            self.value_chosen.emit(self._scale.value_at(self.slider.value()))

    def _say(self, text: str) -> None:
        self._text.setText(text)
        self.slider.setAccessibleDescription(text)
