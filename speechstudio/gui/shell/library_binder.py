"""Joins the list of projects with the pane that shows it."""

from datetime import date
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QPoint, QTimer, Slot
from PySide6.QtWidgets import QMenu

from speechstudio.domain.errors import ProjectInUseError, StorageError
from speechstudio.gui.document import Document
from speechstudio.gui.shell.library_pane import LibraryPane
from speechstudio.gui.shell.library_rows import rows
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.viewmodels.studio import Studio
from speechstudio.gui.widgets.chip import Tone
from speechstudio.workflows.library import Entry, Removal

_BETWEEN_ROWS_MS = 250
"""Progress is told often; the list shows it so often."""


class LibraryBinder(QObject):
    """Shows projects with how far the work on each is, opens them and removes them."""

    def __init__(self, pane: LibraryPane, studio: Studio, messages: Messages) -> None:
        super().__init__(pane)
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
        remove = menu.addAction("Remove")
        remove.setEnabled(self._studio.transcriptions.of(path) is None)
        remove.triggered.connect(partial(self._remove, path))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(place)

    def _remove(self, path: Path, _checked: object = None) -> None:
        studio = self._studio
        entry = studio.projects.entry(path)
        shown = studio.document
        if studio.wanted == path or (shown is not None and shown.project.path == path):
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
        acts = {"Undo": partial(self._studio.projects.restore, removal)}
        self._messages.tell("Removed", f"“{title}” is kept for a month.", Tone.OK, acts)


def _why_it_stays(document: Document, title: str) -> StorageError:
    """Say why a project cannot be removed that is still open here."""
    if document.is_saved:
        return ProjectInUseError(
            f"“{title}” is being worked on", hint="Remove it when that is done."
        )
    return StorageError(
        f"“{title}” has changes that cannot be saved",
        hint="See that its disk has room and can be written, then remove it again.",
    )
