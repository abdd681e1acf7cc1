"""Libraries that a model's engine has apart from the program: how they stand, in words."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.engines.environments.state import (
    OUTDATED,
    EnvironmentSize,
    EnvironmentState,
    EnvironmentStatus,
)
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.gui.words import tr, trn
from speechstudio.models.catalogue import Model
from speechstudio.models.disk import size_text
from speechstudio.workflows.engine_environments import engines_in
from speechstudio.workflows.engine_models import isolated_engine


class LibrariesState(StrEnum):
    """How libraries stand."""

    ABSENT = "absent"
    CHANGING = "changing"
    """Somebody installs, mends or removes them."""
    READY = "ready"
    BROKEN = "broken"
    OUTDATED = "outdated"
    """Those of another version of the program."""


_STATE_OF = {
    EnvironmentState.ABSENT: LibrariesState.ABSENT,
    EnvironmentState.INSTALLING: LibrariesState.CHANGING,
    EnvironmentState.READY: LibrariesState.READY,
    EnvironmentState.BROKEN: LibrariesState.BROKEN,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelLibraries:
    """The libraries without which a model does nothing."""

    title: str
    """Name of the engine."""
    environment: EnvironmentSpec
    state: LibrariesState
    reason: str = ""
    """What is broken."""
    others: tuple[str, ...] = ()
    """Names of the other engines that have the same."""

    @classmethod
    def of(
        cls, title: str, environment: EnvironmentSpec, status: EnvironmentStatus
    ) -> "ModelLibraries":
        """Describe what was looked at."""
        is_old = status.reason == OUTDATED
        return cls(
            title=title,
            environment=environment,
            state=LibrariesState.OUTDATED if is_old else _STATE_OF[status.state],
            reason=status.reason,
            others=tuple(
                dict.fromkeys(spec.title for spec in engines_in(environment) if spec.title != title)
            ),
        )

    @property
    def is_ready(self) -> bool:
        """Whether the engine can run."""
        return self.state is LibrariesState.READY

    @property
    def is_there(self) -> bool:
        """Whether they take room that removing them gives back."""
        return self.is_ready or self.is_flawed

    @property
    def is_flawed(self) -> bool:
        """Whether they are there and want mending."""
        return self.state in (LibrariesState.BROKEN, LibrariesState.OUTDATED)

    @property
    def mending(self) -> str:
        """Name in one word what makes sure of them, or mends them."""
        names = {LibrariesState.OUTDATED: tr("Update"), LibrariesState.BROKEN: tr("Repair")}
        return names.get(self.state, tr("Check", "verb"))

    @property
    def about_size(self) -> str:
        """What they take once they are there; empty where nobody knows."""
        size = self.environment.size_bytes
        return tr("about {size}", size=size_text(size)) if size else ""

    def standing(self, size: EnvironmentSize | None) -> str:
        """Say how they stand; `size` is what they take, once it is counted."""
        match self.state:
            case LibrariesState.ABSENT:
                size_bytes = self.environment.size_bytes
                if not size_bytes:
                    return tr("Not installed.")
                return tr("Not installed, about {size}.", size=size_text(size_bytes))
            case LibrariesState.CHANGING:
                return tr("Being installed.")
            case LibrariesState.BROKEN:
                return tr("Broken: {reason}.", reason=self.reason)
            case LibrariesState.OUTDATED:
                return tr("Out of date: this version of the program wants others.")
        return tr("Installed.") if size is None else _installed(size)

    @property
    def shared_by(self) -> str:
        """Name the other engines that have the same; empty where there is none."""
        if not self.others:
            return ""
        names = named(self.others)
        return trn("{names} shares them.", "{names} share them.", len(self.others), names=names)

    def loss(self, size: EnvironmentSize | None, models: tuple[str, ...]) -> str:
        """Say what it means to remove them; `models` names those that are installed and use them.

        Whether there are other engines that use them is said as well.
        """
        users, again_bytes = models or self.others, self.environment.size_bytes
        said: list[str] = []
        if size is not None:
            said.append(tr("{size} become free.", size=size_text(size.own_bytes)))
        if users:
            said.append(tr("{names} cannot be used then.", names=named(users)))
        if again_bytes:
            said.append(tr("Having them again takes about {size}.", size=size_text(again_bytes)))
        return " ".join(said)


def libraries_by_engine(
    models: Iterable[Model], environments: Environments
) -> Mapping[str, ModelLibraries]:
    """Look on the disk for the libraries of models, one of each engine; give them by its id."""
    found: dict[str, ModelLibraries] = {}
    for model in models:
        spec = isolated_engine(model)
        if spec is not None and spec.environment is not None:
            status = environments.status(spec.environment)
            found[model.engine] = ModelLibraries.of(spec.title, spec.environment, status)
    return found


def named(names: tuple[str, ...]) -> str:
    """Join names: `A, B and C`."""
    *most, last = names
    return tr("{names} and {last}", names=", ".join(most), last=last) if most else last


def _installed(size: EnvironmentSize) -> str:
    own, shared = size_text(size.own_bytes), size_text(size.shared_bytes)
    if not size.shared_bytes:
        return tr("Installed, {size} on the disk.", size=own)
    return tr(
        "Installed, {size} on the disk, besides {shared} of the program.", size=own, shared=shared
    )
