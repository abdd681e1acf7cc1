"""When each speaker talks, and what of it is in doubt."""

from bisect import bisect_left
from collections.abc import Iterator, Mapping, Sequence
from typing import NamedTuple

from speechstudio.domain.review import doubtful_runs
from speechstudio.domain.transcript import Segment, Suspicion, Transcript
from speechstudio.gui.waveform.scale import TimeScale

Span = tuple[int, int]
"""Start and end in milliseconds."""
NOBODY = -1
"""Speaker of speech that is given to none of the known ones."""


class Stretch(NamedTuple):
    """The speech of one segment."""

    start_ms: int
    end_ms: int
    speaker: str | None
    doubts: tuple[Span, ...]


class Speech:
    """The speech of a transcript, ready to be looked up by time.

    An edit leaves most segments the same objects: only those that differ are looked at again.
    """

    def __init__(self) -> None:
        self.names: tuple[str, ...] = ()
        """Names of the speakers, in their order."""
        self.doubts: list[Span] = []
        """What a person should check."""
        self._segments: Sequence[Segment] = ()
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._longest_ms = 0
        self._order: dict[str | None, int] = {}
        self.talk = 0
        """Another number whenever somebody talks at another time than before."""

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments that were taken."""
        return self._segments

    def take(self, transcript: Transcript) -> bool:
        """Take another transcript; say whether anything that shows here is different."""
        before = (self.names, self._order, self._stretches, self.doubts)
        self.names = tuple(speaker.name for speaker in transcript.speakers)
        self._order = {speaker.id: at for at, speaker in enumerate(transcript.speakers)}
        self._stretches = self._changed(transcript.segments)
        self._segments = transcript.segments
        self.doubts = [doubt for stretch in self._stretches for doubt in stretch.doubts]
        self.doubts += [(span.start_ms, span.end_ms) for span in transcript.missed]
        if before == (self.names, self._order, self._stretches, self.doubts):
            return False
        if self._talks_otherwise(before[1], before[2]):
            self.talk += 1
        self._starts = [stretch.start_ms for stretch in self._stretches]
        lengths = (stretch.end_ms - stretch.start_ms for stretch in self._stretches)
        self._longest_ms = max(lengths, default=0)
        return True

    @property
    def is_empty(self) -> bool:
        """Whether no words are known."""
        return not self._stretches

    def between(self, start_ms: float, end_ms: float) -> Iterator[Stretch]:
        """Stretches that reach into a span of time."""
        first = bisect_left(self._starts, start_ms - self._longest_ms)
        for at in range(first, bisect_left(self._starts, end_ms)):
            if self._stretches[at].end_ms > start_ms:
                yield self._stretches[at]

    def at(self, time_ms: int, speaker: int | None = None) -> Stretch | None:
        """Stretch at a time, of one speaker (0, 1, ...) or of any."""
        for stretch in self.between(time_ms, time_ms + 1):
            if speaker is None or self.speaker_of(stretch) == speaker:
                return stretch
        return None

    def speaker_of(self, stretch: Stretch) -> int:
        """Place of a stretch's speaker among all, or NOBODY."""
        return self._order.get(stretch.speaker, NOBODY)

    def columns(self, scale: TimeScale) -> list[dict[int, float]]:
        """For each pixel of a scale, how many milliseconds each speaker talks in it."""
        step, width = scale.ms_per_px, scale.width
        found: list[dict[int, float]] = [{} for _ in range(width)]
        for stretch in self.between(scale.start_ms, scale.end_ms):
            start, end = stretch.start_ms - scale.start_ms, stretch.end_ms - scale.start_ms
            speaker = self.speaker_of(stretch)
            first, last = max(0, int(start / step)), min(width - 1, int(end / step))
            for at in range(first, last + 1):
                shared = min(end, (at + 1) * step) - max(start, at * step)
                found[at][speaker] = found[at].get(speaker, 0.0) + shared
        return found

    def _talks_otherwise(
        self, order: Mapping[str | None, int], stretches: Sequence[Stretch]
    ) -> bool:
        """Say whether more is different than doubts and names."""
        return (
            order != self._order
            or len(stretches) != len(self._stretches)
            or any(
                old is not new and old[:3] != new[:3]
                for old, new in zip(stretches, self._stretches, strict=True)
            )
        )

    def _changed(self, segments: Sequence[Segment]) -> list[Stretch]:
        """Stretches of segments, taken over where the segment is the same object."""
        old = self._segments
        shorter = min(len(old), len(segments))
        head = 0
        while head < shorter and old[head] is segments[head]:
            head += 1
        tail = 0
        while tail < shorter - head and old[-1 - tail] is segments[-1 - tail]:
            tail += 1
        known = {
            id(segment): stretch
            for segment, stretch in zip(
                old[head : len(old) - tail], self._stretches[head : len(old) - tail], strict=True
            )
        }
        fresh = [
            known.get(id(segment)) or _stretch(segment)
            for segment in segments[head : len(segments) - tail]
        ]
        return self._stretches[:head] + fresh + self._stretches[len(old) - tail :]


def _stretch(segment: Segment) -> Stretch:
    start_ms, end_ms = segment.start_ms, segment.end_ms
    if Suspicion.UNCERTAIN_SPEAKER in segment.suspect:
        doubts: tuple[Span, ...] = ((start_ms, end_ms),)
    else:
        doubts = tuple(
            (segment.words[first].start_ms, segment.words[stop - 1].end_ms)
            for first, stop in doubtful_runs(segment)
        )
    return Stretch(start_ms, end_ms, segment.speaker, doubts)
