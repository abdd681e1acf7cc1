"""Brings the look to what Qt paints itself: style, palette and style sheet of the application."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QApplication

from speechstudio.gui.theme.look import Look
from speechstudio.gui.theme.palette import make_palette
from speechstudio.gui.theme.stylesheet import make_stylesheet


class ApplicationLook(QObject):
    """Keeps style, palette, font and style sheet of the application like the look."""

    def __init__(self, look: Look, application: QApplication) -> None:
        super().__init__(look)
        self._look = look
        self._application = application
        application.setStyle("fusion")
        look.changed.connect(self.apply)
        self.apply()

    @Slot()
    def apply(self) -> None:
        """Take what the look says now."""
        look = self._look
        # In high contrast the system's own palette is already the right one.
        self._application.setPalette(QPalette() if look.is_high_contrast else make_palette(look))
        self._application.setFont(look.font("body"))
        self._application.setStyleSheet(make_stylesheet(look))
