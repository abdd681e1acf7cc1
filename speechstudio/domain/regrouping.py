"""Cutting a stream of words into segments that read well."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import accumulate, pairwise

from speechstudio.domain.pacing import pause_ms
from speechstudio.domain.sentences import ends_clause, is_glued, sentence_ends
from speechstudio.domain.transcript import Segment, Suspicion, Word

_CLAUSE_BONUS_MS = 400
"""A comma is as good a place to cut at as a pause of this length."""
_PAUSE_CAP_MS = 1500
_SHARE = 0.7
"""Longest piece cut from what is left, so that no scrap remains."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RegroupingOptions:
    """Where segments end, besides changes of speaker."""

    at_sentence_ends: bool = True
    pause_ms: int = 1500
    """A silence this long ends a segment."""
    longest_ms: int = 30_000
    """Longer segments are cut at their best pause or clause."""
    longest_characters: int = 300
    """The same by length of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SourcedWord:
    """A word with the suspicions of the segment it comes from."""

    word: Word
    suspect: frozenset[Suspicion] = frozenset()


def flatten(segments: Iterable[Segment]) -> list[SourcedWord]:
    """Words of all segments in the order given, with the suspicions of their segments.

    Starts that run backwards are moved up to the latest one before, so that order of text and
    order of time agree.
    """
    flat: list[SourcedWord] = []
    latest_ms = 0
    for segment in segments:
        suspect = frozenset(segment.suspect)
        for word in segment.words:
            latest_ms = max(latest_ms, word.start_ms)
            if word.start_ms < latest_ms or word.end_ms < latest_ms:
                end_ms = max(latest_ms, word.end_ms)
                moved = replace(word, start_ms=latest_ms, end_ms=end_ms)
                flat.append(SourcedWord(word=moved, suspect=suspect))
            else:
                flat.append(SourcedWord(word=word, suspect=suspect))
    return flat


def regroup(
    segments: Iterable[Segment], options: RegroupingOptions | None = None
) -> tuple[Segment, ...]:
    """Cut the words of segments anew: at speaker changes, sentence ends and long pauses.

    No word is lost, repeated or moved. What is still too long is cut at its best pause or
    clause. A new segment has every suspicion of the old ones that its words come from.
    """
    return regroup_words(flatten(segments), options or RegroupingOptions())


def regroup_words(flat: Sequence[SourcedWord], options: RegroupingOptions) -> tuple[Segment, ...]:
    """As `regroup`, for words in order of their start."""
    words = [sourced.word for sourced in flat]
    cuts = [*_cuts(words, options), len(words)]
    return tuple(_segment(flat[first:stop]) for first, stop in pairwise(cuts))


def _segment(flat: Sequence[SourcedWord]) -> Segment:
    words = tuple(sourced.word for sourced in flat)
    doubted = frozenset[Suspicion]().union(*(sourced.suspect for sourced in flat))
    if not doubted:
        return Segment(words=words)
    return Segment(words=words, suspect=tuple(why for why in Suspicion if why in doubted))


def _cuts(words: Sequence[Word], options: RegroupingOptions) -> Iterator[int]:
    """Index of the first word of each segment."""
    if not words:
        return
    ends = sentence_ends(words) if options.at_sentence_ends else [False] * len(words)
    first = 0
    for at in range(1, len(words)):
        if words[at].speaker != words[at - 1].speaker or (
            not is_glued(words[at - 1], words[at])
            and (ends[at - 1] or pause_ms(words[at - 1], words[at]) >= options.pause_ms)
        ):
            yield from _shortened(words, first, at, options)
            first = at
    yield from _shortened(words, first, len(words), options)


def _shortened(
    words: Sequence[Word], first: int, stop: int, options: RegroupingOptions
) -> Iterator[int]:
    """First words of the pieces, none too long, into which a run of words is cut."""
    left = sum(len(word.text) + word.spaced for word in words[first:stop])
    begin = first
    last_end_ms = [*accumulate((word.end_ms for word in reversed(words[first:stop])), max)][::-1]
    while True:
        yield first
        length_ms = last_end_ms[first - begin] - words[first].start_ms
        size = max(left / options.longest_characters, length_ms / options.longest_ms)
        if size <= 1:
            return
        at = _best_cut(words, first, stop, options, limit=min(1.0, size * _SHARE))
        if at == stop:
            return
        left -= sum(len(word.text) + word.spaced for word in words[first:at])
        first = at


def _best_cut(
    words: Sequence[Word], first: int, stop: int, options: RegroupingOptions, *, limit: float
) -> int:
    """Index to cut before: the best place in the second half of what fits into the limit."""
    characters = 0
    end_ms = 0
    best, best_rating = stop, -1.0
    for at in range(first, stop - 1):
        word = words[at]
        characters += len(word.text) + word.spaced
        end_ms = max(end_ms, word.end_ms)
        size = max(
            characters / options.longest_characters,
            (end_ms - words[first].start_ms) / options.longest_ms,
        )
        if is_glued(word, words[at + 1]):
            continue
        if size > limit and best < stop:
            break
        rating = min(_PAUSE_CAP_MS, pause_ms(word, words[at + 1])) + size
        rating += _CLAUSE_BONUS_MS if ends_clause(word.text) else 0
        rating -= 2 * _PAUSE_CAP_MS if size < limit / 2 else 0
        if rating > best_rating or best == stop:
            best, best_rating = at + 1, rating
    return best
