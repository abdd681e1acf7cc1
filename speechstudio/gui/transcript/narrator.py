"""What a screen reader is told: the text around the caret, and where caret and selection are."""

from typing import Any

from PySide6.QtGui import (
    QAccessible,
    QAccessibleTextCursorEvent,
    QAccessibleTextSelectionEvent,
    QAccessibleTextUpdateEvent,
)
from PySide6.QtWidgets import QWidget

from speechstudio.gui.transcript.desk import Desk
from speechstudio.gui.transcript.utf16 import to_units


class Narrator:
    """Tells screen readers of one view what happened."""

    def __init__(self, view: QWidget, desk: Desk[Any]) -> None:
        self._view = view
        self._desk = desk
        self._text = ""

    def tell(self) -> None:
        """Tell what is different since the last time: text, selection, caret."""
        if not QAccessible.isActive():
            return
        editor = self._desk.editor
        segment = editor.caret.segment
        text = editor.text(segment) if len(self._desk.page) else ""
        if text != self._text:
            update = QAccessibleTextUpdateEvent(self._view, 0, self._text, text)
            QAccessible.updateAccessibility(update)
            self._text = text
        start, end = editor.selection
        if start != end:
            first = start.offset if start.segment == segment else 0
            last = end.offset if end.segment == segment else len(text)
            selected = QAccessibleTextSelectionEvent(
                self._view, to_units(text, first), to_units(text, last)
            )
            QAccessible.updateAccessibility(selected)
        caret = QAccessibleTextCursorEvent(self._view, to_units(text, editor.caret.offset))
        QAccessible.updateAccessibility(caret)
