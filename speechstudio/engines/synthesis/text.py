"""Text as engines take it: its words, without what a library might obey, in bearable pieces."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from unicodedata import category

from speechstudio.domain.scripts import tokenize
from speechstudio.domain.speech import PhonemeSpan, SpokenSentence

_SOUNDING = ("L", "M", "N")
"""First letters of the categories of characters that are spoken."""
_HARMFUL = re.compile(r"[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_BREAKS = (re.compile(r"[,;:—–…、，；：。]\s*"), re.compile(r"\s+"))
"""Where a long piece is best cut, the best first."""
_SHORTEST_SHARE = 0.4
"""A piece is not made shorter than this share of the longest for the sake of a better cut."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A stretch of a sentence: text to read, or sounds that are given."""

    start: int
    end: int
    """Offsets in the text of the sentence."""
    ipa: str = ""


def spoken_words(text: str) -> tuple[tuple[int, int], ...]:
    """Return the offsets of every word, without the punctuation around it."""
    tokens = (token for token in tokenize(text) if any(map(_is_sounding, token.text)))
    return tuple(_trimmed(text, token.start, token.end) for token in tokens)


def is_silent(sentence: SpokenSentence) -> bool:
    """Whether there is nothing in a sentence to say."""
    return not sentence.phonemes and not any(map(_is_sounding, sentence.text))


def harmless(text: str) -> str:
    """Put a space for every character that a speech library would obey or choke on."""
    return _HARMFUL.sub(" ", text)


def pieces(sentence: SpokenSentence, longest: int) -> Iterator[tuple[int, int]]:
    """Yield the offsets of stretches of at most so many characters, in order.

    They end behind punctuation, or else between words, or else where it must be; but never
    inside of a stretch whose sounds are given.
    """
    text, start = sentence.text, 0
    while len(text) - start > longest:
        end = _cut(text, start, start + longest, sentence.phonemes)
        yield start, end
        start = end
    yield start, len(text)


def parts(sentence: SpokenSentence, start: int, end: int) -> Iterator[Part]:
    """Yield what lies between two offsets: text, and the sounds that are given."""
    for span in sentence.phonemes:
        if span.end <= start or span.start >= end:
            continue
        if span.start > start:
            yield Part(start=start, end=span.start)
        yield Part(start=span.start, end=span.end, ipa=span.ipa)
        start = span.end
    if start < end:
        yield Part(start=start, end=end)


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    while not _is_sounding(text[start]):
        start += 1
    while not _is_sounding(text[end - 1]):
        end -= 1
    return start, end


def _is_sounding(character: str) -> bool:
    return category(character)[0] in _SOUNDING


def _cut(text: str, start: int, limit: int, spans: Sequence[PhonemeSpan]) -> int:
    """Find where to cut, behind the start and not behind the limit unless sounds lie there."""
    earliest = start + int((limit - start) * _SHORTEST_SHARE)
    for pattern in _BREAKS:
        found = [match.end() for match in pattern.finditer(text, start, limit)]
        good = [end for end in found if end >= earliest and not _inside(end, spans)]
        if good:
            return good[-1]
    inside = _inside(limit, spans)
    if inside is None:
        return limit
    return inside.start if inside.start > start else inside.end


def _inside(offset: int, spans: Sequence[PhonemeSpan]) -> PhonemeSpan | None:
    return next((span for span in spans if span.start < offset < span.end), None)
