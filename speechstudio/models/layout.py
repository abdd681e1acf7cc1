"""How the folder of models is laid out.

<root>/<id>/                the files of an installed model, and manifest.json
<shipped>/<id>/             the same for a model that came with the program; only read
<root>/.partial/lock        held while something is installed or removed
<root>/.partial/models/<id>/  what is on its way, a folder for each source, and about.json for
                              what the catalogue does not list
<root>/.partial/wheels/     wheels that models are taken from
"""

import json
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from speechstudio.domain.errors import ModelError
from speechstudio.models.catalogue import Model
from speechstudio.models.disk import file_size
from speechstudio.models.manifest import MANIFEST_NAME, Manifest, read_manifest
from speechstudio.models.own import about, model_of

_ABOUT = "about.json"

Found = tuple[Path, Manifest]
"""A model that is there: its folder, and what was noted when it was installed."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Layout:
    """Paths under the root of the store, and the moves between them."""

    root: Path
    shipped: Path | None = None
    """Folder of models that came with the program, where there are any. It may be on a disk that
    cannot be written: nothing is ever changed or locked there."""

    @property
    def partial(self) -> Path:
        """Where models come together."""
        return self.root / ".partial"

    @property
    def wheels(self) -> Path:
        """Where fetched wheels lie until they are no longer needed."""
        return self.partial / "wheels"

    def folder(self, model: Model) -> Path:
        """Where a model is, once this user has installed it."""
        return self.root / model.id

    def folders(self) -> frozenset[str]:
        """Names of all folders; most models of the catalogue have none."""
        return _names(self.root) | (_names(self.shipped) if self.shipped else frozenset())

    def under_way(self, model: Model) -> Path:
        """Where everything lies that is not yet the model."""
        return self.partial / "models" / model.id

    def staging(self, model: Model, source: str) -> Path:
        """Where the files of a model from one source come together."""
        return self.under_way(model) / source

    def begin(self, model: Model, source: str, *, is_listed: bool) -> Path:
        """Return the staging folder for a source that was asked for its files.

        What another commit of the same source left is deleted. Of a model that the catalogue does
        not list, it is noted what it is, so that it is known until it is there.
        """
        staging = self.staging(model, source)
        index = source.partition("-")[0]
        for other in self.under_way(model).glob(f"{index}-*"):
            if other != staging:
                shutil.rmtree(other, ignore_errors=True)
        staging.mkdir(parents=True, exist_ok=True)
        if not is_listed:
            text = json.dumps(about(model), ensure_ascii=False)
            (self.under_way(model) / _ABOUT).write_text(text, encoding="utf-8")
        return staging

    def own(self) -> tuple[Model, ...]:
        """Return the models that tell themselves what they are: installed ones, then begun ones."""
        noted = {model.id: model for model in (*self._begun(), *self._described())}
        return tuple(noted[name] for name in sorted(noted))

    def stamp(self) -> tuple[str | int, ...]:
        """Return what is another as soon as other models are there, or on their way."""
        try:
            changed = self.root.stat().st_mtime_ns
        except OSError:
            return ()
        return changed, *sorted(path.parent.name for path in self._notes())

    def find(self, model: Model) -> Found | None:
        """Return folder and manifest of a model that is there whole, going by lengths of files.

        What this user has installed goes before what came with the program.
        """
        return _whole(self.folder(model)) or self.find_shipped(model)

    def find_shipped(self, model: Model) -> Found | None:
        """Return the same of a model that came with the program."""
        return _whole(self.shipped / model.id) if self.shipped else None

    def is_installed(self, model: Model) -> bool:
        """Whether a model is there, going by its manifest and the lengths of its files."""
        return self.find(model) is not None

    def is_begun(self, model: Model) -> bool:
        """Whether an installation was broken off that can be continued."""
        return any(file_size(path) for path in self.under_way(model).rglob("*"))

    def publish(self, model: Model, staging: Path, manifest: Manifest) -> None:
        """Make the model's folder out of the staging folder, in place of a damaged one."""
        names = {file.name for file in manifest.files}
        for path in list(staging.rglob("*")):
            if path.is_file() and path.relative_to(staging).as_posix() not in names:
                path.unlink()
        manifest.write(staging)
        folder = self.folder(model)
        if folder.exists():
            self._put_away(folder, model)
        staging.replace(folder)
        shutil.rmtree(self.under_way(model), ignore_errors=True)

    def remove(self, model: Model) -> None:
        """Delete what this user has of a model, and what is on its way.

        It is gone for readers at once, who find that which came with the program where one did.
        """
        folder = self.folder(model)
        if folder.exists():
            (folder / MANIFEST_NAME).unlink(missing_ok=True)
            self._put_away(folder, model)
        shutil.rmtree(self.under_way(model), ignore_errors=True)

    def clear_partial(self) -> None:
        """Delete all that is on its way."""
        for folder in (self.wheels, self.partial / "models"):
            shutil.rmtree(folder, ignore_errors=True)

    def _put_away(self, folder: Path, model: Model) -> None:
        away = self.under_way(model) / "away"
        shutil.rmtree(away, ignore_errors=True)
        away.parent.mkdir(parents=True, exist_ok=True)
        folder.replace(away)
        shutil.rmtree(away, ignore_errors=True)

    def _described(self) -> Iterator[Model]:
        for name in _names(self.root) - {self.partial.name}:
            try:
                manifest = read_manifest(self.root / name)
            except ModelError:
                continue
            if manifest is not None and manifest.about is not None:
                yield from _read(manifest.about, name)

    def _notes(self) -> Iterator[Path]:
        return (self.partial / "models").glob(f"*/{_ABOUT}")

    def _begun(self) -> Iterator[Model]:
        for path in self._notes():
            try:
                noted = json.loads(path.read_text(encoding="utf-8"))
            except (OSError, ValueError):
                continue
            yield from _read(noted, path.parent.name)


def _names(folder: Path) -> frozenset[str]:
    try:
        return frozenset(entry.name for entry in os.scandir(folder))
    except OSError:
        return frozenset()


def _whole(folder: Path) -> Found | None:
    """Read the manifest of a folder; None where it cannot be read, or files are not there whole."""
    try:
        manifest = read_manifest(folder)
    except ModelError:
        return None
    if manifest is None:
        return None
    whole = all(file_size(folder / file.name) == file.size_bytes for file in manifest.files)
    return (folder, manifest) if whole else None


def _read(noted: object, name: str) -> Iterator[Model]:
    """Give the model of that name which a note describes; nothing for a damaged note."""
    try:
        model = model_of(noted)  # type: ignore[arg-type]  # what is no mapping raises TypeError
    except (AttributeError, KeyError, TypeError, ValueError):
        return
    if model.id == name:
        yield model
