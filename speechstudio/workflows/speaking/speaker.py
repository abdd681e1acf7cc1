"""Has pieces spoken by an engine in a child process, as far as they were not spoken before."""

from collections.abc import Callable, Generator, Iterable, Iterator, Mapping
from dataclasses import asdict, dataclass, replace
from itertools import groupby, islice
from pathlib import Path
from typing import Any

from speechstudio.domain.errors import JobCancelledError
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.engines.spec import EngineSpec
from speechstudio.engines.wire import chunk_from_wire, sentence_to_json
from speechstudio.jobs.answers import answers
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.speaking.chunk_cache import ChunkCache, chunk_key
from speechstudio.workflows.speaking.plan import Piece

_SLOWER = 0.92
"""Pace of each further attempt, against the one before."""
_AT_ONCE = 16
"""Pieces in a request. The first request has one, so that the first sound comes soon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceChoice:
    """A voice with its engine and models found."""

    spec: EngineSpec
    version: str
    """Of the engine's library: another one may sound different."""
    voice: str
    models: Mapping[str, Path]
    threads: int = 1

    @property
    def name(self) -> str:
        """Its one name, however it was asked for."""
        return f"{self.spec.id}:{self.voice}"

    def identity(self) -> dict[str, Any]:
        """Name what the sound depends on, beside the sentence and the options."""
        models = {role: _stamp(path) for role, path in self.models.items()}
        engine = f"{self.spec.id} {self.version}"
        return {"engine": engine, "voice": self.voice, "models": models}


def _stamp(path: Path) -> str:
    """Name a model by its place and size: a model of the store never changes in its place."""
    files = [path] if path.is_file() else sorted(p for p in path.glob("*") if p.is_file())
    return f"{path.name} {sum(file.stat().st_size for file in files)}"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpokenPiece:
    """A piece with its sound."""

    piece: Piece
    chunk: AudioChunk
    is_from_cache: bool


class Speaker:
    """Keeps one child for each engine's models, and a cache in front of all of them."""

    def __init__(
        self, choose: Callable[[str], VoiceChoice], options: SynthesisOptions, cache: ChunkCache
    ) -> None:
        """`choose` finds the voice of a name; the empty name is the usual one."""
        self._choose = choose
        self._options = options
        self._cache = cache
        self._choices: dict[str, VoiceChoice] = {}
        self._processes: dict[str, EngineProcess] = {}

    @property
    def options(self) -> dict[str, Any]:
        """What was chosen about speech."""
        return asdict(self._options)

    @property
    def engine(self) -> str:
        """Id and version of the engine of the usual voice."""
        choice = self._choice("")
        return f"{choice.spec.id} {choice.version}".rstrip()

    @property
    def voice(self) -> str:
        """Id of the usual voice."""
        return self._choice("").voice

    def used(self, voice: str) -> tuple[str, str]:
        """Give the engine, with its version, and the voice that a name stands for."""
        choice = self._choice(voice)
        return f"{choice.spec.id} {choice.version}".rstrip(), choice.voice

    def speak(
        self, pieces: Iterable[Piece], cancelled: Callable[[], bool] = lambda: False
    ) -> Generator[SpokenPiece]:
        """Yield each piece with its sound, in order, as soon as it is there.

        Close it when no more is wanted: the child is then free for another text. Raises what
        the engine raises, WorkerDiedError, or JobCancelledError.
        """
        source = iter(pieces)
        count = 1
        while group := list(islice(source, count)):
            for voice, run in groupby(group, key=lambda piece: piece.voice):
                yield from self._run(self._choice(voice), list(run), cancelled)
            count = _AT_ONCE

    def again(self, piece: Piece, attempt: int, cancelled: Callable[[], bool]) -> AudioChunk:
        """Speak a piece once more, otherwise: from another seed, and a little slower each time.

        A child of its own does it: the usual one may be in the middle of a request.
        """
        slower = replace(piece.sentence, rate=piece.sentence.rate * _SLOWER**attempt)
        options = replace(self._options, seed=self._options.seed + attempt)
        choice = self._choice(piece.voice)
        request = self._request(choice, [replace(piece, sentence=slower)], options)
        (chunk,) = self._made(self._process(choice, "again"), request, cancelled)
        return chunk

    def keep(self, piece: Piece, chunk: AudioChunk) -> AudioChunk:
        """Keep a chunk as the sound of a piece, in place of the one before."""
        return self._cache.put(self._key(self._choice(piece.voice), piece), chunk)

    def close(self) -> None:
        """End every child."""
        for process in self._processes.values():
            process.stop()
        self._processes.clear()

    def _choice(self, voice: str) -> VoiceChoice:
        if voice not in self._choices:
            self._choices[voice] = self._choose(voice)
        return self._choices[voice]

    def _run(
        self, choice: VoiceChoice, pieces: list[Piece], cancelled: Callable[[], bool]
    ) -> Iterator[SpokenPiece]:
        """Speak pieces of one voice: those that are not in the cache, in one request."""
        keys = [self._key(choice, piece) for piece in pieces]
        known = [self._cache.get(key) for key in keys]
        missing = [piece for piece, chunk in zip(pieces, known, strict=True) if chunk is None]
        request = self._request(choice, missing, self._options)
        fresh = self._made(self._process(choice), request, cancelled) if missing else iter(())
        for piece, key, chunk in zip(pieces, keys, known, strict=True):
            if cancelled():
                raise JobCancelledError
            if chunk is not None:
                yield SpokenPiece(piece=piece, chunk=chunk, is_from_cache=True)
                continue
            made = self._cache.put(key, next(fresh))
            yield SpokenPiece(piece=piece, chunk=made, is_from_cache=False)
        for _ in fresh:  # to the end of the request, which has no more sound
            pass

    @staticmethod
    def _request(
        choice: VoiceChoice, pieces: list[Piece], options: SynthesisOptions
    ) -> EngineRequest:
        return EngineRequest(
            task=choice.spec.task,
            factory=choice.spec.factory,
            models=choice.models,
            sentences=tuple(piece.sentence for piece in pieces),
            voice=choice.voice,
            options=asdict(options),
            threads=choice.threads,
        )

    @staticmethod
    def _made(
        process: EngineProcess, request: EngineRequest, cancelled: Callable[[], bool]
    ) -> Iterator[AudioChunk]:
        """Yield the sound of each sentence as the child makes it."""
        for partial in answers(process, request, cancelled=cancelled):
            yield chunk_from_wire(partial.content, partial.payload)[1]

    def _process(self, choice: VoiceChoice, purpose: str = "") -> EngineProcess:
        key = f"{choice.spec.id} {sorted(choice.models.items())} {purpose}"
        if key not in self._processes:
            self._processes[key] = EngineProcess(threads=choice.threads)
        return self._processes[key]

    def _key(self, choice: VoiceChoice, piece: Piece) -> str:
        sentence = sentence_to_json(piece.sentence)
        return chunk_key(
            {**choice.identity(), "options": asdict(self._options), "sentence": sentence}
        )
