"""Repositories of a hub, as its public interface shows them."""

import json
from collections.abc import Mapping
from typing import Any

from speechstudio.models.repository import RepositoryPart, RepositorySource
from tests.models import samples
from tests.models.file_server import FileServer, Served

REPOSITORY = "lab/voice"
LARGE_BYTES = 1000
"""From so many bytes on a file carries its SHA-256."""
FILES = {
    "config.json": samples.CONFIG,
    "model.safetensors": samples.WEIGHTS,
    "pytorch_model.bin": b"the same, pickled",
    "README.md": b"# A voice\n",
    ".gitattributes": b"* -text\n",
    "runs/empty.json": b"",
}


def serve_repository(
    server: FileServer,
    files: Mapping[str, bytes] | None = None,
    *,
    repository: str = REPOSITORY,
    revision: str = "main",
    commit: str = samples.COMMIT,
    **about: Any,
) -> None:
    """Put a repository on the server at one commit, to which a revision leads."""
    files = FILES if files is None else files
    kind = repository if repository.startswith("datasets/") else f"models/{repository}"
    told = {"sha": commit, "gated": False, **about}
    server.files[f"/api/{kind}/revision/{revision}"] = Served(json.dumps(told).encode())
    entries = [{"type": "directory", "path": "runs", "oid": "0" * 40, "size": 0}]
    for path, content in files.items():
        entries.append(_entry(path, content))
        server.files[f"/{repository}/resolve/{commit}/{path}"] = Served(content)
    half = len(entries) // 2
    following = f"/api/{kind}/tree/{commit}?recursive=true&cursor=second"
    server.files[f"/api/{kind}/tree/{commit}?recursive=true"] = Served(
        json.dumps(entries[:half]).encode(),
        headers={"Link": f'<https://elsewhere.invalid{following}>; rel="next"'},
    )
    server.files[following] = Served(json.dumps(entries[half:]).encode())


def _entry(path: str, content: bytes) -> dict[str, Any]:
    entry = {"type": "file", "path": path, "size": len(content), "oid": samples.git_name(content)}
    if len(content) < LARGE_BYTES:
        return entry
    large = {"oid": samples.sha256(content), "size": len(content), "pointerSize": 134}
    return {**entry, "oid": "f" * 40, "lfs": large}


def source(*parts: RepositoryPart, **more: Any) -> RepositorySource:
    """Make a source of parts; of all of the repository where none is given."""
    return RepositorySource(parts=parts or (RepositoryPart(repository=REPOSITORY),), **more)
