"""Ruler and lanes, with playhead and selection."""

from PySide6.QtCore import QEvent, QRect, QRectF, QSignalBlocker, Qt, Signal, Slot
from PySide6.QtGui import (
    QHelpEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPixmap,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QAbstractSlider, QToolTip, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.times import shown_time
from speechstudio.gui.waveform.edge_pull import EdgePull
from speechstudio.gui.waveform.geometry import ROUNDED, SIDE, DockGeometry
from speechstudio.gui.waveform.keyboard import press_key
from speechstudio.gui.waveform.mouse import TimelineMouse, turn_wheel
from speechstudio.gui.waveform.painting import PLAYHEAD_REACH, TimelinePainter
from speechstudio.gui.waveform.speech import Span
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.widgets.shapes import paint_focus_ring, painter_for
from speechstudio.gui.words import tr

_SECOND_MS = 1000
_STEP_S = 1
_PAGE_S = 10
_FINE = 4
"""The playhead is painted anew when it has moved by this part of a pixel."""


class Timeline(QAbstractSlider):
    """A slider over the seconds of a recording, shown as its waveform.

    What changes only with the view is painted once, to a pixmap; a moving playhead costs the
    repaint of a narrow strip.
    """

    sought = Signal(int)
    """A person chose another time, in milliseconds."""
    selected = Signal(object)
    """A person selected another stretch, as start and end in milliseconds, or None."""

    def __init__(
        self, look: Look, tape: Tape, geometry: DockGeometry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.tape = tape
        self.edge_pull = EdgePull(tape, self)
        self.geometry_now = geometry
        self.first_lane = 0
        self._look = look
        self._picture: QPixmap | None = None
        self._mouse = TimelineMouse(self)
        self.edge_pull.pulled.connect(self._mouse.drag_on)
        self.setAccessibleName(tr("Position in the recording, in seconds"))
        self.setAccessibleDescription(
            tr(
                "Arrows move by a second, with Shift they select; plus and minus zoom;"
                " Enter selects the passage."
            )
        )
        self.setSingleStep(_STEP_S)
        self.setPageStep(_PAGE_S)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the keyboard in the text
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.valueChanged.connect(self._seek_second)
        look.changed.connect(self.repaint_all)
        tape.content_changed.connect(self._take_content)
        tape.view_changed.connect(self.repaint_all)
        tape.selection_moved.connect(self.update)
        tape.position_moved.connect(self._move_playhead)

    def lay_out(self, geometry: DockGeometry, first_lane: int) -> None:
        """Take other heights, and the lane that is seen first."""
        self.geometry_now, self.first_lane = geometry, first_lane
        self.repaint_all()

    @Slot()
    def repaint_all(self) -> None:
        """Paint the view anew."""
        self._picture = None
        self.update()

    def seek(self, time_ms: int) -> None:
        """Tell that a person wants to be at another time."""
        self.sought.emit(min(max(time_ms, 0), self.tape.duration_ms))

    def select(self, selection: Span | None) -> None:
        """Select what a person has chosen, and tell it."""
        if selection != self.tape.selection:
            self.tape.select(selection)
            self.tell_selection()

    def tell_selection(self) -> None:
        """Tell the selection as it is, when a person is done with dragging."""
        self.selected.emit(self.tape.selection)

    def sliderChange(self, change: QAbstractSlider.SliderChange) -> None:
        """Repaint nothing: the playhead moves by itself, and more often."""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as much time in another width."""
        self._picture = None
        self.tape.set_width(event.size().width() - 2 * SIDE)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, the picture of the view, and what moves over it."""
        painter = painter_for(self)
        painter.fillRect(event.rect(), self._look.colour("side"))
        view = TimelinePainter(self._look, self.tape, self.geometry_now, self.first_lane)
        painter.translate(SIDE, 0)
        view.paint_ground(painter)
        painter.drawPixmap(-SIDE, 0, self._still(view))
        view.paint_moving(painter)
        if self.hasFocus():
            ring = QRectF(view.lanes_box).adjusted(-2, -2, 2, 2)
            paint_focus_ring(painter, self._look, ring, ROUNDED + 2)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Tell the label of a mark under the pointer."""
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip:
            mark = self._mouse.mark_at(event.pos().x() - SIDE, event.pos().y())
            text = "" if mark is None else f"{shown_time(mark[0])}  {mark[1]}".strip()
            QToolTip.showText(event.globalPos(), text, self)
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, zoom or select."""
        if not press_key(self, event):
            event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Hold what is under the pointer."""
        self._mouse.press(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag what is held."""
        self._mouse.move(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go, or go where was clicked."""
        self._mouse.release(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a passage."""
        self._mouse.double_click(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll; with Ctrl zoom at the pointer."""
        turn_wheel(self.tape, event, event.position().x() - SIDE)

    def _still(self, view: TimelinePainter) -> QPixmap:
        """Picture of all that changes only with the view."""
        dpr = self.devicePixelRatioF()
        if self._picture is None or self._picture.devicePixelRatio() != dpr:
            self._picture = QPixmap(self.size() * dpr)
            self._picture.setDevicePixelRatio(dpr)
            self._picture.fill(Qt.GlobalColor.transparent)
            painter = QPainter(self._picture)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(SIDE, 0)
            view.paint_still(painter)
            painter.end()
        return self._picture

    @Slot()
    def _take_content(self) -> None:
        with QSignalBlocker(self):
            self.setMaximum(self.tape.duration_ms // _SECOND_MS)
        self.repaint_all()

    @Slot(int)
    def _move_playhead(self, before_ms: int) -> None:
        scale, now_ms = self.tape.scale, self.tape.position_ms
        with QSignalBlocker(self):
            self.setValue(now_ms // _SECOND_MS)
        old, new = scale.x_of(before_ms), scale.x_of(now_ms)
        if round(old * _FINE) != round(new * _FINE):
            for x in (old, new):
                left = int(x) + SIDE - PLAYHEAD_REACH
                self.update(QRect(left, 0, 2 * PLAYHEAD_REACH + 1, self.height()))

    @Slot(int)
    def _seek_second(self, second: int) -> None:
        self.seek(second * _SECOND_MS)
