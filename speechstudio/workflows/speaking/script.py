"""A document as pieces to be spoken: block by block, with voices, pauses and chapters."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace

from speechstudio.documents.chapters import chapters
from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.normalization import Override
from speechstudio.workflows.speaking.plan import Pauses, Piece, Reading, plan
from speechstudio.workflows.speaking.prosody import clamped_rate

HEADING_MS = 1000
"""Silence behind a heading."""
SEPARATOR_MS = 1500
"""Silence for a rule between two scenes."""
_SILENT = frozenset({BlockKind.SEPARATOR})


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """A piece with what its document says about it."""

    piece: Piece
    block: int
    """Index of its block in the document."""
    chapter: str | None = None
    """Title of the chapter that begins with it; None within a chapter."""
    speaker: str = ""
    """Who says it, as the document names them."""
    at_ms: int | None = None
    """When a subtitle asks for it to begin; None where it follows the one before."""
    until_ms: int | None = None
    """When that subtitle ends."""


def script(
    document: Document,
    reading: Reading,
    pauses: Pauses,
    cast: Mapping[str, str] | None = None,
    overrides: Mapping[int, Sequence[Override]] | None = None,
) -> Iterator[Line]:
    """Plan a document; `cast` names a voice for each speaker, in whatever case.

    `overrides` say for blocks, by index, how stretches of their text are read.

    The voice of the empty name speaks what nobody of the cast says. Blocks of another language
    are read in it. Silence of separators and headings is added to the piece before.
    """
    voices = {name.casefold(): voice for name, voice in (cast or {}).items()}
    starts = {chapter.first_block: chapter.title for chapter in chapters(document)}
    waiting: Line | None = None
    title: str | None = None
    for index, block in enumerate(document.blocks):
        title = starts.get(index, title)
        if block.kind in _SILENT:
            waiting = waiting and _later(waiting, SEPARATOR_MS)
            continue
        first = True
        forced = (overrides or {}).get(index, ())
        for piece in plan(block.text, _reading(block, document, reading), pauses, forced):
            if waiting is not None:
                yield waiting
            spoken = _for_block(piece, block, voices)
            waiting = Line(piece=spoken, block=index, chapter=title, speaker=block.speaker)
            title = None
            if block.start_ms is not None:
                waiting = _timed(waiting, block, is_first=first)
            first = False
        if waiting is not None and block.kind is BlockKind.HEADING:
            waiting = _later(waiting, HEADING_MS)
    if waiting is not None:
        yield waiting


def language_of(block: Block, document: Document, reading: Reading) -> str:
    """Tell in which language a block is read: its own, or what was chosen; `auto` leaves it open.

    Where a block says `en` and `en-GB` was chosen, that is what it means.
    """
    own = block.language or (document.language if reading.language == "auto" else "")
    is_refined = reading.language.lower().startswith(f"{own.lower()}-")
    return reading.language if not own or is_refined else own


def _timed(line: Line, block: Block, *, is_first: bool) -> Line:
    """Bind a line to the times of its subtitle, whose start decides about silence."""
    return replace(
        line,
        piece=replace(line.piece, pause_ms=0),
        at_ms=block.start_ms if is_first else None,
        until_ms=block.end_ms,
    )


def _later(line: Line, pause_ms: int) -> Line:
    """Make the silence behind a line at least so long."""
    pause = max(line.piece.pause_ms, pause_ms)
    return replace(line, piece=replace(line.piece, pause_ms=pause))


def _reading(block: Block, document: Document, reading: Reading) -> Reading:
    return replace(reading, language=language_of(block, document, reading))


def _for_block(piece: Piece, block: Block, cast: Mapping[str, str]) -> Piece:
    """Give a piece the voice and the rate of its block."""
    voice = block.voice or cast.get(block.speaker.casefold(), cast.get("", ""))
    sentence = piece.sentence
    if block.rate is not None:
        sentence = replace(sentence, rate=clamped_rate(sentence.rate * block.rate))
    return replace(piece, sentence=sentence, voice=piece.voice or voice)
