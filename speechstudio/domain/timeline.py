"""Asking turns of speakers who spoke at a time, without walking through all of them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable

from speechstudio.domain.timespan import distance_ms, overlap_ms
from speechstudio.domain.turns import SpeakerTurn, united_turns, without_overlap


class ExclusiveTimeline:
    """Turns with one speaker at a time; each question costs a binary search."""

    def __init__(self, turns: Iterable[SpeakerTurn]) -> None:
        self._turns = without_overlap(turns)
        self._starts = [turn.start_ms for turn in self._turns]
        self._ends = [turn.end_ms for turn in self._turns]

    def __bool__(self) -> bool:
        return bool(self._turns)

    def overlaps_ms(self, start_ms: int, end_ms: int) -> dict[str, int]:
        """Milliseconds of each speaker heard between two times."""
        heard: dict[str, int] = {}
        at = bisect_right(self._ends, start_ms)
        while at < len(self._turns) and self._starts[at] < end_ms:
            shared = overlap_ms(start_ms, end_ms, self._starts[at], self._ends[at])
            if shared:
                speaker = self._turns[at].speaker
                heard[speaker] = heard.get(speaker, 0) + shared
            at += 1
        return heard

    def nearest(self, start_ms: int, end_ms: int) -> tuple[str, int]:
        """Speaker of the nearest turn and the milliseconds to it; the earlier of two as near.

        IndexError when there are no turns.
        """
        at = bisect_right(self._ends, start_ms)
        around = range(max(0, at - 1), min(len(self._turns), at + 1))
        nearness = [
            (distance_ms(start_ms, end_ms, self._starts[near], self._ends[near]), near)
            for near in around
        ]
        distance, near = min(nearness)
        return self._turns[near].speaker, distance


class Presence:
    """Who is heard when, overlapping speech included."""

    def __init__(self, turns: Iterable[SpeakerTurn]) -> None:
        self._spans: dict[str, tuple[list[int], list[int]]] = {}
        for turn in united_turns(turns):
            starts, ends = self._spans.setdefault(turn.speaker, ([], []))
            starts.append(turn.start_ms)
            ends.append(turn.end_ms)

    def share(self, speaker: str, start_ms: int, end_ms: int, *, slack_ms: int = 0) -> float:
        """Part of a stretch of time, 0 to 1, in which a speaker is heard.

        With slack, each turn counts as that much longer at both ends.
        """
        length_ms = end_ms - start_ms
        if speaker not in self._spans or length_ms <= 0:
            return 0.0
        starts, ends = self._spans[speaker]
        first = bisect_right(ends, start_ms - slack_ms)
        stop = bisect_left(starts, end_ms + slack_ms)
        shared = sum(
            overlap_ms(start_ms, end_ms, starts[at] - slack_ms, ends[at] + slack_ms)
            for at in range(first, stop)
        )
        return min(1.0, shared / length_ms)
