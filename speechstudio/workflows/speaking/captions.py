"""When the written words of a piece are heard, as the words of a transcript."""

from collections.abc import Iterator

from speechstudio.domain.transcript import Segment, Word
from speechstudio.engines.contract import AudioChunk
from speechstudio.workflows.speaking.plan import Caption, Piece


def segment_of(piece: Piece, chunk: AudioChunk, start_ms: int) -> Segment | None:
    """Make a segment of a piece that begins at a time; None for one without words.

    Words have the engine's times where it gives them; else time is shared out by characters.
    """
    times = list(_times(piece, chunk))
    words = tuple(
        Word(text=caption.text, start_ms=start_ms + begin, end_ms=start_ms + end)
        for caption, (begin, end) in zip(piece.captions, times, strict=True)
    )
    return Segment(words=words) if words else None


def _times(piece: Piece, chunk: AudioChunk) -> Iterator[tuple[int, int]]:
    """Give start and end of each caption in its chunk: in order, none before the one before."""
    at = 0
    for caption in piece.captions:
        begin, end = _heard(caption, chunk) or _shared(caption, piece, chunk)
        begin = min(max(begin, at), chunk.duration_ms)
        end = min(max(end, begin), chunk.duration_ms)
        yield begin, end
        at = begin


def _heard(caption: Caption, chunk: AudioChunk) -> tuple[int, int] | None:
    words = [w for w in chunk.words if w.start < caption.end and caption.start < w.end]
    if not words:
        return None
    return min(word.start_ms for word in words), max(word.end_ms for word in words)


def _shared(caption: Caption, piece: Piece, chunk: AudioChunk) -> tuple[int, int]:
    length = max(len(piece.sentence.text), 1)
    scale = chunk.duration_ms / length
    return round(caption.start * scale), round(caption.end * scale)
