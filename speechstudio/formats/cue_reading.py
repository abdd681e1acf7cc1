"""Subtitles that were read into a transcript: words with times, speakers with ids."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import groupby

from speechstudio.domain.transcript import Segment, Speaker, Transcript, Word
from speechstudio.formats.tokens import tokens


@dataclass(frozen=True, slots=True, kw_only=True)
class Fragment:
    """Part of the text of a cue."""

    text: str
    speaker: str | None = None
    """Name of the speaker."""
    start_ms: int | None = None
    """When it starts, where the file says so; else it follows the fragment before it."""
    spaced: bool = True
    """Whether white space stands before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadCue:
    """A cue as it stands in a file."""

    start_ms: int
    end_ms: int
    fragments: tuple[Fragment, ...]


@dataclass(frozen=True, slots=True)
class _Placed:
    text: str
    spaced: bool
    speaker: str | None


def transcript_of(cues: Iterable[ReadCue]) -> Transcript:
    """Make a transcript: a segment for each cue and speaker, in order of time.

    The time of a cue, or between two times inside it, is shared among its words in proportion
    to their length. Speakers get the ids S1, S2, ... in order of their first words. Cues
    without words leave nothing.
    """
    segments = [
        Segment(words=words)
        for cue in sorted(cues, key=lambda cue: cue.start_ms)
        for words in _by_speaker(_words(cue))
    ]
    segments.sort(key=lambda segment: segment.start_ms)
    ids: dict[str, str] = {}
    numbered = tuple(_with_ids(segment, ids) for segment in segments)
    return Transcript(
        segments=numbered,
        speakers=tuple(Speaker(id=known, name=name) for name, known in ids.items()),
        duration_ms=max((segment.end_ms for segment in numbered), default=0),
    )


def _words(cue: ReadCue) -> Iterator[Word]:
    """Words of a cue; their speakers are still names."""
    end_of_cue = max(cue.start_ms, cue.end_ms)
    group: list[_Placed] = []
    start = cue.start_ms
    for fragment in cue.fragments:
        stamp = fragment.start_ms
        if stamp is not None and start <= stamp <= end_of_cue:
            yield from _spread(group, start, stamp)
            group, start = [], stamp
        for index, (text, spaced) in enumerate(tokens(fragment.text)):
            asks = spaced and (index > 0 or fragment.spaced)
            group.append(_Placed(text, asks, fragment.speaker))
    yield from _spread(group, start, end_of_cue)


def _spread(group: Sequence[_Placed], start_ms: int, end_ms: int) -> Iterator[Word]:
    total = sum(len(placed.text) for placed in group)
    done = 0
    for placed in group:
        begin = start_ms + (end_ms - start_ms) * done // total
        done += len(placed.text)
        yield Word(
            text=placed.text,
            start_ms=begin,
            end_ms=start_ms + (end_ms - start_ms) * done // total,
            speaker=placed.speaker,
            spaced=placed.spaced,
        )


def _by_speaker(words: Iterable[Word]) -> Iterator[tuple[Word, ...]]:
    for _, group in groupby(words, key=lambda word: word.speaker):
        yield tuple(group)


def _with_ids(segment: Segment, ids: dict[str, str]) -> Segment:
    name = segment.speaker
    if name is None:
        return segment
    known = ids.setdefault(name, f"S{len(ids) + 1}")
    return Segment(words=tuple(replace(word, speaker=known) for word in segment.words))
