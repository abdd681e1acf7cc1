"""Buttons with words: filled, plain, quiet, red."""

from PySide6.QtCore import QRect, QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speechstudio.gui.theme.look import SIGN_GROWTH, Look
from speechstudio.gui.widgets.button_inks import ButtonInks, ButtonKind, ButtonState, button_inks
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.keycaps import key_caps_size, paint_key_caps
from speechstudio.gui.widgets.shapes import (
    paint_box,
    paint_focus_ring,
    paint_icon,
    paint_text,
    painter_for,
    placed,
    text_width,
)

PADDING = {"controlSmall": 10, "control": 12, "controlLarge": 16}
ICON = {"controlSmall": 16, "control": 18, "controlLarge": 18}
ICON_GAP = {"controlSmall": 6, "control": 8, "controlLarge": 8}
KEYS_GAP = 12
TRAILING = 14


class Button(QPushButton):
    """A button with words, and perhaps an icon, its keys, and a sign that it opens a menu.

    The pointer does not take the keyboard away from where it is; Tab reaches the button.
    """

    def __init__(
        self,
        look: Look,
        text: str = "",
        *,
        kind: ButtonKind = ButtonKind.PLAIN,
        size: str = "control",
        icon: str = "",
        keys: str = "",
        trailing: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(text, parent)
        self._look = look
        self._kind = kind
        self._size = size
        self._icon = icon
        self._keys = keys
        self._trailing = trailing
        LookFollower(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Minimum, QSizePolicy.Policy.Fixed)

    def set_icon(self, icon: str) -> None:
        """Show another icon; an empty name shows none."""
        self._icon = icon
        self.updateGeometry()
        self.update()

    def set_kind(self, kind: ButtonKind) -> None:
        """Make the button louder or quieter."""
        self._kind = kind
        self.update()

    def set_keys(self, keys: str) -> None:
        """Show other keys on the button, such as `Ctrl+R`."""
        self._keys = keys
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Room of all parts on one line."""
        width = sum(width for _, width in self._parts()) + 2 * PADDING[self._size]
        return QSize(width, self._look.scaled(self._look.size(self._size)))

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted: words on a button are not cut."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, parts and ring."""
        inks = button_inks(self._look, self._kind, button_state(self))
        painter = painter_for(self)
        paint_button_ground(painter, self._look, self, self._kind, inks)
        used = sum(width for _, width in self._parts())
        x = (self.width() - used) // 2
        for name, width in self._parts():
            room = placed(self, QRect(x, 0, width, self.height()))
            self._paint_part(painter, name, room, inks)
            x += width
        painter.end()

    def _parts(self) -> list[tuple[str, int]]:
        """Names and widths of what stands on the button, with the gaps between."""
        parts = []
        if self._icon:
            parts += [("icon", self._look.scaled(ICON[self._size], SIGN_GROWTH))]
        if self.text():
            parts += [("gap", ICON_GAP[self._size])] if parts else []
            parts += [("text", text_width(self._look, self._role, self.text()))]
        if self._keys:
            parts += [("gap", KEYS_GAP), ("keys", key_caps_size(self._look, self._keys).width())]
        if self._trailing:
            parts += [("gap", ICON_GAP[self._size]), ("trailing", TRAILING)]
        return parts

    @property
    def _role(self) -> str:
        if self._size == "controlSmall":
            return "smallStrong" if self._kind.is_solid else "smallLabel"
        return "strong" if self._kind.is_solid else "label"

    def _paint_part(self, painter: QPainter, name: str, room: QRect, inks: ButtonInks) -> None:
        look = self._look
        if name == "text":
            centre = Qt.AlignmentFlag.AlignCenter
            text = self.text()
            paint_text(painter, look, room, text, role=self._role, colour=inks.text, align=centre)
        elif name == "icon":
            paint_icon(painter, look, self._icon, room, size=room.width(), colour=inks.icon)
        elif name == "trailing":
            paint_icon(painter, look, self._trailing, room, size=room.width(), colour=inks.icon)
        elif name == "keys":
            ink = look.colour(inks.text) if self._kind.is_solid else None
            paint_key_caps(painter, look, room, self._keys, ink)


def button_state(button: QPushButton) -> ButtonState:
    """Tell what a button is at the moment."""
    return ButtonState(
        is_enabled=button.isEnabled(),
        is_hovered=button.underMouse(),
        is_pressed=button.isDown(),
        is_checked=button.isChecked(),
    )


def paint_button_ground(
    painter: QPainter, look: Look, button: QPushButton, kind: ButtonKind, inks: ButtonInks
) -> None:
    """Paint the box under the parts: on strong colours the ring stands off by a gap."""
    rect = QRectF(button.rect())
    radius = look.radius("control")
    if not button.hasFocus():
        paint_box(painter, rect, radius, fill=inks.fill, edge=inks.edge, width=inks.edge_width)
        return
    if kind.is_solid:
        paint_box(painter, rect.adjusted(1, 1, -1, -1), radius, fill=look.colour("canvas"))
        paint_box(painter, rect.adjusted(3, 3, -3, -3), radius - 3, fill=inks.fill)
    else:
        paint_box(painter, rect, radius, fill=inks.fill)
    paint_focus_ring(painter, look, rect, radius)
