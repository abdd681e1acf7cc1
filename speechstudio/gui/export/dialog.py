"""The dialog of an export: formats, options, what comes of them, and where it goes."""

from pathlib import Path

from PySide6.QtCore import QSize, Qt, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.formats.spec import FormatKind
from speechstudio.gui.export.options_panel import OptionsPanel
from speechstudio.gui.export.preview_view import PreviewView
from speechstudio.gui.export.prompts import ExportPrompts
from speechstudio.gui.lull import Lull
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.export import Export
from speechstudio.gui.widgets.banner import Banner
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.pair_list import PairList
from speechstudio.gui.widgets.row import Row
from speechstudio.gui.widgets.row_model import RowGroup
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_KINDS = {
    FormatKind.TEXT: tr("Text"),
    FormatKind.SUBTITLES: tr("Subtitles"),
    FormatKind.DATA: tr("Data"),
}
"""Headings of the formats."""
_LIST_WIDTH = (216, 260)
_OPTIONS_WIDTH = (290, 500)
"""Usual, and where text is larger at most."""
_NAME_WIDTH = 360
_LARGE = 1.3
"""Scale of text from which there is no room for three columns."""
_PREVIEW_HEIGHT = 150
_BOX_MARGIN = 8


class ExportDialog(DialogFrame):
    """Exports one transcript; closes when the file is written, and deletes itself once closed."""

    exported = Signal(object)
    """The file (Path) that was written."""

    def __init__(self, look: Look, window: QWidget, export: Export, prompts: ExportPrompts) -> None:
        size = QSize(look.size("dialogExportWidth"), look.size("dialogExportHeight"))
        super().__init__(
            look, window, tr("Export “{title}”", title=export.subject.title), size=size
        )
        export.setParent(self)
        self.export = export
        self._prompts = prompts
        self._formats = self._format_list(look)
        self._options = OptionsPanel(look, export)
        self._is_large = look.text_scale > _LARGE
        if not self._is_large:
            self._options.setFixedWidth(_grown(look, *_OPTIONS_WIDTH))
        self._make_banners(look)
        self._facts = TextBlock(
            look, role="small", colour="text2", align=Qt.AlignmentFlag.AlignRight, is_one_line=True
        )
        self._view = PreviewView(look)
        self._view.columns_changed.connect(export.set_columns)
        preview = QVBoxLayout()
        self.content.addLayout(self._columns(look, preview))
        for banner in (self._existing, self._failure):  # in view, whatever is scrolled
            (self.content if self._is_large else preview).addWidget(banner)
        self._make_footer(look)
        export.changed.connect(self.show_choices)
        export.previewed.connect(self.show_preview)
        export.copied.connect(self.put_on_clipboard)
        export.exists.connect(self.ask_to_replace)
        export.failed.connect(self.show_failure)
        export.exported.connect(self.finish)
        self.closed.connect(export.close)
        export.ended.connect(self.deleteLater)
        self.show_choices()
        self._shown = Lull(self)
        self._shown.came.connect(export.make_preview)
        self._shown.start()  # the dialog is seen before anything is made for it

    def open_export(self) -> None:
        """Show the dialog; the keyboard is in the list of formats."""
        self.open_dialog(self._formats)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Export with Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.write()
            event.accept()
        else:
            super().keyPressEvent(event)

    @Slot()
    def write(self) -> None:
        """Write the file, unless another one is there."""
        self.export.export()

    @Slot()
    def replace(self) -> None:
        """Write over the file that is there."""
        self.export.export(replaces=True)

    @Slot()
    def change_place(self) -> None:
        """Ask where the file goes."""
        spec = self.export.format.spec
        kinds = f"{spec.title} (*{spec.suffix})"
        path = self._prompts.file_to_save(tr("Export"), self.export.path, kinds)
        if path is not None:
            self.export.set_path(path)

    @Slot()
    def show_choices(self) -> None:
        """Show format and place; a question or a failure that is no longer about them goes."""
        export = self.export
        self._formats.choose(export.format.spec.id)
        self._name.setText(export.path.name)
        self._name.setToolTip(str(export.path))
        self._name.setAccessibleName(tr("Save as {path}", path=export.path))
        self._write.setEnabled(not export.is_busy)
        self._copy.setText(tr("Copy"))
        self._existing.hide()
        self._failure.hide()
        if export.preview.facts == "":
            self.show_preview()

    @Slot()
    def show_preview(self) -> None:
        """Show what would be written."""
        preview = self.export.preview
        self._facts.setText(preview.facts)
        self._view.show_preview(preview)
        self._unchecked.setVisible(preview.unchecked > 0)
        if preview.unchecked:
            count = preview.unchecked
            self._unchecked.say(
                trn("{n} passage not checked", "{n} passages not checked", count),
                trn("It is exported as it stands.", "They are exported as they stand.", count),
            )

    @Slot(str)
    def put_on_clipboard(self, text: str) -> None:
        """Give a text to other programs."""
        QGuiApplication.clipboard().setText(text)
        self._copy.setText(tr("Copied"))

    @Slot(object)
    def ask_to_replace(self, path: Path) -> None:
        """Ask in place whether the file that is there may go."""
        self._existing.say(tr("“{name}” is there already", name=path.name), action=tr("Replace it"))
        self._existing.show()

    @Slot(object)
    def show_failure(self, error: UserFixableError) -> None:
        """Say in place what went wrong."""
        self._failure.say(error.message[:1].upper() + error.message[1:], error.hint)
        self._failure.show()

    @Slot(object)
    def finish(self, path: Path) -> None:
        """Close, and tell which file was written."""
        self.close_dialog()
        self.exported.emit(path)

    def _format_list(self, look: Look) -> PairList:
        formats = PairList(look, tr("Formats"), self)
        groups = []
        for kind in FormatKind:
            specs = [each.spec for each in self.export.formats if each.spec.kind is kind]
            rows = tuple(Row(key=s.id, title=s.title, meta=s.suffix) for s in specs)
            groups.append(RowGroup(heading=_KINDS[kind], rows=rows))
        formats.show_groups(tuple(groups))
        formats.choose(self.export.format.spec.id)
        formats.row_chosen.connect(self.export.choose_format)
        formats.row_opened.connect(self.write)
        return formats

    def _make_banners(self, look: Look) -> None:
        self._unchecked = Banner(look, tr("Passages not checked"))
        self._existing = Banner(look, tr("Is there already"), tone=Tone.WARN)
        self._existing.acted.connect(self.replace)
        self._failure = Banner(look, tr("Cannot be written"), tone=Tone.DANGER)
        self._options.add(self._unchecked)
        for banner in (self._unchecked, self._existing, self._failure):
            banner.hide()

    def _columns(self, look: Look, shown: QVBoxLayout) -> QHBoxLayout:
        """Put the formats, the options and the preview side by side, as far as there is room."""
        side = Surface(look, "side", edges="end")
        side.setFixedWidth(_grown(look, *_LIST_WIDTH))
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 6, 1, 6)
        column.addWidget(self._formats)
        heads = QHBoxLayout()
        heads.addWidget(TextBlock(look, tr("Preview"), role="strong", is_one_line=True))
        heads.addWidget(self._facts, 1)
        preview = QWidget()
        preview.setLayout(shown)
        shown.setSpacing(8)
        shown.addLayout(heads)
        shown.addWidget(_boxed(look, self._view), 1)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addWidget(side)
        row.addWidget(self._options, int(self._is_large))
        if self._is_large:  # below the options, in all the width: beside them lines would be cut
            shown.setContentsMargins(0, 8, 0, 0)
            self._view.setMinimumHeight(look.scaled(_PREVIEW_HEIGHT))
            self._options.add(preview)
        else:
            shown.setContentsMargins(2, 16, 20, 16)
            row.addWidget(preview, 1)
        return row

    def _make_footer(self, look: Look) -> None:
        if not self._is_large:
            save_as = TextBlock(look, tr("Save as"), role="small", colour="text2", is_one_line=True)
            save_as.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
            self.add_note(save_as)
        self._name = TextBlock(look, role="label", is_one_line=True)
        self._name.setMaximumWidth(_NAME_WIDTH)
        self.add_note(self._name)
        change = Button(look, tr("Change…"), kind=ButtonKind.QUIET)
        change.clicked.connect(self.change_place)
        self.add_note(change)
        self._copy = Button(look, tr("Copy"), icon="copy")
        self._copy.clicked.connect(self.export.copy)
        cancel = Button(look, tr("Cancel"))
        cancel.clicked.connect(self.close_dialog)
        self._write = Button(
            look, tr("Export"), kind=ButtonKind.FILLED, icon="export", keys="Return"
        )
        self._write.clicked.connect(self.write)
        for button in (self._copy, cancel, self._write):
            self.add_button(button)


def _boxed(look: Look, view: PreviewView) -> Surface:
    """Put a frame around the preview, with its scroll bar inside."""
    box = Surface(look, "inset", edges="all", radius="card")
    column = QVBoxLayout(box)
    column.setContentsMargins(1, _BOX_MARGIN, 2, _BOX_MARGIN)
    column.addWidget(view)
    return box


def _grown(look: Look, usual: int, most: int) -> int:
    """Give a width that grows with the text, as far as the dialog has room."""
    return min(max(usual, look.scaled(usual)), most)
