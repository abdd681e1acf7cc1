"""What the place of models shows of each model, and which of them it shows."""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.gui.viewmodels.facts import language_name
from speechstudio.models.catalogue import ANY_LANGUAGE, HubSource, Model, ModelTask
from speechstudio.models.store import ModelStore

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

    @property
    def task(self) -> Task:
        """What it is for."""
        return _TASK_OF[self.model.task]

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
        """Whether it works alone, so that its speed means something."""
        return self.model.task in (ModelTask.RECOGNITION, ModelTask.SYNTHESIS)

    @property
    def languages(self) -> str:
        """Name one or two languages, or count them."""
        tags = self.model.languages
        if tags == (ANY_LANGUAGE,):
            return "Any"
        if len(tags) > _FEW:
            return str(len(tags))
        return ", ".join(language_name(tag) for tag in tags)

    @property
    def limits(self) -> tuple[str, ...]:
        """What it is known not to do well, a sentence each."""
        parts = (part.strip(" .") for part in self.model.limits.replace("; ", ". ").split(". "))
        return tuple(part[0].upper() + part[1:] for part in parts if part)

    @property
    def origin(self) -> str:
        """Where its files come from, and that they are checked."""
        source = self.model.sources[0]
        where = "the model hub" if isinstance(source, HubSource) else "the package index"
        return f"From {where}, checked by SHA-256."


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
        text = f"{model.title} {model.id} {model.engine} {model.licence}".casefold()
        return (
            self.task in (Task.ALL, entry.task)
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


def entries_of(store: ModelStore, speeds: dict[str, float]) -> tuple[ModelEntry, ...]:
    """Look at every model of the catalogue, those that are had by name too."""
    catalogue = store.catalogue
    return tuple(
        ModelEntry(
            model=model,
            state=_state(store, model.id),
            is_default=model.id in catalogue.defaults,
            speed=speeds.get(model.id),
        )
        for model in (*catalogue.models, *catalogue.by_name)
    )


def languages_of(entries: Iterable[ModelEntry]) -> tuple[tuple[str, str], ...]:
    """Give tag and name of every language that a model is for, by name."""
    tags = {_first(tag) for entry in entries for tag in entry.model.languages} - {ANY_LANGUAGE}
    return tuple(sorted(((tag, language_name(tag)) for tag in tags), key=lambda pair: pair[1]))


def _state(store: ModelStore, model_id: str) -> ModelState:
    if store.is_installed(model_id):
        return ModelState.INSTALLED
    return ModelState.PARTLY if store.is_begun(model_id) else ModelState.ABSENT


def _speaks(model: Model, language: str) -> bool:
    return model.languages == (ANY_LANGUAGE,) or language in map(_first, model.languages)


def _first(tag: str) -> str:
    return tag.partition("-")[0].lower()


def _key(entry: ModelEntry, order: Order) -> tuple[float, str]:
    title = entry.model.title.casefold()
    if order is Order.SIZE:
        return (entry.model.disk_bytes, title)
    if order is Order.SPEED:
        return (-(entry.speed or 0.0), title)
    if order is Order.LICENCE:
        return (0, entry.model.licence.casefold())
    return (0, title)
