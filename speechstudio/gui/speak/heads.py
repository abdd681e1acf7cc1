"""The heads of the two columns of a script."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.speak.rows_view import RowsView
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower, ScaledSize
from speechstudio.gui.widgets.shapes import paint_text, text_width
from speechstudio.gui.words import tr

_HEIGHT = 37
_GAP = 12
_WRITTEN = tr("Written")
_SPOKEN = tr("Spoken")
_REMARK = tr("read only, follows the text")


class ColumnHeads(QWidget):
    """Names the columns of a view that stands below it, wherever they are."""

    def __init__(self, look: Look, view: RowsView, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._view = view
        self.setAccessibleName(f"{_WRITTEN}; {_SPOKEN}, {_REMARK}")
        ScaledSize(look, self, height=_HEIGHT)
        LookFollower(look, self)
        view.columns_moved.connect(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint both heads and their hairlines."""
        look, columns, rect = self._look, self._view.columns, self.rect()
        painter = QPainter(self)
        before = self._view.viewport().x()  # the scroll bar may stand there
        painter.translate(before, 0)
        rect.translate(-before, 0)
        painter.fillRect(rect, look.colour("canvas"))
        painter.fillRect(columns.spoken_ground(rect), look.colour("inset"))
        line = look.colour("line")
        painter.fillRect(QRect(columns.divider, 0, 1, rect.height()), line)
        painter.fillRect(QRect(rect.left(), rect.height() - 1, rect.width(), 1), line)
        height, width = rect.height() - 1, columns.text_width
        self._write(painter, QRect(columns.text_left, 0, width, height), _WRITTEN, "smallStrong")
        spoken = QRect(columns.spoken_left, 0, width, height)
        self._write(painter, spoken, _SPOKEN, "smallStrong")
        step = text_width(look, "smallStrong", _SPOKEN) + _GAP
        turned = columns.is_mirrored
        remark = spoken.adjusted(0 if turned else step, 0, -step if turned else 0, 0)
        self._write(painter, remark, _REMARK, "small")
        painter.end()

    def _write(self, painter: QPainter, room: QRect, text: str, role: str) -> None:
        turned = self._view.columns.is_mirrored
        side = Qt.AlignmentFlag.AlignRight if turned else Qt.AlignmentFlag.AlignLeft
        align = side | Qt.AlignmentFlag.AlignVCenter
        colour = "text3" if role == "small" else "text2"
        paint_text(painter, self._look, room, text, role=role, colour=colour, align=align)
