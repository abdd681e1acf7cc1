"""The card of the voice that reads."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import SideBySide
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.voice_facts import VoiceFacts, language_title
from speechstudio.gui.viewmodels.voices import Voices
from speechstudio.gui.voices.sample_button import SampleButton
from speechstudio.gui.voices.words import licence_text, use_chip, who
from speechstudio.gui.widgets.chip import Chip, Tone
from speechstudio.gui.widgets.following import LookFollower
from speechstudio.gui.widgets.shapes import paint_box, painter_for
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_EDGE = 1.5


class VoiceCard(QWidget):
    """Sample, name, engine and language, licence, and whether the sound may be sold."""

    def __init__(self, look: Look, voices: Voices, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._voices = voices
        self.sample = SampleButton(look, voices)
        self._title = TextBlock(look, role="strong", is_one_line=True)
        self._who = TextBlock(look, role="small", colour="text2", is_one_line=True)
        self.licence = Chip(look, "")
        self.use = Chip(look, "")
        self._chips = SideBySide(look, self.licence, self.use)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(self._title)
        words.addWidget(self._who)
        words.addSpacing(4)
        words.addWidget(self._chips)
        row = QHBoxLayout(self)
        row.setContentsMargins(11, 7, 10, 7)
        row.setSpacing(12)
        row.addWidget(self.sample, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        LookFollower(look, self)
        self.show_none("")

    def show_voice(self, facts: VoiceFacts, *, is_usual: bool = False) -> None:
        """Show a voice; `is_usual` says that it is taken because nobody named another."""
        title = tr("Usual voice · {voice}", voice=facts.title) if is_usual else facts.title
        self._show(title, who(facts), facts=facts)
        self.sample.show_voice(facts.name, facts.title)
        self.licence.show_state(licence_text(facts), Tone.NEUTRAL)
        self.licence.setToolTip(facts.licence)
        self.use.show_state(*use_chip(facts))
        self._chips.arrange()
        self._name(self.licence.text(), self.use.text())

    def show_none(self, language: str) -> None:
        """Say that no voice of a language is there, or that none is known yet."""
        is_known = self._voices.is_known
        title = tr("No voice is here") if is_known else tr("Looking for voices")
        self.show_words(title, language_title(language) if is_known and language else "")

    def show_words(self, title: str, about: str, *, is_warning: bool = False) -> None:
        """Show a voice of which no more is known than these words."""
        self._show(title, about, facts=None, is_warning=is_warning)
        self._name()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box."""
        look = self._look
        painter = painter_for(self)
        fill, edge = look.colour("raised"), look.colour("accent")
        radius = look.radius("card")
        paint_box(painter, QRectF(self.rect()), radius, fill=fill, edge=edge, width=_EDGE)
        painter.end()

    def _show(
        self, title: str, about: str, *, facts: VoiceFacts | None, is_warning: bool = False
    ) -> None:
        self._title.setText(title)
        self._who.setText(about)
        self._who.set_colour("warn" if is_warning else "text2")
        self.sample.setVisible(facts is not None)
        self._chips.setVisible(facts is not None)

    def _name(self, *more: str) -> None:
        words = (self._title.text(), self._who.text(), *more)
        known = ", ".join(word for word in words if word)
        self.setAccessibleName(tr("Voice: {known}", known=known))
