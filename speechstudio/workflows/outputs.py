"""Writes results so that each file is there whole or not at all, and knows what it has written.

A note for each written file says what it was made from. So work that is done is skipped, and a
file that somebody has changed since, or that is not ours, is never written over unasked.
"""

import contextlib
import errno
import hashlib
import json
import os
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from enum import Enum, auto
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import StorageError
from speechstudio.domain.transcript import Transcript
from speechstudio.formats.spec import FormatSpec, WriteOptions


class Standing(Enum):
    """What stands where a result is to go."""

    FREE = auto()
    """Nothing, or an earlier result of ours that nobody has touched."""
    DONE = auto()
    """This very result."""
    FOREIGN = auto()
    """Something that was not written here, or was changed since."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Target:
    """One file to write."""

    path: Path
    format: FormatSpec


class Outputs:
    """The files that this user has had written, with a note for each."""

    def __init__(self, notes: Path) -> None:
        self._notes = notes

    def standing(self, path: Path, key: str) -> Standing:
        """Say what stands at a path, seen from the work of that key."""
        if not path.exists():
            return Standing.FREE
        note = self._read(path)
        stands = _fingerprint(path)
        if note is not None and note.get("file") == stands:
            return Standing.DONE if note.get("key") == key else Standing.FREE
        # What was to be replaced when a kill came between the note and the new file is ours too.
        is_older = note is not None and note.get("before") == stands
        return Standing.FREE if is_older else Standing.FOREIGN

    def about(self, path: Path) -> dict[str, Any]:
        """Return what was noted about a result beside its key; empty where nothing was."""
        note = self._read(path)
        about = None if note is None else note.get("about")
        return about if isinstance(about, dict) else {}

    def source_of(self, path: Path) -> str | None:
        """Return the recording from which the file at a path was made, if it was made here."""
        note = self._read(path)
        return None if note is None else str(note.get("source"))

    def check_writable(self, targets: Sequence[Target]) -> None:
        """Raise StorageError where a file could not be written, before work is spent on it.

        Nothing is made: a folder that is missing is looked for at its nearest parent.
        """
        for target in targets:
            with _told(target.path):
                parents = target.path.absolute().parents
                nearest = next(folder for folder in parents if folder.exists())
                with tempfile.TemporaryFile(dir=nearest):
                    pass

    def write(
        self,
        transcript: Transcript,
        targets: Sequence[Target],
        options: WriteOptions,
        *,
        key: str,
        source: Path,
    ) -> None:
        """Write all files of one result, or none. Raises StorageError."""
        parts: list[tuple[Path, Path]] = []
        try:
            for target in targets:
                with _told(target.path):
                    if target.path.is_dir():
                        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
                    write = target.format.write
                    assert write is not None  # noqa: S101 - targets are made of writable formats
                    parts.append((_written(target.path, write(transcript, options)), target.path))
            for part, path in parts:
                self.note(path, part, key=key, source=source)
                with _told(path):
                    part.replace(path)
        finally:
            for part, _ in parts:
                part.unlink(missing_ok=True)

    def note(
        self,
        path: Path,
        part: Path,
        *,
        key: str,
        source: Path,
        about: Mapping[str, Any] | None = None,
    ) -> None:
        """Note what a finished file was made from, right before `part` gets the name `path`.

        So no kill leaves a file without its note. `about` is for `about` to return. Not being
        able to note anything costs a repetition, no result.
        """
        with contextlib.suppress(OSError):
            self._notes.mkdir(parents=True, exist_ok=True)
            note = {
                "key": key,
                "source": str(source.absolute()),
                "path": str(path.absolute()),
                "file": _fingerprint(part),
                "before": _fingerprint(path) if path.exists() else None,
                "about": about or {},
            }
            _written(self._name(path), json.dumps(note).encode()).replace(self._name(path))

    def _read(self, path: Path) -> dict[str, Any] | None:
        """Read the note of a file; None when there is none."""
        try:
            note = json.loads(self._name(path).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return note if isinstance(note, dict) else None

    def _name(self, path: Path) -> Path:
        """Where the note of a file is kept."""
        return self._notes / (hashlib.sha256(os.fsencode(path.absolute())).hexdigest() + ".json")


def _written(path: Path, content: bytes) -> Path:
    """Write a hidden file beside the one that is meant, and see it onto the disk."""
    path.parent.mkdir(parents=True, exist_ok=True)
    name = hashlib.sha256(os.fsencode(path.name)).hexdigest()[:16]  # the whole might be too long
    part = path.with_name(f".{name}.{os.getpid()}.part")
    for left in path.parent.glob(f".{name}.*.part"):  # by a program that was killed
        left.unlink(missing_ok=True)
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
    except OSError:
        part.unlink(missing_ok=True)
        raise
    return part


def _fingerprint(path: Path) -> list[int]:
    """Size and time of last change."""
    stat = path.stat()
    return [stat.st_size, stat.st_mtime_ns]


@contextmanager
def _told(path: Path) -> Iterator[None]:
    """Say which file cannot be written, and what to do."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"cannot write {path}: {error.strerror or error}",
            hint="Choose another folder with --output, or make room there; nothing is lost.",
        ) from error
