"""What the store notes beside an installed model."""

import json
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import ModelError

MANIFEST_NAME = "manifest.json"
_SCHEMA = 1


@dataclass(frozen=True, slots=True, kw_only=True)
class InstalledFile:
    """A file as it was when it was installed."""

    name: str
    size_bytes: int
    sha256: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Manifest:
    """What is installed, and where it came from."""

    model: str
    source: str
    """The source in words, with commits or versions."""
    licence: str
    files: tuple[InstalledFile, ...]
    commits: tuple[str, ...] = ()
    """`OWNER/NAME@COMMIT` of every repository of the hub that files came from."""
    about: Mapping[str, Any] | None = None
    """What the model is, where the catalogue does not say it: see `own`."""

    @property
    def size_bytes(self) -> int:
        """What the files take on the disk."""
        return sum(file.size_bytes for file in self.files)

    def write(self, folder: Path) -> None:
        """Write the manifest into the folder of its model."""
        text = json.dumps({"schema": _SCHEMA, **asdict(self)}, indent=2, ensure_ascii=False)
        (folder / MANIFEST_NAME).write_text(text + "\n", encoding="utf-8")


def read_manifest(folder: Path) -> Manifest | None:
    """Return the manifest of a folder; None where there is none.

    One that cannot be read raises `ModelError`.
    """
    path = folder / MANIFEST_NAME
    try:
        text = path.read_text(encoding="utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as error:
        raise _unreadable(path, str(error)) from error
    try:
        return _manifest(json.loads(text))
    except (KeyError, TypeError, ValueError) as error:
        raise _unreadable(path, repr(error)) from error


def _manifest(values: dict[str, Any]) -> Manifest:
    if values["schema"] != _SCHEMA:
        raise ValueError(f"schema {values['schema']}")
    files = tuple(
        InstalledFile(
            name=str(file["name"]), size_bytes=int(file["size_bytes"]), sha256=str(file["sha256"])
        )
        for file in values["files"]
    )
    return Manifest(
        model=str(values["model"]),
        source=str(values["source"]),
        licence=str(values["licence"]),
        files=files,
        commits=tuple(map(str, values.get("commits", ()))),
        about=values.get("about"),
    )


def _unreadable(path: Path, detail: str) -> ModelError:
    return ModelError(
        f"the notes on an installed model are damaged: {path}",
        hint=f"install it again: speechstudio models install {path.parent.name}",
        detail=detail,
    )
