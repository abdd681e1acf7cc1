"""Judging text and times: what a person should listen to before believing it.

Pure rules over what a recognizer and a voice activity detector say. None of them proves an
error; each marks a segment, and `judge` puts the marks on.
"""

import zlib
from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from speechstudio.domain.scripts import count_unspaced, is_unspaced, tokenize
from speechstudio.domain.timespan import TimeSpan
from speechstudio.domain.transcript import Segment, Suspicion, Word, join_words

_LONGEST_LOOP = 40
"""Tokens of the longest phrase that is looked for as a loop."""
_TWO_BYTES_FROM = 0x2E80
"""First code point of the scripts with thousands of characters."""
_WINDOW_CHARACTERS = 600
"""Text of half a minute: the length for which the limit of compression was chosen."""
_BREATH_MS = 300
"""Added to a segment's time before its pace is judged, as word times are cut close."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SuspicionLimits:
    """From where on text and times are suspect."""

    repeats: int = 4
    """Times a phrase stands in a row in a loop."""
    loop_tokens: int = 8
    """Tokens in all that a loop has at least, so that `No, no, no, no.` is none."""
    compression_ratio: float = 2.4
    """Text that zlib shrinks by more repeats itself (the limit of Whisper's own decoder)."""
    compression_characters: int = 60
    """Shorter text is not judged by its compression."""
    confidence: float = 0.5
    """Mean probability of the words below which the recognizer was unsure."""
    words_per_second: float = 8.0
    characters_per_second: float = 40.0
    """Of scripts that write spaces; the fastest speakers reach about 30."""
    ideographs_per_second: float = 16.0
    """Of scripts that write none."""
    outside_speech: float = 0.5
    """Part of a segment's words outside speech above which the segment is."""


_LIMITS = SuspicionLimits()


def is_loop(text: str, limits: SuspicionLimits = _LIMITS) -> bool:
    """Tell whether a phrase stands many times in a row, whatever its case and punctuation.

    Characters count as words in scripts that write no spaces.
    """
    tokens = ["".join(filter(str.isalnum, token.text.casefold())) for token in tokenize(text)]
    tokens = [token for token in tokens if token]
    for length in range(1, min(_LONGEST_LOOP, len(tokens) // limits.repeats) + 1):
        needed = max(limits.repeats * length, limits.loop_tokens) - length
        same = 0
        for at in range(length, len(tokens)):
            same = same + 1 if tokens[at] == tokens[at - length] else 0
            if same >= needed:
                return True
    return False


def compression_ratio(text: str) -> float:
    """How many times shorter zlib makes a text: about 1.5 for speech, far more for loops.

    After Whisper's rule, but for one thing: every letter of an alphabet counts as one byte and
    every other character as two, or Thai and Hindi would seem repetitive by their encoding.
    Longer texts than half a minute's are measured in windows, as any long text compresses well;
    the highest ratio is given. 0 for an empty text.
    """
    windows = (
        text[start : start + _WINDOW_CHARACTERS]
        for start in range(0, max(1, len(text) - _WINDOW_CHARACTERS // 2), _WINDOW_CHARACTERS // 2)
    )
    return max(len(data) / len(zlib.compress(data)) for data in map(_letter_bytes, windows))


def _letter_bytes(text: str) -> bytes:
    return b"".join(
        (ord(character) & 0xFF).to_bytes(1, "big")
        if ord(character) < _TWO_BYTES_FROM
        else (ord(character) & 0xFFFF).to_bytes(2, "big")
        for character in text
    )


def is_repetitive(text: str, limits: SuspicionLimits = _LIMITS) -> bool:
    """Tell whether a text loops, or compresses as only loops do."""
    return is_loop(text, limits) or (
        len(text) >= limits.compression_characters
        and compression_ratio(text) > limits.compression_ratio
    )


def is_too_fast(words: Sequence[Word], limits: SuspicionLimits = _LIMITS) -> bool:
    """Tell whether words would have to be said faster than anybody can."""
    if not words:
        return False
    start_ms, end_ms = words[0].start_ms, max(word.end_ms for word in words)
    seconds = (end_ms - start_ms + _BREATH_MS) / 1000
    text = join_words(words)
    ideographs = count_unspaced(text)
    spaced = sum(not is_unspaced(word.text[0]) and word.spaced for word in words)
    return (
        ideographs / limits.ideographs_per_second
        + (len(text) - ideographs) / limits.characters_per_second
        > seconds
        or spaced / limits.words_per_second > seconds
    )


def is_unsure(words: Sequence[Word], limits: SuspicionLimits = _LIMITS) -> bool:
    """Tell whether the mean confidence of words is low; words without one do not count."""
    known = [word.confidence for word in words if word.confidence is not None]
    return bool(known) and sum(known) / len(known) < limits.confidence


def text_without_speech(
    words: Sequence[Word], speech: Sequence[TimeSpan], margin_ms: int = 200
) -> tuple[Word, ...]:
    """Words that lie outside every span of speech, farther than the margin.

    The spans are in order of time and do not overlap.
    """
    starts = [span.start_ms for span in speech]
    ends = [span.end_ms for span in speech]
    return tuple(
        word
        for word in words
        if bisect_left(ends, word.start_ms - margin_ms)
        >= bisect_right(starts, word.end_ms + margin_ms)
    )


def missed_speech(
    words: Sequence[Word], speech: Sequence[TimeSpan], minimum_ms: int = 1500
) -> tuple[TimeSpan, ...]:
    """Stretches of speech, `minimum_ms` long at least, that no word touches; in order.

    Words are in order of their start; so are the spans, which do not overlap.
    """
    return tuple(gap for gap in _wordless(words, speech) if gap.duration_ms >= max(1, minimum_ms))


def _wordless(words: Sequence[Word], speech: Sequence[TimeSpan]) -> Iterator[TimeSpan]:
    """Speech less the times of the words."""
    at = 0
    covered_ms = 0
    for span in speech:
        covered_ms = max(covered_ms, span.start_ms)
        while at < len(words) and words[at].start_ms < span.end_ms:
            if words[at].start_ms > covered_ms:
                yield TimeSpan(start_ms=covered_ms, end_ms=words[at].start_ms)
            covered_ms = max(covered_ms, words[at].end_ms)
            at += 1
        if covered_ms < span.end_ms:
            yield TimeSpan(start_ms=covered_ms, end_ms=span.end_ms)


def judge(
    segment: Segment,
    speech: Sequence[TimeSpan] | None = None,
    limits: SuspicionLimits = _LIMITS,
) -> Segment:
    """Segment with the marks it deserves added to those it has.

    `speech` is where speech was heard, in order and without overlap; None where nobody
    listened for it.
    """
    words = segment.words
    found = set(segment.suspect)
    if is_unsure(words, limits):
        found.add(Suspicion.LOW_CONFIDENCE)
    if is_repetitive(segment.text, limits):
        found.add(Suspicion.REPETITIVE)
    if is_too_fast(words, limits):
        found.add(Suspicion.TOO_FAST)
    if speech is not None:
        outside = text_without_speech(words, speech)
        if len(outside) > limits.outside_speech * len(words):
            found.add(Suspicion.TEXT_WITHOUT_SPEECH)
    return _marked(segment, found)


def flag_beside(
    segments: Sequence[Segment], missed: Sequence[TimeSpan], within_ms: int = 1000
) -> tuple[Segment, ...]:
    """Segments, in order of their start, with those beside missed speech marked.

    Beside means that the last segment to begin before it, or the first behind it, is no
    farther than `within_ms`.
    """
    starts = [segment.start_ms for segment in segments]
    beside: set[int] = set()
    for span in missed:
        at = bisect_right(starts, span.start_ms)
        if at > 0 and segments[at - 1].end_ms >= span.start_ms - within_ms:
            beside.add(at - 1)
        if at < len(segments) and starts[at] <= span.end_ms + within_ms:
            beside.add(at)
    return tuple(
        _marked(segment, {*segment.suspect, Suspicion.SPEECH_WITHOUT_TEXT})
        if at in beside
        else segment
        for at, segment in enumerate(segments)
    )


def _marked(segment: Segment, found: set[Suspicion]) -> Segment:
    suspect = tuple(reason for reason in Suspicion if reason in found)
    return segment if suspect == segment.suspect else replace(segment, suspect=suspect)
