"""What stands over the table: how far all is, and the names of the columns."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.batch_place.columns import columns_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.shapes import paint_text, painter_for, placed, start_of
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.table import INSET
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

AWAKE = tr("The computer is kept awake until the queue is done.")
_HEIGHT = 44
_HEADS = 33
_NAMES = {
    "file": tr("File"),
    "becomes": tr("Becomes"),
    "length": tr("Length"),
    "state": tr("State"),
}


class WholeBar(Surface):
    """How far the whole queue is."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", edges="bottom", parent=parent)
        ScaledSize(look, self, height=_HEIGHT)
        self._bar = ProgressBar(look, tr("The whole queue"))
        self._share = TextBlock(look, "", role="label", is_one_line=True)
        self._awake = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        row = QHBoxLayout(self)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.setSpacing(14)
        row.addWidget(self._bar, 1)
        row.addWidget(self._share)
        row.addWidget(self._awake)

    def show_share(self, share: float, *, is_awake: bool) -> None:
        """Show how much is done, and whether the computer stays awake for it."""
        self._bar.set_share(share)
        self._share.setText(tr("{share} %", share=f"{share * 100:.0f}"))
        self._awake.setText(AWAKE)
        self._awake.setVisible(is_awake)


class ColumnNames(Surface):
    """Names of the columns."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        self._width = 0
        ScaledSize(look, self, height=_HEADS)

    def keep_over(self, width: int) -> None:
        """Stand over columns of a table that is so wide, without its scroll bar."""
        self._width = width
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the names."""
        super().paintEvent(event)
        rooms = columns_of(self._look, QRect(0, 0, self._width, self.height()))
        painter = painter_for(self)
        end = Qt.AlignmentFlag.AlignLeft if self.isRightToLeft() else Qt.AlignmentFlag.AlignRight
        for name, text in _NAMES.items():
            if name in rooms:
                align = end | Qt.AlignmentFlag.AlignVCenter if name == "length" else start_of(self)
                room = placed(self, rooms[name])
                role, ink = "small", "text2"
                paint_text(painter, self._look, room, text, role=role, colour=ink, align=align)
        painter.end()
