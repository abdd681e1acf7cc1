"""A file to a document: opens it, finds its format by its suffix, says what is wrong with it."""

from dataclasses import replace
from pathlib import Path

from speechstudio.documents.document import Document
from speechstudio.documents.limits import (
    LARGEST_FILE_BYTES,
    LARGEST_TEXT_BYTES,
    MOST_BLOCKS,
    refuse_large,
)
from speechstudio.documents.registry import format_for
from speechstudio.documents.signatures import refuse_other_kind
from speechstudio.documents.spec import DocumentSpec
from speechstudio.domain.errors import DocumentError


def read_document(path: Path) -> Document:
    """Read a file by its suffix.

    Raises DocumentError with the file's name and the reason: it is missing, no regular file,
    too large, not what its suffix says, damaged, protected, or without any text.
    """
    try:
        spec = format_for(path.name)
        return _checked(spec, _content(path, _limit(spec)))
    except DocumentError as error:
        raise _named(error, path.name) from error


def read_bytes(data: bytes, *, name: str) -> Document:
    """Read the content of a file of that name; as `read_document`, without touching the disk."""
    try:
        spec = format_for(name)
        refuse_large(len(data), _limit(spec))
        return _checked(spec, data)
    except DocumentError as error:
        raise _named(error, name) from error


def _limit(spec: DocumentSpec) -> int:
    return LARGEST_TEXT_BYTES if spec.is_text else LARGEST_FILE_BYTES


def _checked(spec: DocumentSpec, data: bytes) -> Document:
    if not data.strip(b"\0 \t\r\n"):
        raise DocumentError("the file is empty", hint="Choose a file with text in it.")
    refuse_other_kind(data, spec)
    document = spec.read(data)
    if len(document.blocks) > MOST_BLOCKS:
        raise DocumentError(
            f"it has more than {MOST_BLOCKS:,} paragraphs", hint="Split the document into parts."
        )
    if not any(block.text for block in document.blocks):
        raise DocumentError("there is no text in it", hint="Choose a file with text in it.")
    if document.source_format != spec.id:
        return replace(document, source_format=spec.id)
    return document


def _content(path: Path, limit: int) -> bytes:
    try:
        if path.exists() and not path.is_file():
            raise DocumentError("it is no regular file", hint="Choose a file, not a folder.")
        with path.open("rb") as file:
            data = file.read(limit + 1)
    except FileNotFoundError as error:
        raise DocumentError("there is no such file", hint="Check the name.") from error
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise DocumentError(
            f"the system refuses it: {reason}", hint="See whether you may read the file."
        ) from error
    refuse_large(len(data), limit)
    return data


def _named(error: DocumentError, name: str) -> DocumentError:
    return DocumentError(
        f"Cannot read {name}: {error.message}", hint=error.hint, detail=error.detail
    )
