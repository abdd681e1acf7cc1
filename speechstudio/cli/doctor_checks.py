"""What `speechstudio doctor` finds out by itself: system, memory, folders, models."""

import os
import platform
import shutil
import sys
import tempfile
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import ModelError
from speechstudio.storage.folders import Folders

if TYPE_CHECKING:
    from speechstudio.models.store import ModelStore

GIGABYTE = 1_000_000_000
LITTLE_MEMORY_BYTES = 4 * GIGABYTE
"""Below this, finding speakers beside recognizing words makes a system swap."""
LITTLE_ROOM_BYTES = GIGABYTE
"""Below this, a model or a long recording may not fit."""
OLDEST_PYTHON = (3, 11)


class State(StrEnum):
    """How a check went."""

    OK = "ok"
    WARN = "warn"
    """Something does not work that transcribing can do without."""
    MISSING = "missing"
    """Transcribing does not work until it is mended."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Check:
    """What was looked at and what was found."""

    name: str
    state: State
    found: str
    """What is there, in a few words."""
    remedy: str = ""
    """What to do; empty where nothing is wrong."""


def check_python() -> Check:
    """Python is new enough; the system is named for reports."""
    system = f"{platform.system()} {platform.release()} ({platform.machine()})"
    return Check(
        name="Python",
        state=State.OK if sys.version_info[:2] >= OLDEST_PYTHON else State.MISSING,
        found=f"{platform.python_version()} on {system}",
        remedy="" if sys.version_info[:2] >= OLDEST_PYTHON else "install Python 3.11 or newer",
    )


def check_machine() -> Check:
    """Cores and memory, with a word where the memory is scarce."""
    import psutil

    memory = psutil.virtual_memory()
    is_scarce = memory.total < LITTLE_MEMORY_BYTES
    return Check(
        name="Machine",
        state=State.WARN if is_scarce else State.OK,
        found=f"{os.cpu_count() or 1} cores, {gigabytes(memory.total)} of memory "
        f"({gigabytes(memory.available)} free)",
        remedy="close other programs before long recordings" if is_scarce else "",
    )


def check_folders(folders: Folders) -> list[Check]:
    """Each folder can be written and has room. Makes no folder."""
    return [
        _check_folder("Models folder", folders.data, is_needed=True),
        _check_folder("Cache folder", folders.cache, is_needed=True),
        _check_folder("Documents folder", folders.documents, is_needed=False),
    ]


def check_models(folders: Folders) -> list[Check]:
    """Every model that transcribing uses unless told otherwise is installed."""
    from speechstudio.models.catalogue_reader import load_catalogue
    from speechstudio.models.store import ModelStore

    catalogue = load_catalogue()
    store = ModelStore(folders.models, catalogue)
    return [_check_model(store, model_id) for model_id in catalogue.defaults]


def check_engines() -> list[Check]:
    """See that each task has some engine, and which plug-ins do not load."""
    from speechstudio.engines.registry import UnavailableEngine, engines
    from speechstudio.engines.spec import Task

    found = []
    for task in Task:
        known = engines(task).values()
        works = [each.id for each in known if not isinstance(each, UnavailableEngine)]
        found.append(
            Check(
                name=f"Engines for {task.value}",
                state=State.OK if works else State.MISSING,
                found=", ".join(works) or "none",
                remedy="" if works else "install the program again",
            )
        )
        found += [
            Check(
                name=f"Plug-in {each.id}",
                state=State.WARN,
                found=f"does not load: {each.reason}",
                remedy="install the plug-in again, or remove it",
            )
            for each in known
            if isinstance(each, UnavailableEngine)
        ]
    return found


def gigabytes(count: int) -> str:
    """Return a number of bytes in words, as `3.2 GB` or `140 MB`."""
    if count >= GIGABYTE:
        return f"{count / GIGABYTE:.1f} GB"
    return f"{count / 1_000_000:.0f} MB"


def _check_model(store: "ModelStore", model_id: str) -> Check:
    """One model, by names and lengths of its files; reading all of them would take long."""
    name = f"Model {model_id}"
    try:
        manifest = store.manifest(model_id)
    except ModelError as error:
        remedy = error.hint.removeprefix("run: ")
        return Check(name=name, state=State.MISSING, found=error.message, remedy=remedy)
    there = "comes with the program" if store.is_shipped(model_id) else "installed"
    return Check(name=name, state=State.OK, found=f"{there}, {gigabytes(manifest.size_bytes)}")


def _check_folder(name: str, folder: Path, *, is_needed: bool) -> Check:
    """One folder, or its nearest parent where it is not made yet."""
    existing = next(path for path in (folder, *folder.parents) if path.exists())
    try:
        with tempfile.TemporaryFile(dir=existing):
            free = shutil.disk_usage(existing).free
    except OSError as error:
        return Check(
            name=name,
            state=State.MISSING if is_needed else State.WARN,
            found=f"{folder} cannot be written: {error.strerror or error}",
            remedy=f"make {existing} writable for you",
        )
    is_scarce = free < LITTLE_ROOM_BYTES
    return Check(
        name=name,
        state=State.WARN if is_scarce else State.OK,
        found=f"{folder}, {gigabytes(free)} free",
        remedy="make room on that disk" if is_scarce else "",
    )
