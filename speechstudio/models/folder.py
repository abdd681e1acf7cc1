"""Takes a model from a folder that the user chose, for machines without a network."""

import hashlib
import os
from pathlib import Path

from speechstudio.domain.errors import HashMismatchError, ModelError
from speechstudio.models.catalogue import HubSource, Model, PublishedFile, WheelSource
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.hashing import BLOCK_BYTES
from speechstudio.models.manifest import InstalledFile
from speechstudio.models.progress import InstallStep, Meter
from speechstudio.models.repository import (
    FolderSource,
    RepositoryPart,
    RepositorySource,
    lacking,
)
from speechstudio.models.workbench import accept


def matching_files(model: Model, folder: Path) -> tuple[str, tuple[PublishedFile, ...]]:
    """Return which files of a folder make up the model, and the source that they are of, in words.

    Goes by names, and by lengths where they are known. Raises `ModelError`, naming what is missing
    of the source that comes nearest.
    """
    gaps, found = {}, {}
    for index, source in enumerate(model.sources):
        if isinstance(source, WheelSource | HubSource):
            found[index], gaps[index] = tuple(source.files), _gaps(source, folder)
        else:
            found[index] = _in_folder(source, folder)
            missing = lacking(source.needed, (file.name for file in found[index]))
            gaps[index] = [f"{name} is missing" for name in missing]
            gaps[index] += [] if found[index] else ["it holds no files"]
    best = min(gaps, key=lambda index: len(gaps[index]))
    source = model.sources[best]
    if not gaps[best]:
        return ("" if isinstance(source, FolderSource) else f" ({source.title})"), found[best]
    wanted = ", ".join(file.name for file in source.files)
    if isinstance(source, RepositorySource | FolderSource):
        wanted = ", ".join(source.needed)
    raise ModelError(
        f"{folder} does not hold {model.id}: {', '.join(gaps[best])}",
        hint=f"choose a folder with {wanted or 'the files of the model'}",
    )


def _gaps(source: WheelSource | HubSource, folder: Path) -> list[str]:
    gaps = []
    for file in source.files:
        size = file_size(folder / file.name)
        if not size:
            gaps.append(f"{file.name} is missing")
        elif size != file.size_bytes:
            gaps.append(f"{file.name} has {size} bytes in place of {file.size_bytes}")
    return gaps


def _in_folder(source: RepositorySource | FolderSource, folder: Path) -> tuple[PublishedFile, ...]:
    """Find what a folder holds of a source that does not list its files."""
    paths = (path.relative_to(folder).as_posix() for path in folder.rglob("*"))
    there = {path: file_size(folder / path) for path in paths}
    known: dict[str, str | None] = {}
    if isinstance(source, FolderSource):
        known = dict.fromkeys(RepositoryPart(repository="").chosen(there))
    else:
        for part in source.parts:
            start = part.name("")
            inner = [path.removeprefix(start) for path in there if path.startswith(start)]
            hashes = dict(part.hashes)
            for path in part.chosen(inner):
                known.setdefault(part.name(path), hashes.get(path))
    return tuple(
        PublishedFile(name=name, size_bytes=there[name], sha256=sha256)
        for name, sha256 in known.items()
        if there[name]
    )


def copy_from_folder(
    model: Model, wanted: tuple[PublishedFile, ...], folder: Path, staging: Path, meter: Meter
) -> tuple[InstalledFile, ...]:
    """Copy files into the staging folder, and check each by its hash where that is known.

    The user's own files are not touched, whatever is wrong with them.
    """
    meter.start(model.id, InstallStep.VERIFY, sum(file.size_bytes for file in wanted))
    return tuple(_copy(file, folder / file.name, staging / file.name, meter) for file in wanted)


def _copy(file: PublishedFile, origin: Path, target: Path, meter: Meter) -> InstalledFile:
    digest = hashlib.sha256()
    try:
        reading = origin.open("rb")
    except OSError as error:
        raise ModelError(f"{origin} cannot be read: {error.strerror}") from error
    with reading, storage_errors(target.parent):
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as writing:
            while block := reading.read(BLOCK_BYTES):
                writing.write(block)
                digest.update(block)
                meter.advance(len(block))
            writing.flush()
            os.fsync(writing.fileno())
        try:
            return accept(file, target, digest.hexdigest())
        except HashMismatchError as error:
            error.hint = "get the file again from its publisher"
            raise
