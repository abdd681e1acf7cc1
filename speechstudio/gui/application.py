"""The Qt application of the window."""

from pathlib import Path

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication


class Application(QApplication):
    """Tells of files that the desktop hands to the running program.

    macOS does so by an event when a file is opened in Finder or dropped onto the program in the
    Dock; other systems start the program anew with the files in its command line.
    """

    file_opened = Signal(Path)

    def event(self, event: QEvent) -> bool:
        """Take what is sent to the application itself."""
        if isinstance(event, QFileOpenEvent) and event.file():
            self.file_opened.emit(Path(event.file()))
            return True
        return super().event(event)
