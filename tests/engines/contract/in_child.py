"""Engines with an environment of their own, as the contract's tests meet them: through a child."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import asdict
from pathlib import Path

from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, EngineContext, SynthesisOptions, Voice
from speechstudio.engines.environments.interpreter import EnginePython
from speechstudio.engines.spec import EngineSpec
from speechstudio.engines.wire import chunk_from_wire, voice_from_json
from speechstudio.jobs.answers import answers, result_of
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest


class SynthesizerInChild:
    """A synthesizer on the other side of a process border."""

    def __init__(
        self,
        spec: EngineSpec,
        models: Mapping[str, Path],
        python: EnginePython,
        process: EngineProcess | None = None,
    ) -> None:
        self._request = EngineRequest(
            task=spec.task, factory=spec.factory, models=models, python=python
        )
        self._process = process or EngineProcess()

    def voices(self) -> Sequence[Voice]:
        return [voice_from_json(row) for row in result_of(answers(self._process, self._request))]

    def synthesize(
        self,
        sentences: Sequence[SpokenSentence],
        voice: str,
        options: SynthesisOptions,
        context: EngineContext,
    ) -> Iterator[AudioChunk]:
        request = EngineRequest(
            task=self._request.task,
            factory=self._request.factory,
            models=self._request.models,
            python=self._request.python,
            sentences=tuple(sentences),
            voice=voice,
            options=asdict(options),
            early=context.early is not None,
        )
        for part in answers(self._process, request, cancelled=context.cancelled):
            context.check()  # the child may be ahead of whoever listens
            index, chunk = chunk_from_wire(part.content, part.payload)
            if index is not None:
                yield chunk
            elif context.early is not None:
                context.early(chunk)

    def close(self) -> None:
        self._process.stop()
