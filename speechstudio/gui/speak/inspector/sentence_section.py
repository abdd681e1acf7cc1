"""The sentence at the caret: its take, its length, and what can be done about them."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.inspector.facts_grid import FactsGrid
from speechstudio.gui.inspector.sections import Section, SideBySide
from speechstudio.gui.speak.inspector.make_button import MakeButton
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.words import tr


class SentenceSection(Section):
    """Gone where the caret is in nothing that is spoken."""

    compare_requested = Signal()
    """The takes are to be seen side by side."""

    def __init__(self, look: Look, takes: SentenceTakes, parent: QWidget | None = None) -> None:
        super().__init__(look, "", parent=parent)
        self._takes = takes
        self.facts = FactsGrid(look)
        self.make = MakeButton(look, takes)
        self.compare = Button(look, tr("Compare"), size="controlSmall")
        self.compare.setAccessibleDescription(tr("Show all takes of this sentence"))
        self.compare.clicked.connect(self.compare_requested)
        self.column.addSpacing(13)
        self.column.addWidget(self.facts)
        self.column.addSpacing(11)
        self.column.addWidget(SideBySide(look, self.make, self.compare))
        takes.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Show the sentence as it is now."""
        self.setVisible(self._takes.row is not None)
        self.heading.setText(self._takes.title)
        self.facts.show_facts(self._takes.facts)
        self.compare.setEnabled(bool(self._takes.rows))
