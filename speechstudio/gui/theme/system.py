"""What the system asks of every window: light or dark, contrast, motion."""

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle


class SystemLook(QObject):
    """Wishes of the system, told anew when they change."""

    changed = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        # Kept: what `accessibility` returns counts as deleted once its owner's wrapper is gone.
        self._hints = QGuiApplication.styleHints()
        self._hints.colorSchemeChanged.connect(self.changed)
        self._hints.accessibility().contrastPreferenceChanged.connect(self.changed)

    @property
    def is_dark(self) -> bool:
        """Whether windows are dark; light where the system does not say."""
        return self._hints.colorScheme() == Qt.ColorScheme.Dark

    @property
    def is_high_contrast(self) -> bool:
        """Whether colours must be those of the system's own palette."""
        wish = self._hints.accessibility().contrastPreference()
        return wish == Qt.ContrastPreference.HighContrast

    @property
    def is_still(self) -> bool:
        """Whether nothing may move: Qt hears it from the system as an animation of 0 ms."""
        hint = QStyle.StyleHint.SH_Widget_Animation_Duration
        return QApplication.style().styleHint(hint) == 0
