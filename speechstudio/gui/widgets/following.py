"""Keeps a painted widget up to date with the look."""

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
