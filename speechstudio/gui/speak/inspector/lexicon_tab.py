"""The tab of the lexicon: the user's own readings, which hold for every text."""

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal, Slot
from PySide6.QtGui import QAction, QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QWidget

from speechstudio.gui.inspector.sections import INSET, ScrolledPage, SideBySide
from speechstudio.gui.speak.inspector.entry_form import EntryForm
from speechstudio.gui.speak.inspector.lexicon_list import LexiconList
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.lexicon_table import LexiconTable
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.normalization import Entry

_EMPTY = tr("Nothing is in your lexicon. An entry says how a word is read in every text.")
_NOT_FOUND = tr("No entry holds these words.")
_FORMATS = {
    ".toml": tr("Everything (TOML)…"),
    ".csv": tr("Table (CSV)…"),
    ".pls": tr("Words and IPA for other programs (PLS)…"),
}
"""Suffix of each format, and what it is good for."""
_LIST_HEIGHT = 120
_NO_EXAMPLE = tr("Nothing in this text is like it.")


class LexiconTab(ScrolledPage):
    """Search, entries, and the form in which one is changed in place."""

    import_requested = Signal()
    """A file is to be asked for, and given to the model."""
    export_requested = Signal(str)
    """So is a file to write, in the format of this suffix."""

    def __init__(self, look: Look, table: LexiconTable, parent: QWidget | None = None) -> None:
        super().__init__(tr("Lexicon"), parent)
        self._look = look
        self._table = table
        self._key = ""
        self.search = SearchField(
            look, tr("Search the lexicon"), placeholder=tr("Search the lexicon")
        )
        self.add = IconButton(look, "plus", tr("Add an entry"))
        self.list = LexiconList(look)
        self._note = TextBlock(look, role="small", colour="text2")
        self.form = EntryForm(look)
        self.form.hide()
        self.edit = Button(look, tr("Edit", "verb"), size="controlSmall")
        self.hear = Button(look, tr("Hear it"), size="controlSmall", icon="play")
        self.remove = Button(look, tr("Remove"), size="controlSmall", icon="trash")
        self.import_file = Button(look, tr("Import…"), size="controlSmall", icon="import")
        self.export_file = Button(look, tr("Export…"), size="controlSmall", icon="export")
        self.formats = QMenu(self.export_file)
        for suffix, title in _FORMATS.items():
            self.formats.addAction(title).setData(suffix)
        self._lay_out(look)
        self._join()
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the entries as they are now."""
        table = self._table
        self.list.show_rows(table.here, table.others)
        has_rows = bool(table.here or table.others)
        self.list.setVisible(has_rows)
        self._note.setText(_EMPTY if table.is_empty else _NOT_FOUND)
        self._note_box.setVisible(not has_rows)
        self.export_file.setEnabled(not table.is_empty)
        self._show_buttons()

    def showEvent(self, event: QShowEvent) -> None:
        """Look for entries in the text while this is seen."""
        super().showEvent(event)
        self._table.watch(True)

    def hideEvent(self, event: QHideEvent) -> None:
        """Look no more."""
        super().hideEvent(event)
        self._table.watch(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Remove with the Delete key, and change with F2."""
        is_press = event.type() == QEvent.Type.KeyPress and watched is self.list
        if is_press and isinstance(event, QKeyEvent):
            deeds = {Qt.Key.Key_Delete: self.remove_entry, Qt.Key.Key_F2: self.edit_entry}
            deed = deeds.get(Qt.Key(event.key()))
            if deed is not None:
                deed()
                return True
        return super().eventFilter(watched, event)

    @Slot()
    def add_entry(self) -> None:
        """Begin a new entry; what is searched for is what it is about."""
        self._open_form("", None)
        self.form.written.setText(self.search.text())

    @Slot()
    def edit_entry(self) -> None:
        """Change the chosen entry."""
        row = self._table.row(self.list.current_key)
        if row is not None:
            self._open_form(row.key, row.entry)

    @Slot()
    def remove_entry(self) -> None:
        """Remove the chosen entry."""
        self._table.remove(self.list.current_key)

    def _open_form(self, key: str, entry: Entry | None) -> None:
        self._key = key
        self.form.begin(entry)
        self.form.show()
        self._show_buttons()
        self.column.activate()
        self.form.written.setFocus(Qt.FocusReason.OtherFocusReason)
        self.ensureWidgetVisible(self.form.written)

    @Slot()
    def _close_form(self) -> None:
        self.form.hide()
        self._show_buttons()
        self.list.setFocus(Qt.FocusReason.OtherFocusReason)

    @Slot(object)
    def _save(self, entry: Entry) -> None:
        self._table.put(entry, self._key)
        self._close_form()

    @Slot()
    def _hear(self) -> None:
        row = self._table.row(self.list.current_key)
        if row is not None:
            self._hear_entry(row.entry)

    @Slot(object)
    def _hear_entry(self, entry: Entry) -> None:
        is_known = self._table.hear(entry)
        for button in (self.hear, self.form.hear):
            button.setToolTip("" if is_known else _NO_EXAMPLE)

    @Slot()
    def _show_buttons(self) -> None:
        has_row = self._table.row(self.list.current_key) is not None
        is_editing = not self.form.isHidden()
        self._buttons.setVisible(has_row and not is_editing)
        self._files.setVisible(not is_editing)
        self.list.setMinimumHeight(0 if is_editing else self._look.scaled(_LIST_HEIGHT))

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setContentsMargins(0, 12, 0, 6)
        head.setSpacing(6)
        head.addSpacing(INSET - 6)
        head.addWidget(self.search, 1)
        head.addWidget(self.add)
        head.addSpacing(INSET - 6)
        self.column.addLayout(head)
        policy = QSizePolicy.Policy
        self.list.setSizePolicy(policy.Expanding, policy.Ignored)  # it scrolls, and has the rest
        self.column.addWidget(self.list, 1)
        self._note_box = _inset(self._note, is_at_top=True)
        self.column.addWidget(self._note_box, 1)
        self._buttons = _inset(SideBySide(look, self.edit, self.hear, self.remove))
        self.column.addWidget(self._buttons)
        self.column.addWidget(self.form)
        self._files = _inset(SideBySide(look, self.import_file, self.export_file))
        self.column.addWidget(self._files)

    @Slot()
    def _offer_formats(self) -> None:
        button = self.export_file
        self.formats.popup(button.mapToGlobal(QPoint(0, button.height())))

    @Slot(QAction)
    def _ask_export(self, action: QAction) -> None:
        self.export_requested.emit(action.data())

    def _join(self) -> None:
        self.search.textChanged.connect(self._table.search)
        self.add.clicked.connect(self.add_entry)
        self.list.row_chosen.connect(self._show_buttons)
        self.list.row_opened.connect(self.edit_entry)
        self.list.installEventFilter(self)
        self.edit.clicked.connect(self.edit_entry)
        self.hear.clicked.connect(self._hear)
        self.remove.clicked.connect(self.remove_entry)
        self.import_file.clicked.connect(self.import_requested)
        self.export_file.clicked.connect(self._offer_formats)
        self.formats.triggered.connect(self._ask_export)
        self.form.saved.connect(self._save)
        self.form.cancelled.connect(self._close_form)
        self.form.hear_requested.connect(self._hear_entry)
        self._table.changed.connect(self.refresh)


def _inset(widget: QWidget, *, is_at_top: bool = False) -> QWidget:
    box = QWidget()
    row = QHBoxLayout(box)
    row.setContentsMargins(INSET, 8, INSET, 0)
    row.addWidget(widget, 1, Qt.AlignmentFlag.AlignTop if is_at_top else Qt.AlignmentFlag(0))
    return box
