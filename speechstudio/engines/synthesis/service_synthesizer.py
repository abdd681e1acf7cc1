"""What synthesizers have in common that let a service speak, whatever it understands."""

import re
from abc import ABC, abstractmethod
from collections.abc import Iterator, Sequence
from functools import cached_property
from typing import ClassVar

import numpy as np

from speechstudio.domain.errors import UsageError
from speechstudio.domain.services import LEAVES_MACHINE, Service
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import (
    AudioChunk,
    EngineContext,
    EngineSetup,
    SynthesisOptions,
    Voice,
)
from speechstudio.engines.synthesis.service_line import nonsense
from speechstudio.engines.synthesis.sound import (
    Take,
    chunk_of,
    joined,
    pitch_and_pace,
    raised,
    silence,
)
from speechstudio.engines.synthesis.text import harmless, is_silent, pieces
from speechstudio.engines.synthesis.voices import find, sample_text

SLOWEST, FASTEST = 0.25, 4.0
"""Paces beyond which nothing can be understood; OpenAI's service takes no others."""
LONGEST_PIECE = 2_000
"""In letters; OpenAI's service takes twice as many."""
_TAG = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
_REGION = re.compile(r"[A-Za-z]{2}")


class ServiceSynthesizer(ABC):
    """A synthesizer that sends text to one service and takes sound from it."""

    usual_rate: ClassVar[int]
    """Of a silence before anything was heard, in Hz."""

    def __init__(self, setup: EngineSetup) -> None:
        """Connect to nothing yet; raises UsageError where there is no service."""
        if setup.service is None:
            raise UsageError(
                "no service is set up to speak by", hint="Run “speechstudio services add --help”."
            )
        self.service: Service = setup.service
        self._rate = self.usual_rate

    @abstractmethod
    def find_voices(self) -> Iterator[Voice]:
        """Say which voices the service has; it may be asked."""

    @abstractmethod
    def speak(self, text: str, voice: Voice, pace: float, context: EngineContext) -> Take:
        """Let the service speak text which is not too long, so many times faster than usual."""

    def voices(self) -> Sequence[Voice]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        return list(self._voices.values())

    def voice(self, name: str, language: str, title: str = "") -> Voice:
        """Describe a voice by what the service calls it, and by its language if it tells."""
        tag = _tag(language) or self.service.setup.language
        return Voice(
            id=f"{self.service.name}/{name}",
            name=title or name,
            language=tag,
            capabilities=() if self.service.setup.is_here else (LEAVES_MACHINE,),
            sample_text=sample_text(tag),
        )

    def name_of(self, voice: Voice) -> str:
        """Give what the service calls a voice."""
        return voice.id.removeprefix(f"{self.service.name}/")

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        """See `speechstudio.engines.contract.Synthesizer`."""
        context.check()
        chosen = find(voice, self._voices, self.service.name)
        for sentence in sentences:
            context.check()
            if is_silent(sentence):
                yield silence(self._rate)
                continue
            ratio, pace = pitch_and_pace(sentence, options, slowest=SLOWEST, fastest=FASTEST)
            take = raised(self._spoken(sentence.text, chosen, pace, context), ratio)
            self._rate = take.sample_rate
            yield chunk_of(take, sentence.volume_db + options.volume_db)

    def _spoken(self, text: str, voice: Voice, pace: float, context: EngineContext) -> Take:
        """Speak text, a long one in pieces."""
        whole = SpokenSentence(text=harmless(text), language=voice.language)
        takes = []
        for start, end in pieces(whole, LONGEST_PIECE):
            piece = whole.text[start:end].strip()
            if any(map(str.isalnum, piece)):
                takes.append(self.speak(piece, voice, pace, context))
        rates = {take.sample_rate for take in takes}
        if len(rates) > 1 or not all(np.isfinite(take.samples).all() for take in takes):
            raise nonsense(self.service, "its sound is faulty")
        return (
            joined(takes)
            if takes
            else Take(samples=np.zeros(0, np.float32), sample_rate=self._rate)
        )

    @cached_property
    def _voices(self) -> dict[str, Voice]:
        """Every voice by id, the first of those of one name."""
        found: dict[str, Voice] = {}
        for voice in self.find_voices():
            found.setdefault(voice.id, voice)
        return found


def _tag(told: str) -> str:
    """Write a language as BCP-47 does: `en_us` is `en-US`; empty for what is no language."""
    family, *rest = told.replace("_", "-").split("-")
    tag = "-".join(
        [family.lower(), *(part.upper() if _REGION.fullmatch(part) else part for part in rest)]
    )
    return tag if _TAG.fullmatch(tag) else ""
