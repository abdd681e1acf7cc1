"""Questions that only the system's own dialogs can ask."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QWidget


class Prompts(Protocol):
    """Asks for files; tests answer without a dialog."""

    def files_to_open(self, folder: Path, kinds: str) -> Sequence[Path]:
        """Ask for files to open; none where the person thought better of it."""
        ...

    def file_to_open(self, title: str, folder: Path) -> Path | None:
        """Ask for one file."""
        ...


class SystemPrompts:
    """The dialogs of this system."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def files_to_open(self, folder: Path, kinds: str) -> Sequence[Path]:
        """Ask for files to open; none where the person thought better of it."""
        names, _ = QFileDialog.getOpenFileNames(self._window, "Open files", str(folder), kinds)
        return [Path(name) for name in names]

    def file_to_open(self, title: str, folder: Path) -> Path | None:
        """Ask for one file."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder))
        return Path(name) if name else None
