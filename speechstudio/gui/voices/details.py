"""All that is known of a voice that may be chosen."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.sections import INSET, ScrolledPage, SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.cannot_section import CannotSection
from speechstudio.gui.voices.sample_button import SampleButton
from speechstudio.gui.voices.words import gender_text, licence_text, use_chip, use_note
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Chip, Tone
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_NOTHING = tr("Choose a voice to see what is known of it.")


class VoiceDetails(ScrolledPage):
    """Sample, sentence, licence in full, what it cannot do, how good it is."""

    def __init__(self, look: Look, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(tr("About the voice"), parent)
        self.sample = SampleButton(look, voices, size="controlLarge")
        self._title = TextBlock(look, role="heading", is_one_line=True)
        self._sentence = TextBlock(look, role="small", colour="text2")
        self._licence, self._use = Chip(look, ""), Chip(look, "")
        self._cloned = Chip(look, tr("Cloned", "a voice"), tone=Tone.INFO)
        self._chips = SideBySide(look, self._cloned, self._licence, self._use)
        self._facts = FactsGrid(look)
        self._note = TextBlock(look, role="small", colour="text2")
        self._cannot = CannotSection(look)
        self._limits = TextBlock(look, role="small", colour="text2")
        self.remove = Button(look, tr("Remove this voice…"), size="controlSmall", icon="trash")
        self._lay_out()
        self.show_voice(None)

    def show_voice(self, facts: VoiceFacts | None) -> None:
        """Show another voice; None shows none."""
        for widget in (self.sample, self._chips, self._facts):
            widget.setVisible(facts is not None)
        is_cloned = facts is not None and facts.is_cloned
        self._cloned.setVisible(is_cloned)
        self.remove.setVisible(is_cloned)
        if facts is None:
            self._title.setText("")
            self._sentence.setText(_NOTHING)
            self._note.hide()
            self._limits.hide()
            self._cannot.show_limits(())
            return
        self.sample.show_voice(facts.name, facts.title)
        self._title.setText(facts.title)
        self._sentence.setText(tr("“{name}”", name=facts.sample_text) if facts.sample_text else "")
        self._licence.show_state(licence_text(facts), Tone.NEUTRAL)
        self._use.show_state(*use_chip(facts))
        self._chips.arrange()
        found = [
            Fact(tr("Language"), facts.language_title),
            Fact(tr("Engine"), facts.engine_title),
            Fact(tr("Sounds", "verb, as in: sounds female"), gender_text(facts)),
            Fact(tr("Licence"), facts.licence),
        ]
        self._facts.show_facts([fact for fact in found if fact.value])
        self._note.setText(use_note(facts))
        self._note.setVisible(bool(use_note(facts)))
        self._cannot.show_limits(facts.cannot)
        self._limits.setText("\n".join(facts.limits))
        self._limits.setVisible(bool(facts.limits))

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(12)
        head.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignTop)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._title)
        words.addWidget(self._sentence)
        head.addLayout(words, 1)
        top = QVBoxLayout()
        top.setContentsMargins(INSET, 14, INSET, 0)
        top.setSpacing(12)
        top.addLayout(head)
        for widget in (self._chips, self._facts, self._note):
            top.addWidget(widget)
        self.column.addLayout(top)
        self.column.addWidget(self._cannot)
        foot = QVBoxLayout()
        foot.setContentsMargins(INSET, 10, INSET, 0)
        foot.addWidget(self._limits)
        foot.addSpacing(8)
        foot.addWidget(self.remove, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addLayout(foot)
        self.column.addStretch(1)
