"""What holds for every transcript, whoever made it."""

from collections.abc import Iterator
from itertools import pairwise

from speechstudio.domain.transcript import Segment, Transcript


def check(transcript: Transcript) -> tuple[str, ...]:
    """List what is broken in a transcript; empty when it keeps every promise.

    Segments have words and stand in order of their start; so do the words of a segment, which
    have text without white space at its ends, times that run forward and one speaker; every
    speaker named by a word or a turn is in the list, and no id is there twice.
    """
    return tuple(_problems(transcript))


def _problems(transcript: Transcript) -> Iterator[str]:
    ids = [speaker.id for speaker in transcript.speakers]
    known = set(ids)
    if len(known) < len(ids):
        yield "two speakers have one id"
    yield from (
        f"turn at {turn.start_ms} ms names the unknown speaker {turn.speaker}"
        for turn in transcript.turns
        if turn.speaker not in known
    )
    full = [segment for segment in transcript.segments if segment.words]
    if len(full) < len(transcript.segments):
        yield "a segment has no words"
    for before, after in pairwise(full):
        if after.start_ms < before.start_ms:
            yield f"segment at {after.start_ms} ms stands behind a later one"
    for at, segment in enumerate(full):
        yield from (f"segment {at}: {problem}" for problem in _segment_problems(segment, known))


def _segment_problems(segment: Segment, known: set[str]) -> Iterator[str]:
    speakers = {word.speaker for word in segment.words}
    if len(speakers) > 1:
        yield "has words of several speakers"
    yield from (f"names the unknown speaker {name}" for name in speakers - known - {None})
    for before, after in pairwise(segment.words):
        if after.start_ms < before.start_ms:
            yield f"word {after.text!r} begins before {before.text!r}"
    for word in segment.words:
        if not word.text or word.text != word.text.strip():
            yield f"word {word.text!r} is empty or has white space at an end"
        if not 0 <= word.start_ms <= word.end_ms:
            yield f"word {word.text!r} lasts from {word.start_ms} to {word.end_ms} ms"
