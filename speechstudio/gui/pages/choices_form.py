"""Language, speakers, model, and which part of a recording: what is chosen before work begins."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.pages.range_fields import COLUMN_GAP, RangeFields
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.choice import Choice
from speechstudio.gui.widgets.form_field import FormField
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_GAP = 12


class ChoicesForm(QWidget):
    """Three lists in a row, the range below them, and a line that says more."""

    chosen = Signal()
    """A language, number of speakers or model was chosen."""

    def __init__(self, look: Look, range_note: str, parent: QWidget | None = None) -> None:
        """`range_note` says what a range is used for."""
        super().__init__(parent)
        self.language = Choice(look, tr("Language"))
        self.speakers = Choice(look, tr("Speakers"))
        self.model = Choice(look, tr("Model"))
        for choice in (self.language, self.speakers, self.model):
            choice.activated.connect(self.chosen)
        self.range = RangeFields(look, range_note, self)
        self._hint = TextBlock(look, "", role="small", colour="text2")
        self._hint.hide()
        self._row = QHBoxLayout()
        self._row.setSpacing(COLUMN_GAP)
        for name, choice in (
            (tr("Language"), self.language),
            (tr("Speakers"), self.speakers),
            (tr("Model"), self.model),
        ):
            self._row.addWidget(FormField(look, name, choice), 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._row)
        column.addSpacing(_GAP)
        column.addWidget(self.range)
        column.addSpacing(_GAP)
        column.addWidget(self._hint)

    def say(self, hint: str) -> None:
        """Say something below the lists."""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))

    def set_narrow(self, is_narrow: bool) -> None:  # noqa: FBT001 - a property's setter
        """Put everything one below the other, or side by side."""
        directions = QBoxLayout.Direction
        self._row.setDirection(directions.TopToBottom if is_narrow else directions.LeftToRight)
        self.range.set_narrow(is_narrow)
