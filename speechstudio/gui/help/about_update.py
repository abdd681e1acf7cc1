"""The part of the about box that looks for a newer version once it is asked to."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.update_search import Phase, UpdateSearch
from speechstudio.gui.widgets.announcing import announce
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.following import ScaledSize
from speechstudio.gui.widgets.icon_mark import IconMark
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr

_RUNS = ("clock", "text2")
_ICONS = {
    Phase.FAILED: ("error", "danger"),
    Phase.NEWEST: ("check", "ok"),
    Phase.NEWER: ("download", "accent"),
}
_LINE = 20
"""Height of the first line, in the middle of which the icon stands."""


class AboutUpdate(QWidget):
    """A button, what it asks and whom, and what came of it."""

    def __init__(self, look: Look, search: UpdateSearch) -> None:
        super().__init__()
        self._search = search
        self.look_for = Button(look, tr("Look for a newer version"), size="controlSmall")
        self.look_for.clicked.connect(search.begin)
        self.stop = Button(look, tr("Stop"), size="controlSmall")
        self.stop.clicked.connect(search.stop)
        self.copy = Button(look, tr("Copy the command"), size="controlSmall")
        self.copy.clicked.connect(self._copy)
        self._mark = IconMark(look, *_RUNS)
        ScaledSize(look, self._mark, height=_LINE)
        self._title = TextBlock(look, role="label")
        self._text = TextBlock(look, role="small", colour="text2")
        self._command = TextBlock(look, role="small")
        self._note = TextBlock(
            look,
            tr(
                "Connects to the package index that is set up for pip on this computer, and only "
                "when you press it. Nothing is installed."
            ),
            role="small",
            colour="text2",
        )
        self._lay_out()
        search.changed.connect(self.refresh)
        self.refresh()

    @property
    def said(self) -> str:
        """What is said now; empty where nothing was asked."""
        said = self._search.said
        return " ".join(part for part in (said.title, said.text, said.command) if part)

    @Slot()
    def refresh(self) -> None:
        """Say how it goes."""
        said = self._search.said
        is_looking = said.phase is Phase.LOOKING
        self._title.setText(said.title)
        self._title.set_colour("danger" if said.phase is Phase.FAILED else "text")
        self._text.setText(said.text)
        self._command.setText(said.command)
        self._mark.show_icon(*_ICONS.get(said.phase, _RUNS))
        had_keyboard = self.stop.hasFocus() or self.look_for.hasFocus()
        for widget, is_shown in (
            (self._note, said.phase is Phase.NONE),
            (self._mark, said.phase is not Phase.NONE),
            (self._title, said.phase is not Phase.NONE),
            (self._text, bool(said.text)),
            (self._command, bool(said.command)),
            (self.stop, is_looking),
            (self.look_for, not is_looking),
            (self.copy, bool(said.command)),
        ):
            widget.setVisible(is_shown)
        if had_keyboard:
            (self.stop if is_looking else self.look_for).setFocus()
        if said.title and self.isVisible():
            announce(self, self.said, is_urgent=said.phase is Phase.FAILED)

    @Slot()
    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._search.said.command)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(2)
        for part in (self._note, self._title, self._text, self._command):
            words.addWidget(part)
        told = QHBoxLayout()
        told.setSpacing(8)
        told.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        told.addLayout(words, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(8)
        for button in (self.look_for, self.stop, self.copy):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 4, 0, 0)
        column.setSpacing(6)
        column.addLayout(told)
        column.addLayout(buttons)
