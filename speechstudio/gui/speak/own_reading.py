"""The field for a reading that is not offered, with the key that leads to it."""

from PySide6.QtCore import QRect
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.field import PADDING, LineField
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.shapes import painter_for, placed
from speechstudio.gui.words import tr

_CAP_END = 7


class OwnReading(LineField):
    """A line of words to be spoken."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(
            look, tr("Another reading"), placeholder=tr("Write another reading"), parent=parent
        )
        self._cap = ""

    def set_key(self, key: str) -> None:
        """Show the key that leads here."""
        self._cap = key
        room = key_caps_size(self._look, key).width() + 2 * _CAP_END
        margins = (room, PADDING) if self.isRightToLeft() else (PADDING, room)
        self.setTextMargins(margins[0], 0, margins[1], 0)
        self.setAccessibleDescription(tr("Key {key}", key=key))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the key at the end of the field."""
        super().paintEvent(event)
        painter = painter_for(self)
        width = key_caps_size(self._look, self._cap).width()
        room = placed(self, QRect(self.width() - width - _CAP_END, 0, width, self.height()))
        paint_key_caps(painter, self._look, room, self._cap)
        painter.end()
