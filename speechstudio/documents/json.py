"""Transcripts of Speech Studio, to be spoken again: a paragraph for each turn of a speaker."""

import re

from speechstudio.documents.cues import as_document_error
from speechstudio.documents.document import LANGUAGE_TAG, Block, BlockKind, Document
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_folding import fold_line
from speechstudio.domain.errors import DocumentError, FormatError
from speechstudio.formats import json_reading
from speechstudio.formats.paragraphs import paragraphs
from speechstudio.formats.spec import WriteOptions

_MARK = re.compile(rb'"format"\s*:\s*"%b"' % json_reading.FORMAT.encode())


def read(data: bytes) -> Document:
    """Read who said what, without the times: paragraphs as a person reads them.

    Every paragraph names its speaker, where speakers are known, and the language that was heard.
    Raises DocumentError for JSON that is no transcript, and for one that is damaged.
    """
    if not looks_like_transcript(data):
        raise DocumentError(
            "it is no transcript of Speech Studio",
            hint="Choose a .json file that “speechstudio transcribe” wrote.",
        )
    try:
        transcript = json_reading.read(data)
    except FormatError as error:
        raise as_document_error(error) from error
    tag = (transcript.language or "").replace("_", "-")
    language = tag if LANGUAGE_TAG.fullmatch(tag) else ""
    blocks = (
        Block(
            kind=BlockKind.PARAGRAPH,
            text=fold_line(paragraph.text),
            speaker=fold_line(paragraph.name),
            language=language,
        )
        for paragraph in paragraphs(transcript, WriteOptions())
    )
    return Document(
        source_format="json",
        blocks=tuple(block for block in blocks if block.text),
        language=language,
    )


def looks_like_transcript(head: bytes) -> bool:
    """Tell whether JSON, or its beginning, says that it is a transcript of ours."""
    return _MARK.search(head.replace(b"\0", b"")) is not None  # without what UTF-16 adds


SPEC = DocumentSpec(
    id="json",
    suffixes=(".json",),
    title="Transcript (Speech Studio)",
    read=read,
    is_likely=looks_like_transcript,
)
