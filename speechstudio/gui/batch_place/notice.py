"""Tells people who look elsewhere, by the means of the desktop."""

from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QSystemTrayIcon, QWidget

from speechstudio.gui.background import Background
from speechstudio.gui.batch_place.session import notify


class Notice(QObject):
    """A notice of the desktop, or else of the tray; where there is neither, nothing."""

    def __init__(self, window: QWidget, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._background = Background(self)
        self._tray: QSystemTrayIcon | None = None

    def tell(self, title: str, text: str) -> None:
        """Show a notice."""
        self._background.run(partial(notify, title, text), partial(self._else_tray, title, text))

    def close(self) -> None:
        """Show nothing any more."""
        self._background.close()
        if self._tray is not None:
            self._tray.hide()

    def _else_tray(self, title: str, text: str, is_shown: bool) -> None:  # noqa: FBT001 - its result
        tray = QSystemTrayIcon
        if is_shown or not (tray.isSystemTrayAvailable() and tray.supportsMessages()):
            return
        if self._tray is None:
            self._tray = QSystemTrayIcon(self._window.windowIcon(), self)
        self._tray.show()
        self._tray.showMessage(title, text)
