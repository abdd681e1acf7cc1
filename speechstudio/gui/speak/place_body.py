"""The workspace of a script: legend, heads, text, dock, from top to bottom."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from speechstudio.gui.speak.dock.dock import SpeakDock
from speechstudio.gui.speak.heads import ColumnHeads
from speechstudio.gui.speak.legend import Legend
from speechstudio.gui.speak.view import SpeakView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_blocks import ScriptBlocks
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr

_BANNER_MARGINS = (16, 12, 16, 4)


_LOW = 300
"""Height of text and what stands over it below which lines are more than heads."""


class SpeakBody(QWidget):
    """Holds the parts; the banner is there only where nothing can be changed.

    Where it is low, the heads of the columns go and the legend is one line that scrolls.
    """

    def __init__(self, look: Look, blocks: ScriptBlocks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self.view = SpeakView(look)
        self.legend = Legend(look)
        self.dock = SpeakDock(look, blocks)
        self._banner = Banner(look, tr("Read-only"), tone=Tone.INFO)
        self._banner_box = QWidget()
        box = QVBoxLayout(self._banner_box)
        box.setContentsMargins(*_BANNER_MARGINS)
        box.addWidget(self._banner)
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._heads = ColumnHeads(look, self.view)
        self._legend_row = _LegendRow(self.legend)
        for part in (self._banner_box, self._legend_row, self._heads):
            self._column.addWidget(part)
        self._column.addWidget(self.view, 1)
        self._column.addWidget(self.dock)
        self.show_reason("")
        look.changed.connect(self._fit)

    def put_first(self, widget: QWidget) -> None:
        """Put something above everything else, such as a bar to search by."""
        self._column.insertWidget(0, widget)

    def show_reason(self, reason: str) -> None:
        """Say why nothing can be changed; an empty one says that it can."""
        self._banner_box.setVisible(bool(reason))
        if reason:
            self._banner.say(tr("Read-only"), reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave most of a low window to the text."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def _fit(self) -> None:
        is_low = self.height() - self.dock.height() < self._look.scaled(_LOW)
        self._heads.setVisible(not is_low)
        self._legend_row.set_one_line(is_low)


class _LegendRow(QScrollArea):
    """As high as the legend; what does not fit in one line is scrolled to by the keyboard."""

    def __init__(self, legend: Legend) -> None:
        super().__init__()
        self._legend = legend
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidgetResizable(True)
        for bar in (self.setHorizontalScrollBarPolicy, self.setVerticalScrollBarPolicy):
            bar(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(legend)
        legend.arranged.connect(self._follow)
        self._follow()

    def set_one_line(self, one_line: bool) -> None:  # noqa: FBT001 - a setter
        """Put all groups in one line, or in as many as it takes."""
        self._legend.setMinimumWidth(self._legend.line_width if one_line else 0)

    @Slot()
    def _follow(self) -> None:
        """Be as high as the legend."""
        self.setFixedHeight(self._legend.maximumHeight())
