"""A check box with a whole sentence, which wraps beside it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock


class StatementBox(Surface):
    """A press anywhere on it ticks the box, or takes the tick away."""

    stated = Signal(bool)

    def __init__(self, look: Look, statement: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "inset", edges="all", radius="card", parent=parent)
        self.check = CheckBox(look, "")
        self.check.setAccessibleName(statement)
        self.check.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.check.toggled.connect(self.stated)
        words = TextBlock(look, statement)
        words.setBuddy(self.check)
        row = QHBoxLayout(self)
        row.setContentsMargins(9, 6, 12, 10)
        row.setSpacing(6)
        row.addWidget(self.check, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout()
        column.setContentsMargins(0, 4, 0, 0)  # its first line stands beside the box
        column.addWidget(words)
        row.addLayout(column, 1)

    def show_stated(self, *, is_stated: bool, can_change: bool) -> None:
        """Show whether it is stated; nobody is told."""
        self.check.blockSignals(True)
        self.check.setChecked(is_stated)
        self.check.blockSignals(False)
        self.check.setEnabled(can_change)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the press on the words."""
        event.accept()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Tick the box."""
        if self.rect().contains(event.position().toPoint()):
            self.check.click()
