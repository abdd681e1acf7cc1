"""The sheet of shortcuts: every action with its keys, which can be changed in place."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.help.shortcuts_editor import ShortcutsEditor
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.words import tr

_SIZE = QSize(760, 620)


class ShortcutsSheet(DialogFrame):
    """Shows and changes what the keys do; deletes itself once closed."""

    changed = Signal(str, object)
    """Preset, and own keys as a mapping of actions to keys, for `Actions.use_keys`."""

    def __init__(self, look: Look, window: QWidget, preset: str, own: Mapping[str, str]) -> None:
        super().__init__(look, window, tr("Shortcuts"), size=_SIZE)
        self.closed.connect(self.deleteLater)
        self._editor = ShortcutsEditor(look, preset, own, self)
        self._editor.changed.connect(self.changed)
        self.filter = self._editor.filter
        self.content.addLayout(self._head())
        self.content.addWidget(self._editor.list, 1)
        self._make_footer(look)

    def open_sheet(self) -> None:
        """Show the sheet; the keyboard is in the search."""
        self.open_dialog(self.filter)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 6)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self._editor.preset)
        return row

    def _make_footer(self, look: Look) -> None:
        editor = self._editor
        column = QVBoxLayout()
        column.setContentsMargins(20, 6, 20, 6)
        column.addWidget(editor.note)
        self.content.addLayout(column)
        self.add_note(editor.take)
        close = Button(look, tr("Close"))
        close.clicked.connect(self.close_dialog)
        for button in (editor.reset, editor.reset_all, close):
            self.add_button(button)
