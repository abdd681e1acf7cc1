"""Which keys do what."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.help.shortcuts_editor import ShortcutsEditor
from speechstudio.gui.settings_place.form import Page, SettingRow
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.settings_desk import TITLES, Section, SettingsDesk
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.words import tr

_LIST = 420


class ShortcutsPage(Page):
    """The section of that name."""

    def __init__(self, look: Look, desk: SettingsDesk) -> None:
        super().__init__(look, TITLES[Section.SHORTCUTS])
        self._desk = desk
        editor = desk.settings.editor
        self.editor = ShortcutsEditor(look, str(editor.key_preset), editor.keys, self)
        self.editor.changed.connect(self._take)
        ScaledSize(look, self.editor.list, height=_LIST)
        preset = SettingRow(
            look,
            tr("Preset"),
            tr("Keys as in other programs that people transcribe with"),
            (self.editor.preset,),
            more_words=tr("keys keyboard oTranscribe f4 Subtitle Edit"),
        )
        keys = SettingRow(
            look, "", "", below=self._body(), more_words=tr("keys keyboard foot pedal remap")
        )
        self.add_group(tr("Keys", "of the keyboard"), preset, keys)
        desk.changed.connect(self.refresh)

    @Slot()
    def refresh(self) -> None:
        """Show what was chosen elsewhere."""
        editor = self._desk.settings.editor
        self.editor.show(str(editor.key_preset), editor.keys)

    @Slot(str, object)
    def _take(self, preset: str, own: dict[str, str]) -> None:
        self._desk.choose_keys(preset, own)

    def _body(self) -> QWidget:
        editor = self.editor
        body = QWidget()
        column = QVBoxLayout(body)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        for part in (editor.filter, editor.list, editor.note):
            column.addWidget(part)
        row = QHBoxLayout()
        row.setSpacing(8)
        row.addWidget(editor.take)
        row.addStretch(1)
        row.addWidget(editor.reset)
        row.addWidget(editor.reset_all)
        column.addLayout(row)
        return body
