"""What kind of file some bytes are, by how they begin: a suffix may be wrong."""

import re

from speechstudio.documents.spec import DocumentSpec
from speechstudio.domain.errors import DocumentError

OLE_START = bytes.fromhex("d0cf11e0a1b11ae1")
"""Compound files: Word before 2007, and any Office file with a password."""
_ZIP_STARTS = (b"PK\x03\x04", b"PK\x05\x06")
_PDF_START = b"%PDF-"
_LOOKED_AT = 1024
"""Readers of PDF accept so many bytes before its start."""

_OTHERS: tuple[tuple[bytes, int, str], ...] = (
    (rb"{\rtf", 0, "a Rich Text document"),
    (b"\x89PNG\r\n", 0, "a picture"),
    (b"\xff\xd8\xff", 0, "a picture"),
    (b"GIF8", 0, "a picture"),
    (b"II*\0", 0, "a picture"),
    (b"MM\0*", 0, "a picture"),
    (b"WEBP", 8, "a picture"),
    (b"WAVE", 8, "a sound file"),
    (b"ID3", 0, "a sound file"),
    (b"fLaC", 0, "a sound file"),
    (b"OggS", 0, "a sound file"),
    (b"ftyp", 4, "a sound or video file"),
    (b"\x1aE\xdf\xa3", 0, "a video file"),
    (b"\x1f\x8b", 0, "a compressed file"),
    (b"BZh", 0, "a compressed file"),
    (b"\xfd7zXZ", 0, "a compressed file"),
    (b"7z\xbc\xaf", 0, "an archive"),
    (b"Rar!", 0, "an archive"),
    (b"\x7fELF", 0, "a program"),
    (b"MZ\x90", 0, "a program"),
    (b"SQLite format 3\0", 0, "a database"),
)
_MOBI = re.compile(rb"BOOKMOBI|TEXtREAd")
_MOBI_AT = 60

_RENAME = {"pdf": ".pdf", "docx": ".docx", "epub": ".epub"}
_TITLES = {"pdf": "a PDF document", "docx": "a Word document", "epub": "an EPUB book"}


def refuse_other_kind(data: bytes, spec: DocumentSpec) -> None:
    """Raise DocumentError for a file that is plainly of another kind than its format."""
    known = container_kind(data)
    if known is not None and known != spec.id:
        raise DocumentError(
            f"it is {_TITLES[known]}, which its name does not say",
            hint=f"Give it a name that ends in {_RENAME[known]}.",
        )
    if known is None:
        _refuse_strangers(data, spec)


def container_kind(data: bytes) -> str | None:
    """Tell a pdf, docx or epub; None for anything else."""
    if data.startswith(_ZIP_STARTS):
        if b"application/epub+zip" in data[:_LOOKED_AT] or b"META-INF/container.xml" in data:
            return "epub"
        return "docx" if b"word/document" in data else None
    return "pdf" if data[:_LOOKED_AT].lstrip().startswith(_PDF_START) else None


def _refuse_strangers(data: bytes, spec: DocumentSpec) -> None:
    if data.startswith(OLE_START):
        if spec.id == "docx":
            return  # its reader tells a password from an old document
        raise DocumentError(
            "it is an old or protected Office document",
            hint="Open it in a word processor and save it as .docx without a password.",
        )
    if spec.is_text and data.startswith(_ZIP_STARTS):
        raise DocumentError("it is an archive, not text", hint="Unpack it and choose a file in it.")
    for start, offset, what in _OTHERS:
        if data.startswith(start, offset):
            raise DocumentError(f"it is {what}", hint=_advice(what))
    if _MOBI.match(data, _MOBI_AT):
        raise DocumentError("it is a Kindle book", hint="Convert it to EPUB.")


def _advice(what: str) -> str:
    if "Rich Text" in what:
        return "Open it in a word processor and save it as .docx."
    return "Choose a text document."
