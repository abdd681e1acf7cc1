"""Finding and replacing text in all segments."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass, replace

from speechstudio.domain.courtesy import Pause, between, go_on
from speechstudio.domain.edits.address import with_segments
from speechstudio.domain.edits.alignment import word_offsets
from speechstudio.domain.edits.queries import Query, compiled, template_of
from speechstudio.domain.edits.rewriting import rewritten
from speechstudio.domain.edits.wording import room_around
from speechstudio.domain.transcript import Segment, Transcript


@dataclass(frozen=True, slots=True, kw_only=True)
class Match:
    """One place where a query was found."""

    segment: int
    start: int
    """Offset of its first character in the text of the segment."""
    end: int
    """Offset behind its last character."""
    first_word: int
    stop_word: int
    """The words it touches are `first_word` to `stop_word`, not included."""


def find_all(transcript: Transcript, query: Query) -> tuple[Match, ...]:
    """Every place where the query is found, none overlapping another, in order.

    Places without a character, as `x*` finds everywhere, do not count. UsageError when the
    regular expression is none.
    """
    pattern = compiled(query)
    return tuple(
        Match(segment=at, start=found.start(), end=found.end(), first_word=first, stop_word=stop)
        for at, segment in enumerate(transcript.segments)
        for found, first, stop in _found(segment, pattern)
    )


def replace_all(
    transcript: Transcript, query: Query, replacement: str, *, pause: Pause = go_on
) -> tuple[Transcript, int]:
    r"""Replace every match; gives the new transcript and how many there were.

    In a regular expression the replacement may name groups as `\1` or `\g<name>`. Words not
    touched by a match stay; touched ones are timed anew as by `realign`. Segments left without
    text are deleted. `pause` is called before each segment. UsageError when the regular expression
    is none or lacks a named group.
    """
    pattern = compiled(query)
    template = template_of(query, pattern, replacement)
    segments: list[Segment] = []
    total = 0
    for at, segment in enumerate(between(transcript.segments, pause)):
        groups = _grouped(_found(segment, pattern))
        total += sum(len(group.matches) for group in groups)
        words = segment.words
        for group in reversed(groups):
            text = group.text(segment, template)
            words = rewritten(
                words, group.first, group.stop, text, room=room_around(transcript, at)
            )
        if words == segment.words:
            segments.append(segment)
        elif words:
            segments.append(replace(segment, words=words))
    return (with_segments(transcript, segments) if total else transcript), total


def _found(segment: Segment, pattern: re.Pattern[str]) -> Iterator[tuple[re.Match[str], int, int]]:
    """Find matches and the run of words each touches; a space touches both its neighbours."""
    starts = word_offsets(segment.words)
    ends = [start + len(word.text) for start, word in zip(starts, segment.words, strict=True)]
    begins = [0, *ends[:-1]]  # a word's part of the text begins with the space before it
    for match in pattern.finditer(segment.text):
        if match.group():
            first = bisect_right(begins, match.start()) - 1
            first -= match.start() < starts[first]
            yield match, first, bisect_left(begins, match.end())


@dataclass(frozen=True, slots=True, kw_only=True)
class _Group:
    """Matches that touch the same words."""

    matches: tuple[re.Match[str], ...]
    first: int
    stop: int

    def text(self, segment: Segment, template: str) -> str:
        """Text of the touched words with every match replaced; their outer space left out."""
        offsets = word_offsets(segment.words)
        at = offsets[self.first]
        end = offsets[self.stop - 1] + len(segment.words[self.stop - 1].text)
        parts: list[str] = []
        for match in self.matches:
            parts += segment.text[at : match.start()], match.expand(template)
            at = match.end()
        return "".join((*parts, segment.text[at:end]))


def _grouped(found: Iterator[tuple[re.Match[str], int, int]]) -> list[_Group]:
    groups: list[_Group] = []
    for match, first, stop in found:
        if groups and first < groups[-1].stop:
            last = groups.pop()
            groups.append(_Group(matches=(*last.matches, match), first=last.first, stop=stop))
        else:
            groups.append(_Group(matches=(match,), first=first, stop=stop))
    return groups
