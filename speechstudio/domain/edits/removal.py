"""Deleting words and segments."""

from collections.abc import Sequence
from dataclasses import replace

from speechstudio.domain.edits.address import run_at, segment_at, swap_segment
from speechstudio.domain.transcript import Transcript, Word


def delete_segment(transcript: Transcript, *, segment: int) -> Transcript:
    """Take a segment out with all its words."""
    segment_at(transcript, segment)
    return swap_segment(transcript, segment)


def delete_words(transcript: Transcript, *, segment: int, first: int, stop: int) -> Transcript:
    """Take the words `first` to `stop` (not included) out; no time of another word changes.

    A segment that loses its last word goes too.
    """
    run_at(transcript, segment, first, stop)
    old = segment_at(transcript, segment)
    words = without_run(old.words, first, stop)
    if not words:
        return swap_segment(transcript, segment)
    return swap_segment(transcript, segment, replace(old, words=words))


def without_run(words: Sequence[Word], first: int, stop: int) -> tuple[Word, ...]:
    """Words without a run of them; the space before the run stays where it parted others."""
    before, after = words[:first], words[stop:]
    if before and after and words[first].spaced and not after[0].spaced:
        after = (replace(after[0], spaced=True), *after[1:])
    return (*before, *after)
