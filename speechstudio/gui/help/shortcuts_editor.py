"""What shortcuts are chosen with: parts for whoever shows them, joined to each other here."""

from collections.abc import Mapping

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.help.shortcut_choices import PRESET_TITLES, ShortcutChoices
from speechstudio.gui.help.shortcut_list import ShortcutList
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.field import SearchField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_HINT = tr("Click a row, then press its new keys. Foot pedals that send keys work too.")


class ShortcutsEditor(QObject):
    """A search, a preset, the list, a note, and three buttons, to be laid out by its owner."""

    changed = Signal(str, object)
    """Preset, and own keys as a mapping of actions to keys, for `Actions.use_keys`."""

    def __init__(self, look: Look, preset: str, own: Mapping[str, str], parent: QObject) -> None:
        super().__init__(parent)
        self._choices = ShortcutChoices(preset, own)
        self._presets = tuple(PRESET_TITLES)
        self.filter = SearchField(look, tr("Search shortcuts"), placeholder=tr("Search shortcuts"))
        self.filter.textChanged.connect(self.show_shortcuts)
        self.preset = Choice(look, tr("Preset"), icon="keyboard")
        self.preset.addItems(list(PRESET_TITLES.values()))
        self.preset.activated.connect(self.choose_preset)
        self.list = ShortcutList(look)
        self.list.keys_given.connect(self.give)
        self.list.row_chosen.connect(self.show_buttons)
        self.note = TextBlock(look, _HINT, role="small", colour="text2")
        self.take = Button(look, tr("Take keys from the others"))
        self.take.clicked.connect(self.take_from_others)
        self.reset = Button(look, tr("Reset"))
        self.reset.clicked.connect(self.reset_chosen)
        self.reset_all = Button(look, tr("Reset all"))
        self.reset_all.clicked.connect(self.reset_every)
        self.show(preset, own)

    def show(self, preset: str, own: Mapping[str, str]) -> None:
        """Show what was chosen elsewhere."""
        self._choices = ShortcutChoices(preset, own)
        self.preset.setCurrentIndex(self._presets.index(self._choices.preset))
        self.show_shortcuts()

    @Slot()
    def show_shortcuts(self) -> None:
        """Show the actions that are searched for, with their present keys."""
        self.list.show_shortcuts(self._choices.shortcuts(self.filter.text()))
        self.show_buttons()

    @Slot()
    def show_buttons(self) -> None:
        """Offer what can be done about the chosen action."""
        shortcuts = {each.action.id: each for each in self._choices.shortcuts()}
        one = shortcuts.get(self.list.current_key)
        self.take.setVisible(one is not None and bool(one.conflict))
        self.reset.setEnabled(one is not None and one.is_own)
        self.reset_all.setEnabled(bool(self._choices.own))
        clashes = sum(bool(each.conflict) for each in shortcuts.values())
        self.note.setText(
            trn("{n} actions share keys", "{n} actions share keys", clashes) if clashes else _HINT
        )
        self.note.set_colour("warn" if clashes else "text2")

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
        self._choices.take_from_others(self.list.current_key)
        self._tell()

    @Slot()
    def reset_chosen(self) -> None:
        """Give the chosen action the keys of the preset again."""
        self._choices.reset(self.list.current_key)
        self._tell()

    @Slot()
    def reset_every(self) -> None:
        """Give every action the keys of the preset again."""
        self._choices.reset_all()
        self._tell()

    def _tell(self) -> None:
        self.show_shortcuts()
        self.changed.emit(self._choices.preset, self._choices.own)
