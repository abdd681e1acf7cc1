"""From sentences, as recognizers give them, to paragraphs, as people read them."""

from dataclasses import replace

from speechstudio.domain.edits.joints import in_order
from speechstudio.domain.transcript import Segment, Suspicion, Transcript

PAUSE_MS = 1500
"""A silence this long begins a paragraph."""
LONGEST_CHARACTERS = 420
_APART = frozenset(Suspicion) - {Suspicion.LOW_CONFIDENCE, Suspicion.SPEECH_WITHOUT_TEXT}
"""Doubts about a whole segment, which stays by itself so that nothing else is doubted."""


def in_paragraphs(transcript: Transcript) -> Transcript:
    """Join segments that one speaker says without a long silence, up to a good length."""
    joined: list[list[Segment]] = []
    length = 0
    for segment in transcript.segments:
        characters = sum(len(word.text) + 1 for word in segment.words)
        if joined and length + characters <= LONGEST_CHARACTERS and _go_on(joined[-1], segment):
            joined[-1].append(segment)
            length += characters
        else:
            joined.append([segment])
            length = characters
    return replace(transcript, segments=tuple(map(_one, joined)))


def _go_on(paragraph: list[Segment], segment: Segment) -> bool:
    """Whether a segment belongs to the paragraph before it."""
    last = paragraph[-1]
    return (
        segment.speaker == last.speaker
        and segment.start_ms - last.end_ms < PAUSE_MS
        and not _APART.intersection((*segment.suspect, *last.suspect))
    )


def _one(segments: list[Segment]) -> Segment:
    if len(segments) == 1:
        return segments[0]
    words = in_order(tuple(word for segment in segments for word in segment.words))
    suspect = dict.fromkeys(reason for segment in segments for reason in segment.suspect)
    return Segment(words=words, suspect=tuple(suspect))
