"""Reads the catalogue of models, and says which key is wrong when one is."""

import re
import tomllib
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import CatalogueError
from speechstudio.models.catalogue import (
    Catalogue,
    HubFile,
    HubSource,
    Model,
    ModelTask,
    Source,
    Wheel,
    WheelFile,
    WheelMember,
    WheelSource,
)
from speechstudio.models.mms import mms_model
from speechstudio.models.piper_voices import piper_voices
from speechstudio.models.repository import RepositoryPart, RepositorySource, is_inner_path
from speechstudio.resources import resource

_ENGINES = (
    "faster-whisper", "pyannote", "piper", "kokoro", "bark", "chatterbox", "coqui",
    "fastspeech2", "kitten", "melotts", "mms", "pocket", "seamless", "speecht5", "styletts2",
    "tortoise",
)  # fmt: skip
_ID = re.compile(r"[a-z0-9]+(?:[.-][a-z0-9]+)*")
_SHA256 = re.compile(r"[0-9a-f]{64}")
_COMMIT = re.compile(r"[0-9a-f]{40}")
_REPOSITORY = re.compile(r"(?:datasets/)?[\w.-]+/[\w.-]+")
_REVISION = re.compile(r"[\w.-]+")
_TEXT_SUFFIXES = (".json", ".yaml", ".txt")
_SCHEMA = 1


class _Table:
    """A table of the file that knows its own place, for messages."""

    def __init__(self, values: object, place: str) -> None:
        if not isinstance(values, dict):
            raise CatalogueError(f"{place}: a table is expected")
        self.values: dict[str, Any] = values
        self.place = place

    def fail(self, key: str, why: str) -> CatalogueError:
        return CatalogueError(f"{self.place}.{key}: {why}".lstrip("."))

    def text(self, key: str, *, default: str | None = None) -> str:
        value = self.values.get(key, default)
        if not isinstance(value, str) or not value.strip():
            raise self.fail(key, "a text is expected")
        return value

    def matching(self, key: str, pattern: re.Pattern[str], *, default: str | None = None) -> str:
        value = self.text(key, default=default)
        if not pattern.fullmatch(value):
            raise self.fail(key, f"{value!r} has not the form that is expected")
        return value

    def optional(self, key: str) -> str | None:
        return self.text(key) if key in self.values else None

    def count(self, key: str) -> int:
        value = self.values.get(key)
        if not isinstance(value, int) or isinstance(value, bool) or value <= 0:
            raise self.fail(key, "a number of bytes above zero is expected")
        return value

    def flag(self, key: str) -> bool:
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.fail(key, "true or false is expected")
        return value

    def texts(self, key: str) -> tuple[str, ...]:
        values = self.values.get(key)
        if not isinstance(values, list) or not values:
            raise self.fail(key, "a list of texts is expected")
        for place, value in enumerate(values):
            if not isinstance(value, str) or not value:
                raise self.fail(f"{key}[{place}]", "a text is expected")
        return tuple(values)

    def some_texts(self, key: str) -> tuple[str, ...]:
        return self.texts(key) if key in self.values else ()

    def tables(self, key: str) -> tuple["_Table", ...]:
        values = self.values.get(key)
        if not isinstance(values, list) or not values:
            raise self.fail(key, "a list of tables is expected")
        place = f"{self.place}.{key}".lstrip(".")
        return tuple(_Table(value, f"{place}[{index}]") for index, value in enumerate(values))

    def table(self, key: str) -> "_Table":
        return _Table(self.values.get(key), f"{self.place}.{key}".lstrip("."))

    def only(self, *keys: str) -> None:
        strange = sorted(set(self.values) - set(keys))
        if strange:
            raise self.fail(strange[0], "this key is not known")


def load_catalogue(path: Path | None = None) -> Catalogue:
    """Read the shipped catalogue with the voices that may be had by name, or another one.

    Raises `CatalogueError`, whose message begins with the place of the key that is wrong.
    """
    if path is None:
        shipped = load_catalogue(resource("catalogue.toml"))
        listed = {model.id for model in shipped.models}
        voices = (voice for voice in piper_voices() if voice.id not in listed)
        return replace(shipped, by_name=tuple(voices), families=(mms_model,))
    try:
        values = tomllib.loads(path.read_text(encoding="utf-8"))
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise CatalogueError(f"{path.name}: {error}") from error
    return read_catalogue(values)


def read_catalogue(values: Mapping[str, Any]) -> Catalogue:
    """Check and convert what stands in a catalogue file."""
    top = _Table(dict(values), "")
    top.only("schema", "defaults", "hub", "languages", "wheels", "models")
    if top.count("schema") != _SCHEMA:
        raise top.fail("schema", f"this program reads schema {_SCHEMA}")
    sets = {key: top.table("languages").texts(key) for key in top.table("languages").values}
    wheels = _wheels(top)
    models = tuple(_model(table, sets, wheels) for table in top.tables("models"))
    ids = [model.id for model in models]
    for index, model_id in enumerate(ids):
        if model_id in ids[:index]:
            raise CatalogueError(f"models[{index}].id: {model_id!r} stands twice")
    defaults = top.texts("defaults")
    for index, default in enumerate(defaults):
        if default not in ids:
            raise CatalogueError(f"defaults[{index}]: there is no model {default!r}")
    endpoint = top.table("hub").text("endpoint").rstrip("/")
    return Catalogue(models=models, defaults=defaults, hub_endpoint=endpoint)


def _wheels(top: _Table) -> dict[str, Wheel]:
    if "wheels" not in top.values:
        return {}
    wheels = {}
    for key in top.table("wheels").values:
        table = top.table("wheels").table(key)
        table.only("version", "file", "size", "platform", "python")
        wheels[key] = Wheel(
            distribution=key,
            version=table.text("version"),
            file=_plain_name(table, "file"),
            size_bytes=table.count("size"),
            platform=table.optional("platform"),
            python=table.optional("python"),
        )
    return wheels


def _model(
    table: _Table, sets: Mapping[str, tuple[str, ...]], wheels: Mapping[str, Wheel]
) -> Model:
    words = ("id", "title", "task", "engine", "languages", "licence", "commercial_use", "limits")
    table.only(*words, "sources", "names", "other_tasks", "takes_recordings")
    engine = table.text("engine")
    if engine not in _ENGINES:
        raise table.fail("engine", f"{engine!r} is none of {', '.join(_ENGINES)}")
    return Model(
        id=table.matching("id", _ID),
        title=table.text("title"),
        task=_task(table, "task", table.text("task")),
        engine=engine,
        languages=_languages(table, sets),
        licence=table.text("licence"),
        commercial_use=table.text("commercial_use"),
        limits=table.text("limits"),
        sources=tuple(_source(source, wheels) for source in table.tables("sources")),
        names=table.some_texts("names"),
        other_tasks=tuple(
            _task(table, "other_tasks", name) for name in table.some_texts("other_tasks")
        ),
        takes_recordings=table.flag("takes_recordings"),
    )


def _task(table: _Table, key: str, name: str) -> ModelTask:
    if name not in list(ModelTask):
        raise table.fail(key, f"{name!r} is none of {', '.join(ModelTask)}")
    return ModelTask(name)


def _languages(table: _Table, sets: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    value = table.values.get("languages")
    if isinstance(value, str):
        if value not in sets:
            raise table.fail("languages", f"there is no set of languages {value!r}")
        return sets[value]
    return table.texts("languages")


def _source(table: _Table, wheels: Mapping[str, Wheel]) -> Source:
    readers: dict[str, Callable[[], Source]] = {
        "wheel": lambda: _wheel_source(table, wheels),
        "hub": lambda: _hub_source(table),
        "repository": lambda: _repository_source(table),
    }
    kind = table.text("kind")
    if kind not in readers:
        raise table.fail("kind", f"{kind!r} is none of {', '.join(readers)}")
    source = readers[kind]()
    names = [file.name for file in source.files]
    if len(set(names)) != len(names):
        raise table.fail("files", "a name stands twice")
    return source


def _wheel_source(table: _Table, wheels: Mapping[str, Wheel]) -> WheelSource:
    table.only("kind", "files")
    files = []
    for file in table.tables("files"):
        file.only("name", "size", "sha256", "members")
        members = []
        for member in file.tables("members"):
            member.only("wheel", "path")
            name = member.text("wheel")
            if name not in wheels:
                raise member.fail("wheel", f"there is no wheel {name!r}")
            members.append(WheelMember(wheel=wheels[name], path=member.text("path")))
        files.append(
            WheelFile(
                name=_inner_path(file, "name"),
                size_bytes=file.count("size"),
                sha256=file.matching("sha256", _SHA256),
                members=tuple(members),
            )
        )
    used = dict.fromkeys(member.wheel for file in files for member in file.members)
    return WheelSource(wheels=tuple(used), files=tuple(files))


def _hub_source(table: _Table) -> HubSource:
    table.only("kind", "gated", "repository", "revision", "files")
    repository = table.matching("repository", _REPOSITORY)
    revision = table.matching("revision", _COMMIT)
    files = []
    for file in table.tables("files"):
        file.only("name", "size", "sha256", "repository", "revision", "path")
        name = _inner_path(file, "name")
        # Weights can carry code: only a short text may go by its commit alone.
        bare = "sha256" not in file.values and name.endswith(_TEXT_SUFFIXES)
        files.append(
            HubFile(
                name=name,
                size_bytes=file.count("size"),
                sha256=None if bare else file.matching("sha256", _SHA256),
                repository=file.matching("repository", _REPOSITORY, default=repository),
                revision=file.matching("revision", _COMMIT, default=revision),
                path=file.text("path", default=name),
            )
        )
    return HubSource(files=tuple(files), gated=table.flag("gated"))


def _repository_source(table: _Table) -> RepositorySource:
    table.only("kind", "gated", "about", "parts")
    return RepositorySource(
        parts=tuple(_part(part) for part in table.tables("parts")),
        about_bytes=table.count("about") if "about" in table.values else 0,
        gated=table.flag("gated"),
    )


def _part(table: _Table) -> RepositoryPart:
    table.only("repository", "revision", "include", "into", "sha256")
    include = table.texts("include")
    hashes: tuple[tuple[str, str], ...] = ()
    if "sha256" in table.values:
        known = table.table("sha256")
        hashes = tuple((path, known.matching(path, _SHA256)) for path in known.values)
    return RepositoryPart(
        repository=table.matching("repository", _REPOSITORY),
        revision=table.matching("revision", _REVISION, default="main"),
        include=include,
        into=_inner_path(table, "into") if "into" in table.values else "",
        hashes=hashes,
    )


def _plain_name(table: _Table, key: str) -> str:
    name = table.text(key)
    if "/" in name or "\\" in name or name.startswith("."):
        raise table.fail(key, f"{name!r} is not the name of a file")
    return name


def _inner_path(table: _Table, key: str) -> str:
    name = table.text(key)
    if not is_inner_path(name):
        raise table.fail(key, f"{name!r} is not a path inside a model")
    return name
