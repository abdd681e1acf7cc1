"""Subtitles as texts with times: the readers of `formats`, a block for each cue and speaker."""

from speechstudio.documents.document import Block, BlockKind, Document
from speechstudio.documents.text_decoding import decode
from speechstudio.documents.text_folding import fold_line
from speechstudio.domain.errors import DocumentError, FormatError
from speechstudio.formats.spec import Reader


def read_cues(data: bytes, reader: Reader, source_format: str) -> Document:
    """Read subtitles in any usual encoding with their times and the names of their speakers.

    A cue in which two speak gives two blocks, which share its time by the length of their text.
    """
    text = decode(data)
    try:
        transcript = reader(text.encode("utf-8", "replace"))
    except FormatError as error:
        raise as_document_error(error) from error
    blocks = tuple(
        Block(
            kind=BlockKind.CUE,
            text=fold_line(segment.text),
            speaker=transcript.speaker_name(segment.speaker),
            start_ms=segment.start_ms,
            end_ms=segment.end_ms,
        )
        for segment in transcript.segments
    )
    return Document(source_format=source_format, blocks=blocks)


def as_document_error(error: FormatError) -> DocumentError:
    """Say as a reader of documents does why a transcript cannot be read."""
    reason = error.message[0].lower() + error.message[1:]
    return DocumentError(reason, hint=error.hint, detail=error.detail)
