"""Models that are being installed: one after the other, each with how far it is."""

import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import JobCancelledError
from speechstudio.engines.environments.store import Environments
from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.library_work import LibraryAct, LibraryWork
from speechstudio.gui.viewmodels.model_install import Install, tell_weights
from speechstudio.jobs.events import Cancelled, Event, Failed, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.models.store import ModelStore

Work = Callable[[Job], Any]


class ModelInstalls(QObject):
    """Installs, checks and imports models, and libraries of engines, beside the event loop."""

    changed = Signal(str)
    """The model with this id has come further."""
    ended = Signal(str, str)
    """Id of a model that is over, and what was done with it: `installed`, `checked`, `stopped`."""
    failed = Signal(str, object)
    """Id of a model, and a `UserFixableError`."""
    libraries_touched = Signal()
    """Libraries are being changed now, or no longer."""
    libraries_ended = Signal(str, str)
    """What was done with libraries in a few words, and what came of it."""

    def __init__(
        self, store: ModelStore, environments: Environments, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._store = store
        self._environments = environments
        self._unwanted: set[str] = set()
        """Models of which nothing is to be kept when their job has stopped."""
        self._bridge: JobBridge | None = None
        self._running: dict[str, Install] = {}

    @property
    def running(self) -> Mapping[str, Install]:
        """What is on its way, by id of the model, in order."""
        return self._running

    def install(self, model_id: str, token: str | None = None) -> None:
        """Fetch a model; one that was begun goes on where it stopped.

        The libraries of its engine come first where it wants some that are not there.
        """
        work, part, weights = self._libraries_of(model_id), 0.0, 0
        if work is not None and work.is_wanted:
            weights = self._store.catalogue.get(model_id).download_bytes
            libraries = max(1, work.environment.size_bytes)
            part = libraries / (libraries + max(1, weights))
        begin = partial(self._install, model_id, token)
        self._submit(model_id, "installed", begin, part=part, weights=weights)

    def change_libraries(self, model_id: str, act: LibraryAct) -> None:
        """Install, mend or remove the libraries of a model's engine."""
        work = self._libraries_of(model_id)
        if work is not None:
            self._submit(model_id, act.value, partial(work.act, act), part=1.0)

    def verify(self, model_id: str) -> None:
        """Compare every byte of an installed model with what was published."""
        self._submit(model_id, "checked", partial(self._verify, model_id))

    def repair(self, model_id: str) -> None:
        """Fetch an installed model anew if files of it are not as published."""
        self._submit(model_id, "checked", partial(self._repair, model_id))

    def import_folder(self, model_id: str, folder: Path) -> None:
        """Install a model from files that are there."""
        self._submit(model_id, "installed", partial(self._import, model_id, folder))

    def stop(self, model_id: str) -> None:
        """Stop; what has arrived is kept for the next time."""
        if model_id in self._running:
            self._running[model_id].job.cancel()

    def discard(self, model_id: str) -> None:
        """Stop, and keep nothing of the model; libraries that are ready stay."""
        self._unwanted.add(model_id)
        self.stop(model_id)

    def close(self) -> None:
        """Stop everything, and wait for it."""
        if self._bridge is not None:
            self._bridge.close()

    def _submit(
        self, model_id: str, words: str, work: Work, *, part: float = 0.0, weights: int = 0
    ) -> None:
        """Begin; `part` of it are libraries, and `weights` bytes come after them."""
        if model_id in self._running:
            return
        if self._bridge is None:
            self._bridge = JobBridge(self)
            self._bridge.told.connect(self._take)
        title = self._store.catalogue.get(model_id).title
        self._unwanted.discard(model_id)
        job = self._bridge.submit(title, work)
        self.show(Install(model_id, title, job, words, libraries_part=part, weights_bytes=weights))

    def show(self, install: Install) -> None:
        """Take a model as being on its way."""
        self._running[install.model_id] = install
        self.changed.emit(install.model_id)

    def _libraries_of(self, model_id: str) -> LibraryWork | None:
        return LibraryWork.for_model(self._store.catalogue.get(model_id), self._environments)

    def _install(self, model_id: str, token: str | None, job: Job) -> None:
        with self._leaving_nothing_unwanted(model_id):
            work = self._libraries_of(model_id)
            if work is not None:
                work.make_ready(job)
            self._store.install_all(
                [model_id],
                progress=partial(tell_weights, job),
                cancelled=job.cancelled,
                token=token,
            )

    def _verify(self, model_id: str, job: Job) -> None:
        self._store.verify(model_id, progress=partial(tell_weights, job), cancelled=job.cancelled)

    def _repair(self, model_id: str, job: Job) -> None:
        self._store.repair(model_id, progress=partial(tell_weights, job), cancelled=job.cancelled)

    def _import(self, model_id: str, folder: Path, job: Job) -> None:
        with self._leaving_nothing_unwanted(model_id):
            self._store.import_folder(
                model_id, folder, progress=partial(tell_weights, job), cancelled=job.cancelled
            )

    @contextmanager
    def _leaving_nothing_unwanted(self, model_id: str) -> Iterator[None]:
        """Delete what has arrived of a model if it was given up meanwhile."""
        try:
            yield
        except JobCancelledError:
            if model_id in self._unwanted and not self._store.is_installed(model_id):
                self._store.remove(model_id)
            raise

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        install = next((one for one in self._running.values() if one.job is job), None)
        if install is None:
            return
        if isinstance(event, Progress):
            was = install.is_at_libraries
            install.take(event, time.monotonic())
            if install.is_at_libraries != was:
                self.libraries_touched.emit()
            self.changed.emit(install.model_id)
        elif isinstance(event, Succeeded | Cancelled | Failed):
            del self._running[install.model_id]
            self._end(install, event)

    def _end(self, install: Install, event: Succeeded | Cancelled | Failed) -> None:
        if isinstance(event, Failed):
            self.failed.emit(install.model_id, event.error())
        elif isinstance(event, Cancelled):
            self.ended.emit(install.model_id, "stopped")
        elif install.libraries_part == 1:
            self.libraries_ended.emit(*event.result)
        else:
            self.ended.emit(install.model_id, install.words)
