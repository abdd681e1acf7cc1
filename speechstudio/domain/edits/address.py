"""Finding what an edit names, and putting the edited segments back."""

from collections.abc import Iterable
from dataclasses import replace
from itertools import pairwise

from speechstudio.domain.errors import EditError
from speechstudio.domain.transcript import Segment, Transcript, Word


def segment_at(transcript: Transcript, segment: int) -> Segment:
    """Segment of that index; EditError when there is none."""
    if not 0 <= segment < len(transcript.segments):
        raise EditError(f"no segment {segment} among {len(transcript.segments)}")
    return transcript.segments[segment]


def word_at(transcript: Transcript, segment: int, word: int) -> Word:
    """Word of that index in a segment; EditError when there is none."""
    words = segment_at(transcript, segment).words
    if not 0 <= word < len(words):
        raise EditError(f"no word {word} among the {len(words)} of segment {segment}")
    return words[word]


def run_at(transcript: Transcript, segment: int, first: int, stop: int) -> tuple[Word, ...]:
    """Words `first` to `stop` (not included) of a segment; EditError unless all are there."""
    words = segment_at(transcript, segment).words
    if not 0 <= first < stop <= len(words):
        raise EditError(f"no words {first} to {stop} among the {len(words)} of segment {segment}")
    return words[first:stop]


def require_speaker(transcript: Transcript, speaker: str) -> None:
    """Raise EditError unless the transcript lists that speaker."""
    if all(known.id != speaker for known in transcript.speakers):
        raise EditError(f"no speaker {speaker}")


def with_segments(transcript: Transcript, segments: Iterable[Segment]) -> Transcript:
    """Transcript with these segments, in order of their start; equal starts keep their order."""
    ordered = sorted(segments, key=lambda segment: segment.words[0].start_ms)
    return replace(transcript, segments=tuple(ordered))


def swap_segment(transcript: Transcript, segment: int, *instead: Segment) -> Transcript:
    """Transcript in which these segments stand instead of the one of that index."""
    return swap_segments(transcript, segment, segment + 1, *instead)


def swap_segments(transcript: Transcript, start: int, stop: int, *instead: Segment) -> Transcript:
    """Transcript in which these segments stand instead of those from start to stop, not included.

    All are put in order of their start only where they are not: that looks at every segment.
    """
    before, after = transcript.segments[:start], transcript.segments[stop:]
    around = (*before[-1:], *instead, *after[:1])
    if all(one.start_ms <= other.start_ms for one, other in pairwise(around)):
        return replace(transcript, segments=(*before, *instead, *after))
    return with_segments(transcript, (*before, *instead, *after))
