"""Voices to try: a sentence spoken by each in its own language."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from speechstudio.domain.errors import JobCancelledError, UserFixableError
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.plan import Pauses, Reading, plan
from speechstudio.workflows.speaking.speaker import Speaker
from speechstudio.workflows.speaking.voices import KnownVoice, VoiceBook


@dataclass(frozen=True, slots=True, kw_only=True)
class Sample:
    """A voice with what it said, or with the reason why it said nothing."""

    voice: KnownVoice
    chunks: tuple[AudioChunk, ...] = ()
    error: UserFixableError | None = None


def samples(
    voices: Sequence[KnownVoice],
    book: VoiceBook,
    cache: Path,
    cancelled: Callable[[], bool] = lambda: False,
) -> Iterator[Sample]:
    """Let each voice speak; one that cannot stops no other. Raises JobCancelledError.

    `cache` is the folder of sound that was made before.
    """
    speaker = Speaker(lambda name: book.choose(name, ""), SynthesisOptions(), ChunkCache(cache))
    loaded: Mapping[str, Path] = {}
    try:
        for voice in voices:
            if cancelled():
                raise JobCancelledError
            try:
                models = book.choose(voice.name, "").models
                if models != loaded:  # a child for each would fill the memory
                    speaker.close()
                    loaded = models
                yield Sample(voice=voice, chunks=_spoken(voice, speaker, cancelled))
            except UserFixableError as error:
                yield Sample(voice=voice, error=error)
    finally:
        speaker.close()


def _spoken(
    voice: KnownVoice, speaker: Speaker, cancelled: Callable[[], bool]
) -> tuple[AudioChunk, ...]:
    reading = Reading(language=voice.voice.language)
    pieces = plan(voice.voice.sample_text, reading, Pauses())
    named = (replace(piece, voice=voice.name) for piece in pieces)
    return tuple(spoken.chunk for spoken in speaker.speak(named, cancelled))
