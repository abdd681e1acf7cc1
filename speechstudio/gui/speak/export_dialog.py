"""The dialog of an export of speech: formats, options, where it goes, and how far it is."""

from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QSize, QTimer, Signal, Slot
from PySide6.QtGui import QKeyEvent, Qt
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.speak.export_options import SpeechOptions
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.pace import time_left
from speechstudio.gui.viewmodels.speech_export import SpeechExport
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.progress import ProgressBar
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_SIZE = QSize(760, 580)
"""It grows with the text, as far as the window has room."""
_LIST_WIDTH = (200, 320)
_NAME_WIDTH = 300
_LARGE = 1.3
"""Scale of text from which the foot has no room for `Save as`."""
_BETWEEN_LOOKS_MS = 500
_LOSSLESS = tr("Lossless")
_COMPRESSED = tr("Compressed")
_DOES = {"speaking": tr("Speaking"), "writing": tr("Writing"), "": tr("Starting")}


class SavePrompt(Protocol):
    """Asks for a place."""

    def file_to_save(self, title: str, path: Path, kinds: str) -> Path | None:
        """Ask where to save; None where the person thought better of it."""
        ...


class SpeechExportDialog(DialogFrame):
    """Exports one script; the export goes on when the dialog is closed."""

    cover_requested = Signal()

    def __init__(
        self, look: Look, window: QWidget, export: SpeechExport, length_ms: int, prompt: SavePrompt
    ) -> None:
        title = export.export.title or tr("Untitled")
        size = _SIZE.expandedTo(_SIZE * look.text_scale)
        super().__init__(look, window, tr("Export “{title}” as audio", title=title), size=size)
        self.export = export
        self._prompt = prompt
        self._formats = self._format_list(look)
        self.options = SpeechOptions(look, export, length_ms)
        self.options.cover_requested.connect(self.cover_requested)
        side = Surface(look, "side", edges="end")
        narrow, wide = _LIST_WIDTH
        side.setFixedWidth(min(max(narrow, look.scaled(narrow)), wide))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 1, 6)
        column.addWidget(self._formats)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self.options, 1)
        self.content.addLayout(row, 1)
        self._make_banners(look)
        self.content.addWidget(self._progress_box(look))
        self._make_footer(look, is_large=look.text_scale > _LARGE)
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self.show_progress)
        export.changed.connect(self.show_choices)
        export.progressed.connect(self.show_progress)
        export.exists.connect(self.ask_to_replace)
        export.failed.connect(self.show_failure)
        export.cancelled.connect(self.show_cancelled)
        self.closed.connect(self._clock.stop)
        self.show_choices()
        export.find_terms()

    def open_export(self) -> None:
        """Show the dialog; the keyboard is in the list of formats."""
        self.open_dialog(self._formats)
        self.show_choices()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def write(self) -> None:
        """Write the files, unless others are there."""
        self.options.finish_typing()
        self._failure.hide()
        self.export.start()

    @Slot()
    def replace(self) -> None:
        """Write over the files that are there."""
        self.export.start(replaces=True)

    @Slot()
    def change_place(self) -> None:
        """Ask where the file goes."""
        kind = self.export.format
        kinds = f"{kind.name} (*{kind.suffix})"
        path = self._prompt.file_to_save(tr("Export audio"), self.export.export.path, kinds)
        if path is not None:
            self.export.choose(path=path)

    @Slot()
    def show_choices(self) -> None:
        """Show format and place; a question that is no longer about them goes."""
        export, is_busy = self.export, self.export.is_busy
        self._formats.choose(export.format.suffix)
        if is_busy and self._formats.hasFocus():
            self._cancel.setFocus()
        self._formats.setEnabled(not is_busy)
        path = export.export.path
        is_folder = export.export.by_chapters
        name = path.stem if is_folder else path.name
        self._name.setText(tr("{name}, a folder", name=name) if is_folder else name)
        whole = str(path.with_suffix("") if is_folder else path)
        self._name.setToolTip(whole)
        self._name.setAccessibleName(tr("Save as {path}", path=whole))
        self._change.setEnabled(not is_busy)
        self._write.setEnabled(not is_busy and bool(export.files))
        self._cancel.setText(tr("Stop") if is_busy else tr("Cancel"))
        self._existing.hide()
        self._progress.setVisible(is_busy)
        if is_busy and not self.isHidden():
            self._clock.start()
        else:
            self._clock.stop()
        self.show_progress()

    @Slot()
    def show_progress(self) -> None:
        """Show how far it is."""
        self._bar.set_share(self.export.share)
        self._said.setText(said_of(self.export))

    @Slot(object)
    def ask_to_replace(self, paths: tuple[Path, ...]) -> None:
        """Ask in place whether the files that are there may go."""
        if len(paths) == 1:
            title = tr("“{name}” is there already", name=paths[0].name)
        else:
            title = trn(
                "{n} of the files is there already",
                "{n} of the files are there already",
                len(paths),
            )
        self._existing.say(
            title, action=tr("Replace it") if len(paths) == 1 else tr("Replace them")
        )
        self._existing.show()

    @Slot(object)
    def show_failure(self, error: UserFixableError) -> None:
        """Say in place what went wrong."""
        self._failure.say(error.message[:1].upper() + error.message[1:], error.hint)
        self._failure.show()

    @Slot()
    def show_cancelled(self) -> None:
        """Say that nothing is lost."""
        self._failure.say(tr("Stopped"), tr("What was spoken so far is kept for the next time."))
        self._failure.show()

    @Slot()
    def leave(self) -> None:
        """Stop what runs, or else close."""
        if self.export.is_busy:
            self.export.cancel()
        else:
            self.close_dialog()

    def _format_list(self, look: Look) -> PairList:
        formats = PairList(look, tr("Formats"), self)
        groups = []
        for heading, is_lossless in ((_COMPRESSED, False), (_LOSSLESS, True)):
            kinds = [kind for kind in self.export.formats if kind.is_lossless is is_lossless]
            rows = tuple(Row(key=k.suffix, title=k.name, meta=k.suffix) for k in kinds)
            groups.append(RowGroup(heading=heading, rows=rows))
        formats.show_groups(tuple(groups))
        formats.choose(self.export.format.suffix)
        formats.row_chosen.connect(self.export.choose_format)
        formats.row_opened.connect(self.write)
        return formats

    def _make_banners(self, look: Look) -> None:
        self._existing = Banner(look, tr("Is there already"), tone=Tone.WARN)
        self._existing.acted.connect(self.replace)
        self._failure = Banner(look, tr("Cannot be written"), tone=Tone.DANGER)
        for banner in (self._existing, self._failure):
            self.content.addWidget(banner)
            banner.hide()

    def _progress_box(self, look: Look) -> QWidget:
        self._progress = Surface(look, "", edges="top")
        column = QVBoxLayout(self._progress)
        column.setContentsMargins(20, 8, 20, 10)
        column.setSpacing(6)
        self._said = TextBlock(look, "", role="small", colour="text2", is_one_line=True)
        self._bar = ProgressBar(look, tr("Progress of the export"))
        column.addWidget(self._said)
        column.addWidget(self._bar)
        return self._progress

    def _make_footer(self, look: Look, *, is_large: bool) -> None:
        if not is_large:
            save_as = TextBlock(look, tr("Save as"), role="small", colour="text2", is_one_line=True)
            save_as.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.add_note(save_as)
        self._name = TextBlock(look, role="label", is_one_line=True)
        self._name.setMaximumWidth(_NAME_WIDTH)
        self.add_note(self._name)
        self._change = Button(look, tr("Change…"), kind=ButtonKind.QUIET)
        self._change.clicked.connect(self.change_place)
        self.add_note(self._change)
        self._cancel = Button(look, tr("Cancel"))
        self._cancel.clicked.connect(self.leave)
        self._write = Button(
            look, tr("Export"), kind=ButtonKind.FILLED, icon="export", keys="Return"
        )
        self._write.clicked.connect(self.write)
        for button in (self._cancel, self._write):
            self.add_button(button)


def said_of(export: SpeechExport) -> str:
    """Say what an export does, how far it is, and how long it will go on."""
    facts = (_DOES[export.step], f"{export.share:.0%}".replace("%", " %"))
    return " · ".join(filter(None, (*facts, time_left(export.left_s()))))
