"""Input methods: what is composed shows underlined, what is committed is typed."""

from typing import Any, Generic

from PySide6.QtCore import Qt
from PySide6.QtGui import QInputMethodEvent, QTextCharFormat

from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.desk import Desk, Edit
from speechstudio.gui.transcript.paragraph import Preedit
from speechstudio.gui.transcript.utf16 import from_units, to_units

_Query = Qt.InputMethodQuery
_Kind = QInputMethodEvent.AttributeType


class Composer(Generic[Edit]):
    """Speaks with the input method for one view."""

    def __init__(self, desk: Desk[Edit]) -> None:
        self._desk = desk

    def take(self, event: QInputMethodEvent) -> None:
        """Show what is composed, and type what is committed."""
        desk, editor = self._desk, self._desk.editor
        if desk.is_read_only or not len(desk.page):
            return
        desk.page.set_preedit(None)
        if editor.has_selection and (event.preeditString() or event.commitString()):
            desk.apply(editor.type("", "Typing"))
        if event.replacementLength():
            self._select_replaced(event)
        if event.commitString() or event.replacementLength():
            desk.apply(editor.type(event.commitString()))
        if event.preeditString() and len(desk.page):
            desk.page.set_preedit(_preedit(event, editor.caret.offset))
        desk.apply(None)

    def answer(self, query: Qt.InputMethodQuery, scroll_y: int) -> Any:
        """Tell the input method where the caret is and what stands around it; else None."""
        desk = self._desk
        editor = desk.editor
        is_there = bool(len(desk.page))
        if query == _Query.ImEnabled:
            return is_there and not desk.is_read_only
        if query == _Query.ImCursorRectangle:
            return desk.page.caret_box(editor.caret).translated(0, -scroll_y)
        if query == _Query.ImAnchorRectangle:
            return desk.page.caret_box(editor.anchor).translated(0, -scroll_y)
        if query == _Query.ImFont:
            return desk.page.reading.font
        return self._about_text(query) if is_there else None

    def _about_text(self, query: Qt.InputMethodQuery) -> Any:
        editor = self._desk.editor
        caret = editor.caret
        text = editor.text(caret.segment)
        is_near = editor.anchor.segment == caret.segment
        if query == _Query.ImCursorPosition:
            return to_units(text, caret.offset)
        if query == _Query.ImAnchorPosition:
            return to_units(text, editor.anchor.offset if is_near else caret.offset)
        if query == _Query.ImSurroundingText:
            return text
        if query == _Query.ImCurrentSelection:
            return editor.selected_text() if is_near else ""
        return None

    def _select_replaced(self, event: QInputMethodEvent) -> None:
        """Select what the commit replaces, which is counted from the caret."""
        editor = self._desk.editor
        caret = editor.caret
        text = editor.text(caret.segment)
        start = to_units(text, caret.offset) + event.replacementStart()
        end = start + event.replacementLength()
        editor.move(Caret(caret.segment, from_units(text, max(0, start))))
        editor.move(Caret(caret.segment, from_units(text, end)), select=True)


def _preedit(event: QInputMethodEvent, offset: int) -> Preedit:
    """Read what is composed: its looks, underlined where nothing is said, and its caret."""
    text = event.preeditString()
    cursor = len(text)
    formats: list[tuple[int, int, QTextCharFormat]] = []
    for attribute in event.attributes():
        if attribute.type == _Kind.Cursor:
            cursor = from_units(text, attribute.start)
        elif attribute.type == _Kind.TextFormat:
            how = QTextCharFormat(attribute.value.toCharFormat())
            formats.append((attribute.start, attribute.length, how))
    if not formats:
        underlined = QTextCharFormat()
        underlined.setFontUnderline(True)
        formats.append((0, to_units(text, len(text)), underlined))
    return Preedit(offset=offset, text=text, cursor=cursor, formats=tuple(formats))
