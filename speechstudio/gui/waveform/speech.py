"""When each speaker talks, and what of it is in doubt."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from typing import NamedTuple

from speechstudio.domain.edits.changed_run import Change, changed_run
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
        self._missed: tuple[Span, ...] = ()
        self._segments: Sequence[Segment] = ()
        self._stretches: list[Stretch] = []
        self._starts: list[int] = []
        self._longest_ms = 0
        """No stretch is longer."""
        self._order: dict[str | None, int] = {}
        self._ready: dict[int, tuple[Segment, Stretch]] = {}
        """Of segments to be taken, by identity; held, so that no other one takes their place."""
        self.talk = 0
        """Another number whenever somebody talks at another time than before."""

    @property
    def segments(self) -> Sequence[Segment]:
        """The segments that were taken."""
        return self._segments

    def prepare(self, segments: Iterable[Segment]) -> None:
        """Read segments that will be taken soon."""
        self._ready |= {id(segment): (segment, _stretch(segment)) for segment in segments}

    def take(self, transcript: Transcript) -> bool:
        """Take another transcript; say whether anything that shows here is different."""
        before = (self.names, self._order, self._missed)
        self.names = tuple(speaker.name for speaker in transcript.speakers)
        self._order = {speaker.id: at for at, speaker in enumerate(transcript.speakers)}
        self._missed = tuple((span.start_ms, span.end_ms) for span in transcript.missed)
        change = changed_run(self._segments, transcript.segments)
        old = self._stretches[change.start : change.stop_before]
        new = self._read(change, transcript.segments)
        self._segments, self._ready = transcript.segments, {}
        is_other = old != new
        if is_other:
            self._put(change, new)
        if before[1] != self._order or (is_other and _talks_otherwise(old, new)):
            self.talk += 1
        return is_other or before != (self.names, self._order, self._missed)

    @property
    def is_empty(self) -> bool:
        """Whether no words are known."""
        return not self._stretches

    def between(self, start_ms: float, end_ms: float) -> Iterator[Stretch]:
        """Stretches that reach into a span of time."""
        first = bisect_left(self._starts, start_ms - self._longest_ms)
        for stretch in self._stretches[first : bisect_left(self._starts, end_ms)]:
            if stretch[1] > start_ms:
                yield stretch

    def doubts_between(self, start_ms: float, end_ms: float) -> Iterator[Span]:
        """Give what to check of speech that reaches into a span, and all that is missing."""
        for stretch in self.between(start_ms, end_ms):
            yield from stretch.doubts
        yield from self._missed

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
        step, last_column, from_ms = scale.ms_per_px, scale.width - 1, scale.start_ms
        order = self._order
        found: list[dict[int, float]] = [{} for _ in range(scale.width)]
        for start_ms, end_ms, name, _ in self.between(from_ms, scale.end_ms):
            start, end, speaker = start_ms - from_ms, end_ms - from_ms, order.get(name, NOBODY)
            first, last = int(start / step), int(end / step)
            if first == last and start >= 0 and last <= last_column:  # most of a long recording
                shares = found[first]
                shares[speaker] = shares.get(speaker, 0.0) + end - start
                continue
            for at in range(max(0, first), min(last_column, last) + 1):
                shared = min(end, (at + 1) * step) - max(start, at * step)
                found[at][speaker] = found[at].get(speaker, 0.0) + shared
        return found

    def _put(self, change: Change, new: list[Stretch]) -> None:
        """Put stretches in place of others."""
        if not change.start and change.stop_before == len(self._stretches):
            self._longest_ms = 0
        self._stretches[change.start : change.stop_before] = new
        self._starts[change.start : change.stop_before] = [stretch[0] for stretch in new]
        lengths = [stretch[1] - stretch[0] for stretch in new]
        self._longest_ms = max([self._longest_ms, *lengths])

    def _read(self, change: Change, segments: Sequence[Segment]) -> list[Stretch]:
        """Stretches of the segments that came, taken over where the segment is the same object."""
        old = self._segments[change.start : change.stop_before]
        known = self._stretches[change.start : change.stop_before]
        new = segments[change.start : change.stop_after]
        if not new:
            return []
        if change.is_in_place:
            return [
                stretch if was is segment else self._stretch_of(segment)
                for was, stretch, segment in zip(old, known, new, strict=True)
            ]
        pairs = zip(old, known, strict=True)
        self._ready |= {id(segment): (segment, stretch) for segment, stretch in pairs}
        return [self._stretch_of(segment) for segment in new]

    def _stretch_of(self, segment: Segment) -> Stretch:
        ready = self._ready.get(id(segment))
        return _stretch(segment) if ready is None else ready[1]


def _talks_otherwise(old: Sequence[Stretch], new: Sequence[Stretch]) -> bool:
    """Say whether more is different than doubts."""
    return len(old) != len(new) or any(
        was is not now and was[:3] != now[:3] for was, now in zip(old, new, strict=True)
    )


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
