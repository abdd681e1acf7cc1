"""Going with what is playing, until a person scrolls away, and the way back."""

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.words import tr

_ABOVE_EDGE = 16


class Following(QObject):
    """Whether the view follows; its button shows when what is playing is out of sight."""

    left = Signal()
    """A person looks elsewhere."""
    returned = Signal()
    """A person has pressed the button."""

    def __init__(self, look: Look, area: QWidget) -> None:
        super().__init__(area)
        self._area = area
        self.is_on = True
        self.button = Button(
            look, tr("Go to what is playing"), icon="target", keys="Ctrl+J", parent=area
        )
        self.button.hide()
        self.button.clicked.connect(self._return)

    def leave(self) -> None:
        """Follow no longer."""
        if self.is_on:
            self.is_on = False
            self.left.emit()

    def offer_return(self, *, wanted: bool) -> None:
        """Show or hide the button."""
        if wanted != self.button.isVisibleTo(self._area):
            self.button.setVisible(wanted)
        if wanted:
            self.place()

    def place(self) -> None:
        """Put the button at the foot of the view, in the middle."""
        self.button.adjustSize()
        x = (self._area.width() - self.button.width()) // 2
        self.button.move(x, self._area.height() - self.button.height() - _ABOVE_EDGE)
        self.button.raise_()

    @Slot()
    def _return(self) -> None:
        self.is_on = True
        self.offer_return(wanted=False)
        self.returned.emit()
