"""A stretch of a recording that is heard once more: which stretch, and what was heard."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher

from speechstudio.domain.edits.address import segment_at
from speechstudio.domain.review import Doubt
from speechstudio.domain.scripts import letters
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import EngineUse, Segment, Transcript, Word

_EDGE_MS = 300
"""How far into the silence beside it a passage is heard: word times are cut close."""
_AROUND_MS = 10_000
"""How much of its passage is heard beside a doubt."""
_MOST_APART_MS = 800
"""Two recognizers place one word no farther apart."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Hearing:
    """What a recognizer makes of one stretch; all times are those of the recording."""

    span: TimeSpan
    """The stretch that was asked for."""
    segments: tuple[Segment, ...] = ()
    """In order of their start; they may reach into the margin around the stretch."""
    speech: tuple[TimeSpan, ...] = ()
    """Where speech was heard, in order, margin included."""
    use: EngineUse
    """Who heard it."""

    @property
    def words(self) -> tuple[Word, ...]:
        """The words whose middle lies in the stretch."""
        return tuple(word for _, word in self.sourced_words if is_in(word, self.span))

    @property
    def sourced_words(self) -> tuple[tuple[int, Word], ...]:
        """Every word, also those in the margin, by start; each with the index of its segment."""
        words = (
            (number, word) for number, segment in enumerate(self.segments) for word in segment.words
        )
        return tuple(sorted(words, key=lambda sourced: sourced[1].start_ms))


def middle_ms(word: Word) -> int:
    """Time in the middle of a word."""
    return (word.start_ms + word.end_ms) // 2


def is_in(word: Word, span: TimeSpan) -> bool:
    """Whether the middle of a word lies in a stretch."""
    return span.start_ms <= middle_ms(word) < max(span.end_ms, span.start_ms + 1)


def span_of_segment(transcript: Transcript, segment: int) -> TimeSpan:
    """Stretch to hear for a segment: its time, and a little of the silence around it."""
    segments, this = transcript.segments, segment_at(transcript, segment)
    start_ms, end_ms = max(0, this.start_ms - _EDGE_MS), this.end_ms + _EDGE_MS
    if segment > 0:
        start_ms = max(start_ms, (segments[segment - 1].end_ms + this.start_ms) // 2)
    if segment + 1 < len(segments):
        end_ms = min(end_ms, (this.end_ms + segments[segment + 1].start_ms) // 2)
    if transcript.duration_ms:
        end_ms = min(end_ms, transcript.duration_ms)
    return TimeSpan(start_ms=min(start_ms, this.start_ms), end_ms=max(end_ms, this.end_ms))


def span_of_doubt(transcript: Transcript, doubt: Doubt) -> TimeSpan:
    """Stretch to hear for a doubt: its passage, or what is near it in a long one."""
    if doubt.segment is None:
        return TimeSpan(start_ms=doubt.start_ms, end_ms=doubt.end_ms)
    whole = span_of_segment(transcript, doubt.segment)
    return TimeSpan(
        start_ms=max(whole.start_ms, doubt.start_ms - _AROUND_MS),
        end_ms=min(whole.end_ms, doubt.end_ms + _AROUND_MS),
    )


def words_near(transcript: Transcript, hearing: Hearing) -> tuple[tuple[int, int, Word], ...]:
    """Words of a transcript beside or in what was heard: segment, place in it, word; by time."""
    heard = [word for segment in hearing.segments for word in segment.words]
    start_ms = min([hearing.span.start_ms, *(word.start_ms for word in heard)])
    end_ms = max([hearing.span.end_ms, *(word.end_ms for word in heard)])
    near = [
        (at, place, word)
        for at, segment in enumerate(transcript.segments)
        if segment.start_ms <= end_ms and segment.end_ms >= start_ms
        for place, word in enumerate(segment.words)
        if word.start_ms <= end_ms and word.end_ms >= start_ms
    ]
    return tuple(sorted(near, key=lambda known: known[2].start_ms))


def same_words(olds: Sequence[Word], news: Sequence[Word]) -> Iterator[tuple[int, int]]:
    """Give pairs of indexes of words that are the same but for case and punctuation, in order."""
    matcher = SequenceMatcher(
        None,
        [letters(old.text) for old in olds],
        [letters(new.text) for new in news],
        autojunk=False,
    )
    for old, new, size in matcher.get_matching_blocks():
        for step in range(size):
            if abs(middle_ms(olds[old + step]) - middle_ms(news[new + step])) <= _MOST_APART_MS:
                yield old + step, new + step
