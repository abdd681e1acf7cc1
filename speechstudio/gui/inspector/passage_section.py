"""The part of the panel about the passage where the caret is."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.facts_grid import NAMES, FactsGrid
from speechstudio.gui.inspector.sections import Section, SideBySide
from speechstudio.gui.inspector.speaker_button import PADDING, SpeakerButton
from speechstudio.gui.review.again_button import AgainButton
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.passage import Passage
from speechstudio.gui.viewmodels.speakers import Speakers
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr


class PassageSection(Section):
    """Speaker, time, words, confidence; the speaker can be another, the words be made again."""

    again_requested = Signal(str)
    """Key of the way in which the passage is to be transcribed again."""

    def __init__(
        self, look: Look, passage: Passage, speakers: Speakers, parent: QWidget | None = None
    ) -> None:
        super().__init__(look, tr("This passage"), parent=parent)
        self._passage = passage
        self._speakers = speakers
        self.speaker = SpeakerButton(look, self)
        self.speaker.speaker_chosen.connect(passage.give_to)
        self.facts = FactsGrid(look, self)
        self.again = AgainButton(look, parent=self)
        self.again.chosen.connect(self.again_requested)
        label = TextBlock(look, tr("Speaker"), role="small", colour="text2", is_one_line=True)
        ScaledSize(look, label, width=NAMES - PADDING)
        self._whose = SideBySide(look, label, self.speaker, spacing=0)
        self.column.addSpacing(7)
        self.column.addWidget(self._whose)
        self.column.addSpacing(4)
        self.column.addWidget(self.facts)
        self.column.addSpacing(13)
        self.column.addWidget(self.again, 0, Qt.AlignmentFlag.AlignLeading)
        passage.changed.connect(self.refresh)
        speakers.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the passage as it is now."""
        shown = self._passage.shown
        self.setVisible(shown is not None)
        if shown is not None:
            rows = self._speakers.rows
            self._whose.setVisible(bool(rows))
            self.speaker.show_speaker(shown.number, shown.name, shown.speaker)
            self.speaker.offer(rows if self._passage.can_edit else ())
            self.facts.show_facts(shown.facts)
            self.again.setEnabled(self._passage.can_edit)
