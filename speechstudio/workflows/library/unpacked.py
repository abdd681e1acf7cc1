"""Recordings that lie inside projects, written out for as long as somebody needs them as files."""

import hashlib
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager, suppress
from itertools import count
from pathlib import Path

from speechstudio.domain.errors import UsageError
from speechstudio.storage.locks import exclusive
from speechstudio.storage.project import Project
from speechstudio.storage.whole_files import writing_to

_LOCK = ".lock"


class UnpackedAudio:
    """One recording as a file, until it is closed or the program ends."""

    def __init__(self, path: Path, lock: ExitStack) -> None:
        self.path = path
        self._lock = lock

    def close(self) -> None:
        """Delete the file; what cannot be deleted now goes at another start."""
        self._lock.close()
        shutil.rmtree(self.path.parent, ignore_errors=True)


class UnpackedRecordings:
    """A folder for them.

    The same recording of the same project always gets the same name and time, so that work on it
    that was interrupted finds itself again.
    """

    def __init__(self, root: Path) -> None:
        self._root = root

    def unpack(self, project: Project, *, cancelled: Callable[[], bool]) -> UnpackedAudio:
        """Write the recording inside a project to a file: seconds for a gigabyte.

        Raises UsageError where none is inside, StorageError or JobCancelledError.
        """
        inside = project.audio.inside
        if inside is None:
            raise UsageError(f"the project {project.path.name} holds no recording")
        told = f"{inside.sha256} {project.path.absolute()}"
        key = hashlib.sha256(os.fsencode(told)).hexdigest()[:24]
        with ExitStack() as held:
            folder = self._hold(key, held)
            path = folder / f"recording{Path(inside.name).suffix}"
            if not path.exists() or path.stat().st_size != inside.size_bytes:
                project.audio.write(path, cancelled=cancelled)
                with writing_to(path):
                    os.utime(path, (0, 0))
            return UnpackedAudio(path, held.pop_all())

    def prune(self) -> None:
        """Delete what programs left behind that were killed."""
        with suppress(OSError):
            for folder in [entry for entry in self._root.iterdir() if entry.is_dir()]:
                with suppress(OSError, _TakenError):
                    with _held(folder):
                        pass
                    shutil.rmtree(folder, ignore_errors=True)

    def _hold(self, key: str, held: ExitStack) -> Path:
        """Take a folder that no other program has; the first is nearly always free."""
        for number in count():
            folder = self._root / f"{key}-{number}"
            with writing_to(folder), suppress(_TakenError):
                folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                held.enter_context(_held(folder))
                return folder
        raise AssertionError  # there is always another number


class _TakenError(Exception):
    """Another program works in the folder."""


@contextmanager
def _held(folder: Path) -> Iterator[None]:
    def refuse() -> None:
        raise _TakenError

    with exclusive(folder / _LOCK, waiting=refuse):
        yield
