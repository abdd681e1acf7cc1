"""Where two states of a transcript differ, seen by the identity of their segments."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import compress, count, takewhile
from operator import eq, is_not

from speechstudio.domain.transcript import Segment
from speechstudio.gui.transcript.caret import Caret


@dataclass(frozen=True, slots=True, kw_only=True)
class Change:
    """A run of segments that another run has replaced."""

    start: int
    stop_before: int
    """End of the run in the state before, not included."""
    stop_after: int
    """End of the run in the state after, not included."""

    def moved(self, at: int) -> int | None:
        """Give the index after of a segment that stayed; None for one that was replaced."""
        if at < self.start:
            return at
        return at + self.stop_after - self.stop_before if at >= self.stop_before else None


def changed_run(before: Sequence[Segment], after: Sequence[Segment]) -> Change:
    """Find what differs; both runs are empty where nothing does.

    Equal segments that are not the same object count as different. Takes well under a
    millisecond for thousands of segments.
    """
    shortest = min(len(before), len(after))
    start = next(compress(count(), map(is_not, before, after)), shortest)
    different = map(is_not, reversed(before), reversed(after))
    kept = min(shortest - start, next(compress(count(), different), shortest))
    return Change(start=start, stop_before=len(before) - kept, stop_after=len(after) - kept)


def index_of_new(before: Sequence[Segment], after: Sequence[Segment], guess: int) -> int:
    """Index of the last segment that was not there before; the guess where there is none."""
    change = changed_run(before, after)
    known = set(map(id, before[change.start : change.stop_before]))
    for at in range(change.stop_after - 1, change.start - 1, -1):
        if id(after[at]) not in known:
            return at
    return max(0, min(guess, len(after) - 1))


def end_of_change(before: Sequence[Segment], after: Sequence[Segment]) -> Caret | None:
    """Place behind the last character that differs; None where all texts are the same."""
    change = changed_run(before, after)
    old = [segment.text for segment in before[change.start : change.stop_before]]
    new = [segment.text for segment in after[change.start : change.stop_after]]
    if old == new:
        return None
    while old and new and old[-1] == new[-1]:
        old.pop()
        new.pop()
    if not new:
        return Caret(change.start, 0)
    last, earlier = new[-1], old[-1] if old else ""
    beginning = _alike(last, earlier)
    ending = _alike(reversed(last), reversed(earlier))
    return Caret(change.start + len(new) - 1, max(beginning, len(last) - ending))


def _alike(one: Iterable[str], two: Iterable[str]) -> int:
    """Count the letters with which both begin."""
    return sum(1 for _ in takewhile(bool, map(eq, one, two)))
