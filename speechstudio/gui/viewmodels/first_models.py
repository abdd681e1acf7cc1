"""The first models: what is missing to begin, and how far their installation is."""

import time
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.pace import StepPace, time_left
from speechstudio.gui.words import tr
from speechstudio.models.catalogue import Model
from speechstudio.models.disk import size_text
from speechstudio.models.progress import InstallStep
from speechstudio.models.store import ModelStore

if TYPE_CHECKING:  # brings what installs libraries, which the window does not need
    from speechstudio.gui.viewmodels.model_installs import ModelInstalls


class FirstStand(StrEnum):
    """Where the first installation stands."""

    OFFERED = "offered"
    RUNNING = "running"
    PAUSED = "paused"
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class FirstShown:
    """What a person reads and can do."""

    stand: FirstStand
    text: str
    action: str
    """Words of the button: `Install, 213 MB`, `Pause`, `Go on`, `Try again`."""
    share: float = 0.0


class FirstModels(QObject):
    """Installs the default models one after the other, told as one piece of work."""

    changed = Signal()
    installed = Signal()
    """All that was missing is there."""

    def __init__(
        self,
        store: ModelStore,
        installs: "Callable[[], ModelInstalls]",
        parent: QObject | None = None,
    ) -> None:
        """`installs` gives those of the place of models, once they are needed."""
        super().__init__(parent)
        self._store = store
        self._make_installs = installs
        self._installs: ModelInstalls | None = None
        self._all: tuple[Model, ...] = ()
        self._stand = FirstStand.OFFERED
        self._stopping: set[str] = set()
        """Models that were paused here, and have not come to rest yet."""
        self._failure: UserFixableError | None = None
        self._pace = StepPace()

    @property
    def missing(self) -> tuple[Model, ...]:
        """The default models that are not there."""
        return self._store.missing(self._store.catalogue.defaults)

    @property
    def first_missing(self) -> str:
        """Id of the one to begin with; empty where all are there."""
        missing = self.missing
        return missing[0].id if missing else ""

    @property
    def is_running(self) -> bool:
        """Whether models are on their way."""
        return self._stand is FirstStand.RUNNING

    @property
    def shown(self) -> FirstShown:
        """What there is to say now."""
        stand = self._stand
        if stand is FirstStand.RUNNING:
            text, action = self._how_far(), tr("Pause")
        elif stand is FirstStand.PAUSED:
            text = tr("Paused. {done}. What has arrived is kept.", done=self._done_text())
            action = tr("Go on")
        elif stand is FirstStand.FAILED and self._failure is not None:
            said = self._failure.message
            text, action = f"{said[:1].upper()}{said[1:]}. {self._failure.hint}", tr("Try again")
        else:
            missing = self.missing
            size = size_text(self._store.download_bytes(model.id for model in missing))
            text, action = _named(missing), tr("Install, {size}", size=size)
        return FirstShown(stand=stand, text=text, action=action, share=self._pace.share)

    @Slot()
    def act(self) -> None:
        """Do what the button says."""
        if self.is_running:
            self.pause()
        else:
            self.install()

    def install(self) -> None:
        """Fetch what is missing; what was begun goes on where it stopped."""
        if self._installs is None:
            self._installs = self._make_installs()
            self._installs.changed.connect(self._advance)
            self._installs.ended.connect(self._note_end)
            self._installs.failed.connect(self._note_failure)
        missing = self.missing
        self._all = missing
        self._failure = None
        self._stand = FirstStand.RUNNING
        total = sum(model.download_bytes for model in missing)
        self._pace = StepPace(total=total, began_s=time.monotonic())
        for model in missing:
            self._installs.install(model.id)
        self.changed.emit()

    def pause(self) -> None:
        """Stop; what has arrived is kept for the next time."""
        self._end(FirstStand.PAUSED)

    # Inside

    def _end(self, stand: FirstStand) -> None:
        self._stand = stand
        if self._installs is not None:
            self._stopping |= {model.id for model in self._all} & set(self._installs.running)
            for model_id in self._stopping:
                self._installs.stop(model_id)
        self.changed.emit()

    @Slot(str)
    def _advance(self, _model_id: str) -> None:
        if not self.is_running:
            return
        done, now = self._done_bytes(), time.monotonic()
        if not self._pace.told_s or done < self._pace.began_at:  # an earlier try left something
            self._pace.began_s, self._pace.began_at = now, done
        self._pace.done, self._pace.told_s = done, now
        self.changed.emit()

    def _done_bytes(self) -> int:
        running = {} if self._installs is None else self._installs.running
        done = 0
        for model in self._all:
            install = running.get(model.id)
            if install is None or install.step is InstallStep.VERIFY:
                done += model.download_bytes
            elif install.step is InstallStep.DOWNLOAD:
                done += min(install.pace.done, model.download_bytes)
        return done

    @Slot(str, str)
    def _note_end(self, model_id: str, words: str) -> None:
        is_ours, was_paused = self._is_ours(model_id), model_id in self._stopping
        self._stopping.discard(model_id)
        if self.is_running and is_ours:
            if not self.missing:
                self._stand = FirstStand.OFFERED
                self.installed.emit()
            elif words == "stopped" and was_paused and self._installs is not None:
                self._installs.install(model_id)  # it was to go on before it had stopped
            elif words == "stopped":  # in the place of models
                self._end(FirstStand.PAUSED)
        self.changed.emit()

    @Slot(str, object)
    def _note_failure(self, model_id: str, error: UserFixableError) -> None:
        """Stop at the first failure: what hinders one mostly hinders all."""
        if self.is_running and self._is_ours(model_id):
            self._failure = error
            self._end(FirstStand.FAILED)

    def _is_ours(self, model_id: str) -> bool:
        return any(model.id == model_id for model in self._all)

    def _how_far(self) -> str:
        running = {} if self._installs is None else self._installs.running
        at_work = next((one for one in running.values() if one.step is not None), None)
        title = tr("Beginning") if at_work is None else at_work.title
        parts = (title, self._done_text(), time_left(self._pace.left_s(time.monotonic())))
        return " · ".join(filter(None, parts))

    def _done_text(self) -> str:
        return tr(
            "{done} of {total}",
            done=size_text(self._pace.done),
            total=size_text(self._pace.total),
        )


def _named(models: tuple[Model, ...]) -> str:
    titles = ", ".join(model.title for model in models)
    return tr("Fetched once, then everything works without a connection: {titles}.", titles=titles)
