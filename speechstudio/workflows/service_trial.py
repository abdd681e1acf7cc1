"""A short proof of a service: that it answers, has voices, and speaks."""

import time
from collections.abc import Callable, Sequence
from dataclasses import asdict, dataclass

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import SynthesisOptions, Voice
from speechstudio.engines.spec import EngineSpec
from speechstudio.engines.wire import chunk_from_wire
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.services import ServiceLink, answers_by
from speechstudio.workflows.speaking.service_voices import voices_of


@dataclass(frozen=True, slots=True, kw_only=True)
class ServiceTrial:
    """What came of it."""

    voices: int
    """How many it has."""
    voice: str
    """The one that spoke, as `ENGINE:VOICE`."""
    spoken_ms: int
    """Length of its sentence."""
    sample_rate: int
    took_s: float
    """From the request to the sound."""


def try_service(
    spec: EngineSpec,
    link: ServiceLink,
    cancelled: Callable[[], bool] = lambda: False,
    found: Callable[[Sequence[Voice]], None] = lambda _voices: None,
) -> ServiceTrial:
    """Ask a service for its voices, which `found` is told, and let the first say its sentence.

    Raises what the engine raises, OfflineError, and JobCancelledError.
    """
    voices = voices_of(spec, link, cancelled)
    found(voices)
    voice = voices[0]
    request = EngineRequest(
        task=spec.task,
        factory=spec.factory,
        models={},
        sentences=(SpokenSentence(text=voice.sample_text, language=voice.language),),
        voice=voice.id,
        options=asdict(SynthesisOptions()),
    )
    process = EngineProcess()
    began_s = time.monotonic()
    try:
        (part,) = answers_by(link, process, request, cancelled=cancelled)
    finally:
        process.stop()
    _, chunk = chunk_from_wire(part.content, part.payload)
    return ServiceTrial(
        voices=len(voices),
        voice=f"{spec.id}:{voice.id}",
        spoken_ms=chunk.duration_ms,
        sample_rate=chunk.sample_rate,
        took_s=time.monotonic() - began_s,
    )
