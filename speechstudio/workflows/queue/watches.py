"""Folders that are watched: what comes into them is queued once it stands still."""

import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any, Self

from speechstudio.documents.registry import by_suffix
from speechstudio.workflows.inputs import MEDIA_SUFFIXES
from speechstudio.workflows.queue.settings import Direction

SETTLED_S = 3.0
"""A file that has been the same for so long is not being copied any more."""

Stamp = tuple[int, int]
"""Size, and time of the last change in nanoseconds."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Watch:
    """A folder that is watched."""

    id: int = 0
    """0 until it is kept."""
    folder: Path
    preset: int
    """Id of the settings."""
    into: Path | None = None
    """Folder of the results; None for that of the settings."""
    seen: Mapping[str, Stamp] = field(default_factory=dict)
    """What was there when watching began, and what has been queued since."""

    @property
    def name(self) -> str:
        """What people call it."""
        return self.folder.name or str(self.folder)

    def to_dict(self) -> dict[str, Any]:
        """Everything but the id, as JSON can hold it."""
        return {
            "folder": str(self.folder),
            "preset": self.preset,
            "into": None if self.into is None else str(self.into),
            "seen": {path: list(stamp) for path, stamp in self.seen.items()},
        }

    @classmethod
    def from_dict(cls, number: int, content: Mapping[str, Any]) -> Self:
        """Read what `to_dict` gave."""
        into = content["into"]
        return cls(
            id=number,
            folder=Path(content["folder"]),
            preset=int(content["preset"]),
            into=None if into is None else Path(into),
            seen={path: (stamp[0], stamp[1]) for path, stamp in content["seen"].items()},
        )

    def with_seen(self, stamps: Mapping[Path, Stamp]) -> "Watch":
        """Note that files were queued."""
        return replace(self, seen={**self.seen, **{str(p): stamp for p, stamp in stamps.items()}})


class FolderLooks:
    """Looks at folders again and again; a file counts once two looks have found it the same."""

    def __init__(
        self, is_ours: Callable[[Path], bool], clock: Callable[[], float] = time.monotonic
    ) -> None:
        """`is_ours` tells results of this program from what people put there."""
        self._is_ours = is_ours
        self._clock = clock
        self._moving: dict[tuple[int, Path], tuple[Stamp, float]] = {}

    def begun(self, watch: Watch, direction: Direction) -> Watch:
        """Take everything that is there now as seen: what comes from now on is wanted."""
        return watch.with_seen(dict(_files(watch, direction)))

    def new(self, watch: Watch, direction: Direction) -> dict[Path, Stamp]:
        """Give the files that have come and stand still; a folder that is away has none."""
        now_s = self._clock()
        found: dict[Path, Stamp] = {}
        for path, stamp in _files(watch, direction):
            if watch.seen.get(str(path)) == stamp or not stamp[0] or self._is_ours(path):
                continue
            known, since_s = self._moving.get((watch.id, path), (None, now_s))
            if known != stamp:
                self._moving[watch.id, path] = stamp, now_s
            elif now_s - since_s >= SETTLED_S:
                found[path] = stamp
                del self._moving[watch.id, path]
        return found


def _files(watch: Watch, direction: Direction) -> Iterator[tuple[Path, Stamp]]:
    """Give what the settings are for; hidden files, and folders of results, are passed over."""
    suffixes = MEDIA_SUFFIXES if direction is Direction.HEAR else frozenset(by_suffix())
    into = watch.into if watch.into != watch.folder else None
    try:
        for path in sorted(watch.folder.rglob("*")):
            inside = path.relative_to(watch.folder).parts
            is_result = into is not None and path.is_relative_to(into)
            is_hidden = any(part.startswith(".") for part in inside)
            if path.suffix.lower() not in suffixes or is_result or is_hidden:
                continue
            stat = path.stat()
            if path.is_file():
                yield path, (stat.st_size, stat.st_mtime_ns)
    except OSError:  # it is away, or a file went while it was looked at: the next look tells
        return
