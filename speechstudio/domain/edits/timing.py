"""Moving words and segments in time."""

from dataclasses import replace
from enum import StrEnum
from math import inf

from speechstudio.domain.edits.address import segment_at, with_segments, word_at
from speechstudio.domain.edits.spreading import spread
from speechstudio.domain.errors import EditError
from speechstudio.domain.transcript import Segment, Transcript, Word


class WordFit(StrEnum):
    """What becomes of the words of a segment that is given another time."""

    SCALE = "scale"
    """All move and stretch with the segment."""
    CLAMP = "clamp"
    """Those inside stay; those outside are cut off; the first and last reach to the edges."""


def retime_word(
    transcript: Transcript, *, segment: int, word: int, start_ms: int, end_ms: int
) -> Transcript:
    """Give a word another time, as near to the one asked for as its neighbours allow.

    A neighbour that did not overlap the word is shortened to make room, never pushed aside:
    the word may reach back to the start of the one before and on to the end of the one behind.
    One that did overlap may still, and the words keep their order. EditError for a time that
    runs backwards.
    """
    old = word_at(transcript, segment, word)
    _require_forward(start_ms, end_ms)
    words = list(transcript.segments[segment].words)
    lowest, highest = _segment_limits(transcript, segment)
    latest_start = highest
    if word > 0:
        lowest = max(lowest, words[word - 1].start_ms)
    if word + 1 < len(words):
        following = words[word + 1]
        if old.end_ms <= following.start_ms:
            highest = min(highest, following.end_ms, *(w.start_ms for w in words[word + 2 :][:1]))
            latest_start = highest
        else:
            latest_start = following.start_ms
    new_start = int(min(max(start_ms, lowest), latest_start))
    new_end = int(min(max(end_ms, new_start), highest))
    words[word] = replace(old, start_ms=new_start, end_ms=new_end)
    if word > 0 and words[word - 1].end_ms <= old.start_ms:
        words[word - 1] = _cut_end(words[word - 1], new_start)
    if word + 1 < len(words) and old.end_ms <= words[word + 1].start_ms:
        words[word + 1] = _cut_start(words[word + 1], new_end)
    return _settle(transcript, segment, tuple(words))


def retime_segment(
    transcript: Transcript,
    *,
    segment: int,
    start_ms: int,
    end_ms: int,
    fit: WordFit = WordFit.SCALE,
) -> Transcript:
    """Give a segment another time, as near to the one asked for as its neighbours allow.

    A move without a change of length moves the words as they are. A neighbouring segment that
    did not overlap this one gives way by its nearest word, as in `retime_word`; one that did
    may still. EditError for a time that runs backwards.
    """
    old = segment_at(transcript, segment)
    _require_forward(start_ms, end_ms)
    lowest, highest = _segment_limits(transcript, segment)
    new_start = int(min(max(start_ms, lowest), highest))
    new_end = int(min(max(end_ms, new_start), highest))
    moved = new_end - new_start == old.end_ms - old.start_ms
    fitted = _scaled if moved or fit is WordFit.SCALE else _clamped
    return _settle(transcript, segment, fitted(old, new_start, new_end))


def _require_forward(start_ms: int, end_ms: int) -> None:
    if not 0 <= start_ms <= end_ms:
        raise EditError(f"no such stretch of time: {start_ms} to {end_ms} ms")


def _disjoint(before: Segment, after: Segment) -> bool:
    return before.end_ms <= after.start_ms


def _segment_limits(transcript: Transcript, segment: int) -> tuple[int, float]:
    """How early a segment may begin and how late it may end."""
    segments, this = transcript.segments, transcript.segments[segment]
    lowest: int = 0
    highest: float = inf
    if segment > 0 and _disjoint(segments[segment - 1], this):
        lowest = segments[segment - 1].words[-1].start_ms
    if segment + 1 < len(segments) and _disjoint(this, segments[segment + 1]):
        following = segments[segment + 1].words
        highest = min(following[0].end_ms, *(word.start_ms for word in following[1:2]), inf)
    if this.end_ms <= transcript.duration_ms:
        highest = min(highest, transcript.duration_ms)
    return lowest, highest


def _settle(transcript: Transcript, segment: int, words: tuple[Word, ...]) -> Transcript:
    """Put the new words in, and shorten the neighbours that were apart from the old ones."""
    segments = list(transcript.segments)
    old = segments[segment]
    new = replace(old, words=words)
    segments[segment] = new
    if segment > 0 and _disjoint(before := segments[segment - 1], old):
        cut = tuple(_cut_end(word, new.start_ms) for word in before.words)
        segments[segment - 1] = replace(before, words=cut)
    if segment + 1 < len(segments) and _disjoint(old, after := segments[segment + 1]):
        cut = tuple(_cut_start(word, new.end_ms) for word in after.words)
        segments[segment + 1] = replace(after, words=cut)
    return with_segments(transcript, segments)


def _cut_end(word: Word, end_ms: int) -> Word:
    return word if word.end_ms <= end_ms else replace(word, end_ms=end_ms)


def _cut_start(word: Word, start_ms: int) -> Word:
    return word if word.start_ms >= start_ms else replace(word, start_ms=start_ms)


def _scaled(segment: Segment, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    old_ms = segment.end_ms - segment.start_ms
    if old_ms == 0:
        spans = spread([word.text for word in segment.words], start_ms, end_ms)
        return tuple(
            replace(word, start_ms=first, end_ms=last)
            for word, (first, last) in zip(segment.words, spans, strict=True)
        )

    def placed(time_ms: int) -> int:
        return start_ms + (time_ms - segment.start_ms) * (end_ms - start_ms) // old_ms

    return tuple(
        replace(word, start_ms=placed(word.start_ms), end_ms=placed(word.end_ms))
        for word in segment.words
    )


def _clamped(segment: Segment, start_ms: int, end_ms: int) -> tuple[Word, ...]:
    words = [
        replace(
            word,
            start_ms=min(max(word.start_ms, start_ms), end_ms),
            end_ms=min(max(word.end_ms, start_ms), end_ms),
        )
        for word in segment.words
    ]
    words[0] = replace(words[0], start_ms=start_ms)
    words[-1] = replace(words[-1], end_ms=end_ms)
    return tuple(words)
