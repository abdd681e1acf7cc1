"""What the place of models shows of each model, and which of them it shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.engines.environments.store import Environments
from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.gui.viewmodels.model_libraries import ModelLibraries, libraries_by_engine
from speechstudio.gui.words import tr
from speechstudio.models.catalogue import ANY_LANGUAGE, HubSource, Model, ModelTask
from speechstudio.models.repository import FolderSource, RepositorySource
from speechstudio.models.sizes import disk_text
from speechstudio.models.store import ModelStore
from speechstudio.workflows.engine_environments import environments_beside
from speechstudio.workflows.engine_models import lack_of_engine

_FEW = 2
_NO = "no"
_YES = "yes"


class Task(StrEnum):
    """What models are for, as people part them."""

    ALL = "all"
    RECOGNISE = "recognise"
    SPEAKERS = "speakers"
    SPEAK = "speak"


class ModelState(StrEnum):
    """Where a model stands."""

    ABSENT = "absent"
    PARTLY = "partly"
    """Begun; going on costs less than all of it."""
    INSTALLED = "installed"


class Order(StrEnum):
    """By what the table is sorted."""

    CATALOGUE = "catalogue"
    """The order of the catalogue: the usual ones first."""
    NAME = "name"
    SIZE = "size"
    SPEED = "speed"
    LICENCE = "licence"


_TASK_OF = {
    ModelTask.RECOGNITION: Task.RECOGNISE,
    ModelTask.SEGMENTATION: Task.SPEAKERS,
    ModelTask.EMBEDDING: Task.SPEAKERS,
    ModelTask.PIPELINE: Task.SPEAKERS,
    ModelTask.SYNTHESIS: Task.SPEAK,
}


@dataclass(frozen=True, slots=True, kw_only=True)
class ModelEntry:
    """One model as the place shows it."""

    model: Model
    state: ModelState
    is_default: bool
    """Whether a fresh installation has it."""
    speed: float | None = None
    """Seconds of sound that one second of work does here; None where it was not measured."""
    installed_bytes: int = 0
    """What it takes on the disk, where it is installed."""
    is_shipped: bool = False
    """Whether it came with the program: it takes no room of the user's, and is not removed."""
    is_over_shipped: bool = False
    """Whether the user has it in place of one that came with the program."""
    libraries: ModelLibraries | None = None
    """What its engine wants besides it; None where that is a part of the program."""
    engine_lack: str = ""
    """That nothing here runs it, in a sentence without a full stop."""

    @property
    def task(self) -> Task:
        """What it is for in the first place."""
        return _TASK_OF[self.model.task]

    @property
    def tasks(self) -> tuple[Task, ...]:
        """All that it is for."""
        tasks = (self.model.task, *self.model.other_tasks)
        return tuple(dict.fromkeys(_TASK_OF[task] for task in tasks))

    @property
    def disk_bytes(self) -> int:
        """What it takes, or would take, on the disk; 0 where nobody knows."""
        return self.installed_bytes or self.model.disk_bytes

    @property
    def used_bytes(self) -> int:
        """What is free again when it is removed."""
        is_own = self.state is ModelState.INSTALLED and not self.is_shipped
        return self.disk_bytes if is_own else 0

    @property
    def size(self) -> str:
        """What it takes, or would take, on the disk, in words."""
        return disk_text(self.model, self.installed_bytes)

    @property
    def is_free(self) -> bool:
        """Whether everybody may use it for everything, if only with attribution."""
        return self.model.commercial_use.startswith(_YES)

    @property
    def is_forbidden(self) -> bool:
        """Whether commercial use is ruled out."""
        return self.model.commercial_use.startswith(_NO)

    @property
    def is_measurable(self) -> bool:
        """Whether it works alone, so that its speed means something, and can be tried here."""
        return self.can_run and self.model.task in (ModelTask.RECOGNITION, ModelTask.SYNTHESIS)

    @property
    def can_run(self) -> bool:
        """Whether its engine has all that it wants besides it."""
        return not self.engine_lack and (self.libraries is None or self.libraries.is_ready)

    @property
    def languages(self) -> str:
        """Name one or two languages, or count them."""
        tags = self.model.languages
        if tags == (ANY_LANGUAGE,):
            return tr("Any", "language")
        names = dict.fromkeys(map(language_name, tags))
        return str(len(names)) if len(names) > _FEW else ", ".join(names)

    @property
    def limits(self) -> tuple[str, ...]:
        """What it is known not to do well, a sentence each."""
        parts = (part.strip(" .") for part in self.model.limits.replace("; ", ". ").split(". "))
        return tuple(part[0].upper() + part[1:] for part in parts if part)

    @property
    def origin(self) -> str:
        """Where its files come from, and that they are checked."""
        source = self.model.sources[0]
        if isinstance(source, FolderSource):
            return tr("From a folder, and nowhere else.")
        if isinstance(source, RepositorySource):
            return tr("From the model hub, checked by the hashes that it gives.")
        if isinstance(source, HubSource):
            return tr("From the model hub, checked by SHA-256.")
        return tr("From the package index, checked by SHA-256.")


@dataclass(frozen=True, slots=True, kw_only=True)
class Filter:
    """What is to be shown, and in which order."""

    task: Task = Task.ALL
    query: str = ""
    language: str = ""
    """First part of a language tag; empty for any."""
    only_installed: bool = False
    only_commercial: bool = False
    only_open: bool = False
    """Only models that want no account."""
    order: Order = Order.CATALOGUE
    is_descending: bool = False

    def takes(self, entry: ModelEntry) -> bool:
        """Tell whether an entry is shown."""
        model = entry.model
        wanted = self.query.casefold().split()
        names = " ".join((model.title, model.id, *model.names))
        text = f"{names} {model.engine} {model.licence}".casefold()
        return (
            self.task in (Task.ALL, *entry.tasks)
            and all(word in text for word in wanted)
            and (not self.language or _speaks(model, self.language))
            and (not self.only_installed or entry.state is ModelState.INSTALLED)
            and (not self.only_commercial or entry.is_free)
            and not (self.only_open and model.gated)
        )

    def sorted(self, entries: Iterable[ModelEntry]) -> list[ModelEntry]:
        """Put entries into the order that is wanted."""
        found = list(entries)
        if self.order is not Order.CATALOGUE:
            found.sort(key=lambda entry: _key(entry, self.order), reverse=self.is_descending)
        return found


def entries_of(
    store: ModelStore,
    speeds: dict[str, float],
    models: Iterable[Model] | None = None,
    environments: Environments | None = None,
) -> tuple[ModelEntry, ...]:
    """Look at models: at all of the catalogue, those had by name too, and what the user brought.

    `environments` are those beside the store unless others are given.
    """
    catalogue = store.catalogue
    wanted = catalogue.every if models is None else tuple(models)
    engines = {model.engine: model for model in wanted}
    lacks = {engine: lack_of_engine(model) for engine, model in engines.items()}
    libraries = libraries_by_engine(engines.values(), environments or environments_beside(store))
    return tuple(
        ModelEntry(
            model=model,
            state=_state(store, model),
            is_default=model.id in catalogue.defaults,
            speed=speeds.get(model.id),
            installed_bytes=store.installed_bytes(model),
            is_shipped=store.is_shipped(model),
            is_over_shipped=store.is_over_shipped(model),
            libraries=libraries.get(model.engine),
            engine_lack=lacks[model.engine],
        )
        for model in wanted
    )


def languages_of(entries: Iterable[ModelEntry]) -> tuple[tuple[str, str], ...]:
    """Give tag and name of every language that a model is for, by name."""
    tags = {_first(tag) for entry in entries for tag in entry.model.languages} - {ANY_LANGUAGE}
    return tuple(sorted(((tag, language_name(tag)) for tag in tags), key=lambda pair: pair[1]))


def _state(store: ModelStore, model: Model) -> ModelState:
    if store.is_installed(model):
        return ModelState.INSTALLED
    return ModelState.PARTLY if store.is_begun(model) else ModelState.ABSENT


def _speaks(model: Model, language: str) -> bool:
    return model.languages == (ANY_LANGUAGE,) or language in map(_first, model.languages)


def _first(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _key(entry: ModelEntry, order: Order) -> tuple[float, str]:
    title = entry.model.title.casefold()
    if order is Order.SIZE:
        return (entry.disk_bytes, title)
    if order is Order.SPEED:
        return (-(entry.speed or 0.0), title)
    if order is Order.LICENCE:
        return (0, entry.model.licence.casefold())
    return (0, title)
