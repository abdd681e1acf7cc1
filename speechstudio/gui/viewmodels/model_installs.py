"""Models that are being installed: one after the other, each with how far it is."""

import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.job_bridge import JobBridge
from speechstudio.gui.viewmodels.pace import StepPace
from speechstudio.jobs.events import Cancelled, Event, Failed, Progress, Succeeded
from speechstudio.jobs.queue import Job
from speechstudio.models.progress import InstallProgress, InstallStep
from speechstudio.models.store import ModelStore

Work = Callable[[Job], Any]


@dataclass(slots=True)
class Install:
    """One model on its way."""

    model_id: str
    title: str
    job: Job
    words: str
    """What was done with it when it is over."""
    step: InstallStep | None = None
    """None while it waits for its turn."""
    pace: StepPace = field(default_factory=StepPace)
    """In bytes."""

    def take(self, now: Progress, at_s: float) -> None:
        """Note how far it is."""
        step = InstallStep(now.step)
        if step is not self.step or now.done < self.pace.began_at:
            self.step = step
            self.pace = StepPace(began_s=at_s, began_at=now.done)
        self.pace.done, self.pace.total, self.pace.told_s = now.done, now.total, at_s

    def left_s(self) -> float | None:
        """Seconds until the step is done; None while that is not known."""
        return self.pace.left_s(time.monotonic())


class ModelInstalls(QObject):
    """Installs, checks and imports models beside the event loop."""

    changed = Signal(str)
    """The model with this id has come further."""
    ended = Signal(str, str)
    """Id of a model that is over, and what was done with it: `installed`, `checked`, `stopped`."""
    failed = Signal(str, object)
    """Id of a model, and a `UserFixableError`."""

    def __init__(self, store: ModelStore, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._store = store
        self._bridge: JobBridge | None = None
        self._running: dict[str, Install] = {}

    @property
    def running(self) -> Mapping[str, Install]:
        """What is on its way, by id of the model, in order."""
        return self._running

    def install(self, model_id: str, token: str | None = None) -> None:
        """Fetch a model; one that was begun goes on where it stopped."""
        self._submit(model_id, "installed", partial(self._install, model_id, token))

    def verify(self, model_id: str) -> None:
        """Compare every byte of an installed model with what was published."""
        self._submit(model_id, "checked", partial(self._verify, model_id))

    def import_folder(self, model_id: str, folder: Path) -> None:
        """Install a model from files that are there."""
        self._submit(model_id, "installed", partial(self._import, model_id, folder))

    def stop(self, model_id: str) -> None:
        """Stop; what has arrived is kept for the next time."""
        if model_id in self._running:
            self._running[model_id].job.cancel()

    def close(self) -> None:
        """Stop everything, and wait for it."""
        if self._bridge is not None:
            self._bridge.close()

    def _submit(self, model_id: str, words: str, work: Work) -> None:
        if model_id in self._running:
            return
        if self._bridge is None:
            self._bridge = JobBridge(self)
            self._bridge.told.connect(self._take)
        title = self._store.catalogue.get(model_id).title
        job = self._bridge.submit(title, work)
        self.show(Install(model_id, title, job, words))

    def show(self, install: Install) -> None:
        """Take a model as being on its way."""
        self._running[install.model_id] = install
        self.changed.emit(install.model_id)

    def _install(self, model_id: str, token: str | None, job: Job) -> None:
        self._store.install_all(
            [model_id], progress=partial(_tell, job), cancelled=job.cancelled, token=token
        )

    def _verify(self, model_id: str, job: Job) -> None:
        self._store.verify(model_id, progress=partial(_tell, job), cancelled=job.cancelled)

    def _import(self, model_id: str, folder: Path, job: Job) -> None:
        self._store.import_folder(
            model_id, folder, progress=partial(_tell, job), cancelled=job.cancelled
        )

    @Slot(object, object)
    def _take(self, job: Job, event: Event) -> None:
        install = next((one for one in self._running.values() if one.job is job), None)
        if install is None:
            return
        if isinstance(event, Progress):
            install.take(event, time.monotonic())
            self.changed.emit(install.model_id)
        elif isinstance(event, Succeeded | Cancelled | Failed):
            del self._running[install.model_id]
            self._end(install, event)

    def _end(self, install: Install, event: Succeeded | Cancelled | Failed) -> None:
        if isinstance(event, Failed):
            self.failed.emit(install.model_id, event.error())
        else:
            words = install.words if isinstance(event, Succeeded) else "stopped"
            self.ended.emit(install.model_id, words)


def _tell(job: Job, now: InstallProgress) -> None:
    """Hand on how far it is."""
    job.tell(Progress(step=now.step.value, done=now.done_bytes, total=now.total_bytes))
