"""From what the library says of a window to words at their times in the recording."""

import re
from collections.abc import Sequence
from dataclasses import replace
from typing import Any

from speechstudio.audio.pcm import SAMPLE_RATE_HZ, frames_to_ms, ms_to_frames
from speechstudio.domain.suspicion import missed_speech
from speechstudio.domain.timespan import TimeSpan, overlap_ms
from speechstudio.domain.transcript import Segment, Suspicion, Word
from speechstudio.engines.contract import Passage
from speechstudio.engines.recognition.spreading import in_sentences
from speechstudio.engines.recognition.windows import Span, Window

LOW_LOG_PROBABILITY = -1.0
HIGH_COMPRESSION = 2.4
HIGH_NO_SPEECH = 0.6
"""Whisper's own limits for an answer not to be trusted (Radford et al. 2022, section 4.5)."""
MISSED_MS = 1500
_WORD = re.compile(r"\w+")
EDGE_MS = 60
"""Two frames of the voice activity model, which notices the edges of speech no finer."""


def segments_of(found: Any, window: Window) -> list[Segment]:
    """Make a segment of one of the library's, unless it is text that was made up in silence."""
    words = _words_of(found, window)
    return _unless_made_up(words, found, window) if words else []


def sentences_of(found: Any, window: Window) -> list[Segment]:
    """Make a segment of each sentence of a whole window, unless it was made up in silence."""
    sentences = in_sentences(_words_of(found, window), ())
    return [
        kept for sentence in sentences for kept in _unless_made_up(sentence.words, found, window)
    ]


def _unless_made_up(words: Sequence[Word], found: Any, window: Window) -> list[Segment]:
    """Make a segment of words, marked with the doubts about what they were found in."""
    suspect = []
    if found.avg_logprob < LOW_LOG_PROBABILITY or found.no_speech_prob > HIGH_NO_SPEECH:
        suspect.append(Suspicion.LOW_CONFIDENCE)
    if found.compression_ratio > HIGH_COMPRESSION:
        suspect.append(Suspicion.REPETITIVE)
    if not _hears_speech(words, window):
        if suspect:
            return []  # the model doubts it, and nothing is heard there
        suspect.append(Suspicion.TEXT_WITHOUT_SPEECH)
    return [Segment(words=tuple(words), suspect=tuple(suspect))]


def is_echo(found: Any, expected: str | None) -> bool:
    """Tell whether a segment of the library's repeats words that were only expected.

    Behind the last word of a window the library looks at what is left of it once more, and in
    silence the words it was told to expect are the likeliest: too likely for Whisper's own rule,
    by which text in silence is dropped if its probability is low.
    """
    if expected is None or found.no_speech_prob <= HIGH_NO_SPEECH:
        return False
    text = "".join(token.word for token in found.words or ())
    known = set(_WORD.findall(expected.casefold()))
    return known.issuperset(_WORD.findall(text.casefold()))


def missing_speech(segments: Sequence[Segment], window: Window) -> list[Span]:
    """Stretches of the window, in samples, where speech is heard and no word was found."""
    words = [word for segment in segments for word in segment.words]
    missed = missed_speech(words, _spans(window.speech), minimum_ms=MISSED_MS)
    return [(ms_to_frames(span.start_ms), ms_to_frames(span.end_ms)) for span in missed]


def passage_of(window: Window, segments: Sequence[Segment], language: str) -> Passage:
    """Put a window's segments in order of time, each word at or after the one before."""
    ordered = sorted(segments, key=lambda segment: segment.start_ms)
    return Passage(
        start_ms=frames_to_ms(window.pieces[0][0]),
        end_ms=frames_to_ms(window.end),
        language=language,
        segments=tuple(ordered),
        speech=_spans(window.speech),
    )


def _words_of(found: Any, window: Window) -> list[Word]:
    """Words with their times in the recording, in order, at least a millisecond long."""
    words: list[Word] = []
    latest = frames_to_ms(window.pieces[-1][1])
    speech = _spans(window.speech)
    for token in found.words or ():
        text = token.word.strip()
        if not text:
            continue
        start = _to_recording_ms(token.start, token, window)
        end = min(_to_recording_ms(token.end, token, window), latest)
        start = max(0, min(start, end - 1))
        word = Word(
            text=text,
            start_ms=start,
            end_ms=max(end, start + 1),
            confidence=round(min(max(float(token.probability), 0.0), 1.0), 4),
            spaced=token.word[:1].isspace(),
        )
        word = _within_speech(word, speech)
        words.append(_not_before(word, words[-1].start_ms if words else 0))
    return words


def _not_before(word: Word, earliest_ms: int) -> Word:
    """Let a word start at that time at the earliest."""
    start = max(word.start_ms, earliest_ms)
    return replace(word, start_ms=start, end_ms=max(word.end_ms, start + 1))


def _within_speech(word: Word, speech: Sequence[TimeSpan]) -> Word:
    """Cut off the silence that the recognizer counts to a word beside a pause."""
    heard = [s for s in speech if overlap_ms(word.start_ms, word.end_ms, s.start_ms, s.end_ms)]
    if not heard:
        return word
    start = max(word.start_ms, heard[0].start_ms - EDGE_MS)
    end = min(word.end_ms, heard[-1].end_ms + EDGE_MS)
    return replace(word, start_ms=start, end_ms=max(end, start + 1))


def _to_recording_ms(seconds: float, token: Any, window: Window) -> int:
    """Time in the recording; both ends of a word are placed in the piece that holds its middle."""
    middle = round((token.start + token.end) / 2 * SAMPLE_RATE_HZ)
    shift = window.to_recording(middle) - middle
    return max(0, frames_to_ms(round(seconds * SAMPLE_RATE_HZ) + shift))


def _hears_speech(words: Sequence[Word], window: Window) -> bool:
    """Whether any speech is heard while the words are said."""
    start, end = words[0].start_ms, words[-1].end_ms
    return any(overlap_ms(start, end, s.start_ms, s.end_ms) for s in _spans(window.speech))


def _spans(spans: Sequence[Span]) -> tuple[TimeSpan, ...]:
    """Spans of samples as spans of time."""
    return tuple(
        TimeSpan(start_ms=frames_to_ms(start), end_ms=frames_to_ms(end)) for start, end in spans
    )
