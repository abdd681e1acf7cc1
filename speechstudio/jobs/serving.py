"""How each task of an engine is run in a child: options in, partial results and a result out."""

from collections.abc import Callable, Mapping
from typing import Any

from speechstudio.engines.contract import (
    DiarizationOptions,
    Diarizer,
    EngineContext,
    RecognitionOptions,
    Recognizer,
)
from speechstudio.engines.wire import diarization_to_json, passage_to_json
from speechstudio.jobs.requests import EngineRequest

Emit = Callable[[Any], None]
Server = Callable[[Any, EngineRequest, EngineContext, Emit], Any]


def _recognize(
    engine: Recognizer, request: EngineRequest, context: EngineContext, emit: Emit
) -> None:
    """Send each passage as a partial result; there is no other."""
    options = RecognitionOptions(**request.options)
    for passage in engine.recognize(request.recording, options, context):
        emit(passage_to_json(passage))


def _diarize(
    engine: Diarizer, request: EngineRequest, context: EngineContext, _emit: Emit
) -> dict[str, Any]:
    """Answer with the turns."""
    options = DiarizationOptions(**request.options)
    return diarization_to_json(engine.diarize(request.recording, options, context))


SERVERS: Mapping[str, Server] = {"recognition": _recognize, "diarization": _diarize}
