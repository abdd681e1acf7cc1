"""Has pieces spoken by an engine in a child process, as far as they were not spoken before."""

from collections.abc import Callable, Generator, Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass, replace
from itertools import groupby, islice
from typing import Any

from speechstudio.domain.errors import JobCancelledError
from speechstudio.domain.speech import SpokenSentence
from speechstudio.engines.contract import AudioChunk, SynthesisOptions
from speechstudio.engines.wire import chunk_from_wire
from speechstudio.jobs.process import EngineProcess
from speechstudio.jobs.requests import EngineRequest
from speechstudio.workflows.services import answers_by
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.extras import own_options
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.voice_choice import VoiceChoice

_SLOWER = 0.92
"""Pace of each further attempt, against the one before."""
_AT_ONCE = 16
"""Pieces in a request. The first request has one, so that the first sound comes soon."""


Early = Callable[[AudioChunk], None]
"""Takes parts of what is being spoken, ahead of the whole."""


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
        self._keys = ChunkKeys(choose, options)
        self._cache = cache
        self._processes: dict[str, EngineProcess] = {}

    @property
    def options(self) -> dict[str, Any]:
        """What was chosen about speech."""
        return asdict(self._keys.options)

    @property
    def engine(self) -> str:
        """Id and version of the engine of the usual voice."""
        choice = self._keys.choice("")
        return f"{choice.spec.id} {choice.version}".rstrip()

    @property
    def voice(self) -> str:
        """Id of the usual voice."""
        return self._keys.choice("").voice

    def used(self, voice: str) -> tuple[str, str]:
        """Give the engine, with its version, and the voice that a name stands for."""
        choice = self._keys.choice(voice)
        return f"{choice.spec.id} {choice.version}".rstrip(), choice.voice

    def is_cloned(self, voice: str) -> bool:
        """Tell whether the voice that a name stands for is a clone of somebody's."""
        return bool(self._keys.choice(voice).cloned_from)

    def speak(
        self,
        pieces: Iterable[Piece],
        cancelled: Callable[[], bool] = lambda: False,
        early: Early | None = None,
    ) -> Generator[SpokenPiece]:
        """Yield each piece with its sound, in order, as soon as it is there.

        Of a piece that an engine speaks which streams, `early` gets the sound while it is made.
        Parts are of the piece that is yielded next; put together they are what it yields.
        Close it when no more is wanted: the child is then free for another text. Raises what
        the engine raises, WorkerDiedError, or JobCancelledError.
        """
        source = iter(pieces)
        count = 1
        while group := list(islice(source, count)):
            for (voice, _), run in groupby(group, key=lambda piece: (piece.voice, piece.take)):
                yield from self._run(self._keys.choice(voice), list(run), cancelled, early)
            count = _AT_ONCE

    def again(self, piece: Piece, attempt: int, cancelled: Callable[[], bool]) -> AudioChunk:
        """Speak a piece once more, otherwise: from another seed, and a little slower each time.

        A child of its own does it: the usual one may be in the middle of a request.
        """
        slower = replace(piece.sentence, rate=piece.sentence.rate * _SLOWER**attempt)
        choice = self._keys.choice(piece.voice)
        options = own_options(choice.spec, self._keys.options)
        options = replace(options, seed=options.seed + attempt)
        request = self._request(choice, [slower], options)
        (chunk,) = self._made(choice, self._process(choice, "again"), request, cancelled)
        return chunk

    def keep(self, piece: Piece, chunk: AudioChunk) -> AudioChunk:
        """Keep a chunk as the sound of a piece, in place of the one before."""
        return self._cache.put(self._keys.key(piece), chunk)

    def follow(self, keys: ChunkKeys) -> None:
        """Take other voices and options from now on; children stay with what they have loaded."""
        self._keys = keys

    def close(self) -> None:
        """End every child; once more ends one that another thread was just about to start."""
        for process in tuple(self._processes.values()):
            process.stop()

    def _run(
        self,
        choice: VoiceChoice,
        pieces: list[Piece],
        cancelled: Callable[[], bool],
        early: Early | None,
    ) -> Iterator[SpokenPiece]:
        """Speak pieces of one voice and take: those that are not in the cache, in one request."""
        keys = [self._keys.key(piece) for piece in pieces]
        known = [self._cache.get(key) for key in keys]
        asked = [self._keys.asked(piece) for piece in pieces]
        missing = [what for (what, _), chunk in zip(asked, known, strict=True) if chunk is None]
        request = self._request(choice, missing, asked[0][1])
        fresh: Iterator[AudioChunk] = iter(())
        if missing:
            request = replace(request, early=early is not None)
            fresh = self._made(choice, self._process(choice), request, cancelled, early)
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
        choice: VoiceChoice, sentences: Sequence[SpokenSentence], options: SynthesisOptions
    ) -> EngineRequest:
        return EngineRequest(
            task=choice.spec.task,
            factory=choice.spec.factory,
            models=choice.models,
            sentences=tuple(sentences),
            voice=choice.voice,
            options=asdict(options),
            threads=choice.threads,
            python=choice.python,
        )

    @staticmethod
    def _made(
        choice: VoiceChoice,
        process: EngineProcess,
        request: EngineRequest,
        cancelled: Callable[[], bool],
        early: Early | None = None,
    ) -> Iterator[AudioChunk]:
        """Yield the sound of each sentence as the child makes it; parts of it go to `early`."""
        for partial in answers_by(choice.link, process, request, cancelled=cancelled):
            index, chunk = chunk_from_wire(partial.content, partial.payload)
            if index is not None:
                yield chunk
            elif early is not None:
                early(chunk)

    def _process(self, choice: VoiceChoice, purpose: str = "") -> EngineProcess:
        service = choice.link.name if choice.link else ""
        key = f"{choice.spec.id} {service} {sorted(choice.models.items())} {purpose}"
        if key not in self._processes:
            self._processes[key] = EngineProcess(threads=choice.threads)
        return self._processes[key]
