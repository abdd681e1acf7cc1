"""The transcript to read, play and correct."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from speechstudio.domain.transcript import Transcript
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.access import offer_access
from speechstudio.gui.transcript.blinking import Blinking
from speechstudio.gui.transcript.caret import Caret, Edited
from speechstudio.gui.transcript.changes import end_of_change
from speechstudio.gui.transcript.clipboard import Clipboard
from speechstudio.gui.transcript.composing import Composer
from speechstudio.gui.transcript.keyboard import Keyboard
from speechstudio.gui.transcript.mouse import Mouse
from speechstudio.gui.transcript.moves import Moves
from speechstudio.gui.transcript.narrator import Narrator
from speechstudio.gui.transcript.page_view import PageView
from speechstudio.gui.words import tr


class TranscriptView(PageView):
    """Paragraphs by speaker with times; a click plays, typing corrects."""

    caret_moved = Signal(object)
    """A `Caret`."""
    word_clicked = Signal(int)
    """The time at which the word under the pointer begins, in milliseconds."""
    edited = Signal(str, object, str)
    """Label, transcript and merge key of an edit: it is shown, and its owner has to keep it."""
    speaker_menu_requested = Signal(int, QPoint)
    """A segment whose speaker was clicked, and where on the screen."""
    menu_requested = Signal(int, object, QPoint)
    """A segment, the index of one of its words or None, and where on the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.is_read_only = False
        self.clipboard = Clipboard(self)
        self._moves = Moves(self)
        self._keyboard = Keyboard(self, self._moves, self.clipboard)
        self._composer = Composer(self)
        self._narrator = Narrator(self, self)
        offer_access(self, self)
        self._blinking = Blinking(look, self.scenes, self)
        self._mouse = Mouse(self, self.viewport())
        self._mouse.word_clicked.connect(self.word_clicked)
        self._mouse.speaker_pressed.connect(self.speaker_menu_requested)
        self._blinking.caret_blinked.connect(self._update_caret)
        self._blinking.dots_moved.connect(self._update_dots)
        self.setObjectName("transcript")
        self.setAccessibleName(tr("Transcript"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

    def show_transcript(self, transcript: Transcript, *, streaming_from: int | None = None) -> None:
        """Show a transcript, as `PageView` does; dots move at the end of what is being made."""
        before = self.editor.transcript
        super().show_transcript(transcript, streaming_from=streaming_from)
        self._blinking.stream(is_streaming=streaming_from is not None)
        if transcript is not before:
            self._narrator.tell()

    # Caret

    @property
    def caret(self) -> Caret:
        """Where the caret is."""
        return self.editor.caret

    @property
    def view_height(self) -> int:
        """Height of what is seen of the page."""
        return self.viewport().height()

    def place_caret(self, to: Caret, *, select: bool = False) -> None:
        """Put the caret somewhere and bring it into view."""
        self.apply(self.editor.move(to, select=select))

    def go(self, move: str) -> None:
        """Move the caret as a key would: `next_passage` and the others of `Moves`."""
        if self.editor.transcript.segments:
            self.place_caret(self._moves.target(move))

    def show_change_since(self, before: Transcript) -> None:
        """Put the caret behind what differs from an earlier transcript, as after an undo."""
        place = end_of_change(before.segments, self.editor.transcript.segments)
        if place is not None:
            self.place_caret(place)

    def finish_typing(self) -> None:
        """Let go of a passage whose text was deleted, before the transcript is put away."""
        edited = self.editor.finish()
        if edited is not None:
            self.apply(edited)

    def apply(self, edited: Edited | None) -> None:
        """Show what an operation of the editor did, and tell of it."""
        self.take_edited()
        if edited is not None:
            self.edited.emit(edited.label, edited.after, edited.merge_key)
        self.show_place(self.editor.caret)
        if edited is not None and self.marks.playing is not None and self.is_following:
            self._stay_with_caret()
        if self.hasFocus():
            self._blinking.wake_caret()
        self._narrator.tell()
        self.updateMicroFocus()
        self.caret_moved.emit(self.editor.caret)

    def state(self) -> dict[str, Any]:
        """Give caret and place, for the next time."""
        caret = self.editor.caret
        row, top = self.page.row_at(self.scroller.value), self.scroller.value
        below = top - self.page.text_top(row) if len(self.page) else 0
        return {"caret": [caret.segment, caret.offset], "top": [row, below]}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to what `state` gave; what no longer fits is left out."""
        match state:
            case {"caret": [int(segment), int(offset)], "top": [int(row), int(below)]}:
                self.apply(self.editor.move(Caret(segment, offset)))
                self.show_row(row, below)
            case _:
                pass

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move or edit."""
        if not self._keyboard.press(event):
            super().keyPressEvent(event)

    def inputMethodEvent(self, event: QInputMethodEvent) -> None:
        """Compose and commit."""
        self._composer.take(event)
        event.accept()

    def inputMethodQuery(self, query: Qt.InputMethodQuery) -> Any:
        """Tell an input method about caret and text."""
        answer = self._composer.answer(query, self.scroller.value)
        return super().inputMethodQuery(query) if answer is None else answer

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Ask for a menu at the mouse, or at the caret."""
        if not len(self.page):
            return
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = event.pos() + QPoint(0, self.scroller.value)
            place, on_screen = self.page.caret_at(point), event.globalPos()
            start, end = self.editor.selection
            if not start <= place <= end or start == end:
                self.place_caret(place)
        else:
            point = self.page.caret_box(self.editor.caret).bottomLeft()
            on_screen = self.viewport().mapToGlobal(point - QPoint(0, self.scroller.value))
            point -= QPoint(0, self.page.reading.line_height // 2)
        word = self.page.word_at(point)
        row = self.page.row_at(point.y())
        self.menu_requested.emit(row, None if word is None else word[1], on_screen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self._blinking.wake_caret()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no caret."""
        self._blinking.rest_caret()
        super().focusOutEvent(event)

    # Inside

    def _stay_with_caret(self) -> None:
        """Follow no longer what plays elsewhere than where somebody types."""
        place = self.marks.place_playing(self.editor)
        if place is not None:
            box = self.page.caret_box(place).translated(0, -self.scroller.value)
            if not self.viewport().rect().intersects(box):
                self.following.leave()

    @Slot()
    def _update_caret(self) -> None:
        self.update_rows([self.editor.caret.segment])

    @Slot()
    def _update_dots(self) -> None:
        self.update_rows([len(self.page) - 1])
