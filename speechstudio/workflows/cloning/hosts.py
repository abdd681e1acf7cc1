"""What could speak in the voice of a recording: engines that take one, and models of theirs."""

from collections.abc import Iterator
from dataclasses import dataclass

from speechstudio.engines.registry import engines
from speechstudio.engines.spec import EngineSpec, Task
from speechstudio.models.catalogue import Model, ModelTask
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import EngineHomes, environments_beside

HEARS_RECORDINGS = "voices of recordings"
"""Among the capabilities of engines that find recordings in the folder `voices` of a model."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Host:
    """A model, installed or not, that speaks in the voice of a recording."""

    engine: str
    engine_title: str
    model: str
    """Id of the model."""
    model_title: str
    languages: tuple[str, ...]
    lacks_libraries: bool
    """Whether those of its engine are not installed, or want mending."""
    lacks_model: bool

    @property
    def is_ready(self) -> bool:
        """Whether a voice can be made for it at once."""
        return not (self.lacks_libraries or self.lacks_model)


def able_engines() -> tuple[EngineSpec, ...]:
    """Give the engines that take recordings, whether they can run or not."""
    known = engines(Task.SYNTHESIS).values()
    return tuple(
        spec
        for spec in known
        if isinstance(spec, EngineSpec) and HEARS_RECORDINGS in spec.capabilities
    )


def hosts(store: ModelStore) -> tuple[Host, ...]:
    """Give all that could speak in such a voice: what can at once comes first."""
    found = sorted(_hosts(store), key=lambda host: not host.is_ready)
    return tuple(found)


def is_host(store: ModelStore, model: Model) -> bool:
    """Tell whether a model takes recordings, or may: of a user's own models nobody knows."""
    return model.engine in {spec.id for spec in able_engines()} and _may_take(store, model)


def _hosts(store: ModelStore) -> Iterator[Host]:
    homes = EngineHomes(environments_beside(store))
    every = store.catalogue.every
    installed = {model.id for model in store.installed()}
    for spec in able_engines():
        lacks_libraries = bool(homes.lack(spec))
        for model in every:
            if model.engine == spec.id and _may_take(store, model):
                yield Host(
                    engine=spec.id,
                    engine_title=spec.title,
                    model=model.id,
                    model_title=model.title,
                    languages=model.languages,
                    lacks_libraries=lacks_libraries,
                    lacks_model=model.id not in installed,
                )


def _may_take(store: ModelStore, model: Model) -> bool:
    is_known_to = model.takes_recordings or not store.catalogue.is_listed(model)
    return model.serves(ModelTask.SYNTHESIS) and is_known_to
