"""Questions that only dialogs of the system can ask."""

from pathlib import Path
from typing import Protocol

from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QFileDialog, QWidget


class ExportPrompts(Protocol):
    """Asks for a place and a printer; tests answer without a dialog."""

    def file_to_save(self, title: str, path: Path, kinds: str) -> Path | None:
        """Ask where to save; None where the person thought better of it."""
        ...

    def is_printer_chosen(self, printer: QPrinter) -> bool:
        """Ask which printer and which pages, and put the answer into the printer."""
        ...


class SystemExportPrompts:
    """The dialogs of this system."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def file_to_save(self, title: str, path: Path, kinds: str) -> Path | None:
        """Ask where to save. What is there already is asked about later, in the window."""
        name, _ = QFileDialog.getSaveFileName(
            self._window,
            title,
            str(path),
            kinds,
            options=QFileDialog.Option.DontConfirmOverwrite,
        )
        return Path(name) if name else None

    def is_printer_chosen(self, printer: QPrinter) -> bool:
        """Ask which printer and which pages, and put the answer into the printer."""
        dialog = QPrintDialog(printer, self._window)
        answer = dialog.exec()
        dialog.deleteLater()
        return answer == QPrintDialog.DialogCode.Accepted
