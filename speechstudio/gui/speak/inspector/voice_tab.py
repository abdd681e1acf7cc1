"""The tab of the voice: who reads, how, and the sentence at the caret."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import INSET, ScrolledPage, SideBySide
from speechstudio.gui.speak.inspector.cast_dialog import CastDialog
from speechstudio.gui.speak.inspector.delivery_section import DeliverySection
from speechstudio.gui.speak.inspector.sentence_section import SentenceSection
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_voice import ScriptVoice
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.voices.cannot_section import CannotSection
from speechstudio.gui.voices.card import VoiceCard
from speechstudio.gui.voices.picker import VoicePicker
from speechstudio.gui.voices.words import use_note
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn

_CAST = tr("Cast", "who speaks")
_NOBODY = tr("Nobody is named in this text.")
_NOT_HERE = tr("Another voice reads instead, where there is one. Choose it, or install this one.")


class VoiceTab(ScrolledPage):
    """Shows the voice and the delivery, and hands on what is done to them."""

    models_requested = Signal(str)
    """A voice is to be installed: id of a model, or empty."""
    compare_requested = Signal()
    """The takes of the sentence are to be seen."""

    def __init__(
        self, look: Look, voice: ScriptVoice, takes: SentenceTakes, parent: QWidget | None = None
    ) -> None:
        super().__init__(tr("Voice"), parent)
        self._look = look
        self._voice = voice
        self.card = VoiceCard(look, voice.voices)
        self._note = TextBlock(look, role="small", colour="text2")
        self.change = Button(look, tr("Change voice…"), size="controlSmall", icon="swap")
        self.change.clicked.connect(self.open_picker)
        self.cast = Button(look, _CAST, size="controlSmall", icon="users")
        self.cast.clicked.connect(self.open_cast)
        self.delivery = DeliverySection(look, voice, self)
        self.cannot = CannotSection(look)
        self.sentence = SentenceSection(look, takes, self)
        self.sentence.compare_requested.connect(self.compare_requested)
        self._lay_out(look)
        voice.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the voice as it is now."""
        voice, facts = self._voice, self._voice.facts
        if facts is None:
            self.card.show_none(voice.language)
        else:
            self.card.show_voice(facts)
        is_lost = facts is None and voice.is_known and bool(voice.script.voice)
        note = "" if facts is None else use_note(facts)
        self._note.setText(_NOT_HERE if is_lost else note)
        self._note_box.setVisible(is_lost or bool(note))
        count = len(voice.cast)
        self.cast.setText(f"{_CAST} · {count}" if count else _CAST)
        self.cast.setEnabled(bool(count))
        self.cast.setToolTip("" if count else _NOBODY)
        self.cast.setAccessibleName(
            trn("Cast: {n} speaker", "Cast: {n} speakers", count) if count else _CAST
        )
        self.change.setEnabled(voice.can_edit)
        self.cannot.show_limits(() if facts is None else facts.cannot)

    @Slot()
    def open_picker(self) -> None:
        """Offer other voices."""
        picker = VoicePicker(self._look, self.window(), self._voice.voices, self._voice.wish())
        picker.chosen.connect(self._voice.choose_voice)
        picker.models_requested.connect(self.models_requested)
        picker.open_dialog(picker.search)

    @Slot()
    def open_cast(self) -> None:
        """Show who says whose lines."""
        dialog = CastDialog(self._look, self.window(), self._voice)
        dialog.models_requested.connect(self.models_requested)
        dialog.open_dialog()

    def _lay_out(self, look: Look) -> None:
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 12, INSET, 0)
        top.setSpacing(0)
        top.addWidget(self.card)
        self._note_box = QWidget()
        note = QHBoxLayout(self._note_box)
        note.setContentsMargins(0, 8, 0, 0)
        note.addWidget(self._note, 1, Qt.AlignmentFlag.AlignTop)
        top.addWidget(self._note_box)
        top.addSpacing(10)
        top.addWidget(SideBySide(look, self.change, self.cast))
        self.column.addLayout(top)
        for section in (self.delivery, self.cannot, self.sentence):
            self.column.addWidget(section)
        self.column.addStretch(1)
