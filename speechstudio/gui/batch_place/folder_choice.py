"""A choice of the folder for results: the usual one, or another one."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.words import tr

AskFolder = Callable[[str], Path | None]
_TITLE = tr("Choose the folder of the results")
_OTHER = "other"


class FolderChoice(Choice):
    """None stands for the usual folder."""

    folder_chosen = Signal(object)
    """A path, or None."""

    def __init__(
        self, look: Look, usual: str, ask: AskFolder, parent: QWidget | None = None
    ) -> None:
        """`usual` says where results go unless another folder is chosen."""
        super().__init__(look, tr("Into"), icon="folder", parent=parent)
        self._usual = usual
        self._ask = ask
        self.folder: Path | None = None
        self.activated.connect(self._take)

    def show_folder(self, folder: Path | None) -> None:
        """Show what is chosen."""
        self.folder = folder
        self.clear()
        self.addItem(self._usual, "")
        if folder is not None:
            self.addItem(folder.name or str(folder), str(folder))
            self.setItemData(1, str(folder), Qt.ItemDataRole.ToolTipRole)
        self.addItem(tr("Another folder…"), _OTHER)
        self.setCurrentIndex(0 if folder is None else 1)
        self.setToolTip("" if folder is None else str(folder))

    @Slot()
    def _take(self) -> None:
        wanted, before = self.currentData(), self.folder
        if wanted == _OTHER:
            self.show_folder(self._ask(_TITLE) or before)
        elif not wanted:
            self.show_folder(None)
        if self.folder != before:
            self.folder_chosen.emit(self.folder)
