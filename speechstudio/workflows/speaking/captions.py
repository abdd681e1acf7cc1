"""When the written words of a piece are heard, and who says them, as a transcript has it."""

from collections.abc import Iterator

from speechstudio.domain.transcript import Segment, Speaker, Word
from speechstudio.engines.contract import AudioChunk
from speechstudio.workflows.speaking.plan import Caption, Piece


class Captions:
    """Collects the words of a file in the order in which they are heard."""

    def __init__(self) -> None:
        self._segments: list[Segment] = []
        self._ids: dict[str, str] = {}

    def add(self, piece: Piece, chunk: AudioChunk, start_ms: int, speaker: str = "") -> None:
        """Add a piece that begins at a time; one without words leaves nothing."""
        known = self._ids.setdefault(speaker, f"S{len(self._ids) + 1}") if speaker else None
        segment = _segment(piece, chunk, start_ms, known)
        self._segments += [segment] if segment else []

    @property
    def segments(self) -> tuple[Segment, ...]:
        """A segment for each piece."""
        return tuple(self._segments)

    @property
    def speakers(self) -> tuple[Speaker, ...]:
        """Everybody who was named, in order of appearance."""
        return tuple(Speaker(id=known, name=name) for name, known in self._ids.items())


def _segment(
    piece: Piece, chunk: AudioChunk, start_ms: int, speaker: str | None = None
) -> Segment | None:
    """Make a segment of a piece that begins at a time; None for one without words.

    Words have the engine's times where it gives them; else time is shared out by characters.
    `speaker` is the id of who says them.
    """
    times = list(_times(piece, chunk))
    words = tuple(
        Word(text=caption.text, start_ms=start_ms + begin, end_ms=start_ms + end, speaker=speaker)
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
