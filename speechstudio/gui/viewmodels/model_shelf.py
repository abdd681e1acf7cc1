"""The models there are: which are shown, which is chosen, what is done with them."""

import shutil
from collections.abc import Iterable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import HashMismatchError, JobCancelledError, UserFixableError
from speechstudio.engines.environments.state import EnvironmentSize
from speechstudio.engines.environments.store import Environments
from speechstudio.gui.background import Background
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.library_sizes import LibrarySizes
from speechstudio.gui.viewmodels.model_entries import (
    Filter,
    ModelEntry,
    ModelState,
    Task,
    entries_of,
    languages_of,
)
from speechstudio.gui.viewmodels.model_installs import ModelInstalls
from speechstudio.gui.words import number, tr
from speechstudio.jobs.events import Cancelled, Event, Failed, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import environments_beside
from speechstudio.workflows.speeds import Speeds

_STEPS = 1000


class ModelShelf(QObject):
    """Holds the catalogue with the state of every model."""

    changed = Signal()
    """Other models are shown, or one is in another state."""
    chosen_changed = Signal()
    progressed = Signal(str)
    """The model with this id is on its way, and has come further."""
    told = Signal(str, str)
    """Title and text of something that was done."""
    failed = Signal(object)
    """A `UserFixableError`."""
    damage_found = Signal(str, object)
    """Id of an installed model of which files are not as published, and the `ModelError`."""
    stock_changed = Signal()
    """Models or libraries came or went, and perhaps voices with them."""

    def __init__(
        self,
        store: ModelStore,
        speeds: Speeds,
        parent: QObject | None = None,
        environments: Environments | None = None,
    ) -> None:
        """`environments` are those beside the store unless others are given."""
        super().__init__(parent)
        self.store = store
        self.speeds = speeds
        self._environments = environments or environments_beside(store)
        self.installs = ModelInstalls(store, self._environments, self)
        self._sizes = LibrarySizes(self._environments, self)
        self._background = Background(self)
        self.measuring = Measuring(store, speeds, self)
        self.filter = Filter()
        self.entries: tuple[ModelEntry, ...] = ()
        self._chosen = ""
        self._stock: frozenset[str] | None = None
        """What can be used, when it was looked at last."""
        self._sizes.changed.connect(self.chosen_changed)
        self.installs.libraries_touched.connect(self.refresh)
        self.installs.libraries_ended.connect(self._note_libraries)
        self.installs.changed.connect(self.progressed)
        self.installs.ended.connect(self._note_end)
        self.installs.failed.connect(self._note_failure)
        self.measuring.progressed.connect(self.progressed)
        self.measuring.ended.connect(self._note_measured)
        self.measuring.failed.connect(self.failed)
        self.refresh()

    @property
    def chosen(self) -> ModelEntry | None:
        """The entry that is looked at."""
        return next((entry for entry in self.entries if entry.model.id == self._chosen), None)

    def libraries_size(self) -> EnvironmentSize | None:
        """Give what the libraries of the model that is looked at take, or None for the moment.

        Where they have to be counted first, `chosen_changed` tells that they are.
        """
        entry = self.chosen
        if entry is None or entry.libraries is None or not entry.libraries.is_there:
            return None
        return self._sizes.of(entry.libraries.environment)

    def users_of_libraries(self) -> tuple[str, ...]:
        """Name the installed models that need the libraries of the one that is looked at."""
        chosen = self.chosen
        if chosen is None or chosen.libraries is None:
            return ()
        wanted = chosen.libraries.environment.id
        return tuple(
            entry.model.title
            for entry in self.entries
            if entry.state is ModelState.INSTALLED
            and entry.libraries is not None
            and entry.libraries.environment.id == wanted
        )

    @property
    def groups(self) -> tuple[tuple[str, tuple[ModelEntry, ...]], ...]:
        """What is shown: what is installed, then what can be."""
        shown = self.filter.sorted(entry for entry in self.entries if self.filter.takes(entry))
        installed = tuple(entry for entry in shown if entry.state is ModelState.INSTALLED)
        others = tuple(entry for entry in shown if entry.state is not ModelState.INSTALLED)
        return ((tr("Installed"), installed), (tr("Can be installed"), others))

    def counts(self) -> dict[Task, int]:
        """Count the models of each task, whatever else is filtered."""
        every = {task: sum(task in entry.tasks for entry in self.entries) for task in Task}
        return {**every, Task.ALL: len(self.entries)}

    def languages(self) -> tuple[tuple[str, str], ...]:
        """Give tag and name of every language that some model is for."""
        return languages_of(self.entries)

    def disk(self) -> tuple[int, int]:
        """Bytes that models of the user take, and bytes that are free."""
        used = sum(entry.used_bytes for entry in self.entries)
        folder = self.store.root
        while not folder.exists():
            folder = folder.parent
        return used, shutil.disk_usage(folder).free

    @Slot()
    def refresh(self) -> None:
        """Look again at what is there."""
        speeds = {model_id: 1 / factor for model_id, factor in self.speeds.all_alone().items()}
        self.entries = entries_of(self.store, speeds, environments=self._environments)
        self._offer()
        before, self._stock = self._stock, _stock(self.entries)
        self._sizes.forget()
        self.changed.emit()
        self.chosen_changed.emit()
        if before is not None and before != self._stock:
            self.stock_changed.emit()

    def show(self, **wanted: object) -> None:
        """Show other models, or in another order: fields of `Filter`."""
        self.filter = replace(self.filter, **wanted)  # type: ignore[arg-type]  # as Filter has them
        self._offer()
        self.changed.emit()

    def choose(self, model_id: str) -> None:
        """Look at a model."""
        if model_id != self._chosen:
            self._chosen = model_id
            self.chosen_changed.emit()

    def remove(self, model_id: str) -> None:
        """Delete a model beside the event loop: that waits for downloads; `told` tells."""
        title = self.store.catalogue.get(model_id).title
        self._background.run(
            partial(self.store.remove, model_id), partial(self._note_removed, title), self._fail
        )

    def close(self) -> None:
        """Stop what runs; what has arrived is kept."""
        self.measuring.close()
        self.installs.close()
        self._background.close()
        self._sizes.close()

    def _offer(self) -> None:
        """Add the model that the search names, if it is of a family too large to be listed."""
        made = self.store.catalogue.of_family(self.filter.query.strip().lower())
        if made is not None and all(entry.model.id != made.id for entry in self.entries):
            self.entries += entries_of(self.store, {}, (made,), self._environments)

    @Slot(str, str)
    def _note_end(self, model_id: str, words: str) -> None:
        self.refresh()
        title = self.store.catalogue.get(model_id).title
        if words == "installed":
            self.told.emit(tr("{title} installed", title=title), "")
        elif words == "checked":
            what = tr("All its files are as published.")
            self.told.emit(tr("{title} checked", title=title), what)

    @Slot(str, str)
    def _note_libraries(self, words: str, what: str) -> None:
        self.refresh()
        self.told.emit(words, what)

    def _note_removed(self, title: str, freed: int) -> None:
        self.refresh()
        self.told.emit(
            tr("{title} removed", title=title),
            tr("{size} MB are free again.", size=number(freed / 1e6)),
        )

    @Slot(str, object)
    def _note_failure(self, model_id: str, error: UserFixableError) -> None:
        if isinstance(error, HashMismatchError) and self.store.is_installed(model_id):
            self.refresh()
            self.damage_found.emit(model_id, error)
        else:
            self._fail(error)

    def _fail(self, error: UserFixableError) -> None:
        self.refresh()
        self.failed.emit(error)

    @Slot(str)
    def _note_measured(self, _model_id: str) -> None:
        self.refresh()


def _stock(entries: Iterable[ModelEntry]) -> frozenset[str]:
    """Name the models that are installed, and the libraries that are ready."""
    models = (entry.model.id for entry in entries if entry.state is ModelState.INSTALLED)
    known = (entry.libraries for entry in entries)
    ready = (one.environment.id for one in known if one is not None and one.is_ready)
    return frozenset((*models, *(f"libraries {name}" for name in ready)))


class Measuring(QObject):
    """Measures models one after the other, in a thread of its own."""

    progressed = Signal(str)
    ended = Signal(str)
    failed = Signal(object)

    def __init__(self, store: ModelStore, speeds: Speeds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._speeds = speeds
        self._bridge: JobBridge | None = None
        self._jobs: dict[int, str] = {}
        self._known: dict[str, Job] = {}
        self.shares: dict[str, float] = {}
        """How far the measuring of each model is, from 0 to 1."""

    def measure(self, model_id: str) -> None:
        """Measure an installed model."""
        if model_id in self.shares:
            return
        if self._bridge is None:
            self._bridge = JobBridge(self)
            self._bridge.told.connect(self._take)
        self.shares[model_id] = 0.0
        job = self._bridge.submit(model_id, partial(self._measure, model_id))
        self._jobs[job.id], self._known[model_id] = model_id, job
        self.progressed.emit(model_id)

    def stop(self, model_id: str) -> None:
        """Measure it no further."""
        if model_id in self._known:
            self._known[model_id].cancel()

    def close(self) -> None:
        """Stop, and wait for the end."""
        if self._bridge is not None:
            self._bridge.close()

    def _measure(self, model_id: str, job: Job) -> None:
        from speechstudio.workflows.measuring import measure  # noqa: PLC0415 - loads numpy

        def told(share: float) -> None:
            job.tell(Progress(step="measuring", done=round(share * _STEPS), total=_STEPS))

        found = measure(model_id, self._store, job.cancelled, told)
        if job.cancelled():
            raise JobCancelledError
        self._speeds.note_measured(model_id, sound_ms=found.sound_ms, took_ms=found.took_ms)

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        model_id = self._jobs.get(job.id)
        if model_id is None:
            return
        if isinstance(event, Progress):
            self.shares[model_id] = event.done / event.total
            self.progressed.emit(model_id)
        elif isinstance(event, Succeeded | Failed | Cancelled):
            del self._jobs[job.id], self._known[model_id], self.shares[model_id]
            if isinstance(event, Failed):
                self.failed.emit(event.error())
            self.ended.emit(model_id)
