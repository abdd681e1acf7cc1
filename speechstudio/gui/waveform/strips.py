"""Overview, ruler and lanes with the column of labels beside them."""

from PySide6.QtCore import QPoint, QRect, QSignalBlocker, Qt, Slot
from PySide6.QtGui import QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QScrollBar, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.waveform.geometry import FRAME_OVERHANG, INSET, SIDE, DockGeometry
from speechstudio.gui.waveform.labels import LaneLabels
from speechstudio.gui.waveform.overview import Overview
from speechstudio.gui.waveform.tape import Tape
from speechstudio.gui.waveform.timeline import Timeline
from speechstudio.gui.waveform.zoom_button import OVERHANG, ZoomButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr


class Strips(QWidget):
    """Lays out what shows the recording; more lanes than have room scroll."""

    def __init__(
        self, look: Look, tape: Tape, geometry: DockGeometry, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._geometry = geometry
        self._overview_label = TextBlock(
            look, tr("Overview"), role="small", colour="text2", is_one_line=True, parent=self
        )
        self.overview = Overview(look, tape, self)
        self.zoom_button = ZoomButton(look, tape, self)
        self.labels = LaneLabels(look, tape, geometry, self)
        self.timeline = Timeline(look, tape, geometry, self)
        self.overview.raise_()  # its frame reaches over the top of the ruler
        self.lane_bar = QScrollBar(Qt.Orientation.Vertical, self)
        self.lane_bar.setAccessibleName(tr("Lanes"))
        self.lane_bar.valueChanged.connect(self._show_lanes)

    def lay_out(self, geometry: DockGeometry) -> None:
        """Put everything in its place."""
        self._geometry = geometry
        with QSignalBlocker(self.lane_bar):
            self.lane_bar.setRange(0, geometry.lanes - geometry.visible)
            self.lane_bar.setPageStep(geometry.visible)
        self.lane_bar.setVisible(geometry.lanes > geometry.visible)
        column = self._column()
        left, width = column - SIDE, self.width() - column - INSET + 2 * SIDE
        self._put_overview(geometry, left, width)
        top = geometry.ruler_top
        zoom = self.zoom_button
        zoom.move(INSET - OVERHANG, top + (geometry.ruler - zoom.height()) // 2 + 1)
        self.timeline.setGeometry(left, top, width, geometry.timeline_height)
        top += geometry.lanes_in_timeline
        self.labels.setGeometry(INSET, top, left - INSET, geometry.lanes_height)
        bar = self._look.size("scrollbar")
        x = self.width() - (INSET - SIDE) // 2 - bar
        self.lane_bar.setGeometry(x, top, bar, geometry.lanes_height)
        self._show_lanes()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out for another width."""
        self.lay_out(self._geometry)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll the lanes where the names are."""
        if self.lane_bar.isVisible():
            QApplication.sendEvent(self.lane_bar, event)

    def _column(self) -> int:
        """Width of the labels: larger text gets more, up to a quarter of the dock."""
        usual = self._look.size("laneLabel")
        return max(usual, min(self._look.scaled(usual), self.width() // 4))

    def _put_overview(self, geometry: DockGeometry, left: int, width: int) -> None:
        self.overview.setVisible(geometry.overview > 0)
        self._overview_label.setVisible(geometry.overview > 0)
        height = self.overview.sizeHint().height()
        spare = geometry.overview + 2 * FRAME_OVERHANG - height
        self.overview.setGeometry(left, spare // 2, width, height)
        label = self._overview_label
        label.resize(left - INSET, label.height())
        line = self._look.line_height("small")
        y = FRAME_OVERHANG + (geometry.overview - line) // 2
        label.setGeometry(QRect(QPoint(INSET, y), label.size()))

    @Slot()
    def _show_lanes(self) -> None:
        first = self.lane_bar.value()
        self.timeline.lay_out(self._geometry, first)
        self.labels.lay_out(self._geometry, first)
