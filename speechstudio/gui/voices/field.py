"""A field of a form that holds a voice."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.chosen_voice import ChosenVoice
from speechstudio.gui.voices.card import VoiceCard
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.gui.voices.words import use_note
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_GAP = 8
_USUAL = tr("Use the usual voice of the language")


class VoiceField(QWidget):
    """The card of the voice, and buttons that give another one."""

    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""

    def __init__(self, look: Look, voice: ChosenVoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._voice = voice
        self.card = VoiceCard(look, voice.voices)
        self._note = TextBlock(look, role="small", colour="text2")
        self.change = Button(look, tr("Change voice…"), size="controlSmall", icon="swap")
        self.usual = IconButton(look, "undo", _USUAL, size="controlSmall")
        self.install = Button(look, tr("Install"), size="controlSmall", icon="download")
        self.change.clicked.connect(self.open_picker)
        self.usual.clicked.connect(self._use_usual)
        self.install.clicked.connect(self._ask_for_model)
        self._acts = SideBySide(look, self.change, self.usual, self.install)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(_GAP)
        for part in (self.card, self._note, self._acts):
            column.addWidget(part)
        voice.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the voice as it is now."""
        voice, facts = self._voice, self._voice.facts
        if facts is None:
            self.card.show_words(voice.title, voice.about, is_warning=voice.is_lost)
        else:
            self.card.show_voice(facts, is_usual=voice.is_usual)
        note = voice.note or ("" if facts is None else use_note(facts))
        self._note.setText(note)
        self._note.setVisible(bool(note))
        self.install.setVisible(bool(voice.model))
        self.install.setAccessibleName(tr("Install {voice}: go to the models", voice=voice.title))
        if self.usual.hasFocus() and voice.is_usual:
            self.change.setFocus(Qt.FocusReason.OtherFocusReason)
        self.usual.setVisible(not voice.is_usual)
        self._acts.arrange()

    @Slot()
    def open_picker(self) -> None:
        """Offer other voices."""
        voice = self._voice
        picker = VoicePicker(self._look, self.window(), voice.voices, voice.wish())
        picker.chosen.connect(voice.choose)
        picker.models_requested.connect(self.models_requested)
        picker.open_dialog(picker.search)

    @Slot()
    def _use_usual(self) -> None:
        self._voice.use_usual()

    @Slot()
    def _ask_for_model(self) -> None:
        self.models_requested.emit(self._voice.model)
