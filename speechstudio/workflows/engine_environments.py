"""Where engines run: in the program's own environment, or in one that is installed for them."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from speechstudio.domain.errors import EngineUnavailableError, UsageError
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, EnvironmentSpec, Task
from speechstudio.jobs.idleness import end_idle_in
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.store import ModelStore

if TYPE_CHECKING:  # takes a while to load
    from importlib.metadata import Distribution

FOLDER = "environments"


def environments_beside(store: ModelStore) -> Environments:
    """Give the environments of the user whose models these are; connections go to the same log."""
    return Environments(store.root.with_name(FOLDER), note=_noting(store.connections))


def named_engines(name: str) -> list[EngineSpec]:
    """Give the engines of that id, or whose environment has that id.

    Raises UsageError where there is none.
    """
    loaded = _loaded()
    found = [spec for spec in loaded if spec.id == name]
    found = found or [spec for spec in loaded if spec.environment and spec.environment.id == name]
    if not found:
        ids = ", ".join(dict.fromkeys(spec.id for spec in loaded))
        raise UsageError(f"there is no engine “{name}”", hint=f"Choose one of: {ids}.")
    return found


def engines_in(environment: EnvironmentSpec) -> list[EngineSpec]:
    """Give the engines that run in an environment."""
    return [spec for spec in _loaded() if spec.environment == environment]


def _loaded() -> list[EngineSpec]:
    known = [entry for task in Task for entry in engines(task).values()]
    return [entry for entry in known if isinstance(entry, EngineSpec)]


def let_go(environments: Environments, spec: EnvironmentSpec) -> None:
    """End the children of this process that keep an environment though they wait for work.

    To be called before it is changed or removed; who works in it goes on, and keeps it.
    """
    end_idle_in(environments.places(spec).final.folder)


class EngineHomes:
    """Tells of engines whether they can run, and on which interpreter."""

    def __init__(self, environments: Environments) -> None:
        self.environments = environments

    def lack(self, spec: EngineSpec) -> str:
        """Say what of its libraries an engine lacks to run; empty when nothing."""
        if spec.environment is not None:
            reason = self.environments.status(spec.environment).lack
            if reason:
                return reason
        missing = (name for name in spec.requirements if self._distribution(spec, name) is None)
        name = next(missing, None)
        return f"the library {name} is not installed" if name else ""

    def advice(self, spec: EngineSpec) -> str:
        """Say what helps against a lack of an engine's libraries."""
        if spec.environment is None:
            return "See “speechstudio models list”, and “speechstudio doctor”."
        state = self.environments.status(spec.environment).state
        verb = "install" if state is EnvironmentState.ABSENT else "repair"
        return f"Run “speechstudio engines {verb} {spec.id}”."

    def version(self, spec: EngineSpec) -> str:
        """Version of the library behind an engine; empty where there is none."""
        one = self._distribution(spec, spec.requirements[0]) if spec.requirements else None
        return one.version if one is not None else ""

    def python(self, spec: EngineSpec) -> EnginePython | None:
        """Interpreter of an engine's environment; None for the program's own.

        Raises EngineUnavailableError where the environment is not ready.
        """
        if spec.environment is None:
            return None
        reason = self.environments.status(spec.environment).lack
        if reason:
            raise EngineUnavailableError(
                f"{spec.title} cannot be used: {reason}", hint=self.advice(spec)
            )
        return self.environments.python(spec.environment)

    def _distribution(self, spec: EngineSpec, name: str) -> "Distribution | None":
        from importlib.metadata import (  # noqa: PLC0415 - see above
            PackageNotFoundError,
            distribution,
            distributions,
        )

        if spec.environment is None:
            try:
                return distribution(name)
            except PackageNotFoundError:
                return None
        folder = self.environments.places(spec.environment).final.site_packages
        return next(iter(distributions(name=name, path=[str(folder)])), None)


def _noting(log: ConnectionLog) -> Callable[[str, str], Callable[[], None]]:
    def note(host: str, why: str) -> Callable[[], None]:
        made = log.begin(host, f"{why}, by its installer")
        return lambda: log.end(made)

    return note
