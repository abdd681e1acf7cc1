"""How much of the disk the program takes, what for, and what of it can go."""

import os
import shutil
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from speechstudio.engines.environments.state import size_of as size_of_environment
from speechstudio.jobs.checkpoints import CheckpointStore
from speechstudio.models.store import ModelStore
from speechstudio.storage.folders import Folders
from speechstudio.workflows.engine_environments import environments_beside


class Use(StrEnum):
    """What room is taken for."""

    MODELS = "models"
    DOWNLOADS = "downloads"
    """What is partly downloaded."""
    LIBRARIES = "libraries"
    """Of engines that run apart from the program; without what they have in common with it."""
    PROJECTS = "projects"
    RECORDINGS = "recordings"
    SPEECH = "speech"
    """Sentences that were spoken before."""
    UNFINISHED = "unfinished"
    """Work that was interrupted."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Places:
    """Folders of this user, by what they hold."""

    store: ModelStore
    folders: Mapping[Use, Path]

    @classmethod
    def of(
        cls, store: ModelStore, folders: Folders, *, projects: Path, recordings: Path
    ) -> "Places":
        """Give those of a user."""
        return cls(
            store=store,
            folders={
                Use.MODELS: store.root,
                Use.DOWNLOADS: store.partial,
                Use.LIBRARIES: environments_beside(store).root,
                Use.PROJECTS: projects,
                Use.RECORDINGS: recordings,
                Use.SPEECH: folders.cache / "speech",
                Use.UNFINISHED: folders.cache / "jobs",
            },
        )

    def sizes(self) -> dict[Use, int]:
        """Count the bytes of all; takes a while where there are many files."""
        plain: set[Use] = set(self.folders) - {Use.LIBRARIES}
        sizes = {use: size_of(self.folders[use]) for use in plain}
        sizes[Use.MODELS] -= sizes[Use.DOWNLOADS]
        sizes[Use.LIBRARIES] = size_of_environment(self.folders[Use.LIBRARIES]).own_bytes
        return sizes

    def free(self) -> int:
        """Bytes that are free on the disk of the models."""
        models = self.folders[Use.MODELS]
        there = next(place for place in (models, *models.parents) if place.exists())
        return shutil.disk_usage(there).free

    def clear(self, use: Use) -> int:
        """Delete what can be made or had again; give the bytes that are free now.

        What somebody works with at the moment stays. Raises StorageError where models are being
        downloaded.
        """
        folder = self.folders[use]
        before = size_of(folder)
        if use is Use.UNFINISHED:
            CheckpointStore(folder).prune(kept_s=0)
        elif use is Use.DOWNLOADS:
            self.store.remove_partial()
        elif use is Use.SPEECH:
            for entry in _entries(folder):
                shutil.rmtree(entry, ignore_errors=True)
                with suppress(OSError):
                    entry.unlink(missing_ok=True)
        return max(0, before - size_of(folder))


def size_of(folder: Path) -> int:
    """Count the bytes of all files in a folder; what cannot be read counts as nothing."""
    total = 0
    for name, _, files in os.walk(folder):
        for file in files:
            with suppress(OSError):
                total += os.stat(os.path.join(name, file), follow_symlinks=False).st_size  # noqa: PTH116, PTH118 - there may be very many
    return total


def _entries(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []
