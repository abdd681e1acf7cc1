"""Text put in place of a stretch of what is shown: only words that it touches change."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from speechstudio.domain.edits.address import swap_segment
from speechstudio.domain.edits.joints import merge_with_next
from speechstudio.domain.edits.wording import retype_words
from speechstudio.domain.transcript import Transcript
from speechstudio.gui.transcript.changes import index_of_new
from speechstudio.gui.transcript.spans import Run, touched


@dataclass(frozen=True, slots=True, kw_only=True)
class Shown:
    """A segment as it is shown."""

    segment: int
    text: str
    spans: Sequence[Run]
    """Of its words in the text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Retyped:
    """What became of it."""

    after: Transcript
    segment: int
    """Index of the segment now: another start may have moved it."""
    text: str
    """Its text with all white space, of which words hold only what parts them."""


def retyped(transcript: Transcript, shown: Shown, stretch: Run, text: str) -> Retyped:
    """Put a text in place of a stretch of one segment.

    A segment whose text is all gone keeps its words: it is for the caller to delete it, or to
    have something else typed into it. The segment is then an equal one, but not the same.
    """
    start, end = stretch
    new = shown.text[:start] + text + shown.text[end:]
    if not new.strip():
        same = replace(transcript.segments[shown.segment])
        return _placed(transcript, swap_segment(transcript, shown.segment, same), shown, new)
    if new.split() == shown.text.split():
        return Retyped(after=transcript, segment=shown.segment, text=new)
    first, stop = touched(shown.spans, start, end) if shown.text.strip() else (0, len(shown.spans))
    left = shown.spans[first - 1][1] if first else 0
    right = shown.spans[stop][0] if stop < len(shown.spans) else len(shown.text)
    after = retype_words(
        transcript,
        segment=shown.segment,
        first=first,
        stop=stop,
        text=new[left : right + len(new) - len(shown.text)],
    )
    return _placed(transcript, after, shown, new)


def retyped_across(
    transcript: Transcript, first: Shown, last: Shown, stretch: Run, text: str
) -> Retyped | None:
    """Put a text in place of what lies between a place in one segment and one in a later one.

    What is left of both becomes one segment; where nothing is left of one, the other stays as it
    is, with its own speaker. None where nothing is left at all.
    """
    start, end = stretch
    is_left_empty = not (first.text[:start] + text).strip()
    is_right_empty = not last.text[end:].strip()
    if is_left_empty and is_right_empty:
        return None
    if is_left_empty:
        kept = _without(transcript, first.segment, last.segment)
        return retyped(kept, replace(last, segment=first.segment), (0, end), "")
    if is_right_empty:
        kept = _without(transcript, first.segment + 1, last.segment + 1)
        return retyped(kept, first, (start, len(first.text)), text)
    kept = _without(transcript, first.segment + 1, last.segment)
    space = " " if kept.segments[first.segment + 1].words[0].spaced else ""
    shift = len(first.text) + len(space)
    joined = Shown(
        segment=first.segment,
        text=first.text + space + last.text,
        spans=[*first.spans, *((left + shift, right + shift) for left, right in last.spans)],
    )
    merged = merge_with_next(kept, segment=first.segment)
    return retyped(merged, joined, (start, shift + end), text)


def _without(transcript: Transcript, start: int, stop: int) -> Transcript:
    segments = transcript.segments
    return replace(transcript, segments=(*segments[:start], *segments[stop:]))


def _placed(before: Transcript, after: Transcript, shown: Shown, text: str) -> Retyped:
    at = index_of_new(before.segments, after.segments, shown.segment)
    return Retyped(after=after, segment=at, text=text)
