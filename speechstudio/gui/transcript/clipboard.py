"""Cut, copy and paste."""

from typing import Generic

from PySide6.QtGui import QGuiApplication

from speechstudio.gui.transcript.desk import Desk, Edit


class Clipboard(Generic[Edit]):
    """The clipboard of the system for one view."""

    def __init__(self, desk: Desk[Edit]) -> None:
        self._desk = desk

    def copy(self) -> None:
        """Copy what is selected, a line for each segment."""
        if self._desk.editor.has_selection:
            QGuiApplication.clipboard().setText(self._desk.editor.selected_text())

    def cut(self) -> None:
        """Copy what is selected, and delete it."""
        if self._desk.editor.has_selection and not self._desk.is_read_only:
            self.copy()
            self._desk.apply(self._desk.editor.type("", "Cutting"))

    def paste(self) -> None:
        """Put the text of the clipboard in place of the selection."""
        text = QGuiApplication.clipboard().text()
        if text and not self._desk.is_read_only:
            self._desk.apply(self._desk.editor.type(text, "Pasting"))
