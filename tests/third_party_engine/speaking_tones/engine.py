"""Sings each letter and digit as a tone with two formants, which its code point chooses."""

import re
from collections.abc import Iterator, Sequence

import numpy as np
import numpy.typing as npt

from speechstudio.domain.errors import UsageError
from speechstudio.domain.speech import SpokenSentence, SpokenWord
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)

RATE = 16_000
LETTER_S = 0.07
FADE_S = 0.008
SILENCE_S = 0.1
LEVEL = 0.1
"""Root mean square of every letter."""
HIGHEST_HZ = 3_500
PITCHES_HZ = {"low": 110.0, "high": 190.0}

Samples = npt.NDArray[np.float32]


class Tones:
    """Needs no model; the same letter always sounds the same."""

    def __init__(self, _setup: EngineSetup) -> None:
        self._voices = tuple(
            Voice(
                id=name,
                name=f"The {name} one",
                language="mul",
                licence="GPL-3.0-or-later",
                commercial_use="yes",
                sample_rate=RATE,
                capabilities=("word times", "pitch"),
                sample_text="Do re mi.",
            )
            for name in PITCHES_HZ
        )

    def voices(self) -> Sequence[Voice]:
        return self._voices

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        if voice not in PITCHES_HZ:
            names = ", ".join(PITCHES_HZ)
            raise UsageError(f"Tones has no voice “{voice}”", hint=f"Choose one of: {names}.")
        for sentence in sentences:
            context.check()
            yield _sung(sentence, PITCHES_HZ[voice], options)


def _sung(sentence: SpokenSentence, pitch_hz: float, options: SynthesisOptions) -> AudioChunk:
    text = sentence.text
    if not any(map(str.isalnum, text)):
        return AudioChunk(samples=np.zeros(round(SILENCE_S * RATE), np.float32), sample_rate=RATE)
    length_s = LETTER_S / (sentence.rate * options.rate)
    pitch_hz *= 2 ** ((sentence.pitch_semitones + options.pitch_semitones) / 12)
    edges = np.round(np.arange(len(text) + 1) * length_s * RATE).astype(int)
    samples = np.zeros(int(edges[-1]), np.float32)
    for letter, first, last in zip(text, edges, edges[1:], strict=False):
        if letter.isalnum():
            samples[first:last] = _tone(letter, int(last - first), pitch_hz)
    heard = np.flatnonzero([letter.isalnum() for letter in text])
    begin, end = int(edges[heard[0]]), int(edges[heard[-1] + 1])
    samples = _louder(samples[begin:end], sentence.volume_db + options.volume_db)
    words = [
        SpokenWord(
            start=word.start(),
            end=word.end(),
            start_ms=int(edges[word.start()] - begin) * 1000 // RATE,
            end_ms=int(edges[word.end()] - begin) * 1000 // RATE,
        )
        for word in re.finditer(r"[^\W_]+", text)
    ]
    return AudioChunk(samples=samples, sample_rate=RATE, words=tuple(words))


def _tone(letter: str, length: int, pitch_hz: float) -> Samples:
    """Add up the overtones that lie near the letter's two formants; fade in and out."""
    code = ord(letter.casefold()[0])
    formants_hz = 300 + 60 * (code % 9), 1000 + 150 * (code % 11)
    overtones_hz = np.arange(1, HIGHEST_HZ // pitch_hz + 1) * pitch_hz
    strengths = sum(np.exp(-(((overtones_hz - formant) / 200) ** 2)) for formant in formants_hz)
    time_s = np.arange(length) / RATE
    tone = (strengths + 0.05) @ np.sin(2 * np.pi * np.outer(overtones_hz, time_s))
    fade = np.minimum(1, np.minimum(time_s, time_s[::-1]) / FADE_S)
    return np.asarray(tone * fade * LEVEL / np.sqrt(np.mean(tone**2)), np.float32)


def _louder(samples: Samples, gain_db: float) -> Samples:
    louder = samples * np.float32(10 ** (gain_db / 20))
    peak = float(np.abs(louder).max())
    return louder / np.float32(peak) if peak > 1 else louder
