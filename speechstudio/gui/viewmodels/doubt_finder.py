"""Finds the doubts of a transcript that is edited, piece by piece, and reads nothing twice."""

import math
import time
from collections.abc import Iterable
from itertools import chain
from operator import attrgetter

from speechstudio.domain.edits.changed_run import changed_run
from speechstudio.domain.review import Doubt, doubts, doubts_of
from speechstudio.domain.transcript import Segment, Transcript

_AT_ONCE = 32
"""Segments between two looks at the clock."""
_start_ms = attrgetter("start_ms")


class DoubtFinder:
    """Remembers what is doubted in each segment: most stay as they are from edit to edit."""

    def __init__(self) -> None:
        self.found: tuple[Doubt, ...] = ()
        """Every passage to check in order of time, once `work_until` has said that it is all."""
        self._transcript = Transcript()
        self._known: list[tuple[Doubt, ...]] = []
        """Of each segment from the first on, as far as they have been read."""
        self._kept: dict[int, tuple[Segment, tuple[Doubt, ...]]] = {}
        """Of segments that were there before, by identity; held, so that none takes their place."""
        self._behind: list[tuple[Doubt, ...]] = []
        """Of the last segments, which are the same as before."""
        self._has_moved = False
        """Whether those are other ones by number."""

    @property
    def left(self) -> int:
        """How many segments are still to be looked at, as far as they are not known."""
        behind = 0 if self._has_moved else len(self._behind)
        return len(self._transcript.segments) - behind - len(self._known)

    def find(self, transcript: Transcript) -> tuple[Doubt, ...]:
        """Give every passage to check, in order of time: the same as `review.doubts`."""
        self.begin(transcript)
        self.work_until(math.inf)
        return self.found

    def begin(self, transcript: Transcript) -> None:
        """Look in another transcript from its beginning."""
        old, new = self._transcript.segments, transcript.segments
        change = changed_run(old, new)
        known, behind = self._known, self._behind
        if len(known) == len(old):  # nothing was left to be looked at
            known, behind = known[: change.stop_before], known[change.stop_before :]
        first = len(old) - len(behind)
        stays = max(first, change.stop_before) - first
        self._keep(zip(old[change.start : len(known)], known[change.start :], strict=True))
        self._keep(zip(old[first : first + stays], behind[:stays], strict=True))
        self._known, self._behind = known[: change.start], behind[stays:]
        self._has_moved = not change.is_in_place or (self._has_moved and bool(self._behind))
        self._transcript = transcript

    def _keep(self, known: Iterable[tuple[Segment, tuple[Doubt, ...]]]) -> None:
        self._kept |= {id(segment): (segment, found) for segment, found in known}

    def work_until(self, deadline_s: float) -> bool:
        """Look on until a time of the monotonic clock; tell whether that was all."""
        while self.left > 0:
            if time.monotonic() >= deadline_s:
                return False
            at = len(self._known)
            self._known += map(self._read, range(at, at + min(self.left, _AT_ONCE)))
        if not self._has_moved:
            self._known += self._behind
        self._behind, self._kept, self._has_moved = [], {}, False
        missed = doubts(Transcript(missed=self._transcript.missed))
        flat = chain(chain.from_iterable(self._known), missed)
        self.found = tuple(sorted(flat, key=_start_ms))
        return True

    def _read(self, at: int) -> tuple[Doubt, ...]:
        """Give what is doubted in a segment, from what is known where it is."""
        segments = self._transcript.segments
        behind = at - len(segments) + len(self._behind)
        if behind >= 0:
            return _moved(self._behind[behind], at)
        kept = self._kept.get(id(segments[at]))
        return doubts_of(segments[at], at) if kept is None else _moved(kept[1], at)


def _moved(found: tuple[Doubt, ...], at: int) -> tuple[Doubt, ...]:
    """Say of doubts of one segment which segment it is."""
    if not found or found[0].segment == at:
        return found
    return tuple(
        Doubt(  # thousands may move at once: `replace` takes twice as long
            reason=doubt.reason,
            start_ms=doubt.start_ms,
            end_ms=doubt.end_ms,
            segment=at,
            first=doubt.first,
            stop=doubt.stop,
            text=doubt.text,
            confidence=doubt.confidence,
        )
        for doubt in found
    )
