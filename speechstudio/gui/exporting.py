"""What leaves the window: exported files, printed pages, copied text."""

from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices

from speechstudio.formats.spec import WriteOptions
from speechstudio.gui.background import Background
from speechstudio.gui.document import Document
from speechstudio.gui.main_window import MainWindow
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.words import tr, trn
from speechstudio.storage.settings import ExportSettings

if TYPE_CHECKING:
    from speechstudio.gui.export.copying import Copying
    from speechstudio.gui.export.printing import Printing


class Exporting(QObject):
    """Opens the dialog of an export, prints and copies the project that is shown."""

    remembered = Signal(object)
    """`ExportSettings` to be kept."""
    _leaving = Signal()

    def __init__(self, look: Look, window: MainWindow, studio: Studio, messages: Messages) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._studio = studio
        self._messages = messages
        self._background = Background(self)  # a long preview holds up nothing else
        self.chosen = ExportSettings()
        for name, act in (
            ("export", self._export),
            ("print", self._print),
            ("copy_transcript", self._copy),
        ):
            window.keys[name].triggered.connect(act)

    def close(self) -> None:
        """Finish what is being written, or is about to be; what is printed ends with its page."""
        self._leaving.emit()
        self._background.close(finishes=True)

    @Slot()
    def _export(self) -> None:
        document = self._ready()
        if document is None:
            return
        from speechstudio.gui.export.dialog import ExportDialog  # noqa: PLC0415 - when first asked
        from speechstudio.gui.export.formats import export_formats  # noqa: PLC0415
        from speechstudio.gui.export.prompts import SystemExportPrompts  # noqa: PLC0415
        from speechstudio.gui.export.selecting import selected_words  # noqa: PLC0415
        from speechstudio.gui.viewmodels.export import Export  # noqa: PLC0415
        from speechstudio.gui.viewmodels.export_choices import Subject  # noqa: PLC0415

        source = document.details.source
        subject = Subject(
            transcript=document.transcript,
            title=document.details.title,
            folder=source.path.parent if source is not None else Path.home(),
            selection=selected_words(self._window.transcript.view.editor),
            at_ms=self._studio.playback.position_ms,
        )
        export = Export(subject, self.chosen, export_formats(), self._background)
        export.remembered.connect(self._remember)
        self._leaving.connect(export.close)  # nobody waits for a preview
        dialog = ExportDialog(self._look, self._window, export, SystemExportPrompts(self._window))
        dialog.exported.connect(self._tell_exported)
        dialog.open_export()

    @Slot()
    def _print(self) -> None:
        document = self._ready()
        if document is None:
            return
        self._printing.start(document.transcript, WriteOptions(title=document.details.title))

    @Slot()
    def _copy(self) -> None:
        document = self._ready()
        if document is None:
            return
        from speechstudio.gui.export.selecting import selected_words  # noqa: PLC0415 - when asked

        selection = selected_words(self._window.transcript.view.editor)
        self._copying.copy(document.transcript, selection)

    @cached_property
    def _printing(self) -> "Printing":
        from speechstudio.gui.export.printing import Printing  # noqa: PLC0415 - when first asked
        from speechstudio.gui.export.prompts import SystemExportPrompts  # noqa: PLC0415

        printing = Printing(SystemExportPrompts(self._window), self)
        printing.failed.connect(self._messages.fail)
        self._leaving.connect(printing.cancel)
        return printing

    @cached_property
    def _copying(self) -> "Copying":
        from speechstudio.gui.export.copying import Copying  # noqa: PLC0415 - when first asked

        copying = Copying(self._background, self)
        copying.copied.connect(self._tell_copied)
        copying.failed.connect(self._messages.fail)
        return copying

    def _ready(self) -> Document | None:
        """Give the project, where there is something in it and nothing is being made of it."""
        document = self._studio.document
        if document is None or self._studio.transcription is not None:
            return None
        self._window.transcript.view.finish_typing()
        document.distant.finish()
        return document if document.transcript.segments else None

    @Slot(object)
    def _remember(self, chosen: ExportSettings) -> None:
        self.chosen = chosen
        self.remembered.emit(chosen)

    @Slot(object)
    def _tell_exported(self, path: Path) -> None:
        acts = {
            tr("Open", "verb"): partial(_open, path),
            tr("Show in folder"): partial(_open, path.parent),
        }
        self._messages.tell(tr("Exported"), tr("“{name}”", name=path.name), acts=acts)

    @Slot(int)
    def _tell_copied(self, words: int) -> None:
        said = trn("{n} word is on the clipboard.", "{n} words are on the clipboard.", words)
        self._messages.tell(tr("Copied"), said)


def _open(path: Path) -> None:
    """Have the system show a file or folder in its own way."""
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))
