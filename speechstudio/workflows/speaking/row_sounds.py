"""The sound of one sentence of a script: which chunks it is of, how long, which word when."""

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from speechstudio.engines.contract import AudioChunk
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.chunk_keys import ChunkKeys
from speechstudio.workflows.speaking.plan import Piece
from speechstudio.workflows.speaking.takes import MOST_TAKES, Take, pace_of

if TYPE_CHECKING:
    import numpy.typing as npt

_WORD = re.compile(r"\S+")


@dataclass(frozen=True, slots=True, kw_only=True)
class RowPlan:
    """What is spoken for a sentence: a piece, or several where markup cuts it."""

    pieces: tuple[Piece, ...]
    """In the takes that were chosen, without captions."""
    first_keys: tuple[str, ...]
    """Of the first take of each piece; by them a script remembers takes."""
    keys: tuple[str, ...]
    """Of the chunks that are heard."""

    @property
    def take(self) -> int:
        """The take that was chosen."""
        return self.pieces[0].take if self.pieces else 0

    @property
    def pause_ms(self) -> int:
        """Silence behind the sentence."""
        return self.pieces[-1].pause_ms if self.pieces else 0


@dataclass(frozen=True, slots=True, kw_only=True)
class RowWord:
    """A word of the spoken form with its time."""

    start: int
    end: int
    """Offsets in the row's spoken text."""
    start_ms: int
    end_ms: int
    """From the beginning of the row."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSpeech:
    """The sound of a sentence."""

    chunks: tuple[AudioChunk, ...]
    pauses_ms: tuple[int, ...]
    """Silence behind each chunk but the last."""
    words: tuple[RowWord, ...]
    length_ms: int

    def word_at(self, at_ms: int) -> RowWord | None:
        """Give the last word that has begun by a time; None before the first."""
        begun = [word for word in self.words if word.start_ms <= at_ms]
        return begun[-1] if begun else None

    def start_of(self, offset: int) -> int:
        """Tell when the word begins that holds or follows an offset of the spoken text."""
        return next((word.start_ms for word in self.words if offset < word.end), 0)


def row_plan(pieces: Sequence[Piece], keys: ChunkKeys, takes: Mapping[str, int]) -> RowPlan:
    """Plan a sentence; raises what `ChunkKeys` raises where a voice is not there."""
    plain = [replace(piece, captions=(), take=0) for piece in pieces]
    first_keys = tuple(keys.key(piece) for piece in plain)
    chosen = tuple(
        replace(piece, take=takes.get(key, 0)) if takes else piece
        for piece, key in zip(plain, first_keys, strict=True)
    )
    named = tuple(
        keys.key(piece) if piece.take else key
        for piece, key in zip(chosen, first_keys, strict=True)
    )
    return RowPlan(pieces=chosen, first_keys=first_keys, keys=named)


def length_ms(plan: RowPlan, cache: ChunkCache) -> int | None:
    """Tell how long a sentence sounds without the silence behind it; None where it is not made."""
    total = 0
    for key in plan.keys:
        length = cache.length_ms(key)
        if length is None:
            return None
        total += length
    return total + sum(piece.pause_ms for piece in plan.pieces[:-1])


def speech_of(spoken: str, plan: RowPlan, cache: ChunkCache) -> RowSpeech | None:
    """Read the sound of a sentence; None where it is not made, or not any more."""
    chunks = [cache.get(key) for key in plan.keys]
    whole = tuple(chunk for chunk in chunks if chunk is not None)
    if len(whole) < len(chunks):
        return None
    pauses = tuple(piece.pause_ms for piece in plan.pieces[:-1])
    words = tuple(_words(spoken, plan.pieces, whole))
    total = sum(chunk.duration_ms for chunk in whole) + sum(pauses)
    return RowSpeech(chunks=whole, pauses_ms=pauses, words=words, length_ms=total)


def in_take(plan: RowPlan, number: int, keys: ChunkKeys) -> RowPlan:
    """Plan a sentence in another take."""
    pieces = tuple(replace(piece, take=number) for piece in plan.pieces)
    return replace(plan, pieces=pieces, keys=tuple(map(keys.key, pieces)))


def take_of(plan: RowPlan, keys: ChunkKeys, cache: ChunkCache) -> Take | None:
    """Give the take that is planned; None where it is not made."""
    length = length_ms(plan, cache)
    if length is None or not plan.pieces:
        return None
    spec = keys.choice(plan.pieces[0].voice).spec
    return Take(number=plan.take, length_ms=length, pace=pace_of(spec, plan.take))


def takes_of(plan: RowPlan, keys: ChunkKeys, cache: ChunkCache) -> tuple[Take, ...]:
    """Give the takes of a sentence that are made, in order."""
    found = (take_of(in_take(plan, number, keys), keys, cache) for number in range(MOST_TAKES))
    return tuple(take for take in found if take is not None)


def outline(speech: RowSpeech, bars: int) -> tuple[float, ...]:
    """Draw a sentence as bars from 0 to 1, of the highest sample in each share of the time."""
    import numpy as np  # noqa: PLC0415 - a window that draws nothing does without

    parts: list[npt.NDArray[np.float32]] = []
    rate_hz = speech.chunks[0].sample_rate
    for chunk, pause_ms in zip(speech.chunks, (*speech.pauses_ms, 0), strict=True):
        # Bars are far coarser than a difference of rates.
        parts += [np.abs(chunk.samples), np.zeros(rate_hz * pause_ms // 1000, np.float32)]
    samples = np.concatenate(parts)
    if len(samples) < bars:
        return (0.0,) * bars
    edges = np.linspace(0, len(samples), bars, endpoint=False).astype(int)
    return tuple(float(peak) for peak in np.minimum(np.maximum.reduceat(samples, edges), 1))


def _words(spoken: str, pieces: Sequence[Piece], chunks: Sequence[AudioChunk]) -> Iterator[RowWord]:
    """Give the words of all pieces, placed in the row."""
    at, at_ms = 0, 0
    for piece, chunk in zip(pieces, chunks, strict=True):
        begin = max(at, spoken.find(piece.sentence.text, at))
        for start, end, start_ms, end_ms in _times(piece.sentence.text, chunk):
            yield RowWord(
                start=begin + start,
                end=begin + end,
                start_ms=at_ms + start_ms,
                end_ms=at_ms + end_ms,
            )
        at = begin + len(piece.sentence.text)
        at_ms += chunk.duration_ms + piece.pause_ms


def _times(text: str, chunk: AudioChunk) -> Iterator[tuple[int, int, int, int]]:
    """Give words as the engine tells them; else time is shared out by characters."""
    if chunk.words:
        yield from ((w.start, w.end, w.start_ms, w.end_ms) for w in chunk.words)
        return
    scale = chunk.duration_ms / max(len(text), 1)
    for word in _WORD.finditer(text):
        start, end = word.span()
        yield start, end, round(start * scale), round(end * scale)
