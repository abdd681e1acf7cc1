"""Questions that only the system's own dialogs can ask."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from PySide6.QtWidgets import QFileDialog, QMessageBox, QWidget

from speechstudio.gui.words import tr


class Prompts(Protocol):
    """Asks for files; tests answer without a dialog."""

    def files_to_open(self, folder: Path, kinds: str) -> Sequence[Path]:
        """Ask for files to open; none where the person thought better of it."""
        ...

    def file_to_open(self, title: str, folder: Path) -> Path | None:
        """Ask for one file."""
        ...

    def file_to_save(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file."""
        ...

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        ...

    def is_loss_accepted(self, titles: Sequence[str]) -> bool:
        """Ask whether the window may close although these projects could not be saved."""
        ...


class SystemPrompts:
    """The dialogs of this system."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def files_to_open(self, folder: Path, kinds: str) -> Sequence[Path]:
        """Ask for files to open; none where the person thought better of it."""
        names, _ = QFileDialog.getOpenFileNames(self._window, tr("Open files"), str(folder), kinds)
        return [Path(name) for name in names]

    def file_to_open(self, title: str, folder: Path) -> Path | None:
        """Ask for one file."""
        name, _ = QFileDialog.getOpenFileName(self._window, title, str(folder))
        return Path(name) if name else None

    def file_to_save(self, title: str, suggested: Path) -> Path | None:
        """Ask where to save a file."""
        name, _ = QFileDialog.getSaveFileName(self._window, title, str(suggested))
        return Path(name) if name else None

    def folder(self, title: str) -> Path | None:
        """Ask for a folder."""
        name = QFileDialog.getExistingDirectory(self._window, title)
        return Path(name) if name else None

    def is_loss_accepted(self, titles: Sequence[str]) -> bool:
        """Ask whether the window may close although these projects could not be saved."""
        buttons = QMessageBox.StandardButton
        named = ", ".join(tr("“{name}”", name=title) for title in titles)
        pressed = QMessageBox.warning(
            self._window,
            "Speech Studio",
            tr(
                "The last changes to {names} could not be saved, and are lost if the window"
                " closes.\nMake room on the disk, or export the transcript, then close again.",
                names=named,
            ),
            buttons.Discard | buttons.Cancel,
            buttons.Cancel,
        )
        return pressed == buttons.Discard
