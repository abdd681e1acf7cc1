"""Where two states of a sequence differ, seen by the identity of their items.

An edit keeps every segment that it does not touch, so whoever follows a transcript of thousands
need not look at more than the run between the first and the last that is another object.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import compress, count
from operator import is_not
from typing import TypeVar

_Item = TypeVar("_Item")


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A run of items that another run has replaced."""

    start: int
    stop_before: int
    """End of the run in the state before, not included."""
    stop_after: int
    """End of the run in the state after, not included."""

    @property
    def is_in_place(self) -> bool:
        """Whether nothing behind the run has moved."""
        return self.stop_before == self.stop_after

    def moved(self, at: int) -> int | None:
        """Give the index after of an item that stayed; None for one that was replaced."""
        if at < self.start:
            return at
        return at + self.stop_after - self.stop_before if at >= self.stop_before else None


def changed_run(before: Sequence[object], after: Sequence[object]) -> Change:
    """Find what differs; both runs are empty where nothing does.

    Equal items that are not the same object count as different. Takes well under a millisecond
    for thousands.
    """
    shortest = min(len(before), len(after))
    start = next(compress(count(), map(is_not, before, after)), shortest)
    different = map(is_not, reversed(before), reversed(after))
    kept = min(shortest - start, next(compress(count(), different), shortest))
    return Change(start=start, stop_before=len(before) - kept, stop_after=len(after) - kept)


def swapped(
    before: Sequence[_Item], after: Sequence[_Item]
) -> tuple[Sequence[_Item], Sequence[_Item]]:
    """Give the items that went and those that came.

    Items inside the changed run that stayed are left out where the run is as long as before;
    else they are given on both sides.
    """
    change = changed_run(before, after)
    old = before[change.start : change.stop_before]
    new = after[change.start : change.stop_after]
    if not change.is_in_place:
        return old, new
    others = [*map(is_not, old, new)]
    return [*compress(old, others)], [*compress(new, others)]
