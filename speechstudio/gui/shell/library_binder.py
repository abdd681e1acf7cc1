"""Joins the list of projects with the pane that shows it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QRect, QSize, QTimer, Slot
from PySide6.QtWidgets import QMenu, QWidget

from speechstudio.domain.errors import ProjectInUseError, StorageError
from speechstudio.gui.document import Document
from speechstudio.gui.shell.library_pane import LibraryPane
from speechstudio.gui.shell.library_rows import rows
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.name_popover import NamePopover
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.words import tr
from speechstudio.workflows.library import Entry, EntryState, Removal

_BETWEEN_ROWS_MS = 250
"""Progress is told often; the list shows it so often."""


class LibraryBinder(QObject):
    """Shows projects with how far the work on each is, opens, renames and removes them."""

    def __init__(
        self, look: Look, window: QWidget, pane: LibraryPane, studio: Studio, messages: Messages
    ) -> None:
        super().__init__(pane)
        self._window = window
        self.name = NamePopover(look, window)
        self._pane = pane
        self._studio = studio
        self._messages = messages
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_BETWEEN_ROWS_MS)
        self._clock.timeout.connect(self.show_rows)
        projects = studio.projects
        projects.changed.connect(self.show_rows)
        projects.removed.connect(self._tell_removed)
        projects.failed.connect(messages.fail)
        studio.transcriptions.changed.connect(self._show_rows_soon)
        studio.shown.connect(self._mark_open)
        pane.chosen.connect(studio.open_project)
        pane.searched.connect(projects.search)
        pane.new_requested.connect(studio.show_none)
        pane.menu_requested.connect(self._show_menu)

    @Slot()
    def show_rows(self) -> None:
        """Show the projects as they are now."""
        projects = self._studio.projects
        today = date.today()  # noqa: DTZ011 - the day of the person who looks
        groups = rows(
            projects.entries, self._studio.transcriptions.of, today, projects.usual_language
        )
        self._pane.show_groups(groups, is_searching=bool(projects.query))
        self._mark_open()

    @Slot()
    def _show_rows_soon(self) -> None:
        if not self._clock.isActive():
            self._clock.start()

    @Slot()
    def _mark_open(self) -> None:
        document = self._studio.document
        self._pane.choose(None if document is None else document.project.path)

    @Slot(Path, QPoint)
    def _show_menu(self, path: Path, place: QPoint) -> None:
        menu = QMenu(self._pane)
        entry, is_worked_on = self._studio.projects.entry(path), self._is_worked_on(path)
        if entry is not None and entry.state is not EntryState.UNREADABLE:
            rename = menu.addAction(tr("Rename…"))
            rename.setEnabled(self._is_shown(path) or not is_worked_on)
            rename.triggered.connect(partial(self.ask_name, entry, place))
        remove = menu.addAction(tr("Remove"))
        remove.setEnabled(not is_worked_on)
        remove.triggered.connect(partial(self._remove, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def ask_name(self, entry: Entry, place: QPoint, _checked: object = None) -> None:
        """Ask for another title of a project, at a place of the screen."""
        anchor = QRect(self._window.mapFromGlobal(place), QSize(1, 1))
        rename = partial(self.rename, entry.path)
        self.name.ask(tr("Title of the project"), tr("Rename"), entry.title, anchor, rename)

    def rename(self, path: Path, title: str) -> None:
        """Give a project another title; of the one that is shown it is a step of undo."""
        studio, document = self._studio, self._studio.document
        if document is not None and self._is_shown(path):
            document.set_title(title)
            return

        def closed(_nothing: object) -> None:
            studio.let_go(path)
            studio.projects.rename(path, title)

        studio.background.run(lambda: None, closed)  # behind what is saved for it just now

    def _is_shown(self, path: Path) -> bool:
        document = self._studio.document
        return document is not None and document.project.path == path

    def _is_worked_on(self, path: Path) -> bool:
        return self._studio.transcriptions.of(path) is not None

    def _remove(self, path: Path, _checked: object = None) -> None:
        studio = self._studio
        entry = studio.projects.entry(path)
        if studio.wanted == path or self._is_shown(path):
            studio.show_none()
        if entry is not None:  # behind what is read and saved for it just now
            studio.background.run(lambda: None, lambda _: self._remove_closed(entry))

    def _remove_closed(self, entry: Entry) -> None:
        document = self._studio.let_go(entry.path)
        if document is None:
            self._studio.projects.remove(entry)
        else:
            self._messages.fail(_why_it_stays(document, entry.title))

    @Slot(object, str)
    def _tell_removed(self, removal: Removal, title: str) -> None:
        acts = {tr("Undo"): partial(self._studio.projects.restore, removal)}
        self._messages.tell(
            tr("Removed"), tr("“{title}” is kept for a month.", title=title), Tone.OK, acts
        )


def _why_it_stays(document: Document, title: str) -> StorageError:
    """Say why a project cannot be removed that is still open here."""
    if document.is_saved:
        return ProjectInUseError(
            tr("“{title}” is being worked on", title=title), hint=tr("Remove it when that is done.")
        )
    return StorageError(
        tr("“{title}” has changes that cannot be saved", title=title),
        hint=tr("See that its disk has room and can be written, then remove it again."),
    )
