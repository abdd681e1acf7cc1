"""Finds the doubts of a transcript that is edited, piece by piece, and reads nothing twice."""

import math
import time
from collections.abc import Iterable, Sequence

from speechstudio.domain.review import Doubt, doubts, doubts_of
from speechstudio.domain.transcript import Segment, Transcript

_AT_ONCE = 32
"""Segments between two looks at the clock."""


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

    def find(self, transcript: Transcript) -> tuple[Doubt, ...]:
        """Give every passage to check, in order of time: the same as `review.doubts`."""
        self.begin(transcript)
        self.work_until(math.inf)
        return self.found

    def begin(self, transcript: Transcript) -> None:
        """Look in another transcript from its beginning."""
        whole, new = self._transcript.segments, transcript.segments
        old = whole[: len(self._known)]
        last = zip(whole[len(whole) - len(self._behind) :], self._behind, strict=True)
        self._keep(last)
        head, tail = _same_ends(old, new)
        behind = len(old) - tail if len(old) == len(whole) == len(new) else len(old)
        self._keep(zip(old[head:behind], self._known[head:behind], strict=True))
        self._behind = self._known[behind:]
        self._known = self._known[:head]
        self._transcript = transcript

    def _keep(self, known: Iterable[tuple[Segment, tuple[Doubt, ...]]]) -> None:
        self._kept |= {id(segment): (segment, found) for segment, found in known}

    def work_until(self, deadline_s: float) -> bool:
        """Look on until a time of the monotonic clock; tell whether that was all."""
        segments = self._transcript.segments
        stop = len(segments) - len(self._behind)
        while len(self._known) < stop:
            if time.monotonic() >= deadline_s:
                return False
            for at in range(len(self._known), min(stop, len(self._known) + _AT_ONCE)):
                kept = self._kept.get(id(segments[at]))
                found = doubts_of(segments[at], at) if kept is None else _moved(kept[1], at)
                self._known.append(found)
        self._known += self._behind
        self._behind, self._kept = [], {}
        flat = [doubt for found in self._known for doubt in found]
        flat += doubts(Transcript(missed=self._transcript.missed))
        self.found = tuple(sorted(flat, key=lambda doubt: doubt.start_ms))
        return True


def _same_ends(old: Sequence[Segment], new: Sequence[Segment]) -> tuple[int, int]:
    """Count the segments at both ends that are the same objects."""
    shorter = min(len(old), len(new))
    head = tail = 0
    while head < shorter and old[head] is new[head]:
        head += 1
    while tail < shorter - head and old[-1 - tail] is new[-1 - tail]:
        tail += 1
    return head, tail


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
