"""Which words of a segment should be checked, and how plain text shows it: `[?Wiebe Tjalling]`."""

from collections.abc import Iterator
from dataclasses import replace

from speechstudio.domain.review import doubtful_runs
from speechstudio.domain.transcript import Segment, Suspicion, Transcript, Word
from speechstudio.formats.spec import WriteOptions

OPENING = "[?"
CLOSING = "]"


def suspect_runs(segment: Segment) -> tuple[tuple[int, int], ...]:
    """Give the runs of words to check, as first and stop.

    All words where the doubt concerns the whole segment, its speaker, or no word in particular.
    """
    runs = doubtful_runs(segment)
    if segment.suspect and (not runs or Suspicion.UNCERTAIN_SPEAKER in segment.suspect):
        return ((0, len(segment.words)),)
    return runs


def parts(segment: Segment) -> Iterator[tuple[tuple[Word, ...], bool]]:
    """Words of a segment in order, each part with whether it should be checked."""
    at = 0
    for first, stop in suspect_runs(segment):
        if at < first:
            yield segment.words[at:first], False
        yield segment.words[first:stop], True
        at = stop
    if at < len(segment.words):
        yield segment.words[at:], False


def marked(transcript: Transcript, options: WriteOptions) -> Transcript:
    """Put words to check in brackets, as part of their text, where the options ask for it."""
    if not options.mark_suspects:
        return transcript
    return replace(transcript, segments=tuple(map(_marked, transcript.segments)))


def _marked(segment: Segment) -> Segment:
    runs = suspect_runs(segment)
    if not runs:
        return segment
    words = list(segment.words)
    for first, stop in runs:
        words[first] = replace(words[first], text=OPENING + words[first].text)
        words[stop - 1] = replace(words[stop - 1], text=words[stop - 1].text + CLOSING)
    return replace(segment, words=tuple(words))
