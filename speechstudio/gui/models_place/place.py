"""Puts the place of models together."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import Protocol

from PySide6.QtCore import QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.actions import Actions
from speechstudio.gui.background import Background
from speechstudio.gui.cloning.model_section import ClonesSection
from speechstudio.gui.models_place.details import ModelDetails, having_again
from speechstudio.gui.models_place.filters import ModelFilters
from speechstudio.gui.models_place.head import TableHead
from speechstudio.gui.models_place.main_act import main_act
from speechstudio.gui.models_place.rows import row_of
from speechstudio.gui.models_place.table import Heading, Item, ModelTable
from speechstudio.gui.models_place.task_list import title_of
from speechstudio.gui.shell.header import Header
from speechstudio.gui.shell.messages import Messages
from speechstudio.gui.shell.places import Place
from speechstudio.gui.theme.look import Look
from speechstudio.gui.viewmodels.clones import Clones
from speechstudio.gui.viewmodels.library_work import LibraryAct
from speechstudio.gui.viewmodels.model_entries import ModelEntry, ModelState, Order
from speechstudio.gui.viewmodels.model_install import Install
from speechstudio.gui.viewmodels.model_shelf import ModelShelf
from speechstudio.gui.widgets.button import Button
from speechstudio.gui.widgets.chip import Tone
from speechstudio.gui.widgets.surface import Surface
from speechstudio.gui.widgets.text_block import TextBlock
from speechstudio.gui.words import tr, trn
from speechstudio.models.disk import size_text
from speechstudio.workflows.cloning.hosts import is_host

_NONE = tr("No model is like that. Take a word out of the search, or a tick away.")


class FolderPrompt(Protocol):
    """Asks for a folder."""

    def folder(self, title: str) -> Path | None:
        """Ask for a folder; None where the person thought better of it."""
        ...


class ModelsPlace(QObject):
    """Joins the shelf of models with what shows it."""

    def __init__(
        self,
        look: Look,
        shelf: ModelShelf,
        background: Background,
        messages: Messages,
        *,
        keys: Actions,
        prompt: FolderPrompt,
        clones: Clones,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self.shelf = shelf
        self._background = background
        self._messages = messages
        self._prompt = prompt
        self._keys = keys
        self.filters = ModelFilters(look)
        self.header = Header(look)
        self.head = TableHead(look)
        self.table = ModelTable(look)
        self.details = ModelDetails(look)
        self.clones = ClonesSection(look, clones)
        self.details.put_in(self.clones)
        self._measure = Button(look, tr("Measure on this machine"), icon="speed")
        self.header.put_last(self._measure)
        self._body = QStackedWidget()
        self._body.addWidget(self.table)
        self._body.addWidget(_nothing(look))
        self._centre = Surface(look, "canvas")
        column = QVBoxLayout(self._centre)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.head)
        column.addWidget(self._body, 1)
        self._join()
        self.filters.show_languages(self.shelf.languages())
        self.show_all()

    def place(self) -> Place:
        """Give what the window shows."""
        return Place(
            left=self.filters,
            header=self.header,
            centre=self._centre,
            side=self.details,
            keys=self._keys,
            take_keyboard=self.table.setFocus,
        )

    def _join(self) -> None:
        shelf = self.shelf
        shelf.changed.connect(self.show_all)
        shelf.chosen_changed.connect(self.show_chosen)
        shelf.progressed.connect(self.show_progress)
        shelf.told.connect(self._messages.tell)
        shelf.failed.connect(self._messages.fail)
        shelf.damage_found.connect(self._offer_repair)
        self.filters.wanted.connect(lambda wanted: shelf.show(**wanted))
        self.head.order_chosen.connect(self._sort)
        self.table.width_changed.connect(self.head.keep_over)
        self.table.row_chosen.connect(shelf.choose)
        self.table.acted.connect(self._act_on_row)
        self.details.acted.connect(self._act)
        self._measure.clicked.connect(self.measure_all)
        self._keys["find"].triggered.connect(self.filters.search.setFocus)

    @Slot()
    def show_all(self) -> None:
        """Show the models that are wanted."""
        shelf = self.shelf
        groups = shelf.groups
        count = sum(len(entries) for _, entries in groups)
        self.header.say(title_of(shelf.filter.task), trn("{n} model", "{n} models", count))
        items: list[Item] = []
        for heading, entries in groups:
            if entries:
                items += [Heading(title=heading, count=_count(entries))]
                items += [self._row(entry) for entry in entries]
        self.table.show_items(tuple(items))
        self._body.setCurrentIndex(0 if items else 1)
        self.head.show_order(shelf.filter.order, is_descending=shelf.filter.is_descending)
        self.filters.tasks.show_counts(shelf.counts())
        self.filters.show_disk(*shelf.disk())
        installed = any(entry.state is ModelState.INSTALLED for entry in shelf.entries)
        self._measure.setEnabled(installed)

    @Slot()
    def show_chosen(self) -> None:
        """Show the model that is looked at."""
        entry = self.shelf.chosen
        if entry is None:
            self.details.show_nothing()
        else:
            work = self._work_on(entry.model.id)
            is_there = entry.state is ModelState.INSTALLED
            is_host_here = is_host(self.shelf.store, entry.model)
            self.clones.show_model(
                entry.model.id,
                is_host=is_host_here,
                can_make=is_host_here and is_there and entry.can_run,
            )
            self.details.show_entry(entry, *work, self.shelf.libraries_size())

    @Slot(str)
    def show_progress(self, model_id: str) -> None:
        """Show how far a model is."""
        self.show_all()
        if self.shelf.chosen is not None and self.shelf.chosen.model.id == model_id:
            self.show_chosen()

    @Slot()
    def measure_all(self) -> None:
        """Measure every installed model that is shown."""
        for _, entries in self.shelf.groups:
            for entry in entries:
                if entry.state is ModelState.INSTALLED and entry.is_measurable:
                    self.shelf.measuring.measure(entry.model.id)

    def _row(self, entry: ModelEntry) -> Item:
        return row_of(entry, *self._work_on(entry.model.id))

    def _work_on(self, model_id: str) -> tuple[Install | None, float | None]:
        shelf = self.shelf
        return shelf.installs.running.get(model_id), shelf.measuring.shares.get(model_id)

    @Slot(object, bool)
    def _sort(self, order: Order, is_descending: bool) -> None:  # noqa: FBT001 - a slot
        self.shelf.show(order=order, is_descending=is_descending)

    @Slot(str)
    def _act_on_row(self, model_id: str) -> None:
        self.shelf.choose(model_id)
        entry = self.shelf.chosen
        if entry is None:
            return
        act, _, _ = main_act(entry, *self._work_on(model_id))
        if act or not (entry.is_default or entry.is_shipped):
            self._act(act or "remove")

    @Slot(str)
    def _act(self, act: str) -> None:
        entry = self.shelf.chosen
        if entry is None:
            return
        model_id = entry.model.id
        installs = self.shelf.installs
        acts: dict[str, Callable[[], object]] = {
            "install": partial(self._install, entry),
            "pause": partial(installs.stop, model_id),
            "cancel": partial(installs.discard, model_id),
            "libraries": partial(installs.change_libraries, model_id, LibraryAct.INSTALL),
            "repair": partial(installs.change_libraries, model_id, LibraryAct.REPAIR),
            "remove-libraries": partial(self._remove_libraries, entry),
            "remove": partial(self._remove, entry),
            "verify": partial(installs.verify, model_id),
            "measure": partial(self.shelf.measuring.measure, model_id),
            "stop": partial(self.shelf.measuring.stop, model_id),
            "folder": partial(self._show_folder, model_id),
            "import": partial(self._import, model_id),
        }
        acts[act]()

    def _install(self, entry: ModelEntry) -> None:
        if not entry.model.gated:
            self.shelf.installs.install(entry.model.id)
            return
        given = self.details.token.text().strip()
        self.details.token.clear()
        self._background.run(
            partial(_token, given), partial(self._install_with, entry), self._messages.fail
        )

    def _install_with(self, entry: ModelEntry, found: tuple[str, UserFixableError | None]) -> None:
        token, warning = found
        if warning is not None:
            self._messages.fail(warning)
        self.shelf.installs.install(entry.model.id, token or None)

    @Slot(str, object)
    def _offer_repair(self, model_id: str, error: UserFixableError) -> None:
        self._messages.fail(error, {tr("Repair"): partial(self.shelf.installs.repair, model_id)})

    def _remove(self, entry: ModelEntry) -> None:
        """Ask before what takes a download to have again."""
        remove = partial(self.shelf.remove, entry.model.id)
        title = tr("Remove {model}?", model=entry.model.title)
        self._messages.tell(title, having_again(entry), Tone.WARN, {tr("Remove"): remove})

    def _remove_libraries(self, entry: ModelEntry) -> None:
        """Ask, and say what cannot be used then."""
        if entry.libraries is None:
            return
        shelf = self.shelf
        remove = partial(shelf.installs.change_libraries, entry.model.id, LibraryAct.REMOVE)
        loss = entry.libraries.loss(shelf.libraries_size(), shelf.users_of_libraries())
        title = tr("Remove the libraries of {engine}?", engine=entry.libraries.title)
        self._messages.tell(title, loss, Tone.WARN, {tr("Remove"): remove})

    def _show_folder(self, model_id: str) -> None:
        try:
            folder = self.shelf.store.path(model_id)
        except UserFixableError as error:  # it was removed meanwhile
            self._messages.fail(error)
            return
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))

    def _import(self, model_id: str) -> None:
        folder = self._prompt.folder(tr("Choose the folder with the files of the model"))
        if folder is not None:
            self.shelf.installs.import_folder(model_id, folder)


def _token(given: str) -> tuple[str, UserFixableError | None]:
    """Take the token that was given, and keep it; else the one that is kept."""
    from speechstudio.storage.secrets import HUB_TOKEN, keep_secret, secret  # noqa: PLC0415 - late

    if not given:
        return secret(HUB_TOKEN), None
    try:
        keep_secret(HUB_TOKEN, given)
    except UserFixableError as error:
        return given, error
    return given, None


def _count(entries: tuple[ModelEntry, ...]) -> str:
    used = sum(entry.used_bytes for entry in entries)
    return size_text(used) if used else str(len(entries))


def _nothing(look: Look) -> QWidget:
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(20, 20, 20, 20)
    column.addWidget(TextBlock(look, _NONE, role="body", colour="text2"))
    column.addStretch(1)
    return page
