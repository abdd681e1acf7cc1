"""Marks and names of the speakers, beside their lanes."""

from PySide6.QtCore import QEvent, QRect, QRectF, Slot
from PySide6.QtGui import QHelpEvent, QPaintEvent
from PySide6.QtWidgets import QToolTip, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.marks import paint_mark
from speechstudio.gui.waveform.geometry import DockGeometry
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_text, painter_for
from speechstudio.gui.words import tr

_NAME_LEFT = 18
_AUDIO = tr("Audio")


class LaneLabels(QWidget):
    """The names of the lanes that are seen."""

    def __init__(
        self, look: Look, tape: Tape, geometry: DockGeometry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._tape = tape
        self._geometry = geometry
        self._first_lane = 0
        LookFollower(look, self)
        tape.content_changed.connect(self.retell)
        self.retell()

    def lay_out(self, geometry: DockGeometry, first_lane: int) -> None:
        """Take other heights, and the lane that is seen first."""
        self._geometry, self._first_lane = geometry, first_lane
        self.retell()

    @Slot()
    def retell(self) -> None:
        """Show the names anew."""
        self.setAccessibleName(tr("Lanes: {names}", names=", ".join(self._names())))
        self.update()

    def event(self, event: QEvent) -> bool:
        """Tell a whole name where it is cut."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            lane = self._first_lane + event.pos().y() // self._geometry.lane
            names = self._names()
            QToolTip.showText(event.globalPos(), names[lane] if lane < len(names) else "", self)
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint marks and names."""
        look, height = self._look, self._geometry.lane
        painter = painter_for(self)
        side = look.size("mark")
        names = self._names()
        for row in range(min(self._geometry.visible, len(names))):
            lane, top = self._first_lane + row, row * height
            left = 0
            if not self._geometry.is_shared:
                box = QRectF(0, top + (height - side) / 2, side, side)
                paint_mark(painter, look, lane + 1, box)
                left = _NAME_LEFT
            room = QRect(left, top, self.width() - left, height)
            paint_text(painter, look, room, names[lane], role="smallLabel", colour="text2")
        painter.end()

    def _names(self) -> tuple[str, ...]:
        return (_AUDIO,) if self._geometry.is_shared else self._tape.speech.names
