"""How an environment stands, as far as can be seen without running anything in it."""

import os
import platform
from collections.abc import Iterator
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from speechstudio.engines.environments.lock_file import EnvironmentLock, installed, wish_of
from speechstudio.engines.environments.places import EnvironmentPlace, EnvironmentPlaces
from speechstudio.engines.spec import EnvironmentSpec
from speechstudio.storage.locks import exclusive

INTERRUPTED = "its installation was interrupted"
OUTDATED = "its requirements changed with the program"
NO_INTERPRETER = "the Python that it was made with is gone"
MISSING = "files are missing"
BEING_MENDED = "its repair was interrupted"
UNREADABLE = "the list of what was installed is damaged"


class EnvironmentState(StrEnum):
    """How an environment stands."""

    ABSENT = "absent"
    INSTALLING = "installing"
    """A live process installs, mends or removes it."""
    READY = "ready"
    BROKEN = "broken"


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentStatus:
    """How an environment stands, and why."""

    state: EnvironmentState
    reason: str = ""
    """What is broken, in one line."""

    @property
    def lack(self) -> str:
        """What keeps an engine from running there; empty when nothing does."""
        match self.state:
            case EnvironmentState.ABSENT:
                return "its environment is not installed"
            case EnvironmentState.INSTALLING:
                return "its environment is being installed"
            case EnvironmentState.BROKEN:
                return f"its environment is broken: {self.reason}"
            case EnvironmentState.READY:
                return ""


@dataclass(frozen=True, slots=True, kw_only=True)
class EnvironmentSize:
    """Room that an environment takes."""

    own_bytes: int
    """What removing it gives back."""
    shared_bytes: int
    """What it has in common with the program by hard links, which takes no room of its own."""


def status_of(places: EnvironmentPlaces, spec: EnvironmentSpec) -> EnvironmentStatus:
    """Look how an environment stands; costs a few looks at the disk."""
    for _ in range(2):  # an installation that begins, or ends, in between looks broken once
        if is_held(places.holder):
            return EnvironmentStatus(state=EnvironmentState.INSTALLING)
        status = _seen(places, spec)
        if status.state is not EnvironmentState.BROKEN:
            break
    return status


def _seen(places: EnvironmentPlaces, spec: EnvironmentSpec) -> EnvironmentStatus:
    place = places.final
    if place.folder.is_dir():
        reason = flaw_of(place, spec)
        state = EnvironmentState.BROKEN if reason else EnvironmentState.READY
        return EnvironmentStatus(state=state, reason=reason)
    if places.staging.folder.is_dir():
        reason = _text(places.staging.failure) or INTERRUPTED
        return EnvironmentStatus(state=EnvironmentState.BROKEN, reason=reason)
    return EnvironmentStatus(state=EnvironmentState.ABSENT)


def flaw_of(place: EnvironmentPlace, spec: EnvironmentSpec) -> str:
    """Say what is wrong with an environment that was made, as far as a glance tells."""
    lock = EnvironmentLock.read(place.lock)
    if lock is None:
        return UNREADABLE
    if lock.wish != wish_of(spec):
        return OUTDATED
    if not place.python.executable.exists() or not _same_python(lock):
        return NO_INTERPRETER
    if place.being_mended.exists():
        return BEING_MENDED
    there = _names(place.site_packages)
    missing = [name for name in lock.entries if name not in there]
    missing += [name for name in lock.data if not (place.data / name).is_file()]
    if not missing:
        return ""
    more = f" and {len(missing) - 1} more" if len(missing) > 1 else ""
    return f"{MISSING}: {missing[0]}{more}"


def damaged(place: EnvironmentPlace, lock: EnvironmentLock) -> tuple[str, ...]:
    """Name the distributions that are not as they were installed, looking at every file."""
    from speechstudio.engines.environments.records import files_of  # loads importlib.metadata

    found = {one.name: one for one in installed(place.site_packages)}
    bad = []
    for name in lock.distributions:
        files = list(files_of(found[name])) if name in found else []
        whole = (_has_size(place.site_packages / path, size) for path, size in files)
        if not files or not all(whole):
            bad.append(name)
    return tuple(bad)


def data_is_whole(place: EnvironmentPlace, lock: EnvironmentLock) -> bool:
    """Tell whether what was prepared is there as it was."""
    return all(_has_size(place.data / name, size) for name, size in lock.data.items())


def size_of(folder: Path) -> EnvironmentSize:
    """Measure a folder; a file with several names counts once."""
    own = shared = 0
    seen: set[int] = set()
    for entry in _files(folder):
        try:
            stat = entry.stat(follow_symlinks=False)
        except FileNotFoundError:  # an installer has just taken it away
            continue
        if stat.st_nlink > 1:
            if stat.st_ino in seen:
                continue
            seen.add(stat.st_ino)
            shared += stat.st_size
        else:
            own += stat.st_size
    return EnvironmentSize(own_bytes=own, shared_bytes=shared)


def is_held(holder: Path) -> bool:
    """Tell whether a live process holds the lock of that file."""

    def refuse() -> None:
        raise _HeldError

    if not holder.exists():
        return False
    try:
        with exclusive(holder, waiting=refuse):
            return False
    except _HeldError:
        return True
    except OSError:  # a folder that may only be read: nobody installs there
        return False


class _HeldError(Exception):
    """Somebody has the lock."""


def _same_python(lock: EnvironmentLock) -> bool:
    """Tell whether libraries were made for this version of Python, as far as that matters."""
    return lock.python.rpartition(".")[0] == platform.python_version().rpartition(".")[0]


def _has_size(path: Path, size: int | None) -> bool:
    try:
        found = path.stat().st_size
    except OSError:
        return False
    return size is None or size == found


def _names(folder: Path) -> set[str]:
    try:
        return {entry.name for entry in folder.iterdir()}
    except OSError:
        return set()


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8").strip()
    except OSError:
        return ""


def _files(folder: Path) -> "Iterator[os.DirEntry[str]]":
    try:
        entries = list(os.scandir(folder))
    except OSError:
        return
    for entry in entries:
        if entry.is_dir(follow_symlinks=False):
            yield from _files(Path(entry.path))
        else:
            yield entry
