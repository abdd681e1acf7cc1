"""A script to write, hear and correct: written text beside its spoken form."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QPoint, QRect, Qt, Signal, Slot
from PySide6.QtGui import QContextMenuEvent, QFocusEvent, QInputMethodEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from speechstudio.domain.script import Script
from speechstudio.gui.speak.change import end_of_change
from speechstudio.gui.speak.hits import span_at, span_box
from speechstudio.gui.speak.marks import SpanPlace
from speechstudio.gui.speak.played_view import PlayedView
from speechstudio.gui.speak.pointer import Pointer
from speechstudio.gui.speak.span_narrator import SpanNarrator
from speechstudio.gui.speak.typed import Typed
from speechstudio.gui.theme.look import Look
from speechstudio.gui.transcript.access import offer_access
from speechstudio.gui.transcript.blinking import CaretBlink
from speechstudio.gui.transcript.caret import Caret
from speechstudio.gui.transcript.clipboard import Clipboard
from speechstudio.gui.transcript.composing import Composer
from speechstudio.gui.transcript.keyboard import Keyboard
from speechstudio.gui.transcript.moves import Moves
from speechstudio.gui.transcript.narrator import Narrator
from speechstudio.gui.words import tr

_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})
_OPEN_MODIFIERS = (
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.AltModifier | Qt.KeyboardModifier.KeypadModifier,
)


class SpeakView(PlayedView):
    """Two columns that share rows; the written one is edited, spans in both are asked about.

    It writes nothing itself: whoever keeps the script answers `typed` with `rows_changed` before
    the signal returns, and the view puts the caret behind what was typed.
    """

    caret_moved = Signal(object)
    """A `Caret`; its segment is the paragraph."""
    typed = Signal(object)
    """A `Typed`."""
    span_hovered = Signal(object, QRect)
    """A `SpanPlace` under the pointer or None, and where it stands on the screen."""
    span_activated = Signal(object, QRect, bool)
    """A `SpanPlace` whose readings are wanted, where it stands on the screen, and by a key."""
    row_activated = Signal(object)
    """A `ScriptRow` whose number was pressed: it is to be heard."""
    menu_requested = Signal(object, object, QPoint)
    """A `Caret`, the `SpanPlace` there or None, and where on the screen."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(look, parent)
        self.is_read_only = False
        self.clipboard = Clipboard(self)
        self._moves = Moves(self)
        self._keyboard = Keyboard(self, self._moves, self.clipboard)
        self._composer = Composer(self)
        self._narrator = Narrator(self, self)
        self._span_narrator = SpanNarrator(self)
        offer_access(self, self)
        self._blink = CaretBlink(self)
        self._blink.blinked.connect(self._show_caret)
        self._pointer = Pointer(self, self.viewport())
        self._pointer.row_pressed.connect(self.row_activated)
        self._pointer.hovered.connect(self.span_hovered)
        self._pointer.span_clicked.connect(self.span_activated)
        self.setObjectName("script")
        self.setAccessibleName(tr("Text to speak"))
        self.setAccessibleDescription(tr("Alt and Enter tell how the marked words are read"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled)

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
        self.place_caret(self._moves.target(move))

    def show_change(self, before: Script, after: Script) -> None:
        """Put the caret behind what differs between two scripts, as after an undo."""
        place = end_of_change(before, after)
        if place is not None:
            self.place_caret(place)

    def apply(self, edited: Typed | None) -> None:
        """Ask for what typing wants, and show caret and selection."""
        if edited is not None:
            to_end = self.editor.to_end(edited.end)
            self.typed.emit(edited)
            self.editor.go_back_to(to_end)
        self.show_place(self.editor.caret)
        if self.hasFocus():
            self._blink.wake()
        self.viewport().update()
        self._narrator.tell()
        self._span_narrator.tell(self.span_at_caret)
        self.updateMicroFocus()
        self.caret_moved.emit(self.editor.caret)

    def state(self) -> dict[str, Any]:
        """Give caret and place, for the next time."""
        caret, top = self.editor.caret, self.scroller.value
        row = self.page.row_at(top)
        below = top - self.page.text_top(row)
        return {"caret": [caret.segment, caret.offset], "top": [row, below]}

    def restore(self, state: Mapping[str, Any]) -> None:
        """Go back to what `state` gave; what no longer fits is left out."""
        match state:
            case {"caret": [int(segment), int(offset)], "top": [int(row), int(below)]}:
                self.apply(self.editor.move(Caret(segment, offset)))
                self._standing.show_row(max(0, row), below)
            case _:
                pass

    # Spans

    @property
    def span_at_caret(self) -> SpanPlace | None:
        """The span in which the caret is."""
        row = self.page.row(self.page.index(self.editor.caret))
        span = self.marks.at_caret(row)
        return None if span is None else SpanPlace(row=row, span=span)

    def open_span(self) -> bool:
        """Ask for the readings of the span at the caret; say whether there is one."""
        place = self.span_at_caret
        if place is not None:
            self.span_activated.emit(place, self.on_screen(span_box(self.page, place)), True)
        return place is not None

    def set_open_span(self, place: SpanPlace | None) -> None:
        """Light a span on both sides while its readings are looked at."""
        self.marks.opened = place
        self.viewport().update()

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Type, move, edit, or ask for the readings of a span."""
        if event.key() in _ENTER and event.modifiers() in _OPEN_MODIFIERS:
            self.open_span()
        elif not self._keyboard.press(event):
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
        if event.reason() == QContextMenuEvent.Reason.Mouse:
            point = event.pos() + QPoint(0, self.scroller.value)
            place, on_screen = self.page.caret_at(point), event.globalPos()
            start, end = self.editor.selection
            if not start <= place <= end or start == end:
                self.place_caret(place)
            span = span_at(self.page, point)
        else:
            box = self.page.caret_box(self.editor.caret)
            place, span = self.editor.caret, self.span_at_caret
            on_screen = self.on_screen(box).bottomLeft()
        self.menu_requested.emit(place, span, on_screen)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the caret."""
        self.marks.has_keyboard = True
        self._blink.wake()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Show no caret."""
        self.marks.has_keyboard = False
        self._blink.rest()
        super().focusOutEvent(event)

    # Inside

    @Slot()
    def _show_caret(self) -> None:
        self.scenes.is_caret_on = self._blink.is_on
        self.update_rows([self.page.row(self.page.index(self.editor.caret))])
