"""The line above the workspace: what is open, and what can be done with it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock

_INSET = 20
_INSET_RIGHT = 12
_GAP = 8
_META_GAP = 16
_TOOL_GAP = 4
_RULE = 20


class Header(Surface):
    """Title and meta at the start; what acts is added at the end."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, "canvas", edges="bottom", parent=parent)
        self._look = look
        self.setFixedHeight(look.scaled(look.size("header")))
        self._title = TextBlock(look, "", role="heading", is_one_line=True, parent=self)
        self._meta = TextBlock(
            look, "", role="small", colour="text2", is_one_line=True, parent=self
        )
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(_INSET, 0, _INSET_RIGHT, 0)
        self._row.setSpacing(_GAP)
        self._starts = 0
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
