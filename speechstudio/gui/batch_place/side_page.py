"""A page of the panel at the side: a title whose line meets that of the header, and a column."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.inspector.sections import INSET, ScrolledPage
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock


class SidePage(Surface):
    """Put what it shows into `column`."""

    def __init__(self, look: Look, name: str, parent: QWidget | None = None) -> None:
        super().__init__(look, "side", edges="start", parent=parent)
        self.setAccessibleName(name)
        self.title = TextBlock(look, name, role="heading", is_one_line=True)
        page = ScrolledPage(name)
        self.column = page.column
        head = QWidget()
        ScaledSize(look, head, height=look.size("header"))
        row = QHBoxLayout(head)
        row.setContentsMargins(INSET, 0, INSET, 0)
        row.addWidget(self.title, 1, Qt.AlignmentFlag.AlignVCenter)
        line = Surface(look, "line")
        line.setFixedHeight(HAIRLINE)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(HAIRLINE, 0, 0, 0)
        whole.setSpacing(0)
        whole.addWidget(head)
        whole.addWidget(line)
        whole.addWidget(page, 1)
