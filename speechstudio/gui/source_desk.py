"""The recording of the open project: found again, shown where it lies, taken out."""

from pathlib import Path

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices

from speechstudio.domain.errors import StorageError
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr
from speechstudio.gui.workbench import Workbench
from speechstudio.storage.project import SourceAudio


class SourceDesk(QObject):
    """Asks where files are, and does what a banner's or a panel's button says."""

    def __init__(
        self,
        workbench: Workbench,
        studio: Studio,
        *,
        messages: Messages,
        prompts: Prompts,
        home: Path,
    ) -> None:
        """`home` is the folder in which files are looked for first."""
        super().__init__(workbench)
        self._studio = studio
        self._messages = messages
        self._prompts = prompts
        self._home = home
        self._inside = workbench.correcting.inside
        workbench.binder.banner_asked.connect(self._act_on_banner)
        workbench.correcting.relink_requested.connect(self._relink)
        workbench.correcting.folder_requested.connect(self._show_folder)
        self._inside.place_wanted.connect(self._take_out)

    @Slot(str)
    def _act_on_banner(self, wanted: str) -> None:
        if wanted == "go_on":
            self._studio.go_on()
        elif wanted == "relink":
            self._relink()

    @Slot()
    def _relink(self) -> None:
        document = self._studio.document
        found = self._prompts.file_to_open(tr("Find the recording"), self._home)
        if document is None or found is None:
            return
        try:
            source = SourceAudio.of(found)
        except StorageError as error:
            self._messages.fail(error)
            return
        document.update(source=source)
        self._studio.open_project(document.project.path)

    @Slot(str)
    def _take_out(self, name: str) -> None:
        place = self._prompts.file_to_save(tr("Save the recording"), self._home / name)
        if place is not None:
            self._inside.take_out(place)

    @Slot()
    def _show_folder(self) -> None:
        document = self._studio.document
        source = None if document is None else document.details.source
        if source is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(source.path.parent)))
