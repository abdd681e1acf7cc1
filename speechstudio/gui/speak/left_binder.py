"""Joins the list of scripts with the pane that shows it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, Slot
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.gui.shell.library_pane import LibraryPane, PaneWords
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.name_popover import NamePopover
from speechstudio.gui.speak.left_rows import rows
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.script_studio import ScriptStudio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.workflows.library import Removal

SCRIPTS = PaneWords(
    title=tr("Scripts"),
    search=tr("Search scripts"),
    new=tr("New script"),
    nothing=tr("Every text you write or open here becomes a script in this list."),
)


class ScriptsBinder(QObject):
    """Shows scripts, opens, renames and removes them."""

    def __init__(
        self, look: Look, studio: ScriptStudio, messages: Messages, window: QWidget
    ) -> None:
        self.pane = LibraryPane(look, SCRIPTS)
        super().__init__(self.pane)
        self._studio = studio
        self._messages = messages
        self._window = window
        self.name = NamePopover(look, window)
        scripts = studio.scripts
        scripts.changed.connect(self.show_rows)
        scripts.removed.connect(self._tell_removed)
        studio.voices.changed.connect(self.show_rows)
        studio.shown.connect(self._mark_open)
        self.pane.chosen.connect(studio.open)
        self.pane.searched.connect(scripts.search)
        self.pane.new_requested.connect(studio.show_none)
        self.pane.menu_requested.connect(self._show_menu)

    @Slot()
    def show_rows(self) -> None:
        """Show the scripts as they are now."""
        scripts = self._studio.scripts
        today = date.today()  # noqa: DTZ011 - the day of the person who looks
        groups = rows(scripts.entries, today, self._voice_title)
        self.pane.show_groups(groups, is_searching=bool(scripts.query))
        self._mark_open()

    def _voice_title(self, name: str, language: str) -> str:
        facts = self._studio.voices.facts_of(name, language)
        return name.partition(":")[2] if facts is None else facts.title

    @Slot()
    def _mark_open(self) -> None:
        document = self._studio.document
        self.pane.choose(None if document is None else document.file.path)

    @Slot(Path, QPoint)
    def _show_menu(self, path: Path, at: QPoint) -> None:
        entry = self._studio.scripts.entry(path)
        menu = QMenu(self.pane)
        if entry is not None and not entry.reason:
            rename = menu.addAction(tr("Rename…"))
            rename.triggered.connect(partial(self._rename, path, entry.title, at))
        menu.addAction(tr("Remove")).triggered.connect(partial(self._remove, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _rename(self, path: Path, title: str, at: QPoint, _checked: object = None) -> None:
        anchor = QRect(self._window.mapFromGlobal(at), QSize(1, 1))
        rename = partial(self._studio.rename, path)
        self.name.ask(tr("Title of the script"), tr("Rename"), title, anchor, rename)

    def _remove(self, path: Path, _checked: object = None) -> None:
        self._studio.remove(path)

    @Slot(object, str)
    def _tell_removed(self, removal: Removal, title: str) -> None:
        acts = {tr("Undo"): partial(self._studio.scripts.restore, removal)}
        self._messages.tell(
            tr("Removed"), tr("“{title}” is kept for a month.", title=title), Tone.OK, acts
        )
