"""Models and the engines that run them: what a user may bring, and what an engine needs besides."""

from dataclasses import dataclass, replace
from pathlib import Path

from speechstudio.domain.errors import UsageError
from speechstudio.engines.environments.state import EnvironmentState
from speechstudio.engines.environments.store import Environments
from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.models import own
from speechstudio.models.catalogue import Catalogue, Model, ModelTask
from speechstudio.models.disk import size_text
from speechstudio.workflows.engine_environments import EngineHomes

_TASKS = {
    Task.RECOGNITION: ModelTask.RECOGNITION,
    Task.DIARIZATION: ModelTask.PIPELINE,
    Task.SYNTHESIS: ModelTask.SYNTHESIS,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelTaker:
    """An engine that takes models of a user's."""

    engine: str
    tasks: tuple[ModelTask, ...]
    """What its models do, the first first."""
    expects: tuple[str, ...]
    """Files without which it can make nothing of a model."""

    def repository(
        self, catalogue: Catalogue, repository: str, *, revision: str = "main", gated: bool = False
    ) -> Model:
        """Describe a repository of the hub; one that is known is the known one."""
        known = catalogue.of_repository(repository, self.engine)
        if known is not None and revision == "main":
            return known
        model = own.of_repository(
            repository,
            engine=self.engine,
            task=self.tasks[0],
            revision=revision,
            expects=self.expects,
            gated=gated,
        )
        return replace(model, other_tasks=self.tasks[1:])

    def folder(self, folder: Path, name: str = "") -> Model:
        """Describe a folder of the user's."""
        model = own.of_folder(
            folder, engine=self.engine, task=self.tasks[0], name=name, expects=self.expects
        )
        return replace(model, other_tasks=self.tasks[1:])


def model_taker(engine_id: str) -> ModelTaker:
    """Find an engine that takes models of a user's; raises UsageError where there is none."""
    found = {task: engines(task).get(engine_id) for task in Task}
    specs = {task: spec for task, spec in found.items() if isinstance(spec, EngineSpec)}
    takers = sorted(
        {
            spec.id
            for task in Task
            for spec in engines(task).values()
            if isinstance(spec, EngineSpec) and _takes(spec)
        }
    )
    if not any(_takes(spec) for spec in specs.values()):
        what = "takes no models" if specs else "is not known"
        raise UsageError(
            f"the engine “{engine_id}” {what}", hint=f"Choose one of: {', '.join(takers)}."
        )
    return ModelTaker(
        engine=engine_id,
        tasks=tuple(_TASKS[task] for task in specs),
        expects=tuple(dict.fromkeys(file for spec in specs.values() for file in spec.expects)),
    )


def libraries_of(model: Model, environments: Environments) -> str:
    """Say what an engine wants besides a model, and whether it is there; empty for nothing."""
    spec = isolated_engine(model)
    if spec is None or spec.environment is None:
        return lack_of_engine(model)
    status = environments.status(spec.environment)
    size = spec.environment.size_bytes
    about = f", about {size_text(size)}" if size else ""
    match status.state:
        case EnvironmentState.READY:
            return f"Runs with {spec.title}'s own libraries, which are installed"
        case EnvironmentState.ABSENT:
            return f"Needs {spec.title}'s own libraries{about}, which are not installed"
    return f"Needs {spec.title}'s own libraries: {status.lack}"


def lack_of_engine(model: Model) -> str:
    """Say that nothing here runs a model, in a sentence; empty where something does."""
    return "" if _specs(model) else f"Needs the engine “{model.engine}”, which is not here"


def isolated_engine(model: Model) -> EngineSpec | None:
    """Return the engine of a model where it runs in an environment of its own; else None."""
    return next((spec for spec in _specs(model) if spec.environment is not None), None)


def advice_for(model: Model, environments: Environments) -> str:
    """Say how the libraries are had that an engine lacks to run a model; empty for none."""
    homes = EngineHomes(environments)
    isolated = (spec for spec in _specs(model) if spec.environment is not None)
    return next((homes.advice(spec) for spec in isolated if homes.lack(spec)), "")


def _specs(model: Model) -> tuple[EngineSpec, ...]:
    """Return what is known about the engine of a model, for each of its tasks."""
    found = (engines(task).get(model.engine) for task in Task)
    return tuple(spec for spec in found if isinstance(spec, EngineSpec))


def _takes(spec: EngineSpec) -> bool:
    return spec.models_are_voices or bool(spec.models)
