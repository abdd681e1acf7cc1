"""The models on this machine: how they come, are checked and go."""

import os
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from speechstudio.domain import own_python
from speechstudio.domain.errors import HashMismatchError, ModelError, StorageError
from speechstudio.models.catalogue import Catalogue, Model
from speechstudio.models.connections import NAME as CONNECTIONS
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.found import FoundModels
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


class ModelStore(FoundModels):
    """Finds, installs, checks and removes models under one folder.

    Several processes may use one folder at a time. Every method takes ids of the catalogue, or of
    what the user brought besides, and raises `UnknownModelError` for any other; most take a model
    as well, such as those that `own` describes. Nothing is written before something is installed,
    and never anything where models lie that came with the program.
    """

    def __init__(
        self,
        root: Path,
        catalogue: Catalogue,
        *,
        environment: Mapping[str, str] | None = None,
        connections: ConnectionLog | None = None,
        shipped: Path | None = None,
    ) -> None:
        """`environment` is that of this process, unless another is given.

        `connections` notes where models come from; without one, that is noted beside `root`.
        `shipped` is the folder of models that came with the program, unless another is given.
        """
        shipped = shipped or own_python.shipped("models")
        super().__init__(Layout(root=root, shipped=shipped), catalogue)
        self.root = root
        self._environment = os.environ if environment is None else environment
        self.connections = connections or ConnectionLog(root.with_name(CONNECTIONS))

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

    def repair(
        self,
        model_id: str,
        *,
        progress: ProgressCallback = no_progress,
        cancelled: CancelCheck = never_cancelled,
        token: str | None = None,
    ) -> bool:
        """Install a model anew if `verify` finds it damaged; return whether it was.

        It is used until the new one is there. In place of one that came with the program, the
        user gets a sound copy. Raises as `install_all` does, and as `path` for what is not there.
        """
        try:
            self.verify(model_id, progress=progress, cancelled=cancelled)
        except HashMismatchError:
            model = self.catalogue.get(model_id)
            self._installation(progress, cancelled, token).run([model], anew=True)
            return True
        return False

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
        folder, manifest = self._find(model)
        meter = Meter(progress, cancelled)
        meter.start(model_id, InstallStep.VERIFY, manifest.size_bytes)
        with storage_errors(folder):
            bad = [f.name for f in manifest.files if not _is_sound(model, f, folder, meter)]
        if bad:
            raise HashMismatchError(
                f"{model_id} is damaged: {', '.join(bad)}",
                hint=f"run: speechstudio models repair {model_id}",
            )
        return manifest

    def remove(self, model_id: str) -> int:
        """Delete a model and what is partly downloaded of it; return the bytes that this frees.

        Removing what is not there frees 0 bytes. ModelError is raised for a model that came with
        the program and of which the user has nothing else.
        """
        model = self.catalogue.get(model_id)
        folders = (self._layout.folder(model), self._layout.under_way(model))
        size = sum(file_size(path) for folder in folders for path in folder.rglob("*"))
        if not any(folder.exists() for folder in folders):
            if self.is_shipped(model):
                raise ModelError(
                    f"{model_id} comes with the program and is not removed",
                    hint="It takes no room of yours; it goes when the program is removed.",
                )
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
