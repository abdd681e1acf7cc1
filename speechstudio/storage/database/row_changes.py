"""Which rows an edit changes: the parts before against those after."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Generic, TypeVar

from speechstudio.domain.courtesy import Pause, go_on
from speechstudio.storage.database.places import find_places

_Part = TypeVar("_Part")
"""What a row holds, such as a segment: immutable, and compared by identity and equality."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowChanges(Generic[_Part]):
    """What to do with the rows."""

    places: tuple[int, ...]
    """Place of every part after the edit."""
    gone: tuple[int, ...]
    """Places whose rows go."""
    written: tuple[tuple[int, _Part], ...]
    """Rows to write; some of them stand at these places already."""
    taken: tuple[_Part, ...]
    """Parts that are no longer there."""
    added: tuple[_Part, ...]
    """Parts that were not there before."""


def find_changes(
    before: Sequence[_Part],
    places: Sequence[int],
    after: Sequence[_Part],
    pause: Pause = go_on,
) -> RowChanges[_Part]:
    """Find the rows to write so that the file has the parts after an edit.

    Parts are the same when they are equal and as far from either end as before, or when they
    are one object. What was moved past others counts as taken away and added. `pause` is called
    now and then.
    """
    head = _count_equal(before, after)
    tail = _count_equal(before[head:][::-1], after[head:][::-1])
    pause()
    end = len(before) - tail
    old, new = before[head:end], after[head : len(after) - tail]
    same = _same(old, new)
    pause()
    reused = _reused(same, len(old))
    known = [
        *places[:head],
        *(None if at is None else places[head + at] for at in reused),
        *places[end:],
    ]
    pause()
    found = find_places(known)
    pause()
    moved = [at for at, (place, was) in enumerate(zip(found, known, strict=True)) if place != was]
    fresh = {head + at for at, was in enumerate(same) if was is None}
    touched = sorted({*moved, *range(head, head + len(new))})
    left = {*places[head:end], *(known[at] for at in moved)} - {found[at] for at in touched}
    pause()
    stayed = set(same)
    return RowChanges(
        places=tuple(found),
        gone=tuple(place for place in left if place is not None),
        written=tuple(
            (found[at], after[at]) for at in touched if at in fresh or found[at] != known[at]
        ),
        taken=tuple(part for at, part in enumerate(old) if at not in stayed),
        added=tuple(after[at] for at in sorted(fresh)),
    )


def _count_equal(before: Sequence[_Part], after: Sequence[_Part]) -> int:
    """Count parts that are equal from the start on."""
    count = 0
    for old, new in zip(before, after, strict=False):
        if old is not new and old != new:
            break
        count += 1
    return count


def _same(old: Sequence[_Part], new: Sequence[_Part]) -> list[int | None]:
    """Give for each new part the index among the old that is the same object, growing."""
    index = {id(part): at for at, part in enumerate(old)}
    last = -1
    found: list[int | None] = []
    for part in new:
        at = index.get(id(part), -1)
        found.append(at if at > last else None)
        last = max(last, at)
    return found


def _reused(same: Sequence[int | None], count: int) -> list[int | None]:
    """Give changed parts the rows of those whose place they take, as far as these go."""
    limits: list[int] = []
    limit = count
    for at in reversed(same):
        limit = limit if at is None else at
        limits.append(limit)
    free = 0
    found: list[int | None] = []
    for at, limit in zip(same, reversed(limits), strict=True):
        row = at if at is not None else free if free < limit else None
        found.append(row)
        free = free if row is None else row + 1
    return found
