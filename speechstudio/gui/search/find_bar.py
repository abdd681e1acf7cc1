"""The bar above the transcript: find, and replace."""

from collections.abc import Sized
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, Signal, SignalInstance, Slot
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QGridLayout, QHBoxLayout, QWidget

from speechstudio.domain.edits import Query
from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.search.find_field import FindField
from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.widgets.field import LineField
from speechstudio.gui.widgets.icon_button import IconButton
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import number, tr, trn

_FIELD = 300
_SHORTEST = 120
_GAP = 8
_INSET = 12
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_IN_TRANSCRIPT = tr("Find in the transcript")


class Searching(Protocol):
    """What looks for a query in a text, and replaces it there."""

    current: int | None
    """Index of the match that is looked at."""
    error: UserFixableError | None

    @property
    def matches(self) -> Sized:
        """Every place, as far as is known."""
        ...

    @property
    def is_searching(self) -> bool:
        """Whether there may be more."""
        ...

    @property
    def can_edit(self) -> bool:
        """Whether anything can be replaced."""
        ...

    @property
    def changed(self) -> SignalInstance:
        """Signal that something above is another."""
        ...

    @property
    def replaced(self) -> SignalInstance:
        """Signal with how many matches were replaced."""
        ...

    def set_query(self, query: Query | None) -> None:
        """Look for something else; None looks for nothing."""
        ...

    def go_next(self) -> None:
        """Go to the next match."""
        ...

    def go_previous(self) -> None:
        """Go to the match before."""
        ...

    def replace(self, text: str) -> None:
        """Put a text in the place of the current match, and go to the next one."""
        ...

    def replace_all(self, text: str) -> None:
        """Put a text in the place of every match."""
        ...


class FindBar(Surface):
    """Hidden until it is opened; Esc closes it, and the keyboard goes back to where it was."""

    closed = Signal()

    def __init__(
        self,
        look: Look,
        search: Searching,
        parent: QWidget | None = None,
        *,
        name: str = _IN_TRANSCRIPT,
    ) -> None:
        super().__init__(look, "inset", edges="bottom", parent=parent)
        self._search = search
        self._before: QWidget | None = None
        self._said = ""
        self.setAccessibleName(tr("Find and replace"))
        self.field = FindField(look, name)
        self.replacement = LineField(look, tr("Replace with"), placeholder=tr("Replace with"))
        for field in (self.field, self.replacement):
            field.installEventFilter(self)
        self.field.textChanged.connect(self.look_for)
        self.match_case = self._option(look, "Aa", tr("Match case"))
        self.whole_words = self._option(
            look, tr("Word", "button: find whole words only"), tr("Whole words only")
        )
        self.regex = self._option(look, ".*", tr("Regular expression"))
        self._error = TextBlock(look, "", role="small", colour="danger")
        self._lay_out(look)
        look.changed.connect(self._fit)
        search.changed.connect(self.refresh)
        search.replaced.connect(self._tell_replaced)
        self.hide()
        self.refresh()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Make the fields shorter where the buttons beside them need the room."""
        super().resizeEvent(event)
        self._fit()

    @Slot()
    def open_find(self, text: str = "") -> None:
        """Open the bar to find; a selected text is looked for at once."""
        self._open(text, self.field)

    @Slot()
    def open_replace(self, text: str = "") -> None:
        """Open the bar with the second line, to replace."""
        self._expand(is_open=True)
        self._open(text, self.replacement if self.field.text() and not text else self.field)

    @Slot()
    def close_bar(self) -> None:
        """Close the bar, unmark what was found, and give the keyboard back."""
        if self.isHidden():
            return
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        self._search.set_query(None)
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)
        self._before = None
        self.closed.emit()

    @Slot()
    def look_for(self) -> None:
        """Look for what is in the field."""
        self._said = ""
        text = self.field.text()
        query = Query(
            text=text,
            match_case=self.match_case.isChecked(),
            whole_words=self.whole_words.isChecked(),
            regex=self.regex.isChecked(),
        )
        self._search.set_query(query if text else None)

    @Slot()
    def refresh(self) -> None:
        """Show how many there are, and what is wrong."""
        search, error = self._search, self._search.error
        self.field.show_count(self._said or self._count())
        self.field.set_wrong(error is not None)
        self._error.setText(
            ""
            if error is None
            else tr("{message}. {hint}.", message=error.message, hint=error.hint)
        )
        self._error.setVisible(error is not None)
        has_any = bool(search.matches)
        self.previous.setEnabled(has_any)
        self.following.setEnabled(has_any)
        for button in (self.replace_one, self.replace_all):
            button.setEnabled(has_any and search.can_edit)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Esc and Enter before the window's own keys."""
        if isinstance(event, QKeyEvent) and event.key() in (Qt.Key.Key_Escape, *_ENTER):
            if event.type() == QEvent.Type.ShortcutOverride:
                event.accept()
                return True
            if event.type() == QEvent.Type.KeyPress:
                self._press(watched, event)
                return True
        return super().eventFilter(watched, event)

    def _press(self, field: QObject, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.close_bar()
        elif event.modifiers() & Qt.KeyboardModifier.ShiftModifier:
            self._search.go_previous()
        elif field is self.replacement:
            self._replace()
        else:
            self._search.go_next()

    def _open(self, text: str, field: LineField) -> None:
        focus = QApplication.focusWidget()
        if focus is None or not self.isAncestorOf(focus):
            self._before = focus
        self.show()
        if text and "\n" not in text:
            self.field.setText(text)
        self.look_for()
        field.setFocus(Qt.FocusReason.ShortcutFocusReason)
        field.selectAll()

    def _count(self) -> str:
        search = self._search
        if not self.field.text() or search.error is not None:
            return ""
        if search.is_searching and not search.matches:
            return "…"
        if search.current is None:
            return tr("None", "nothing was found")
        return tr(
            "{place} of {count}",
            place=number(search.current + 1),
            count=number(len(search.matches)),
        )

    @Slot()
    def _replace(self) -> None:
        self._said = ""
        self._search.replace(self.replacement.text())

    @Slot()
    def _replace_all(self) -> None:
        self._search.replace_all(self.replacement.text())

    @Slot(int)
    def _tell_replaced(self, count: int) -> None:
        self._said = trn("{n} replaced", "{n} replaced", count)
        announce(self, self._said)
        self.refresh()

    @Slot(bool)
    def _toggle_replace(self, is_open: bool) -> None:  # noqa: FBT001 - a slot
        self._expand(is_open=is_open)

    def _expand(self, *, is_open: bool) -> None:
        self.expand.setChecked(is_open)
        self.expand.set_action(
            "down" if is_open else "right",
            tr("Hide replacing") if is_open else tr("Replace as well"),
        )
        for widget in (self.replacement, self.replace_one, self.replace_all):
            widget.setVisible(is_open)

    @Slot()
    def _fit(self) -> None:
        beside = max(row.sizeHint().width() for row in self._rows)
        ends = self.expand.sizeHint().width() + self.close_button.sizeHint().width()
        room = self.width() - beside - ends - 2 * _INSET - 4 * _GAP
        width = min(self._look.scaled(_FIELD), max(self._look.scaled(_SHORTEST), room))
        for field in (self.field, self.replacement):
            field.setFixedWidth(width)

    def _option(self, look: Look, text: str, name: str) -> Button:
        button = Button(look, text, kind=ButtonKind.QUIET, size="controlSmall", parent=self)
        button.setCheckable(True)
        button.setAccessibleName(name)
        button.setToolTip(name)
        button.toggled.connect(self.look_for)
        return button

    def _lay_out(self, look: Look) -> None:
        self.expand = IconButton(look, "right", tr("Replace as well"), size="controlSmall")
        self.expand.setCheckable(True)
        self.expand.clicked.connect(self._toggle_replace)
        self.previous = IconButton(look, "prev", tr("Previous match"), size="controlSmall")
        self.previous.clicked.connect(self._search.go_previous)
        self.following = IconButton(look, "next", tr("Next match"), size="controlSmall")
        self.following.clicked.connect(self._search.go_next)
        self.close_button = IconButton(look, "x", tr("Close"), size="controlSmall")
        self.close_button.clicked.connect(self.close_bar)
        self.replace_one = Button(look, tr("Replace"), size="controlSmall")
        self.replace_one.clicked.connect(self._replace)
        self.replace_all = Button(look, tr("Replace all"), size="controlSmall")
        self.replace_all.clicked.connect(self._replace_all)
        first = (self.match_case, self.whole_words, self.regex, self.previous, self.following)
        grid = QGridLayout(self)
        grid.setContentsMargins(_INSET, 8, _INSET, 9)
        grid.setHorizontalSpacing(_GAP)
        grid.setVerticalSpacing(6)
        grid.addWidget(self.expand, 0, 0)
        grid.addWidget(self.field, 0, 1)
        self._rows = _row(*first), _row(self.replace_one, self.replace_all)
        grid.addLayout(self._rows[0], 0, 2)
        grid.addWidget(self.close_button, 0, 4)
        grid.addWidget(self._error, 1, 1, 1, 2)
        grid.addWidget(self.replacement, 2, 1)
        grid.addLayout(self._rows[1], 2, 2)
        grid.setColumnStretch(3, 1)
        self._expand(is_open=False)


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(4)
    for widget in widgets:
        row.addWidget(widget)
    row.addStretch(1)
    return row
