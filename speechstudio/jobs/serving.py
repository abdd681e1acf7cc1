"""How each task of an engine is run in a child: options in, partial results and a result out."""

from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

from speechstudio.engines.contract import (
    AudioChunk,
    DiarizationOptions,
    Diarizer,
    EngineContext,
    RecognitionOptions,
    Recognizer,
    SynthesisOptions,
    Synthesizer,
)
from speechstudio.engines.wire import (
    chunk_to_wire,
    diarization_to_json,
    passage_to_json,
    voice_to_json,
)
from speechstudio.jobs.requests import EngineRequest


class Emit(Protocol):
    """Sends a part of the result ahead of the rest."""

    def __call__(self, content: Any, payload: bytes) -> None:
        """Take a plain JSON value, and samples that belong to it."""
        ...


Server = Callable[[Any, EngineRequest, EngineContext, Emit], Any]


def _recognize(
    engine: Recognizer, request: EngineRequest, context: EngineContext, emit: Emit
) -> None:
    """Send each passage as a partial result; there is no other."""
    options = RecognitionOptions(**request.options)
    for passage in engine.recognize(_recording(request), options, context):
        emit(passage_to_json(passage), b"")


def _diarize(
    engine: Diarizer, request: EngineRequest, context: EngineContext, _emit: Emit
) -> dict[str, Any]:
    """Answer with the turns."""
    options = DiarizationOptions(**request.options)
    return diarization_to_json(engine.diarize(_recording(request), options, context))


def _synthesize(
    engine: Synthesizer, request: EngineRequest, context: EngineContext, emit: Emit
) -> list[dict[str, Any]] | None:
    """Send each sentence as a partial result, with its parts ahead of it where they are wanted.

    Without a voice, answer with those there are.
    """
    if not request.voice:
        return [voice_to_json(voice) for voice in engine.voices()]
    options = SynthesisOptions(**request.options)
    total = sum(len(sentence.text) for sentence in request.sentences)
    done = 0

    def early(part: AudioChunk) -> None:
        emit(*chunk_to_wire(None, part))

    if request.early:
        context = replace(context, early=early)
    chunks = engine.synthesize(request.sentences, request.voice, options, context)
    for index, (sentence, chunk) in enumerate(zip(request.sentences, chunks, strict=True)):
        emit(*chunk_to_wire(index, chunk))
        done += len(sentence.text)
        context.progress(done, total)
    return None


def _recording(request: EngineRequest) -> Path:
    if request.recording is None:
        raise ValueError(f"nothing to hear for {request.task}")
    return request.recording


SERVERS: Mapping[str, Server] = {
    "recognition": _recognize,
    "diarization": _diarize,
    "synthesis": _synthesize,
}
