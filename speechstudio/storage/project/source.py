"""The recording a project is about, and finding it where it went."""

import hashlib
import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Self

from speechstudio.domain.errors import JobCancelledError, StorageError

PIECE_BYTES = 1 << 20
"""What is read or written at once: small enough that nobody who waits for it waits long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourceAudio:
    """A recording, told by its content wherever it lies."""

    path: Path
    """Absolute, where it was last seen."""
    relative: str = ""
    """The same from the project's folder, with `/`; empty where there is no such way."""
    size_bytes: int
    sha256: str | None = None
    """Of the content; None until somebody has counted it, which takes a while."""
    duration_ms: int | None = None
    """None until somebody has looked inside."""

    @classmethod
    def of(cls, path: Path, *, sha256: str | None = None, duration_ms: int | None = None) -> Self:
        """Describe a file as it is; raises StorageError where it is not there."""
        try:
            size_bytes = path.stat().st_size
        except OSError as error:
            raise _unreadable(path, error) from error
        return cls(
            path=path.absolute(), size_bytes=size_bytes, sha256=sha256, duration_ms=duration_ms
        )

    def seen_from(self, folder: Path) -> Self:
        """Give the same with the way from that folder."""
        return replace(self, relative=_relative(self.path, folder))

    def to_dict(self) -> dict[str, Any]:
        """Everything, as JSON can hold it."""
        return {
            "path": str(self.path),
            "relative": self.relative,
            "size_bytes": self.size_bytes,
            "sha256": self.sha256,
            "duration_ms": self.duration_ms,
        }

    @classmethod
    def from_dict(cls, content: dict[str, Any]) -> Self:
        """Read what `to_dict` gave; whatever error says that it is damaged."""
        return cls(
            path=Path(content["path"]),
            relative=str(content["relative"]),
            size_bytes=int(content["size_bytes"]),
            sha256=content["sha256"],
            duration_ms=content["duration_ms"],
        )

    def locate(self, folder: Path) -> Path | None:
        """Say where it is now, seen from a project in that folder; None where it has moved.

        Beside the project goes first, so that a folder may be copied as a whole. Looks at
        sizes, not into files: quick enough for a list.
        """
        near = os.path.normpath(folder / self.relative)
        places = [Path(near)] if self.relative else []
        return next((path for path in (*places, self.path) if self._has_size_of(path)), None)

    def find(
        self,
        folder: Path,
        *,
        also_in: Path | None = None,
        cancelled: Callable[[], bool] = lambda: False,
    ) -> Path | None:
        """Look for it by content; None where it is nowhere.

        Looks in the project's folder and the folders in it, then in all of `also_in`. Where the
        content was never counted, name and size have to do. Reads files of its size to their
        end: for a thread. Raises JobCancelledError.
        """
        candidates: list[Path] = []
        for path in _candidates(folder, also_in):
            if cancelled():
                raise JobCancelledError
            if self._has_size_of(path):
                candidates.append(path)
        for path in sorted(candidates, key=lambda path: path.name != self.path.name):
            if self._is(path, cancelled):
                return path.absolute()
        return None

    def _is(self, path: Path, cancelled: Callable[[], bool]) -> bool:
        if self.sha256 is None:
            return path.name == self.path.name
        try:
            return sha256_of(path, cancelled=cancelled) == self.sha256
        except StorageError:
            return False  # it may not be read: not ours to find

    def _has_size_of(self, path: Path) -> bool:
        try:
            return path.is_file() and path.stat().st_size == self.size_bytes
        except (OSError, ValueError):
            return False


def sha256_of(path: Path, *, cancelled: Callable[[], bool] = lambda: False) -> str:
    """Count the hash of a file's content: some seconds for a gigabyte, so for a thread.

    Raises as `read_pieces`.
    """
    digest = hashlib.sha256()
    for piece in read_pieces(path, cancelled=cancelled):
        digest.update(piece)
    return digest.hexdigest()


def read_pieces(path: Path, *, cancelled: Callable[[], bool]) -> Iterator[bytes]:
    """Give a file's content a megabyte at a time.

    Raises StorageError where it cannot be read, JobCancelledError.
    """
    try:
        with path.open("rb") as file:
            while piece := file.read(PIECE_BYTES):
                if cancelled():
                    raise JobCancelledError
                yield piece
    except OSError as error:
        raise _unreadable(path, error) from error


def _candidates(folder: Path, also_in: Path | None) -> Iterator[Path]:
    """Files in which to look, each once; folders that cannot be read are passed over."""
    seen: set[Path] = set()
    near = [(folder, 1)] if also_in is None else [(folder, 1), (also_in, None)]
    for root, depth in near:
        for path in _files(root, depth):
            if path not in seen:
                seen.add(path)
                yield path


def _files(root: Path, depth: int | None) -> Iterator[Path]:
    """Files under a folder, `depth` folders deep; None for all."""
    for name, folders, files in os.walk(root):
        at = Path(name)
        if depth is not None and len(at.relative_to(root).parts) >= depth:
            folders.clear()
        folders.sort()
        yield from (at / file for file in sorted(files))


def _relative(path: Path, folder: Path) -> str:
    try:
        return Path(os.path.relpath(path, folder)).as_posix()
    except ValueError:  # on another drive
        return ""


def _unreadable(path: Path, error: OSError) -> StorageError:
    return StorageError(
        f"{path.name} cannot be read: {error.strerror or error}",
        hint="Check that the file is there and may be read.",
        detail=str(error),
    )
