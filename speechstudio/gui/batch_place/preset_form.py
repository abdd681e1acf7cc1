"""The panel beside the table for named settings: everything about them can be changed."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.batch_place.folder_choice import AskFolder, FolderChoice
from speechstudio.gui.batch_place.preset_fields import HearFields, SpeakFields
from speechstudio.gui.batch_place.side_page import SidePage
from speechstudio.gui.inspector.sections import INSET
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.choices import Choices
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.queue.naming import FIELDS
from speechstudio.workflows.queue.settings import (
    Direction,
    HearSettings,
    ItemSettings,
    Preset,
    SpeakSettings,
)

_NOTE = tr("They count for what is added from now on; what is in the queue keeps those it has.")


class PresetForm(SidePage):
    """One set of settings; nothing counts before it is saved."""

    saved = Signal(object)
    """A `Preset`."""
    removed = Signal(int)

    def __init__(
        self,
        look: Look,
        choices: Choices,
        voices: Voices,
        ask_folder: AskFolder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(look, tr("Settings"), parent)
        self._preset: Preset | None = None
        self.name = LineField(look, tr("Name"))
        self.hear = HearFields(look, choices)
        self.speak = SpeakFields(look, voices)
        self.template = LineField(look, tr("Name of the files"))
        self._template = FormField(look, tr("Name of the files"), self.template)
        self.into = FolderChoice(look, tr("Beside the file"), ask_folder)
        self._save = Button(look, tr("Save"), kind=ButtonKind.FILLED, size="controlSmall")
        self._copy = Button(look, tr("Save as new"), size="controlSmall")
        self._remove = Button(look, tr("Remove"), size="controlSmall", icon="trash")
        self._save.clicked.connect(self.save)
        self._copy.clicked.connect(self.save_as_new)
        self._remove.clicked.connect(self._tell_removed)
        self._lay_out(look)

    def show_preset(self, preset: Preset) -> None:
        """Show settings; an id of 0 is for new ones."""
        self._preset = preset
        settings = preset.settings
        self.title.setText(preset.name or tr("New settings"))
        self.name.setText(preset.name)
        self.template.setText(settings.template)
        known = ", ".join(f"{{{name}}}" for name in FIELDS[settings.direction])
        made_of = tr("Of {fields}", fields=known)
        self.template.setAccessibleDescription(made_of)
        self.template.setToolTip(made_of)
        self.into.show_folder(settings.folder)
        self.hear.setVisible(isinstance(settings, HearSettings))
        self.speak.setVisible(isinstance(settings, SpeakSettings))
        if isinstance(settings, HearSettings):
            self.hear.show_settings(settings)
        else:
            self.speak.show_settings(settings)
        self._remove.setVisible(preset.id != 0)
        self._copy.setVisible(preset.id != 0)

    @Slot()
    def save(self) -> None:
        """Tell what is chosen now."""
        if self._preset is not None:
            made = replace(self._preset, name=self.name.text().strip(), settings=self._settings())
            self.saved.emit(made)

    @Slot()
    def save_as_new(self) -> None:
        """Tell it as settings of their own, under another name."""
        if self._preset is not None:
            name = self.name.text().strip()
            other = tr("{name}, copy", name=name) if name == self._preset.name else name
            self.saved.emit(Preset(name=other, settings=self._settings()))

    def _settings(self) -> ItemSettings:
        """Take what the fields hold."""
        assert self._preset is not None  # noqa: S101 - nothing can be saved before
        settings = self._preset.settings
        template, folder = self.template.text().strip(), self.into.folder
        if isinstance(settings, HearSettings):
            return replace(self.hear.settings(settings), template=template, folder=folder)
        return replace(self.speak.settings(settings), template=template, folder=folder)

    @Slot()
    def _tell_removed(self) -> None:
        if self._preset is not None:
            self.removed.emit(self._preset.id)

    def _lay_out(self, look: Look) -> None:
        column = QVBoxLayout()
        column.setContentsMargins(INSET, 16, INSET, 0)
        column.setSpacing(14)
        column.addWidget(FormField(look, tr("Name"), self.name))
        column.addWidget(self.hear)
        column.addWidget(self.speak)
        column.addWidget(self._template)
        column.addWidget(FormField(look, tr("Into"), self.into))
        column.addWidget(TextBlock(look, _NOTE, role="small", colour="text2"))
        acts = QHBoxLayout()
        acts.setSpacing(6)
        acts.addWidget(self._save)
        acts.addWidget(self._copy)
        acts.addStretch(1)
        column.addLayout(acts)
        column.addWidget(self._remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(column)
        self.column.addStretch(1)


def new_preset(direction: Direction, like: Preset | None) -> Preset:
    """Begin settings as those that are chosen now."""
    if like is not None and like.settings.direction is direction:
        return replace(like, id=0, name="")
    usual: ItemSettings = HearSettings() if direction is Direction.HEAR else SpeakSettings()
    return Preset(name="", settings=usual)
