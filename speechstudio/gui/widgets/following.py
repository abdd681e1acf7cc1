"""Keeps widgets up to date with the look."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look


class LookFollower(QObject):
    """Lays out and repaints its widget when the look changes or the pointer comes and goes."""

    def __init__(self, look: Look, widget: QWidget) -> None:
        super().__init__(widget)
        widget.setAttribute(Qt.WidgetAttribute.WA_Hover)
        look.changed.connect(self.follow)

    @Slot()
    def follow(self) -> None:
        """Ask for a new size and a new picture."""
        widget = self.parent()
        if isinstance(widget, QWidget):
            widget.updateGeometry()
            widget.update()


class ScaledSize(QObject):
    """Gives its widget a fixed width or height that grows with the text."""

    def __init__(self, look: Look, widget: QWidget, *, width: int = 0, height: int = 0) -> None:
        """Lengths are those at 100 %; one that is 0 is left to the layout."""
        super().__init__(widget)
        self._look = look
        self._width = width
        self._height = height
        look.changed.connect(self.follow)
        self.follow()

    @Slot()
    def follow(self) -> None:
        """Take the size at the present scale."""
        widget = self.parent()
        if isinstance(widget, QWidget) and self._width:
            widget.setFixedWidth(self._look.scaled(self._width))
        if isinstance(widget, QWidget) and self._height:
            widget.setFixedHeight(self._look.scaled(self._height))
