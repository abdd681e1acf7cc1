"""What is done with the libraries of an engine, in the thread of the jobs."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from functools import partial

from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.gui.viewmodels.model_install import tell_libraries
from speechstudio.gui.words import tr
from speechstudio.jobs.queue import Job
from speechstudio.models.catalogue import Model
from speechstudio.models.disk import size_text
from speechstudio.workflows.engine_environments import let_go
from speechstudio.workflows.engine_models import isolated_engine


class LibraryAct(StrEnum):
    """What can be done with libraries."""

    INSTALL = "install"
    REPAIR = "repair"
    """Check and mend them; those of another version of the program are made anew."""
    REMOVE = "remove"


@dataclass(frozen=True, slots=True, kw_only=True)
class LibraryWork:
    """The libraries of one engine; every method takes a while, and may be cancelled by its job."""

    title: str
    environment: EnvironmentSpec
    environments: Environments

    @classmethod
    def for_model(cls, model: Model, environments: Environments) -> "LibraryWork | None":
        """Give what concerns a model; None where its engine is a part of the program."""
        spec = isolated_engine(model)
        if spec is None or spec.environment is None:
            return None
        return cls(title=spec.title, environment=spec.environment, environments=environments)

    @property
    def is_wanted(self) -> bool:
        """Whether they are to be installed or mended before a model can be used."""
        status = self.environments.status(self.environment)
        return status.state is not EnvironmentState.READY

    def act(self, act: LibraryAct, job: Job) -> tuple[str, str]:
        """Do it; say in a few words what was done, and in a sentence what came of it."""
        acts: dict[LibraryAct, Callable[[Job], tuple[str, str]]] = {
            LibraryAct.INSTALL: self.make_ready,
            LibraryAct.REPAIR: self._repair,
            LibraryAct.REMOVE: self._remove,
        }
        let_go(self.environments, self.environment)
        return acts[act](job)

    def make_ready(self, job: Job) -> tuple[str, str]:
        """Install or mend them unless they are ready; say what was done as `act` does."""
        status = self.environments.status(self.environment)
        if status.state is EnvironmentState.BROKEN:
            return self._repair(job)
        self.environments.install(
            self.environment, tell=partial(tell_libraries, job), cancelled=job.cancelled
        )
        return tr("Libraries of {engine} installed", engine=self.title), ""

    def _repair(self, job: Job) -> tuple[str, str]:
        mended = self.environments.repair(
            self.environment, tell=partial(tell_libraries, job), cancelled=job.cancelled
        )
        if mended:
            return tr("Libraries of {engine} repaired", engine=self.title), ""
        checked = tr("Libraries of {engine} checked", engine=self.title)
        return checked, tr("Every file is as it was installed.")

    def _remove(self, _job: Job) -> tuple[str, str]:
        freed = self.environments.remove(self.environment)
        removed = tr("Libraries of {engine} removed", engine=self.title)
        return removed, tr("{size} are free again.", size=size_text(freed))
