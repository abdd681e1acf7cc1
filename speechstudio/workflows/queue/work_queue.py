"""The queue: its items in their order, each change of them on the disk."""

import threading
import time
from collections.abc import Callable, Collection, Iterable, Sequence
from dataclasses import replace
from typing import Any

from speechstudio.workflows.queue.items import Item, ItemState, Mend
from speechstudio.workflows.queue.settings import Direction
from speechstudio.workflows.queue.store import Entry, Kind, QueueStore
from speechstudio.workflows.queue.transitions import (
    begun,
    cancelled,
    interrupted,
    waiting_again,
)

_PAUSED = "is_paused"


class WorkQueue:
    """Any thread may ask and change; what is asked for is a snapshot and waits for nobody.

    Changes are on the disk when a call returns, and raise StorageError where they cannot be. What
    ran when the program ended waits again.
    """

    def __init__(self, store: QueueStore, clock: Callable[[], float] = time.time) -> None:
        """Read what is there."""
        self._store = store
        self._clock = clock
        self._turn = threading.RLock()
        self._listeners: list[Callable[[], None]] = []
        entries = store.entries(Kind.ITEM)
        self._places = {entry.id: entry.place for entry in entries}
        self._next = 1 + max((max(entry.id, entry.place) for entry in entries), default=0)
        self.items = tuple(Item.from_dict(entry.id, entry.content) for entry in entries)
        self.is_paused = bool(store.records().get(_PAUSED, False))
        running = [item.id for item in self.items if item.state is ItemState.RUNNING]
        self.edit(running, lambda item: interrupted(item, self.now_s()))

    def now_s(self) -> float:
        """Seconds since 1970."""
        return self._clock()

    def listen(self, listener: Callable[[], None]) -> None:
        """Call somebody after each change, in the thread that made it."""
        self._listeners.append(listener)

    def item(self, number: int) -> Item | None:
        """Give an item by id."""
        return next((item for item in self.items if item.id == number), None)

    def add(self, items: Sequence[Item], also: Iterable[Entry] = ()) -> tuple[Item, ...]:
        """Put items at the end; other entries of the file are kept in the same step."""
        with self._turn:
            added = tuple(
                replace(item, id=number).with_line(
                    self.now_s(), "Added from watched folder" if item.is_watched else "Added"
                )
                for number, item in enumerate(items, self._next)
            )
            self._next += len(added)
            self._places |= {item.id: item.id for item in added}
            self.items = (*self.items, *added)
            self._save((*map(self._entry, added), *also))
        return added

    def edit(self, numbers: Collection[int], change: Callable[[Item], Item]) -> None:
        """Change items; those that come out as they were are left alone."""
        wanted = set(numbers)
        with self._turn:
            after = {item.id: change(item) for item in self.items if item.id in wanted}
            changed = [after[item.id] for item in self.items if after.get(item.id, item) != item]
            if changed:
                self.items = tuple(after.get(item.id, item) for item in self.items)
                self._save(map(self._entry, changed))

    def move(self, numbers: Collection[int], before: int | None) -> None:
        """Put items, in their own order, before another one; None puts them at the end."""
        wanted = set(numbers)
        with self._turn:
            moved = [item for item in self.items if item.id in wanted]
            rest = [item for item in self.items if item.id not in wanted]
            at = next((n for n, item in enumerate(rest) if item.id == before), len(rest))
            places = sorted(self._places.values())
            self.items = (*rest[:at], *moved, *rest[at:])
            known = self._places
            self._places = {item.id: p for item, p in zip(self.items, places, strict=True)}
            other = [item for item in self.items if self._places[item.id] != known[item.id]]
            self._save(map(self._entry, other))

    def remove(self, numbers: Collection[int]) -> None:
        """Take items out of the queue, but for those that run; their files stay."""
        wanted = set(numbers)
        with self._turn:
            gone = {
                item.id
                for item in self.items
                if item.id in wanted and item.state is not ItemState.RUNNING
            }
            self.items = tuple(item for item in self.items if item.id not in gone)
            for number in gone:
                del self._places[number]
            self._save((), gone=[(Kind.ITEM, number) for number in gone])

    def retry(self, numbers: Collection[int], allowed: Mend | None = None) -> None:
        """Let items that are over wait again; `allowed` is what a person does not mind."""
        self.edit(numbers, lambda item: waiting_again(item, self.now_s(), allowed))

    def cancel_waiting(self, numbers: Collection[int]) -> None:
        """Cancel those that wait."""
        self.edit(
            numbers,
            lambda item: cancelled(item, self.now_s()) if item.state is ItemState.WAITING else item,
        )

    def set_paused(self, is_paused: bool) -> None:  # noqa: FBT001 - a setter
        """Let nothing begin any more, or go on."""
        with self._turn:
            self.is_paused = is_paused
            self._save((), records={_PAUSED: is_paused})

    def take(self, direction: Direction) -> Item | None:
        """Give the first that waits, which runs from now on; None where nothing may run."""
        with self._turn:
            first = None if self.is_paused else self.next_waiting(direction)
            if first is None:
                return None
            self.edit([first.id], lambda item: begun(item, self.now_s()))
            return self.item(first.id)

    def next_waiting(self, direction: Direction) -> Item | None:
        """Give the first that waits."""
        waiting = (item for item in self.items if item.state is ItemState.WAITING)
        return next((item for item in waiting if item.direction is direction), None)

    def earlier(self, item: Item) -> Item | None:
        """Give the item that made a project of the same source with the same settings."""
        over = (each for each in reversed(self.items) if each.state in _MADE)
        alike = (each for each in over if (each.source, each.settings) == _work(item))
        return next((each for each in alike if each.project and each.id != item.id), None)

    def _entry(self, item: Item) -> Entry:
        return Entry(
            kind=Kind.ITEM, id=item.id, place=self._places[item.id], content=item.to_dict()
        )

    def _save(self, entries: Iterable[Entry], **more: Any) -> None:
        try:
            self._store.save(entries, **more)
        finally:  # what cannot be kept still holds until the program ends
            for listener in self._listeners:
                listener()


_MADE = (ItemState.DONE, ItemState.SKIPPED)


def _work(item: Item) -> tuple[object, object]:
    return item.source, item.settings
