"""How far a batch is, and how long it will take, by the characters that are to be spoken."""

import threading
import time
from collections import defaultdict
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

from speechstudio.workflows.speaking.batch_items import BatchInput

_USUAL_SHARE = {".docx": 0.1, ".epub": 0.5, ".html": 0.3, ".pdf": 0.03}
"""Characters to speak for each byte of a file, until files of its kind have been read."""
_PLAIN_SHARE = 0.8
_SOON_S = 1.0
"""Speech of less work than this tells nothing about the pace."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RunningItem:
    """An input that is being worked on."""

    number: int
    name: str
    share: float
    """How much of it is done, from 0 to 1."""
    is_writing: bool
    """Whether all is spoken and its sound file is being written."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BatchStanding:
    """How far a batch is at a moment."""

    done: int
    """Inputs that came to an end, whatever that was."""
    total: int
    share: float
    """Characters spoken of all, from 0 to 1; those of files not read yet are estimated."""
    left_s: float | None
    """Time that the rest will take; None while nothing can be said."""
    running: tuple[RunningItem, ...]


@dataclass(slots=True, kw_only=True)
class _Item:
    entry: BatchInput
    characters: int
    at_s: float
    """When it was last heard of."""
    spoken: int = 0
    is_fresh: bool = False
    """Whether anything of it was spoken now."""
    written: float = 0.0

    @property
    def left(self) -> int:
        return max(0, self.characters - self.spoken)


@dataclass(slots=True)
class _Pace:
    """How fast one worker speaks what was not spoken before."""

    warming: int
    """Sentences that are not counted: each child loads its voice with its first."""
    characters: int = 0
    busy_s: float = 0.0

    def add(self, characters: int, took_s: float) -> None:
        if self.warming > 0:
            self.warming -= 1
            return
        self.characters += characters
        self.busy_s += took_s

    @property
    def seconds_each(self) -> float | None:
        """Seconds for each character."""
        if self.busy_s < _SOON_S or not self.characters:
            return None
        return self.busy_s / self.characters


@dataclass(slots=True)
class _Kind:
    """What was learnt about files with the same suffix."""

    size_bytes: int = 0
    characters: int = 0


class BatchProgress:
    """Listens to the workers of a batch; every method may be called from any thread.

    What is skipped or comes from the cache counts as spoken, and tells nothing about the pace.
    """

    def __init__(
        self,
        inputs: Sequence[BatchInput],
        workers: int,
        changed: Callable[["BatchProgress"], None] = lambda _progress: None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        """Start with nothing done; `changed` is called after each change, by who told of it."""
        self._waiting = {entry.number: (_kind(entry.path), _size(entry.path)) for entry in inputs}
        self._total = len(inputs)
        self._workers = workers
        self._changed = changed
        self._clock = clock
        self._lock = threading.Lock()
        self._counts: dict[int, int] = {}
        """Characters of inputs that were read, by number."""
        self._running: dict[int, _Item] = {}
        self._kinds: dict[str, _Kind] = defaultdict(_Kind)
        self._pace = _Pace(warming=workers)
        self._past = 0
        """Characters of the inputs that came to an end."""

    def is_counted(self, entry: BatchInput) -> bool:
        """Tell whether it is known how many characters an input has, or does not matter more."""
        with self._lock:
            return entry.number in self._counts or entry.number not in self._waiting

    def counted(self, entry: BatchInput, characters: int) -> None:
        """Say how many characters an input has whose turn has not come."""
        with self._lock:
            self._count(entry, characters)
        self._changed(self)

    def began(self, entry: BatchInput, characters: int) -> None:
        """Say how many characters an input has that is begun."""
        with self._lock:
            self._count(entry, characters)
            del self._waiting[entry.number]
            self._running[entry.number] = _Item(
                entry=entry, characters=characters, at_s=self._clock()
            )
        self._changed(self)

    def spoken(self, entry: BatchInput, characters: int, *, is_fresh: bool) -> None:
        """Say that characters of an input are spoken; not fresh were those spoken before."""
        with self._lock:
            item = self._running[entry.number]
            now_s = self._clock()
            item.spoken += characters
            item.written = 0.0
            if is_fresh:
                item.is_fresh = True
                self._pace.add(characters, now_s - item.at_s)
            item.at_s = now_s
        self._changed(self)

    def writing(self, entry: BatchInput, done_ms: int, total_ms: int) -> None:
        """Say how much of the speech of a file is written."""
        with self._lock:
            self._running[entry.number].written = done_ms / max(total_ms, 1)
        self._changed(self)

    def over(self, entry: BatchInput) -> None:
        """Say that an input came to an end, whatever that was."""
        with self._lock:
            self._waiting.pop(entry.number, None)
            item = self._running.pop(entry.number, None)
            if item is not None:
                self._past += item.characters
                if item.is_fresh:
                    self._pace.add(0, self._clock() - item.at_s)
        self._changed(self)

    def standing(self) -> BatchStanding:
        """Say how far it is."""
        with self._lock:
            waiting = [
                self._counts.get(number, self._estimate(kind, size))
                for number, (kind, size) in self._waiting.items()
            ]
            items = list(self._running.values())
            left = [*(item.left for item in items), *waiting]
            done = self._past + sum(min(item.spoken, item.characters) for item in items)
            return BatchStanding(
                done=self._total - len(self._waiting) - len(items),
                total=self._total,
                share=done / max(done + sum(left), 1),
                left_s=self._left_s(left),
                running=tuple(_shown(item) for item in items),
            )

    def _left_s(self, left: Sequence[float]) -> float | None:
        """Share the rest among the workers; the longest text takes as long as it takes."""
        each_s = self._pace.seconds_each
        if each_s is None:
            return None
        at_once = max(1, min(self._workers, sum(1 for characters in left if characters)))
        return each_s * max(sum(left) / at_once, max(left, default=0))

    def _count(self, entry: BatchInput, characters: int) -> None:
        """Note the characters of an input, and learn from them for others of its kind."""
        if entry.number not in self._counts and entry.number in self._waiting:
            kind, size_bytes = self._waiting[entry.number]
            self._kinds[kind].size_bytes += size_bytes
            self._kinds[kind].characters += characters
            self._counts[entry.number] = characters

    def _estimate(self, kind: str, size_bytes: int) -> float:
        known = self._kinds.get(kind)
        if known is None or not known.size_bytes:
            return size_bytes * _USUAL_SHARE.get(kind, _PLAIN_SHARE)
        return size_bytes * known.characters / known.size_bytes


def _shown(item: _Item) -> RunningItem:
    is_writing = item.written > 0
    return RunningItem(
        number=item.entry.number,
        name=item.entry.path.name,
        share=item.written if is_writing else min(1.0, item.spoken / max(item.characters, 1)),
        is_writing=is_writing,
    )


def _kind(path: Path) -> str:
    return path.suffix.lower()


def _size(path: Path) -> int:
    try:
        return path.stat().st_size
    except OSError:  # the one who reads it says so
        return 0
