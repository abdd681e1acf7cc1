"""Names and values, one pair a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.widgets.text_block import TextBlock

NAMES = 100
"""Width of the column of names."""
_GAP = 10
_LARGE = 1.3
"""Scale of text from which names and values no longer fit on one line."""


class FactsGrid(QWidget):
    """Values stand below each other; long ones wrap."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._rows: list[tuple[TextBlock, TextBlock]] = []
        self._facts: tuple[Fact, ...] = ()
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(_GAP)
        self._grid.setColumnStretch(1, 1)
        look.changed.connect(self.arrange)
        self.arrange()

    @Slot()
    def arrange(self) -> None:
        """Put values beside their names, or below them where text is large."""
        is_large = self._look.text_scale > _LARGE
        self._grid.setColumnMinimumWidth(0, 0 if is_large else self._look.scaled(NAMES))
        for number, (name, value) in enumerate(self._rows):
            top = Qt.AlignmentFlag(0) if is_large else Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(name, 2 * number, 0, 1, 2 if is_large else 1, top)
            self._grid.addWidget(value, 2 * number + is_large, 0 if is_large else 1)

    @property
    def facts(self) -> tuple[Fact, ...]:
        """What is shown."""
        return self._facts

    def show_facts(self, facts: Sequence[Fact]) -> None:
        """Show other facts."""
        self._facts = tuple(facts)
        while len(self._rows) < len(self._facts):
            self._add_row()
        for number, (name, value) in enumerate(self._rows):
            is_used = number < len(self._facts)
            name.setVisible(is_used)
            value.setVisible(is_used)
            if is_used:
                fact = self._facts[number]
                for block, text in ((name, fact.name), (value, fact.value)):
                    if block.text() != text:
                        block.setText(text)

    def _add_row(self) -> None:
        look = self._look
        name = TextBlock(look, "", role="small", colour="text2", parent=self)
        value = TextBlock(look, "", role="smallLabel", colour="text", parent=self)
        value.setMinimumWidth(1)  # a long path breaks anywhere: the panel does not grow
        self._rows.append((name, value))
        self.arrange()
