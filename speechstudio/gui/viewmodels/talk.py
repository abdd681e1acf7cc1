"""How long each speaker talks, and where one is heard best."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence

from speechstudio.domain.edits.changed_run import swapped
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Transcript

_Span = tuple[int, int]


class TalkTimes:
    """For how long each speaker talks, kept up to date: an edit counts only what it changed."""

    def __init__(self) -> None:
        self._segments: Sequence[Segment] = ()
        self._times: dict[str, int] = {}

    def take(self, transcript: Transcript) -> dict[str, int]:
        """Give the milliseconds of each speaker, pauses inside a segment included."""
        gone, come = swapped(self._segments, transcript.segments)
        if len(gone) == len(self._segments):
            self._times = {}
        else:
            self._count(gone, -1)
        self._count(come, 1)
        self._segments = transcript.segments
        listed = {speaker.id: 0 for speaker in transcript.speakers}
        return listed | {speaker: time for speaker, time in self._times.items() if time}

    def _count(self, segments: Sequence[Segment], sign: int) -> None:
        """Look at the first and last word of each segment."""
        times = self._times
        for segment in segments:
            words = segment.words
            speaker = words[0].speaker
            if speaker is not None:
                talk_ms = words[-1].end_ms - words[0].start_ms
                times[speaker] = times.get(speaker, 0) + sign * talk_ms


def longest_clear(transcript: Transcript, speaker: str, at_most_ms: int) -> TimeSpan | None:
    """Find the longest stretch in which a speaker is heard and nobody else is.

    The first of `at_most_ms` and more is cut to that; None where there is no stretch at all.
    """
    own, others = _parted(transcript, speaker)
    others = _united(others)
    ends = [end_ms for _, end_ms in others]
    best: _Span | None = None
    for from_ms, to_ms in own:
        if best is not None and to_ms - from_ms <= best[1] - best[0]:
            continue
        for start_ms, end_ms in _without(from_ms, to_ms, others, ends):
            cut = start_ms, min(end_ms, start_ms + at_most_ms)
            if cut[1] > cut[0] and (best is None or cut[1] - cut[0] > best[1] - best[0]):
                best = cut
    return None if best is None else TimeSpan(start_ms=best[0], end_ms=best[1])


def _parted(transcript: Transcript, speaker: str) -> tuple[list[_Span], list[_Span]]:
    """Give when the speaker is heard, and when the others are."""
    own: list[_Span] = []
    others: list[_Span] = []
    for segment in transcript.segments:
        words = segment.words
        span = words[0].start_ms, max([word.end_ms for word in words])
        (own if words[0].speaker == speaker else others).append(span)
    turns = transcript.turns
    others += [(turn.start_ms, turn.end_ms) for turn in turns if turn.speaker != speaker]
    return own, others


def _united(spans: list[_Span]) -> list[_Span]:
    united: list[_Span] = []
    for start_ms, end_ms in sorted(spans):
        if united and start_ms <= united[-1][1]:
            united[-1] = united[-1][0], max(united[-1][1], end_ms)
        else:
            united.append((start_ms, end_ms))
    return united


def _without(start_ms: int, end_ms: int, others: list[_Span], ends: list[int]) -> Iterator[_Span]:
    """Give what is left of a stretch; the others are in order and do not touch."""
    for other_start, other_end in others[bisect_right(ends, start_ms) :]:
        if other_start >= end_ms:
            break
        if other_start > start_ms:
            yield start_ms, other_start
        start_ms = other_end
    if start_ms < end_ms:
        yield start_ms, end_ms
