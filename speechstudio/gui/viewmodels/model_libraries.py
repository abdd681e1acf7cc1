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
        names = {LibrariesState.OUTDATED: "Update", LibrariesState.BROKEN: "Repair"}
        return names.get(self.state, "Check")

    @property
    def about_size(self) -> str:
        """What they take once they are there; empty where nobody knows."""
        size = self.environment.size_bytes
        return f"about {size_text(size)}" if size else ""

    def standing(self, size: EnvironmentSize | None) -> str:
        """Say how they stand; `size` is what they take, once it is counted."""
        match self.state:
            case LibrariesState.ABSENT:
                return f"Not installed{f', {self.about_size}' if self.about_size else ''}."
            case LibrariesState.CHANGING:
                return "Being installed."
            case LibrariesState.BROKEN:
                return f"Broken: {self.reason}."
            case LibrariesState.OUTDATED:
                return "Out of date: this version of the program wants others."
        return "Installed." if size is None else f"Installed, {_size_text(size)}."

    @property
    def shared_by(self) -> str:
        """Name the other engines that have the same; empty where there is none."""
        verb = "share" if len(self.others) > 1 else "shares"
        return f"{named(self.others)} {verb} them." if self.others else ""

    def loss(self, size: EnvironmentSize | None, models: tuple[str, ...]) -> str:
        """Say what it means to remove them; `models` names those that are installed and use them.

        Whether there are other engines that use them is said as well.
        """
        freed = f"{size_text(size.own_bytes)} become free. " if size is not None else ""
        users = models or self.others
        lost = f"{named(users)} cannot be used then. " if users else ""
        again = f"Having them again takes {self.about_size}." if self.about_size else ""
        return f"{freed}{lost}{again}".strip()


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
    return f"{', '.join(most)} and {last}" if most else last


def _size_text(size: EnvironmentSize) -> str:
    text = f"{size_text(size.own_bytes)} on the disk"
    return (
        f"{text}, besides {size_text(size.shared_bytes)} of the program"
        if (size.shared_bytes)
        else text
    )
