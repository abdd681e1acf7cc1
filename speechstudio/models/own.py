"""Models that a user brought, and that the catalogue does not list: what they are, and where from.

What one is stands in its manifest, or in the notes of its installation while that is under way.
"""

import re
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import CatalogueError, UsageError
from speechstudio.models.catalogue import ANY_LANGUAGE, UNSTATED, Model, ModelTask
from speechstudio.models.repository import FolderSource, RepositoryPart, RepositorySource

LIMITS = "Nobody has tried it with this program: listen before you use it."

_NAME = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9_][\w.-]*")
_REVISION = re.compile(r"[\w./-]+")
_PLAIN = re.compile(r"[^a-z0-9]+")
_FREE = ("mit", "apache-2.0", "bsd", "cc0", "isc", "unlicense")
_WITH_NAME = ("cc-by-4.0", "cc-by-3.0", "cc-by-2.0")


def of_repository(
    repository: str,
    *,
    engine: str,
    task: ModelTask,
    revision: str = "main",
    expects: tuple[str, ...] = (),
    gated: bool = False,
) -> Model:
    """Describe a repository of the hub as a model for an engine.

    `expects` are the files without which the engine can make nothing of it; `gated` says that it
    opens with a token only. Raises UsageError for what cannot be the name of a repository or a
    revision.
    """
    if not _NAME.fullmatch(repository):
        raise UsageError(
            f"“{repository}” is no repository", hint="Write hub:OWNER/NAME, as its page is called."
        )
    if not _REVISION.fullmatch(revision):
        raise UsageError(
            f"“{revision}” is no revision", hint="Give a branch, a tag or a commit, such as main."
        )
    part = RepositoryPart(repository=repository, revision=revision)
    return Model(
        id=_id(engine, repository),
        names=(f"hub:{repository}",),
        title=repository.partition("/")[2],
        task=task,
        engine=engine,
        languages=(ANY_LANGUAGE,),
        licence=UNSTATED,
        commercial_use=UNSTATED,
        limits=LIMITS,
        sources=(RepositorySource(parts=(part,), expects=expects, gated=gated),),
    )


def of_folder(
    folder: Path, *, engine: str, task: ModelTask, name: str = "", expects: tuple[str, ...] = ()
) -> Model:
    """Describe a folder of the user's as a model for an engine.

    Raises UsageError where no name can be made of that of the folder.
    """
    wanted = name or folder.resolve().name
    if not _PLAIN.sub("", wanted.lower()):
        raise UsageError(
            f"“{wanted}” cannot be the name of a model", hint="Give another one with --name."
        )
    return Model(
        id=_id(engine, wanted),
        title=wanted,
        task=task,
        engine=engine,
        languages=(ANY_LANGUAGE,),
        licence=UNSTATED,
        commercial_use=UNSTATED,
        limits=LIMITS,
        sources=(FolderSource(folder=str(folder), expects=expects),),
    )


def licensed(model: Model, licence: str, languages: tuple[str, ...]) -> Model:
    """Add what the publisher says of a model that nobody else said anything of."""
    if model.licence == UNSTATED and licence:
        use = _commercial_use(licence.lower())
        model = replace(model, licence=licence, commercial_use=use)
    if model.languages == (ANY_LANGUAGE,) and languages:
        model = replace(model, languages=languages)
    return model


def about(model: Model) -> dict[str, Any]:
    """Return what is noted of a model, so that `model_of` gives it back."""
    source = model.sources[0]
    noted: dict[str, Any] = {
        "id": model.id,
        "names": model.names,
        "title": model.title,
        "task": model.task.value,
        "other_tasks": model.other_tasks,
        "engine": model.engine,
        "languages": model.languages,
        "licence": model.licence,
        "commercial_use": model.commercial_use,
        "limits": model.limits,
    }
    if isinstance(source, FolderSource):
        return {**noted, "folder": source.folder, "expects": source.expects}
    if not isinstance(source, RepositorySource) or len(source.parts) != 1:
        raise CatalogueError(f"{model.id}: only what comes from one place can be described")
    (part,) = source.parts
    place = {"repository": part.repository, "revision": part.revision, "include": part.include}
    more = {"gated": source.gated, "bytes": source.about_bytes, "expects": source.expects}
    return {**noted, **place, **more}


def model_of(noted: Mapping[str, Any]) -> Model:
    """Read what `about` gave; raises KeyError, TypeError or ValueError for anything else."""
    expects = _texts(noted["expects"])
    source: FolderSource | RepositorySource
    if "folder" in noted:
        source = FolderSource(folder=str(noted["folder"]), expects=expects)
    else:
        part = RepositoryPart(
            repository=str(noted["repository"]),
            revision=str(noted["revision"]),
            include=_texts(noted["include"]),
        )
        source = RepositorySource(
            parts=(part,),
            expects=expects,
            gated=bool(noted["gated"]),
            about_bytes=int(noted["bytes"]),
        )
    return Model(
        id=str(noted["id"]),
        names=_texts(noted["names"]),
        title=str(noted["title"]),
        task=ModelTask(noted["task"]),
        other_tasks=tuple(map(ModelTask, noted["other_tasks"])),
        engine=str(noted["engine"]),
        languages=_texts(noted["languages"]),
        licence=str(noted["licence"]),
        commercial_use=str(noted["commercial_use"]),
        limits=str(noted["limits"]),
        sources=(source,),
    )


def _id(engine: str, name: str) -> str:
    plain = _PLAIN.sub("-", name.lower()).strip("-")
    return plain if plain.startswith(f"{engine}-") else f"{engine}-{plain}"


def _commercial_use(licence: str) -> str:
    if "-nc" in licence:
        return "no"
    if licence.startswith(_FREE):
        return "yes"
    return "yes, with attribution" if licence in _WITH_NAME else UNSTATED


def _texts(values: object) -> tuple[str, ...]:
    if not isinstance(values, list | tuple):
        raise TypeError(f"a list of texts is expected, not {values!r}")
    return tuple(map(str, values))
