"""Finds the matches of one query in a transcript that is being edited, piece by piece."""

import time
from dataclasses import replace

from speechstudio.domain.edits import Match, Query, find_all
from speechstudio.domain.transcript import Segment, Transcript

_AT_ONCE = 64
"""Segments between two looks at the clock."""
_Kept = tuple[Segment, tuple[Match, ...]]


class MatchFinder:
    """Remembers what it found in each segment: an edit changes one or two of thousands."""

    def __init__(self, query: Query) -> None:
        self.matches: tuple[Match, ...] = ()
        """All of them in order, once `work_until` has said so."""
        self._query = query
        self._known: dict[int, _Kept] = {}
        """By identity; the segments are held, so that no other one takes their place."""
        self._next: dict[int, _Kept] = {}
        self._found: list[Match] = []
        self._segments: tuple[Segment, ...] = ()
        self._at = 0

    def begin(self, transcript: Transcript) -> None:
        """Look in another transcript from its beginning."""
        self._known |= self._next
        self._next, self._found, self._at = {}, [], 0
        self._segments = transcript.segments

    def work_until(self, deadline_s: float) -> bool:
        """Look on until a time of the monotonic clock; tell whether that was all."""
        while self._at < len(self._segments):
            if time.monotonic() >= deadline_s:
                return False
            self._look(self._segments[self._at : self._at + _AT_ONCE])
        self.matches = tuple(self._found)
        self._known, self._next = self._next, {}
        return True

    def _look(self, segments: tuple[Segment, ...]) -> None:
        new = tuple(segment for segment in segments if id(segment) not in self._known)
        fresh: list[list[Match]] = [[] for _ in new]
        for match in find_all(Transcript(segments=new), self._query):
            fresh[match.segment].append(match)
        made = {
            id(segment): (segment, tuple(found)) for segment, found in zip(new, fresh, strict=True)
        }
        for at, segment in enumerate(segments, self._at):
            kept = self._known.get(id(segment)) or made[id(segment)]
            self._next[id(segment)] = kept
            self._found += [
                match if match.segment == at else replace(match, segment=at) for match in kept[1]
            ]
        self._at += len(segments)
