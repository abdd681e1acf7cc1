"""The sheet of shortcuts: every action with its keys, which can be changed in place."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.help.shortcut_choices import PRESET_TITLES, ShortcutChoices
from speechstudio.gui.help.shortcut_list import ShortcutList
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.dialog_frame import DialogFrame
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.text_block import TextBlock

_SIZE = QSize(760, 620)
_HINT = "Click a row, then press its new keys. Foot pedals that send keys work too."


class ShortcutsSheet(DialogFrame):
    """Shows and changes what the keys do; deletes itself once closed."""

    changed = Signal(str, object)
    """Preset, and own keys as a mapping of actions to keys, for `Actions.use_keys`."""

    def __init__(self, look: Look, window: QWidget, preset: str, own: Mapping[str, str]) -> None:
        super().__init__(look, window, "Shortcuts", size=_SIZE)
        self.closed.connect(self.deleteLater)
        self._choices = ShortcutChoices(preset, own)
        self._presets = tuple(PRESET_TITLES)
        self.filter = SearchField(look, "Search shortcuts", placeholder="Search shortcuts")
        self.filter.textChanged.connect(self.show_shortcuts)
        self._preset = Choice(look, "Preset", icon="keyboard")
        self._preset.addItems(list(PRESET_TITLES.values()))
        self._preset.setCurrentIndex(self._presets.index(self._choices.preset))
        self._preset.activated.connect(self.choose_preset)
        self._list = ShortcutList(look)
        self._list.keys_given.connect(self.give)
        self._list.row_chosen.connect(self.show_buttons)
        self.content.addLayout(self._head())
        self.content.addWidget(self._list, 1)
        self._make_footer(look)
        self.show_shortcuts()

    def open_sheet(self) -> None:
        """Show the sheet; the keyboard is in the search."""
        self.open_dialog(self.filter)

    @Slot()
    def show_shortcuts(self) -> None:
        """Show the actions that are searched for, with their present keys."""
        self._list.show_shortcuts(self._choices.shortcuts(self.filter.text()))
        self.show_buttons()

    @Slot()
    def show_buttons(self) -> None:
        """Offer what can be done about the chosen action."""
        chosen = self._list.current_key
        shortcuts = {each.action.id: each for each in self._choices.shortcuts()}
        one = shortcuts.get(chosen)
        self._take.setVisible(one is not None and bool(one.conflict))
        self._reset.setEnabled(one is not None and one.is_own)
        self._reset_all.setEnabled(bool(self._choices.own))
        clashes = sum(bool(each.conflict) for each in shortcuts.values())
        self._note.setText(f"{clashes} actions share keys" if clashes else _HINT)
        self._note.set_colour("warn" if clashes else "text2")

    @Slot(int)
    def choose_preset(self, number: int) -> None:
        """Take another preset; own keys stay."""
        self._choices.preset = self._presets[number]
        self._tell()

    @Slot(str, str)
    def give(self, action: str, keys: str) -> None:
        """Give an action other keys."""
        self._choices.give(action, keys)
        self._tell()

    @Slot()
    def take_from_others(self) -> None:
        """Leave the keys of the chosen action to it alone."""
        self._choices.take_from_others(self._list.current_key)
        self._tell()

    @Slot()
    def reset(self) -> None:
        """Give the chosen action the keys of the preset again."""
        self._choices.reset(self._list.current_key)
        self._tell()

    @Slot()
    def reset_all(self) -> None:
        """Give every action the keys of the preset again."""
        self._choices.reset_all()
        self._tell()

    def _tell(self) -> None:
        self.show_shortcuts()
        self.changed.emit(self._choices.preset, self._choices.own)

    def _head(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setContentsMargins(20, 14, 20, 6)
        row.setSpacing(8)
        row.addWidget(self.filter, 1)
        row.addWidget(self._preset)
        return row

    def _make_footer(self, look: Look) -> None:
        self._note = TextBlock(look, _HINT, role="small", colour="text2")
        column = QVBoxLayout()
        column.setContentsMargins(20, 6, 20, 6)
        column.addWidget(self._note)
        self.content.addLayout(column)
        self._take = Button(look, "Take keys from the others")
        self._take.clicked.connect(self.take_from_others)
        self.add_note(self._take)
        self._reset = Button(look, "Reset")
        self._reset.clicked.connect(self.reset)
        self._reset_all = Button(look, "Reset all")
        self._reset_all.clicked.connect(self.reset_all)
        close = Button(look, "Close")
        close.clicked.connect(self.close_dialog)
        for button in (self._reset, self._reset_all, close):
            self.add_button(button)
