"""How much is in view, and a choice of other spans."""

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Slot
from PySide6.QtGui import QAction, QPaintEvent
from PySide6.QtWidgets import QMenu, QPushButton, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import span_text
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.widgets.button import button_state
from speechstudio.gui.widgets.button_inks import ButtonKind, button_inks
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    text_width,
)
from speechstudio.gui.words import tr

_ICON = 14
_TEXT_LEFT = 19
OVERHANG = 4
"""The ground under icon and words reaches so far beyond them."""
PRESETS = (
    (tr("10 s"), 10_000), (tr("30 s"), 30_000), (tr("1 min"), 60_000), (tr("5 min"), 300_000),
    (tr("30 min"), 1_800_000), (tr("All", "of the recording"), None),
)  # fmt: skip
"""Names and milliseconds; None is all of the recording."""


class ZoomButton(QPushButton):
    """Says how much is in view; opens presets."""

    def __init__(self, look: Look, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tape = tape
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolTip(tr("How much is in view. Ctrl with the wheel zooms too."))
        self.menu_of_spans = QMenu(self)
        for name, span_ms in PRESETS:
            action = self.menu_of_spans.addAction(name)
            action.setData(span_ms)
        self.menu_of_spans.triggered.connect(self._choose)
        LookFollower(look, self)
        tape.zoomed.connect(self.retell)
        self.clicked.connect(self.open_menu)
        self.retell()

    def sizeHint(self) -> QSize:
        """Room of icon and words."""
        words = text_width(self._look, "small", self.text())
        return QSize(_TEXT_LEFT + words + 2 * OVERHANG, self._look.line_height("small") + OVERHANG)

    @Slot()
    def retell(self) -> None:
        """Say how much is in view now."""
        self.setText(tr("{span} in view", span=span_text(self._tape.scale.span_ms)))
        self.setAccessibleName(self.text())
        self.resize(self.sizeHint())
        self.update()

    @Slot()
    def open_menu(self) -> None:
        """Offer other spans."""
        for action in self.menu_of_spans.actions():
            span_ms = action.data()
            action.setEnabled(span_ms is None or span_ms < self._tape.duration_ms)
        height = self.menu_of_spans.sizeHint().height()
        self.menu_of_spans.popup(self.mapToGlobal(QPoint(0, -height)))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint icon and words."""
        look = self._look
        painter = painter_for(self)
        rect, radius = QRectF(self.rect()), look.radius("chip")
        inks = button_inks(look, ButtonKind.QUIET, button_state(self))
        paint_box(painter, rect, radius, fill=inks.fill)
        if self.hasFocus():
            paint_focus_ring(painter, look, rect, radius)
        icon = QRect(OVERHANG, 0, _ICON, self.height())
        paint_icon(painter, look, "search", icon, size=_ICON, colour="text3")
        words = self.rect().adjusted(OVERHANG + _TEXT_LEFT, 0, 0, 0)
        paint_text(painter, look, words, self.text(), role="small", colour="text2")
        painter.end()

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        tape = self._tape
        tape.zoom((action.data() or tape.duration_ms) / tape.scale.span_ms)
