"""Work that outlives a kill: a folder for each job, named after what the job is.

Asking for the same work again finds the folder; other work finds another. A folder goes away
when its job is done, and when nobody has asked for it for some weeks.
"""

import contextlib
import hashlib
import json
import os
import shutil
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import StorageError
from speechstudio.storage.locks import exclusive

LONGEST_WAIT_S = 10.0
"""A parent that was killed is gone sooner than that, and its children with it."""
KEPT_S = 14 * 24 * 3600
LOCK = "lock"
NOTE = "job.json"


def key_of(description: Mapping[str, Any]) -> str:
    """Name of the work that a description describes: equal descriptions, equal names."""
    text = json.dumps(description, sort_keys=True, default=str)
    return hashlib.sha256(text.encode()).hexdigest()[:32]


class Checkpoint:
    """The folder of one job, held by one process at a time."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def journal(self, name: str) -> Path:
        """Where the journal of that name is kept."""
        return self.folder / f"{name}.journal"

    def read(self, name: str) -> dict[str, Any] | None:
        """Read what was noted under that name; None when nothing was, or not whole."""
        try:
            found = json.loads((self.folder / name).read_text(encoding="utf-8"))
        except (OSError, ValueError):
            return None
        return found if isinstance(found, dict) else None

    def note(self, name: str, content: Mapping[str, Any]) -> None:
        """Note something under a name, in one step: it is there whole, or not at all."""
        with _told(self.folder):
            part = self.folder / f"{name}.part"
            with part.open("w", encoding="utf-8") as file:
                json.dump(content, file)
                file.flush()
                os.fsync(file.fileno())
            part.replace(self.folder / name)

    def forget(self, name: str) -> None:
        """Drop one note or journal, if it is there."""
        (self.folder / name).unlink(missing_ok=True)


class CheckpointStore:
    """All checkpoints of this user."""

    def __init__(self, root: Path) -> None:
        self._root = root

    @contextmanager
    def open(self, key: str, description: Mapping[str, Any]) -> Iterator[Checkpoint]:
        """Hold the checkpoint of that work; it stays when the block ends.

        Raises StorageError when another process holds it, or nothing can be written.
        """
        folder = self._root / key
        with _held(folder):
            checkpoint = Checkpoint(folder)
            checkpoint.note(NOTE, description)
            yield checkpoint

    def has(self, key: str) -> bool:
        """Whether that work was begun, and can go on."""
        return (self._root / key / NOTE).exists()

    def discard(self, key: str) -> None:
        """Remove the checkpoint of that work; done by whoever holds it."""
        shutil.rmtree(self._root / key, ignore_errors=True)

    def prune(self, kept_s: float = KEPT_S) -> None:
        """Remove checkpoints that nobody has asked for in two weeks, or in so many seconds."""
        with contextlib.suppress(OSError):
            for folder in [entry for entry in self._root.iterdir() if entry.is_dir()]:
                self._remove_if_old(folder, kept_s)

    def _remove_if_old(self, folder: Path, kept_s: float) -> None:
        """Remove a folder that is too old, unless a process works in it."""
        note = folder / NOTE
        with contextlib.suppress(OSError, StorageError):
            if note.exists() and time.time() - note.stat().st_mtime <= kept_s:
                return
            with exclusive(folder / LOCK, waiting=_patience(0)):
                shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Hold the lock of a folder, which is made where it is missing."""
    waiting = _patience(LONGEST_WAIT_S)
    with contextlib.ExitStack() as lock:
        with _told(folder):
            while True:
                folder.mkdir(parents=True, exist_ok=True)
                lock.enter_context(exclusive(folder / LOCK, waiting=waiting))
                if (folder / LOCK).exists():
                    break
                lock.close()  # who had it before has finished the work and removed the folder
        yield


def _patience(longest_s: float) -> Callable[[], None]:
    """Wait for another process no longer than that; then say who has the work."""
    give_up = time.monotonic() + longest_s

    def waiting() -> None:
        if time.monotonic() >= give_up:
            raise StorageError(
                "another Speech Studio is doing the same work at this moment",
                hint="Wait for it, or stop it; this one then goes on where that one stopped.",
            )

    return waiting


@contextmanager
def _told(folder: Path) -> Iterator[None]:
    """Say which folder cannot be written, and what to do."""
    try:
        yield
    except OSError as error:
        raise StorageError(
            f"cannot write to {folder}: {error.strerror or error}",
            hint="Make room on that disk, or allow writing there.",
        ) from error
