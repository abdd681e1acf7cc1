"""The transcript for screen readers: a text to edit, the passage with the caret being its text."""

from typing import Any
from weakref import WeakKeyDictionary

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtGui import QAccessible, QAccessibleTextInterface
from PySide6.QtWidgets import QAccessibleWidget, QWidget

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import Desk
from speechstudio.gui.transcript.utf16 import from_units, to_units


class PassageText(QAccessibleTextInterface):
    """The passage with the caret. Offsets are units of UTF-16."""

    def __init__(self, view: QWidget, desk: Desk[Any]) -> None:
        super().__init__()
        self._view = view
        self._desk = desk

    @property
    def passage(self) -> str:
        """The text."""
        editor = self._desk.editor
        return editor.text(editor.caret.segment) if len(self._desk.page) else ""

    def characterCount(self) -> int:
        """Length of the passage."""
        return to_units(self.passage, len(self.passage))

    def text(self, startOffset: int, endOffset: int) -> str:  # noqa: N803 - as Qt names them
        """Part of the passage; -1 as the end means all that is left."""
        text = self.passage
        end = len(text) if endOffset < 0 else from_units(text, endOffset)
        return text[from_units(text, startOffset) : end]

    def cursorPosition(self) -> int:
        """Where the caret is."""
        return to_units(self.passage, self._desk.editor.caret.offset)

    def setCursorPosition(self, position: int) -> None:
        """Put the caret somewhere in the passage."""
        self._desk.place_caret(self._place(position))

    def selectionCount(self) -> int:
        """None: Python cannot tell Qt where one is, so only events tell of selections."""
        return 0

    def addSelection(self, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select a part of the passage."""
        self._desk.place_caret(self._place(startOffset))
        self._desk.place_caret(self._place(endOffset), select=True)

    def setSelection(self, selectionIndex: int, startOffset: int, endOffset: int) -> None:  # noqa: N803
        """Select a part of the passage."""
        self.addSelection(startOffset, endOffset)

    def removeSelection(self, selectionIndex: int) -> None:  # noqa: N803
        """Select nothing."""
        self._desk.place_caret(self._desk.editor.caret)

    def characterRect(self, offset: int) -> QRect:
        """Where a letter stands on the screen."""
        page, place = self._desk.page, self._place(offset)
        if not len(page):
            return QRect()
        box = page.caret_box(place)
        behind = page.caret_box(Caret(place.segment, min(place.offset + 1, len(self.passage))))
        box = box.united(behind) if box.top() == behind.top() else box
        box.translate(0, -self._desk.scroller.value)
        return QRect(self._view.mapToGlobal(box.topLeft()), box.size())

    def offsetAtPoint(self, point: QPoint) -> int:
        """Offset in the passage at a point of the screen; -1 outside of it."""
        inside = self._view.mapFromGlobal(point) + QPoint(0, self._desk.scroller.value)
        place = self._desk.page.caret_at(inside)
        is_here = place.segment == self._desk.editor.caret.segment
        return to_units(self.passage, place.offset) if is_here else -1

    def scrollToSubstring(self, startIndex: int, endIndex: int) -> None:  # noqa: N803
        """Bring a part of the passage into view."""
        self._desk.show_place(self._place(startIndex))

    def _place(self, units: int) -> Caret:
        return Caret(self._desk.editor.caret.segment, from_units(self.passage, units))


class TranscriptAccess(QAccessibleWidget):
    """What a screen reader asks about the view."""

    def __init__(self, view: QWidget, desk: Desk[Any]) -> None:
        super().__init__(view, QAccessible.Role.EditableText)
        self._desk = desk
        self._passage = PassageText(view, desk)

    def text(self, t: QAccessible.Text) -> str:
        """Name of the view, or the text of the passage."""
        return self._passage.passage if t == QAccessible.Text.Value else super().text(t)

    def state(self) -> QAccessible.State:
        """Say whether it can be edited."""
        state = super().state()
        for name, value in (
            ("multiLine", True),
            ("selectableText", True),
            ("editable", not self._desk.is_read_only),
            ("readOnly", self._desk.is_read_only),
        ):
            setattr(state, name, int(value))
        return state

    def interface_cast(self, t: QAccessible.InterfaceType) -> Any:
        """Give the text to those who ask for it."""
        is_text = t == QAccessible.InterfaceType.TextInterface
        return self._passage if is_text else super().interface_cast(t)


_DESKS: WeakKeyDictionary[QObject, Desk[Any]] = WeakKeyDictionary()
_KEPT: WeakKeyDictionary[QObject, TranscriptAccess] = WeakKeyDictionary()
"""Qt does not keep what a factory in Python makes."""


def offer_access(view: QWidget, desk: Desk[Any]) -> None:
    """Let screen readers read a view."""
    if not _DESKS:
        QAccessible.installFactory(_made)
    _DESKS[view] = desk


def _made(_kind: str, thing: QObject) -> TranscriptAccess | None:
    desk = _DESKS.get(thing)
    if desk is None or not isinstance(thing, QWidget):
        return None
    _KEPT[thing] = TranscriptAccess(thing, desk)
    return _KEPT[thing]
