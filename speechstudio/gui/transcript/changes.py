"""Where the caret belongs when a transcript has become another one."""

from collections.abc import Iterable, Sequence
from itertools import takewhile
from operator import attrgetter, eq

from speechstudio.domain.edits.changed_run import changed_run
from speechstudio.domain.transcript import Segment
from speechstudio.gui.transcript.caret import Caret

_written = attrgetter("text", "spaced")


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
    old = before[change.start : change.stop_before]
    new = after[change.start : change.stop_after]
    left = _count_same(zip(reversed(old), reversed(new), strict=False))
    if left == len(old) == len(new):
        return None
    if left == len(new):
        return Caret(change.start, 0)
    last = new[-1 - left].text
    earlier = old[-1 - left].text if left < len(old) else ""
    return Caret(change.start + len(new) - left - 1, end_of_difference(earlier, last))


def end_of_difference(before: str, after: str) -> int:
    """Offset behind the last letter of a text that differs from an earlier one."""
    beginning = _alike(after, before)
    return max(beginning, len(after) - _alike(reversed(after), reversed(before)))


def _count_same(pairs: Iterable[tuple[Segment, Segment]]) -> int:
    """Count the first pairs that read the same; thousands may have another speaker."""
    count = 0
    for one, other in pairs:
        if one is not other and not (_is_same_words(one, other) or one.text == other.text):
            break
        count += 1
    return count


def _is_same_words(one: Segment, other: Segment) -> bool:
    pairs = map(_written, one.words), map(_written, other.words)
    return len(one.words) == len(other.words) and all(map(eq, *pairs))


def _alike(one: Iterable[str], two: Iterable[str]) -> int:
    """Count the letters with which both begin."""
    return sum(1 for _ in takewhile(bool, map(eq, one, two)))
