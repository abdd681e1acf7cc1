"""Changing what a segment says."""

from dataclasses import replace

from speechstudio.domain.edits.address import run_at, segment_at, swap_segment
from speechstudio.domain.edits.alignment import realign
from speechstudio.domain.edits.removal import delete_segment
from speechstudio.domain.edits.rewriting import rewritten
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word

_ABOUT_TEXT = frozenset(Suspicion) - {Suspicion.UNCERTAIN_SPEAKER, Suspicion.SPEECH_WITHOUT_TEXT}
"""What a person has looked at who has typed the segment anew."""
_END_OF_TIME_MS = 1 << 62


def retext_segment(transcript: Transcript, *, segment: int, text: str) -> Transcript:
    """Give a segment another text; the words that stay keep their times (see `realign`).

    Inserted words reach into the silence before and behind the segment and no further. The
    suspicions about the text go, as somebody has now read it. A text of white space deletes
    the segment; the same text changes nothing.
    """
    old = segment_at(transcript, segment)
    if text.split() == old.text.split():
        return transcript
    earliest_ms, latest_ms = room_around(transcript, segment)
    words = realign(old.words, text, earliest_ms=earliest_ms, latest_ms=latest_ms)
    if not words:
        return delete_segment(transcript, segment=segment)
    return swap_segment(transcript, segment, _reworded(old, words))


def retype_words(
    transcript: Transcript, *, segment: int, first: int, stop: int, text: str
) -> Transcript:
    """Put a text in place of words `first` to `stop`, not included, of a segment (`rewritten`).

    Times of all other words stay, and so does what is doubted but for the text, which somebody
    has now read. A segment that is left without words is deleted.
    """
    run_at(transcript, segment, first, stop)
    old = segment_at(transcript, segment)
    words = rewritten(old.words, first, stop, text, room=room_around(transcript, segment))
    if not words:
        return delete_segment(transcript, segment=segment)
    return swap_segment(transcript, segment, _reworded(old, words))


def accept_segment(transcript: Transcript, *, segment: int) -> Transcript:
    """Drop every suspicion of a segment: a person has listened and agrees with it."""
    return swap_segment(transcript, segment, replace(segment_at(transcript, segment), suspect=()))


def _reworded(old: Segment, words: tuple[Word, ...]) -> Segment:
    suspect = tuple(reason for reason in old.suspect if reason not in _ABOUT_TEXT)
    return replace(old, words=words, suspect=suspect)


def room_around(transcript: Transcript, segment: int) -> tuple[int, int]:
    """How early and how late a segment could reach without meeting its neighbours.

    Its own start or end where a neighbour overlaps it; the recording's end behind the last one.
    """
    segments, this = transcript.segments, transcript.segments[segment]
    earliest_ms, latest_ms = 0, _END_OF_TIME_MS
    if transcript.duration_ms:
        latest_ms = max(this.end_ms, transcript.duration_ms)
    if segment > 0:
        earliest_ms = min(this.start_ms, segments[segment - 1].end_ms)
    if segment + 1 < len(segments):
        latest_ms = max(this.end_ms, min(latest_ms, segments[segment + 1].start_ms))
    return earliest_ms, latest_ms
