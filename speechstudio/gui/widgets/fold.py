"""A quiet button that shows what is folded away below it."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind


class Fold(Button):
    """Stays down while what is below it is shown; whoever has that connects to `toggled`."""

    def __init__(self, look: Look, text: str, parent: QWidget | None = None) -> None:
        super().__init__(
            look, text, kind=ButtonKind.QUIET, size="controlSmall", icon="right", parent=parent
        )
        self.setCheckable(True)
        self.toggled.connect(self._turn)

    @Slot(bool)
    def _turn(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self.set_icon("down" if is_open else "right")
