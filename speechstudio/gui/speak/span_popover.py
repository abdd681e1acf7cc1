"""The card beside a span: how it is read and why, how else it could be, and the keys to decide."""

from PySide6.QtCore import QEvent, QObject, QRect, QSize, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.review.choice_row import ChoiceRow
from speechstudio.gui.speak.own_reading import OwnReading
from speechstudio.gui.speak.scope_button import ScopeButton
from speechstudio.gui.speak.span_choices import Scope, SpanAnswer, SpanChoices
from speechstudio.gui.speak.span_head import SpanHead
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.checks import CheckBox
from speechstudio.gui.widgets.popover import INSET, Popover
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.words import tr

MOST = 3
"""Readings that are offered."""
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}


class SpanPopover(Popover):
    """Digits choose a reading, Enter applies it, Space plays it, Esc leaves."""

    chosen = Signal(object)
    """A `SpanAnswer`."""
    reset_requested = Signal(object)
    """A `Scope` in which the rules are to decide again."""
    hear_requested = Signal(str)
    """Words that are to be played."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, tr("How this is read"))
        self._anchor = QRect()
        self._choices = SpanChoices(source="", class_title="", why="", readings=())
        self._rows: list[ChoiceRow] = []
        self._head = SpanHead(look, self)
        self._head.hear_pressed.connect(self._hear_chosen)
        self._head.reset_pressed.connect(self._ask_reset)
        self.body.addWidget(self._head)
        self._readings = QVBoxLayout()
        self._readings.setSpacing(0)
        self.body.addLayout(self._readings)
        self.body.addWidget(self._own_box(look))
        self.body.addWidget(self._foot(look))

    # What is shown

    def open_on(self, choices: SpanChoices, anchor: QRect, *, takes_focus: bool = True) -> None:
        """Show a span beside a rectangle of the window.

        Without the focus, typing goes on in the text; Esc closes it all the same.
        """
        self._show(choices)
        self._anchor = anchor
        self._take_width()
        if self.isHidden():
            self.show_beside(anchor, takes_focus=takes_focus)
        elif takes_focus:
            self.setFocus(Qt.FocusReason.PopupFocusReason)
        self.fit()
        announce(self, f"{choices.source}: {choices.class_title}. {choices.why}")

    @Slot()
    def fit(self) -> None:
        """Take the room that is needed now, beside the same place."""
        self._take_width()
        self.body.activate()
        self.setGeometry(self._place(self._anchor))

    def sizeHint(self) -> QSize:
        """Its one width, and room for what it shows."""
        return QSize(self.minimumWidth(), super().sizeHint().height())

    # Deciding

    @property
    def chosen_reading(self) -> int | None:
        """Index of the chosen reading; None for a person's own."""
        return next((at for at, row in enumerate(self._rows) if row.isChecked()), None)

    @property
    def spoken(self) -> str:
        """The words that are chosen."""
        at = self.chosen_reading
        return self._own.text().strip() if at is None else self._choices.readings[at].spoken

    def choose(self, at: int) -> None:
        """Choose a reading; behind the last one stands the field for another."""
        if 0 <= at < len(self._rows):
            self._rows[at].setChecked(True)
            announce(self, self._rows[at].accessibleName())
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        elif at == len(self._rows):
            self._own.setFocus(Qt.FocusReason.ShortcutFocusReason)
            self._own.selectAll()

    @Slot()
    def decide(self) -> None:
        """Apply the chosen reading, and close; without words there is nothing to apply."""
        if self.spoken:
            answer = SpanAnswer(
                reading=self.chosen_reading, spoken=self.spoken, scope=self._scope.scope
            )
            self.close_popover()
            self.chosen.emit(answer)

    # Keys

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Choose, play, apply, or leave."""
        key, digit = event.key(), event.text()
        if digit.isdigit() and not event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.choose(int(digit) - 1)
        elif key in _ENTER:
            self.decide()
        elif key == Qt.Key.Key_Space:
            self._hear_chosen()
        elif key in _STEPS:
            now = len(self._rows) if self.chosen_reading is None else self.chosen_reading
            self.choose(max(0, now + _STEPS[Qt.Key(key)]))
        else:
            super().keyPressEvent(event)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc from wherever the keyboard is in this window."""
        if isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            is_here = isinstance(watched, QWidget) and watched.window() is self.window()
            if is_here and event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if is_here and event.type() == QEvent.Type.KeyPress:
                self.close_popover()
                return True
        return super().eventFilter(watched, event)

    # Inside

    def _show(self, choices: SpanChoices) -> None:
        self._choices = choices
        self._head.show_span(choices)
        for row in self._rows:
            self._readings.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = []
        for number, reading in enumerate(choices.readings[:MOST], 1):
            row = ChoiceRow(self._look, reading.spoken, reading.label, str(number), self)
            self._readings.addWidget(row)
            row.show()
            row.toggled.connect(self._note_chosen)
            self._rows.append(row)
        self._own.setText(choices.own)
        self._own.set_key(str(len(self._rows) + 1))
        if choices.current is not None and choices.current < len(self._rows):
            self._rows[choices.current].setChecked(True)
        self._show_scope(choices.scope)
        self._note_chosen()

    def _take_width(self) -> None:
        wanted = self._look.scaled(self._look.size("popover"))
        self.setFixedWidth(min(wanted, self._window.width() - 2 * INSET))

    @Slot()
    def _choose_own(self) -> None:
        """Take what is written in the field for the reading, as soon as somebody writes."""
        for row in self._rows:
            row.setAutoExclusive(False)
            row.setChecked(False)
            row.setAutoExclusive(True)
        self._note_chosen()

    @Slot()
    def _note_chosen(self) -> None:
        self._apply.setEnabled(bool(self.spoken))
        self._head.set_playable(is_playable=bool(self.spoken))

    @Slot()
    def _hear_chosen(self) -> None:
        if self.spoken:
            self.hear_requested.emit(self.spoken)

    @Slot()
    def _ask_reset(self) -> None:
        self.close_popover()
        self.reset_requested.emit(self._scope.scope)

    @Slot(bool)
    def _keep_always(self, is_always: bool) -> None:  # noqa: FBT001 - what the signal brings
        self._scope.show_scope(Scope.ALL if is_always else Scope.TEXT)

    @Slot(object)
    def _show_scope(self, scope: Scope) -> None:
        self._always.blockSignals(True)
        self._always.setChecked(scope is Scope.ALL)
        self._always.blockSignals(False)
        self._scope.show_scope(scope)

    def _own_box(self, look: Look) -> QWidget:
        self._own = OwnReading(look)
        self._own.textEdited.connect(self._choose_own)
        self._own.returnPressed.connect(self.decide)
        box = QWidget(self)
        row = QHBoxLayout(box)
        row.setContentsMargins(16, 6, 16, 10)
        row.addWidget(self._own)
        return box

    def _foot(self, look: Look) -> QWidget:
        self._always = CheckBox(look, tr("Always read so"))
        self._always.toggled.connect(self._keep_always)
        self._scope = ScopeButton(look)
        self._scope.chosen.connect(self._show_scope)
        self._apply = Button(
            look, tr("Apply"), kind=ButtonKind.FILLED, size="controlSmall", keys="Return"
        )
        self._apply.clicked.connect(self.decide)
        foot = Surface(look, "", edges="top")
        row = QHBoxLayout(foot)
        row.setContentsMargins(13, 10, 12, 10)
        row.setSpacing(10)
        row.addWidget(self._always)
        row.addStretch(1)
        row.addWidget(self._scope)
        row.addWidget(self._apply)
        return foot
