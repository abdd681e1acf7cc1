"""Opens the dialog of an export, and tells what becomes of it when the dialog is closed."""

from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QWidget

from speechstudio.audio.cover import Cover
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.prompts import Prompts
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.speak.export_dialog import SavePrompt, SpeechExportDialog
from speechstudio.gui.speak.export_options import folder_of
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.viewmodels.speech_export import OFFERED, SpeechExport, SpokenText
from speechstudio.gui.words import tr, trn
from speechstudio.storage.settings import SpeechSettings

if TYPE_CHECKING:
    from speechstudio.workflows.scripts.export import ExportedScript


class ExportDesk(QObject):
    """One export at a time."""

    progressed = Signal()
    """An export has begun, is further, or is over."""
    remembered = Signal(object)
    """`SpeechSettings` to be kept."""

    def __init__(
        self,
        look: Look,
        studio: ScriptStudio,
        window: QWidget,
        messages: Messages,
        prompts: Prompts,
        *,
        folder: Path,
    ) -> None:
        """`folder` is where files go until another one was chosen."""
        super().__init__(window)
        self._look = look
        self._studio = studio
        self._window = window
        self._messages = messages
        self._prompts = prompts
        self._folder = folder
        self.save_prompt: SavePrompt | None = None
        """Asks for a place; the dialog of the system unless a test answers."""
        self.chosen = SpeechSettings()
        self.dialog: SpeechExportDialog | None = None
        self.running: SpeechExport | None = None
        """The export that is open or goes on."""

    @Slot()
    def open(self) -> None:
        """Export the script that is open, or look at the export that goes on."""
        if self.running is None or not self.running.is_busy:
            self._begin()
        export = self.running
        if export is None or (self.dialog is not None and self.dialog.isVisible()):
            return
        length_ms = self._studio.sounds.rows.total_ms
        prompt = self.save_prompt or _system_prompt(self._window)
        dialog = SpeechExportDialog(self._look, self._window, export, length_ms, prompt)
        dialog.cover_requested.connect(self._ask_cover)
        dialog.closed.connect(self._forget_dialog)
        self.dialog = dialog
        dialog.open_export()

    @Slot()
    def close(self) -> None:
        """Stop, and wait for the end."""
        if self.running is not None:
            self.running.close()

    def _begin(self) -> None:
        document = self._studio.document
        if document is None:
            return
        document.distant.finish()
        self._drop()
        cover = document.file.cover()
        text = SpokenText(
            script=document.script,
            lexicon=self._studio.lexicon.lexicon,
            author=document.details.author,
            cover=None if cover is None else Cover(data=cover.data, media_type=cover.media_type),
        )
        folder = folder_of(self.chosen.folder, self._folder)
        studio = self._studio
        export = self.running = SpeechExport(text, folder, studio.book, studio.cache, self)
        if self.chosen.format in OFFERED:
            export.choose_format(self.chosen.format)
        export.choose(subtitles=tuple(self.chosen.subtitles.split()))
        export.progressed.connect(self.progressed)
        export.changed.connect(self.progressed)
        export.exported.connect(self._finish)
        export.failed.connect(self._fail)

    @Slot(object)
    def _finish(self, made: "ExportedScript") -> None:
        self._remember()
        if self.dialog is not None:
            self.dialog.close_dialog()
        first = made.sounds[0]
        count = len(made.sounds)
        named = tr("“{name}”", name=first.name)
        if count > 1:
            folder = first.parent.name
            named = trn("{n} file in “{folder}”", "{n} files in “{folder}”", count, folder=folder)
        acts = {tr("Show in folder"): partial(_show, first.parent)}
        if count == 1:
            acts = {tr("Open", "verb"): partial(_show, first), **acts}
        self._messages.tell(tr("Exported"), named, acts=acts)
        self._drop()
        self.progressed.emit()

    @Slot(object)
    def _fail(self, error: UserFixableError) -> None:
        if self.dialog is None:
            self._messages.fail(error, {tr("Look at it"): self.open})

    @Slot()
    def _forget_dialog(self) -> None:
        dialog, self.dialog = self.dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _drop(self) -> None:
        """Let an export go that is over."""
        export, self.running = self.running, None
        if export is not None:
            export.close()
            export.deleteLater()

    def _remember(self) -> None:
        if self.running is None:
            return
        chosen = self.running.export
        self.chosen = replace(
            self.chosen,
            format=chosen.path.suffix.lower(),
            folder=str(chosen.path.parent),
            subtitles=" ".join(chosen.subtitles),
        )
        self.remembered.emit(self.chosen)

    @Slot()
    def _ask_cover(self) -> None:
        picture = self._prompts.file_to_open(tr("Choose a picture for the cover"), self._folder)
        if picture is not None and self.running is not None:
            self.running.load_cover(picture)


def _system_prompt(window: QWidget) -> SavePrompt:
    from speechstudio.gui.export.prompts import SystemExportPrompts  # noqa: PLC0415 - when asked

    return SystemExportPrompts(window)


def _show(path: Path) -> None:
    """Have the system show a file or folder in its own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
