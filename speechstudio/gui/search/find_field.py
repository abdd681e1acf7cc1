"""The field of what to find, with how many there are."""

from PySide6.QtCore import QRect, Qt, Slot
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.shapes import paint_text, painter_for, placed, text_width

_PADDING = 7
_GAP = 10


class FindField(LineField):
    """A line of text with a count at its end: `3 of 12`."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, name, placeholder=name, parent=parent)
        self._count = ""
        look.changed.connect(self.make_room)

    @property
    def count(self) -> str:
        """What is said at the end."""
        return self._count

    def show_count(self, count: str) -> None:
        """Say how many there are."""
        if count != self._count:
            self._count = count
            self.setAccessibleDescription(count)
            self.make_room()
            self.update()

    @Slot()
    def make_room(self) -> None:
        """Keep the text clear of the count."""
        width = text_width(self._look, "time", self._count) + _GAP if self._count else 0
        start, end = (_PADDING, _PADDING + width)
        margins = (end, 0, start, 0) if self.isRightToLeft() else (start, 0, end, 0)
        self.setTextMargins(*margins)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the count beside the text."""
        super().paintEvent(event)
        if self._count:
            look = self._look
            width = text_width(look, "time", self._count)
            end = self.width() - _PADDING - 3
            room = placed(self, QRect(end - width, 0, width, self.height()))
            painter = painter_for(self)
            centre = Qt.AlignmentFlag.AlignCenter
            paint_text(painter, look, room, self._count, role="time", colour="text2", align=centre)
            painter.end()
