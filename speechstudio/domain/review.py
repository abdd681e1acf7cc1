"""What a person should look at in a transcript, in order of time."""

from collections.abc import Iterator
from dataclasses import dataclass, replace

from speechstudio.domain.edits.address import segment_at, swap_segment
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word, join_words

UNSURE = 0.5
"""Confidence below which a single word is doubted (also the limit of `SuspicionLimits`)."""
_WHOLE = frozenset({Suspicion.REPETITIVE, Suspicion.TEXT_WITHOUT_SPEECH, Suspicion.TOO_FAST})
"""Reasons that concern all words of a segment."""
_SHOWN_WORDS = 6


@dataclass(frozen=True, slots=True, kw_only=True)
class Doubt:
    """One passage to check."""

    reason: Suspicion
    start_ms: int
    end_ms: int
    segment: int | None = None
    """None where speech has no words at all."""
    first: int = 0
    stop: int = 0
    """Words `first` to `stop`, not included, of the segment."""
    text: str = ""
    """The words in doubt; the first few where there are many."""
    confidence: float | None = None
    """Mean probability of the words."""


def doubtful_runs(segment: Segment) -> tuple[tuple[int, int], ...]:
    """Give the runs of words in doubt, as first and stop; all words for doubts of the whole."""
    if _WHOLE.intersection(segment.suspect):
        return ((0, len(segment.words)),)
    runs: list[tuple[int, int]] = []
    for at, word in enumerate(segment.words):
        if word.confidence is None or word.confidence >= UNSURE:
            continue
        if runs and runs[-1][1] == at:
            runs[-1] = runs[-1][0], at + 1
        else:
            runs.append((at, at + 1))
    return tuple(runs)


def doubts(transcript: Transcript) -> tuple[Doubt, ...]:
    """Every passage to check, in order of time."""
    found = [doubt for at, segment in enumerate(transcript.segments) for doubt in _of(segment, at)]
    found += [
        Doubt(reason=Suspicion.SPEECH_WITHOUT_TEXT, start_ms=span.start_ms, end_ms=span.end_ms)
        for span in transcript.missed
    ]
    return tuple(sorted(found, key=lambda doubt: doubt.start_ms))


def doubts_of(segment: Segment, at: int) -> tuple[Doubt, ...]:
    """Every passage to check in one segment, the one of that index."""
    return tuple(_of(segment, at))


def accept(transcript: Transcript, doubt: Doubt) -> Transcript:
    """Take a passage as right: a person has listened to it.

    Doubted words lose their probability, as typed ones have none; a reason that concerns the
    whole segment goes; a stretch of speech without words is no longer listed.
    """
    if doubt.segment is None:
        kept = tuple(span for span in transcript.missed if span.start_ms != doubt.start_ms)
        return replace(transcript, missed=kept)
    old = segment_at(transcript, doubt.segment)
    words = tuple(
        replace(word, confidence=None)
        if doubt.first <= at < doubt.stop and _is_unsure(word)
        else word
        for at, word in enumerate(old.words)
    )
    gone = {doubt.reason, Suspicion.LOW_CONFIDENCE}
    if any(map(_is_unsure, words)):
        gone.discard(Suspicion.LOW_CONFIDENCE)
    suspect = tuple(reason for reason in old.suspect if reason not in gone)
    return swap_segment(transcript, doubt.segment, replace(old, words=words, suspect=suspect))


def _of(segment: Segment, at: int) -> Iterator[Doubt]:
    """Doubts of one segment: of the whole, of its speaker, of single words."""
    whole = [reason for reason in segment.suspect if reason in _WHOLE]
    reasons = whole[:1] + [r for r in segment.suspect if r is Suspicion.UNCERTAIN_SPEAKER]
    for reason in reasons:
        yield _doubt(reason, segment, at, 0, len(segment.words))
    if not whole:
        for first, stop in doubtful_runs(segment):
            yield _doubt(Suspicion.LOW_CONFIDENCE, segment, at, first, stop)


def _doubt(reason: Suspicion, segment: Segment, at: int, first: int, stop: int) -> Doubt:
    words = segment.words[first:stop]
    sure = [word.confidence for word in words if word.confidence is not None]
    return Doubt(
        reason=reason,
        start_ms=words[0].start_ms,
        end_ms=max(word.end_ms for word in words),
        segment=at,
        first=first,
        stop=stop,
        text=join_words(words[:_SHOWN_WORDS]) + (" …" if len(words) > _SHOWN_WORDS else ""),
        confidence=sum(sure) / len(sure) if sure else None,
    )


def _is_unsure(word: Word) -> bool:
    return word.confidence is not None and word.confidence < UNSURE
