"""The part of a model's panel about voices of recordings with which it speaks."""

from functools import partial

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import Section
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr
from speechstudio.workflows.speaking.cloned_voices import ClonedVoice

_ABOUT = tr("This model speaks in the voice of a person whose recording you give it.")


class ClonesSection(Section):
    """Names those there are; each can be removed, and another one made."""

    def __init__(self, look: Look, clones: Clones, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Voices of recordings"), parent=parent)
        self._look = look
        self._clones = clones
        self._model = ""
        self._is_host = False
        self._lines: list[QWidget] = []
        self._about = TextBlock(look, _ABOUT, role="small", colour="text2")
        self._list = QVBoxLayout()
        self._list.setSpacing(0)
        self.make = Button(look, tr("Voice of a recording…"), size="controlSmall", icon="user")
        self.make.clicked.connect(self._want)
        self.column.addSpacing(8)
        self.column.addWidget(self._about)
        self.column.addLayout(self._list)
        self.column.addSpacing(8)
        self.column.addWidget(self.make, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addSpacing(12)
        clones.changed.connect(self.refresh)
        self.hide()

    def show_model(self, model: str, *, is_host: bool, can_make: bool) -> None:
        """Show the voices of a model; `is_host` says that it takes recordings."""
        if is_host and model != self._model:
            self._clones.look()
        self._model, self._is_host = model, is_host
        self.make.setVisible(can_make)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show which voices there are."""
        voices = self._clones.of_model(self._model)
        self.setVisible(self._is_host or bool(voices))
        self._about.setVisible(not voices)
        for old in self._lines:
            self._list.removeWidget(old)
            old.hide()
            old.deleteLater()
        self._lines = [self._line(voice) for voice in voices]
        for new in self._lines:
            self._list.addWidget(new)

    def _line(self, voice: ClonedVoice) -> QWidget:
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(0, 2, 0, 2)
        row.setSpacing(8)
        name = TextBlock(self._look, voice.name, is_one_line=True)
        remove = IconButton(
            self._look,
            "trash",
            tr("Remove the voice {name}", name=voice.name),
            size="controlSmall",
        )
        remove.clicked.connect(partial(self._clones.removal_wanted.emit, voice))
        row.addWidget(name, 1)
        row.addWidget(remove)
        return box

    @Slot()
    def _want(self) -> None:
        self._clones.wanted.emit(self._model)
