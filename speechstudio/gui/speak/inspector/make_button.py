"""The button that makes a sentence, or makes it once more."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_row import RowState
from speechstudio.gui.viewmodels.sentence_takes import SentenceTakes
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.words import tr


class MakeButton(Button):
    """Says what it would do now."""

    def __init__(self, look: Look, takes: SentenceTakes, parent: QWidget | None = None) -> None:
        super().__init__(look, tr("Make again"), size="controlSmall", icon="retry", parent=parent)
        self._takes = takes
        self.clicked.connect(takes.make)
        takes.changed.connect(self.refresh)
        self.refresh()

    @Slot()
    def refresh(self) -> None:
        """Follow the sentence."""
        is_new = self._takes.state in (RowState.UNMADE, RowState.MAKING)
        is_busy = self._takes.is_waiting or self._takes.state is RowState.MAKING
        words = tr("Being made") if is_busy else tr("Make", "verb") if is_new else tr("Make again")
        if self.text() != words:
            self.setText(words)
            self.updateGeometry()
        self.setEnabled(self._takes.can_make and not is_busy)
