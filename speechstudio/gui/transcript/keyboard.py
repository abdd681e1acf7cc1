"""What keys do in the transcript."""

from typing import Generic
from unicodedata import category

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent, QKeySequence

from speechstudio.gui.transcript.clipboard import Clipboard
from speechstudio.gui.transcript.desk import Desk, Edit
from speechstudio.gui.transcript.moves import Moves

Keys = QKeySequence.StandardKey
_Modifier = Qt.KeyboardModifier

_MOVES = {
    (Keys.MoveToNextChar, Keys.SelectNextChar): "next_character",
    (Keys.MoveToPreviousChar, Keys.SelectPreviousChar): "previous_character",
    (Keys.MoveToNextWord, Keys.SelectNextWord): "next_word",
    (Keys.MoveToPreviousWord, Keys.SelectPreviousWord): "previous_word",
    (Keys.MoveToNextLine, Keys.SelectNextLine): "line_down",
    (Keys.MoveToPreviousLine, Keys.SelectPreviousLine): "line_up",
    (Keys.MoveToNextPage, Keys.SelectNextPage): "page_down",
    (Keys.MoveToPreviousPage, Keys.SelectPreviousPage): "page_up",
    (Keys.MoveToStartOfLine, Keys.SelectStartOfLine): "line_start",
    (Keys.MoveToEndOfLine, Keys.SelectEndOfLine): "line_end",
    (Keys.MoveToStartOfDocument, Keys.SelectStartOfDocument): "document_start",
    (Keys.MoveToEndOfDocument, Keys.SelectEndOfDocument): "document_end",
}
_PASSAGES = {Qt.Key.Key_Up: "previous_passage", Qt.Key.Key_Down: "next_passage"}
"""With Ctrl, and with Shift to select."""
_ERASERS = {
    Keys.Delete: "next_character",
    Keys.DeleteStartOfWord: "previous_word",
    Keys.DeleteEndOfWord: "next_word",
}


class Keyboard(Generic[Edit]):
    """Understands key presses of one view."""

    def __init__(self, desk: Desk[Edit], moves: Moves, clipboard: Clipboard[Edit]) -> None:
        self._desk = desk
        self._moves = moves
        self._clipboard = clipboard

    def press(self, event: QKeyEvent) -> bool:
        """Do what a key asks for; say whether it was one of ours."""
        if not len(self._desk.page):
            return False
        if self._move(event):
            return True
        done = self._use_clipboard(event) or (not self._desk.is_read_only and self._edit(event))
        if done:
            self._moves.forget_column()
        return done

    def _move(self, event: QKeyEvent) -> bool:
        for (plain, selecting), move in _MOVES.items():
            is_selecting = event.matches(selecting)
            if is_selecting or event.matches(plain):
                self._desk.place_caret(self._moves.by_arrow(move), select=is_selecting)
                return True
        without_shift = event.modifiers() & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
        passage = _PASSAGES.get(Qt.Key(event.key()))
        if passage is None or without_shift != _Modifier.ControlModifier:
            return False
        is_selecting = bool(event.modifiers() & _Modifier.ShiftModifier)
        self._desk.place_caret(self._moves.target(passage), select=is_selecting)
        return True

    def _use_clipboard(self, event: QKeyEvent) -> bool:
        if event.matches(Keys.SelectAll):
            self._desk.editor.select_all()
            self._desk.apply(None)
        elif event.matches(Keys.Copy):
            self._clipboard.copy()
        elif event.matches(Keys.Cut):
            self._clipboard.cut()
        elif event.matches(Keys.Paste):
            self._clipboard.paste()
        else:
            return False
        return True

    def _edit(self, event: QKeyEvent) -> bool:
        desk = self._desk
        plain = not event.modifiers() & ~(_Modifier.ShiftModifier | _Modifier.KeypadModifier)
        eraser = next((move for keys, move in _ERASERS.items() if event.matches(keys)), None)
        if plain and event.key() == Qt.Key.Key_Backspace:  # not a standard key everywhere
            eraser = "previous_character"
        if eraser is not None:
            desk.apply(self._erased(eraser))
        elif plain and event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            desk.apply(desk.editor.split())
        elif _is_typed(event):
            desk.apply(desk.editor.type(event.text()))
        else:
            return False
        return True

    def _erased(self, move: str) -> Edit | None:
        editor = self._desk.editor
        if editor.has_selection:
            return editor.erase(editor.anchor)
        caret = editor.caret
        is_backwards = move.startswith("previous")
        if is_backwards and caret.offset == 0:
            return editor.merge(caret.segment - 1)
        if not is_backwards and caret.offset == len(editor.text(caret.segment)):
            return editor.merge(caret.segment)
        return editor.erase(self._moves.target(move))


def _is_typed(event: QKeyEvent) -> bool:
    """Whether a key brings text: letters, space, and joiners that scripts need."""
    text, modifiers = event.text(), event.modifiers()
    is_command = bool(modifiers & (_Modifier.ControlModifier | _Modifier.MetaModifier))
    # AltGr arrives as Ctrl+Alt with a character of its own.
    is_alt_gr = is_command and bool(modifiers & _Modifier.AltModifier)
    if not text or (is_command and not is_alt_gr):
        return False
    return all(category(sign) == "Cf" or category(sign)[0] != "C" for sign in text)
