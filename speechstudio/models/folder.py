"""Takes a model from a folder that the user chose, for machines without a network."""

import hashlib
import os
from pathlib import Path

from speechstudio.domain.errors import HashMismatchError, ModelError
from speechstudio.models.catalogue import Model, PublishedFile, Source
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.hashing import BLOCK_BYTES
from speechstudio.models.manifest import InstalledFile
from speechstudio.models.progress import InstallStep, Meter
from speechstudio.models.workbench import accept


def matching_source(model: Model, folder: Path) -> Source:
    """Return the source whose files lie in the folder, going by names and lengths.

    Raises `ModelError`, naming what is missing of the source that comes nearest.
    """
    gaps = {index: _gaps(source, folder) for index, source in enumerate(model.sources)}
    best = min(gaps, key=lambda index: len(gaps[index]))
    if not gaps[best]:
        return model.sources[best]
    wanted = ", ".join(file.name for file in model.sources[best].files)
    raise ModelError(
        f"{folder} does not hold {model.id}: {', '.join(gaps[best])}",
        hint=f"choose a folder with {wanted}",
    )


def _gaps(source: Source, folder: Path) -> list[str]:
    gaps = []
    for file in source.files:
        size = file_size(folder / file.name)
        if not size:
            gaps.append(f"{file.name} is missing")
        elif size != file.size_bytes:
            gaps.append(f"{file.name} has {size} bytes in place of {file.size_bytes}")
    return gaps


def copy_from_folder(
    model: Model, source: Source, folder: Path, staging: Path, meter: Meter
) -> tuple[InstalledFile, ...]:
    """Copy the files of a source into the staging folder, and check each by its hash.

    The user's own files are not touched, whatever is wrong with them.
    """
    meter.start(model.id, InstallStep.VERIFY, sum(file.size_bytes for file in source.files))
    return tuple(
        _copy(file, folder / file.name, staging / file.name, meter) for file in source.files
    )


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
