"""The whole recording in one strip, with a frame around what is in view."""

from PySide6.QtCore import QRectF, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.lull import Lull
from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.bars import paint_outline
from speechstudio.gui.waveform.geometry import FRAME_OVERHANG, ROUNDED, SIDE
from speechstudio.gui.waveform.mouse import turn_wheel
from speechstudio.gui.waveform.painting import faint
from speechstudio.gui.waveform.scale import TimeScale
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.widgets.shapes import paint_box, painter_for
from speechstudio.gui.words import tr

_FRAME_EDGE = 1.5
_FRAME_MORE = 2
"""The frame stands so far outside of what is in view."""
_NARROWEST_FRAME = 12
_DRAG = 4
_PAINTED_AFTER_MS = 120
"""The strip is painted anew when nothing has changed for so long: that looks at all there is."""


class Overview(QWidget):
    """Painted once for a content; the frame can be dragged, and a click goes there."""

    sought = Signal(int)
    """A person chose another time, in milliseconds."""

    def __init__(self, look: Look, tape: Tape, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._tape = tape
        self._picture: QPixmap | None = None
        self._painted: object = None
        """What the picture shows."""
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_PAINTED_AFTER_MS)
        self._lull = Lull(self)
        self._timer.timeout.connect(self._lull.start)
        self._lull.came.connect(self._paint_anew)
        self._pressed_x: float | None = None
        self._grip_ms = 0.0
        self._is_dragged = False
        self.setAccessibleName(tr("Overview of the recording"))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        look.changed.connect(self.repaint_all)
        tape.content_changed.connect(self._repaint_soon)
        tape.view_changed.connect(self.update)

    def sizeHint(self) -> QSize:
        """Room of the strip with the overhang of its frame."""
        return QSize(0, self._look.size("overview") + 2 * FRAME_OVERHANG)

    @Slot()
    def repaint_all(self) -> None:
        """Paint the strip anew."""
        self._timer.stop()
        self._lull.stop()
        self._picture = None
        self.update()

    @Slot()
    def _paint_anew(self) -> None:
        """Look at all there is before the window is painted, not while it is."""
        self._picture = None
        self._still()
        self.update()

    @Slot()
    def _repaint_soon(self) -> None:
        """Paint the strip anew where something on it has changed."""
        if self._picture is None:
            self.update()
        elif self._content != self._painted:
            self._timer.start()

    @property
    def _content(self) -> object:
        tape = self._tape
        return tape.speech.talk, tape.outline, tape.recognized_ms, tape.speakers, tape.duration_ms

    @property
    def scale(self) -> TimeScale:
        """The whole recording over the strip."""
        return TimeScale.whole(self._tape.duration_ms, self.width() - 2 * SIDE)

    @property
    def frame(self) -> QRectF:
        """Frame around what is in view; empty where all is."""
        view, scale = self._tape.scale, self.scale
        if view.is_whole:
            return QRectF()
        left = scale.x_of(view.start_ms) - _FRAME_MORE
        width = view.span_ms / scale.ms_per_px + 2 * _FRAME_MORE
        spare = max(0.0, _NARROWEST_FRAME - width)
        frame = QRectF(SIDE + left - spare / 2, 0, width + spare, self.height())
        return frame.toAlignedRect().toRectF()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Paint anew for another width; the picture is stretched as long as that changes."""
        if self._picture is not None:
            self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint strip and frame."""
        look = self._look
        painter = painter_for(self)
        painter.fillRect(event.rect(), look.colour("side"))
        painter.drawPixmap(self.rect(), self._still())
        frame, accent = self.frame, look.colour("accent")
        if not frame.isEmpty():
            paint_box(
                painter, frame, ROUNDED + 1, fill=faint(accent), edge=accent, width=_FRAME_EDGE
            )
        painter.end()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold the frame where it is, or bring its middle under the pointer."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        view, x = self._tape.scale, event.position().x()
        self._pressed_x, self._is_dragged = x, False
        is_held = self.frame.contains(event.position())
        held_ms = self.scale.ms_at(x - SIDE)
        self._grip_ms = held_ms - view.start_ms if is_held else view.span_ms / 2

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the frame."""
        if self._pressed_x is None:
            return
        x = event.position().x()
        if self._is_dragged or abs(x - self._pressed_x) >= _DRAG:
            self._is_dragged = True
            self._tape.show(self.scale.ms_at(x - SIDE) - self._grip_ms)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Go where was clicked."""
        if self._pressed_x is None or event.button() != Qt.MouseButton.LeftButton:
            return
        x, self._pressed_x = self._pressed_x, None
        if not self._is_dragged:
            time_ms = self.scale.ms_at(x - SIDE)
            if not self._tape.scale.holds(time_ms):
                self._tape.show(time_ms - self._tape.scale.span_ms / 2)
            self.sought.emit(time_ms)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the view; with Ctrl zoom around its middle."""
        turn_wheel(self._tape, event, self._tape.scale.width / 2)

    def _still(self) -> QPixmap:
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != dpr:
            self._painted = self._content
            self._picture = QPixmap(self.size() * dpr)
            self._picture.setDevicePixelRatio(dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            box = QRectF(self.rect()).adjusted(SIDE, FRAME_OVERHANG, -SIDE, -FRAME_OVERHANG)
            paint_box(painter, box, ROUNDED, fill=self._look.colour("sunken"))
            paint_outline(painter, self._look, self._tape, self.scale, box)
            painter.end()
        return self._picture
