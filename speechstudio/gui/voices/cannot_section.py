"""What a voice cannot do, each in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.inspector.sections import Section
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_ICON = 14


class CannotSection(Section):
    """Ends of one sentence, which the heading begins."""

    def __init__(
        self, look: Look, *, is_first: bool = False, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            tr("This voice cannot", "heading over ends of the sentence"),
            is_first=is_first,
            parent=parent,
        )
        self._look = look
        self._lines: list[QWidget] = []
        self.column.addSpacing(8)

    def show_limits(self, cannot: Sequence[str]) -> None:
        """Show other lines; the section is gone where there are none."""
        for line in self._lines:
            self.column.removeWidget(line)
            line.hide()
            line.deleteLater()
        self._lines = [self._line(text) for text in cannot]
        for line in self._lines:
            self.column.addWidget(line)
        self.setVisible(bool(cannot))

    def _line(self, text: str) -> QWidget:
        line = QWidget(self)
        row = QHBoxLayout(line)
        row.setContentsMargins(2, 4, 0, 4)
        row.setSpacing(10)
        mark = IconMark(self._look, "info", size=_ICON)
        row.addWidget(mark, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(TextBlock(self._look, text, role="body"), 1)
        return line
