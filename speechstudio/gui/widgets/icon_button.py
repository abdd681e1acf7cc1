"""Buttons that show an icon alone; their name is told to those who do not see it."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import button_state, paint_button_ground
from speechstudio.gui.widgets.button_inks import ButtonKind, button_inks
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.keycaps import key_names
from speechstudio.gui.widgets.shapes import paint_box, paint_focus_ring, paint_icon, painter_for

_EDGE = 0.14
"""Share of the button that stays free at each side of an icon, however large text is."""
ICON = {"controlSmall": 16, "control": 18, "controlLarge": 20}


class IconButton(QPushButton):
    """A square or round button without words; its name and keys are in the tooltip."""

    def __init__(
        self,
        look: Look,
        icon: str,
        name: str,
        *,
        kind: ButtonKind = ButtonKind.QUIET,
        size: str = "control",
        keys: str = "",
        is_round: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._look = look
        self._icon = icon
        self._kind = kind
        self._size = size
        self._keys = keys
        self._is_round = is_round
        self.set_action(icon, name)
        LookFollower(look, self)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def set_action(self, icon: str, name: str) -> None:
        """Show what the button does now, such as pause in place of play."""
        self._icon = icon
        self.setAccessibleName(name)
        keys = " ".join(key_names(self._keys))
        self.setToolTip(f"{name}  {keys}" if keys else name)
        self.update()

    def sizeHint(self) -> QSize:
        """Room of a square of the control's height."""
        side = self._look.size(self._size)
        return QSize(side, side)

    def minimumSizeHint(self) -> QSize:
        """As much as is wanted."""
        return self.sizeHint()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Press with Enter as with Space."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint ground, icon and ring."""
        look = self._look
        inks = button_inks(look, self._kind, button_state(self))
        painter = painter_for(self)
        if self._is_round:
            rect = QRectF(self.rect())
            if self.hasFocus():
                paint_focus_ring(painter, look, rect, rect.width() / 2)
                rect = rect.adjusted(3, 3, -3, -3)
            radius = rect.width() / 2
            paint_box(painter, rect, radius, fill=inks.fill, edge=inks.edge, width=inks.edge_width)
        else:
            paint_button_ground(painter, look, self, self._kind, inks)
        edge = round(self.width() * _EDGE)
        room = self.rect().adjusted(edge, edge, -edge, -edge)
        size = ICON[self._size]
        paint_icon(painter, look, self._icon, room, size=size, colour=inks.icon)
        painter.end()
