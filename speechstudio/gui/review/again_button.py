"""Transcribe again: a button whose menu says with what."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.theme.look import Look
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.button_inks import ButtonKind
from speechstudio.gui.words import tr


@dataclass(frozen=True, slots=True, kw_only=True)
class AgainEntry:
    """One way to transcribe a passage again: a model, a language."""

    key: str
    """What `AgainButton.chosen` tells."""
    text: str
    group: str = ""
    """Heading above entries of one kind, such as `Model`."""


class AgainButton(Button):
    """Opens the menu of ways; without any, a press is the choice."""

    chosen = Signal(str)
    """Key of a way; empty for the usual one."""

    def __init__(
        self, look: Look, kind: ButtonKind = ButtonKind.PLAIN, parent: QWidget | None = None
    ) -> None:
        super().__init__(
            look,
            tr("Transcribe again"),
            kind=kind,
            size="controlSmall",
            icon="retry",
            trailing="down",
            parent=parent,
        )
        self._has_entries = False
        self.menu_of_ways = QMenu(self)
        self.menu_of_ways.triggered.connect(self._choose)
        self.clicked.connect(self.open_menu)
        self.setToolTip(tr("Recognise this passage again, with another model or language"))

    def set_entries(self, entries: Sequence[AgainEntry]) -> None:
        """Offer these ways."""
        self.menu_of_ways.clear()
        group = ""
        for entry in entries:
            if entry.group != group:
                self._add_heading(entry.group)
                group = entry.group
            action = self.menu_of_ways.addAction(entry.text.replace("&", "&&"))
            action.setData(entry.key)
        self._has_entries = bool(entries)

    @Slot()
    def open_menu(self) -> None:
        """Offer the ways below the button."""
        if self._has_entries:
            self.menu_of_ways.popup(self.mapToGlobal(QPoint(0, self.height())))
        else:
            self.chosen.emit("")

    def _add_heading(self, group: str) -> None:
        if not self.menu_of_ways.isEmpty():
            self.menu_of_ways.addSeparator()
        if group:
            self.menu_of_ways.addAction(group).setEnabled(False)

    @Slot(QAction)
    def _choose(self, action: QAction) -> None:
        self.chosen.emit(str(action.data()))
