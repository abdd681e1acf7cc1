"""Fields for a line of text."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QLineEdit, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    painter_for,
    placed,
)
from speechstudio.gui.words import tr

PADDING = 7
WIDTH = 184
ERROR_WIDTH = 1.5
ICON = 16
ICON_ROOM = 33
_SEARCH = tr("Search")


def paint_field_frame(
    painter: QPainter, look: Look, field: QWidget, *, has_focus: bool, is_wrong: bool = False
) -> None:
    """Paint the frame of a field: outline, ring where the keyboard is, red where it is wrong."""
    rect = QRectF(field.rect())
    radius = look.radius("control")
    is_enabled = field.isEnabled()
    fill = look.colour("field" if is_enabled else "sunken")
    paint_box(painter, rect, radius, fill=fill)
    if is_wrong:
        width = look.size("focusRing") if has_focus else ERROR_WIDTH
        paint_box(painter, rect, radius, edge=look.colour("danger"), width=width)
    elif has_focus:
        paint_focus_ring(painter, look, rect, radius)
    else:
        paint_box(painter, rect, radius, edge=look.colour("outline" if is_enabled else "line"))


class LineField(QLineEdit):
    """A field for one line of text."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        placeholder: str = "",
        size: str = "control",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._size = size
        self._is_wrong = False
        self.setProperty("kit", "field")
        self.setAccessibleName(name)
        self.setPlaceholderText(placeholder)
        self.setTextMargins(PADDING, 0, PADDING, 0)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        LookFollower(look, self)
        look.changed.connect(self.take_font)
        self.take_font()

    @Slot()
    def take_font(self) -> None:
        """Take the font of the look at its present scale."""
        self.setFont(self._look.font("body"))

    def set_wrong(self, is_wrong: bool) -> None:  # noqa: FBT001 - what a property's setter takes
        """Mark the content as wrong, or as mended; a line below says what is wanted."""
        self._is_wrong = is_wrong
        self.update()

    def sizeHint(self) -> QSize:
        """Room of a usual field."""
        return QSize(WIDTH, self._look.scaled(self._look.size(self._size)))

    def minimumSizeHint(self) -> QSize:
        """Half of a usual field."""
        return QSize(WIDTH // 2, self.sizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame, then Qt paints the text."""
        painter = painter_for(self)
        focus = self.hasFocus()
        paint_field_frame(painter, self._look, self, has_focus=focus, is_wrong=self._is_wrong)
        painter.end()
        super().paintEvent(event)


class SearchField(LineField):
    """A field to search by: lens, the keys that lead to it, and a cross that empties it."""

    emptied = Signal()
    """Somebody emptied the field, by the cross or by Esc."""

    def __init__(
        self,
        look: Look,
        name: str,
        *,
        placeholder: str = _SEARCH,
        keys: str = "",
        size: str = "control",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, name, placeholder=placeholder, size=size, parent=parent)
        self._keys = keys
        self.textChanged.connect(self.make_room)
        look.changed.connect(self.make_room)
        self.make_room()

    @Slot()
    def make_room(self) -> None:
        """Keep text clear of what stands at both ends."""
        end = ICON_ROOM - 6 if self.text() else key_caps_size(self._look, self._keys).width() + 12
        if self.isRightToLeft():
            self.setTextMargins(end, 0, ICON_ROOM, 0)
        else:
            self.setTextMargins(ICON_ROOM, 0, end, 0)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc empties the field first, and leaves it to others when it is empty."""
        if event.key() == Qt.Key.Key_Escape and self.text():
            self._empty()
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Empty the field by a press on the cross."""
        if self.text() and self._cross_room().contains(event.position().toPoint()):
            self._empty()
        else:
            super().mousePressEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Show an arrow over the cross."""
        over = bool(self.text()) and self._cross_room().contains(event.position().toPoint())
        self.setCursor(Qt.CursorShape.ArrowCursor if over else Qt.CursorShape.IBeamCursor)
        super().mouseMoveEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint lens and cross or keys beside the text."""
        super().paintEvent(event)
        look = self._look
        painter = painter_for(self)
        lens = placed(self, QRect(2, 0, ICON_ROOM - 2, self.height()))
        paint_icon(painter, look, "search", lens, size=ICON, colour="text2")
        if self.text():
            paint_icon(painter, look, "x", self._cross_room(), size=ICON, colour="text2")
        elif self._keys:
            width = key_caps_size(look, self._keys).width()
            room = placed(self, QRect(self.width() - width - 7, 0, width, self.height()))
            paint_key_caps(painter, look, room, self._keys)
        painter.end()

    def _cross_room(self) -> QRect:
        return placed(self, QRect(self.width() - ICON_ROOM + 4, 0, ICON_ROOM - 6, self.height()))

    def _empty(self) -> None:
        self.clear()
        self.emptied.emit()
