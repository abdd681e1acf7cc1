"""eSpeak NG: formants in place of recordings, for a hundred languages, with no model.

It sounds like a machine and speaks whatever there is; words are told as they come.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from speechstudio.domain.errors import UsageError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.foreign import foreign_errors
from speechstudio.engines.synthesis.espeak_library import LibraryVoice, Spoken, espeak
from speechstudio.engines.synthesis.sound import Mark, Take, audible_end, chunk_of, silence
from speechstudio.engines.synthesis.text import harmless, is_silent, spoken_words
from speechstudio.engines.synthesis.voices import find, sample_text

NAME = "eSpeak"
OWN_PACE = 175
"""Words a minute that the library speaks unless told otherwise."""
SLOWEST, FASTEST = 80, 900
OWN_PITCH, LOWEST, HIGHEST = 50, 0, 99
OCTAVE = 50
"""Its steps of pitch in an octave: its table doubles from 0 to 50, and again to 100."""
SEMITONES = 12
CAPABILITIES = ("word times", "rate", "pitch", "volume")

_VARIANT = re.compile(r"[\w-]+")
_ODD_TAGS = {"chr-US-Qaaa-x-west": "chr-US-x-west", "piqd": "tlh-Piqd"}
"""Codes that are no tags, and the tags that are meant."""
_REGION = re.compile(r"\d{3}|[A-Za-z]{2}")
_SCRIPT_LETTERS = 4


class Espeak:
    """A synthesizer around the library that comes with this program."""

    def __init__(self, setup: EngineSetup) -> None:
        """Open the library; it takes no model."""
        del setup
        with foreign_errors(NAME):
            self._library = espeak()
            self._voices = {voice.language: voice for voice in reversed([*self._library.voices()])}

    def voices(self) -> Sequence[Voice]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        return [
            Voice(
                id=voice_id,
                name=voice.name,
                language=_tag(voice_id),
                gender=voice.gender,
                licence="GPL-3.0-or-later",
                commercial_use="yes",
                sample_rate=self._library.sample_rate,
                capabilities=CAPABILITIES,
                sample_text=sample_text(voice_id),
            )
            for voice_id, voice in sorted(self._voices.items())
        ]

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        name, _, variant = voice.partition("+")
        chosen = find(name, self._voices, NAME)
        context.check()
        for sentence in sentences:
            context.check()
            if is_silent(sentence):
                yield silence(self._library.sample_rate)
                continue
            with foreign_errors(NAME):
                spoken = self._speak(chosen, variant, sentence, options, context)
            context.check()
            take = _take(sentence.text, spoken, self._library.sample_rate)
            yield chunk_of(take, sentence.volume_db + options.volume_db)

    def _speak(
        self,
        voice: LibraryVoice,
        variant: str,
        sentence: SpokenSentence,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Spoken:
        """Speak one sentence. The library forgets pace and pitch with every choice of a voice."""
        self._choose(voice, variant)
        pitch = (
            OWN_PITCH + OCTAVE * (sentence.pitch_semitones + options.pitch_semitones) / SEMITONES
        )
        pace = OWN_PACE * sentence.rate * options.rate
        self._library.adjust(
            words_per_minute=round(min(max(pace, SLOWEST), FASTEST)),
            pitch=round(min(max(pitch, LOWEST), HIGHEST)),
        )
        return self._library.speak(harmless(sentence.text), context.cancelled)

    def _choose(self, voice: LibraryVoice, variant: str) -> None:
        if not variant:
            self._library.choose(voice.identifier)
        elif _VARIANT.fullmatch(variant) and self._library.has_variant(variant):
            self._library.choose(f"{voice.identifier}+{variant}")
        else:
            raise UsageError(
                f"{NAME} has no variant “{variant}” of a voice",
                hint="Choose one of f1 to f5 and m1 to m8, as in “en-us+f3”.",
            )


def _take(text: str, spoken: Spoken, sample_rate: int) -> Take:
    """Give each word of the text its time, up to the next or to the silence before it.

    Words that are spoken in one breath, as “of the”, are told as one; they share its time by
    their letters.
    """
    words = spoken_words(text)
    told: dict[int, int] = {}
    for offset, sample in sorted(spoken.starts, key=lambda start: start[1]):
        word = next((at for at, (_, end) in enumerate(words) if offset < end), None)
        if word is not None:
            told.setdefault(word, sample)
    take = Take(samples=spoken.samples, sample_rate=sample_rate)
    marks: list[Mark] = []
    for (first, begin), (last, end) in pairwise(
        [*sorted(told.items()), (len(words), len(spoken.samples))]
    ):
        marks.extend(_shared(words[first:last], begin, audible_end(take, begin, end)))
    return replace(take, marks=tuple(marks))


def _shared(words: Sequence[tuple[int, int]], begin: int, end: int) -> Iterator[Mark]:
    """Share a stretch of samples among words by their length."""
    total = sum(stop - start for start, stop in words)
    done = 0
    for start, stop in words:
        first = begin + (end - begin) * done // total
        done += stop - start
        yield Mark(start=start, end=stop, first=first, last=begin + (end - begin) * done // total)


def _tag(code: str) -> str:
    """Write the library's code of a language as BCP-47 does: `en-us` is `en-US`."""
    family, *rest = _ODD_TAGS.get(code, code).split("-")
    written, private = [family], False
    for part in rest:
        private = private or part == "x"
        if private or len(part) > _SCRIPT_LETTERS:
            written.append(part)
        elif len(part) == _SCRIPT_LETTERS:
            written.append(part.title())
        else:
            written.append(part.upper() if _REGION.fullmatch(part) else part)
    return "-".join(written)
