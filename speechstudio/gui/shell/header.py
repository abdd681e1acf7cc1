"""The line above the workspace: what is open, and what can be done with it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.surface import HAIRLINE, Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 20
_INSET_RIGHT = 12
_GAP = 8
_META_GAP = 16
_TOOL_GAP = 4
_RULE = 20
_RULE_GAP = 4


class Header(Surface):
    """Title and meta at the start; what acts is added at the end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        ScaledSize(look, self, height=look.size("header"))
        self._title = TextBlock(look, "", role="heading", is_one_line=True, parent=self)
        self._meta = TextBlock(
            look, "", role="small", colour="text2", is_one_line=True, parent=self
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_INSET, 0, _INSET_RIGHT, 0)
        self._row.setSpacing(_GAP)
        self._starts = 0
        self.rules: list[QWidget] = []
        """Lines between groups of tools."""
        self._row.addWidget(self._title, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addSpacing(_META_GAP - _GAP)
        self._row.addWidget(self._meta, 1, Qt.AlignmentFlag.AlignVCenter)

    def say(self, title: str, meta: str = "") -> None:
        """Show what is open."""
        if (self._title.text(), self._meta.text()) != (title, meta):
            self._title.setText(title)
            self._meta.setText(meta)
            self.setAccessibleName(f"{title}, {meta}" if meta else title)

    def put_first(self, widget: QWidget) -> None:
        """Put a button before the title."""
        self._row.insertWidget(self._starts, widget)
        self._starts += 1

    def put_last(self, widget: QWidget) -> None:
        """Put a button at the end."""
        self._row.addWidget(widget)

    def put_tools(self, *groups: Sequence[QWidget]) -> None:
        """Put groups of small buttons close together at the end, with a line between groups."""
        row = QHBoxLayout()
        row.setSpacing(_TOOL_GAP)
        for number, group in enumerate(groups):
            if number:
                rule = Surface(self._look, "line", parent=self)
                rule.setFixedSize(HAIRLINE, _RULE)
                row.addSpacing(_RULE_GAP)
                row.addWidget(rule, 0, Qt.AlignmentFlag.AlignVCenter)
                row.addSpacing(_RULE_GAP)
                self.rules.append(rule)
            for widget in group:
                row.addWidget(widget)
        self._row.addLayout(row)
