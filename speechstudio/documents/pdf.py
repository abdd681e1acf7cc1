"""PDF documents: their text as paragraphs, without headers, footers and cut words."""

import io
from functools import partial
from typing import TYPE_CHECKING, Any

from speechstudio.documents.document import Document
from speechstudio.documents.limits import LARGEST_TEXT_BYTES, refuse_large
from speechstudio.documents.pdf_furniture import without_furniture
from speechstudio.documents.pdf_lines import Line, PageReader
from speechstudio.documents.pdf_outline import bookmarks, chapter_starts, with_headings
from speechstudio.documents.pdf_paragraphs import paragraphs_of
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_folding import fold_line
from speechstudio.domain.errors import DocumentError

if TYPE_CHECKING:
    from pypdf import PdfReader

_MOST_PAGES = 20_000
_FILE_NAMES = (".doc", ".docx", ".pdf", ".tex", ".dvi", ".indd", ".qxd", ".rtf", ".odt", ".pages")
_NO_TITLES = {"untitled", "unknown", "document", "title"}
_NAMED_PAGES = 10
"""Pages that a warning names."""


def read(data: bytes) -> Document:
    """Read the text of all pages, with title, author, language and bookmarks.

    Pages that cannot be understood are left out with a warning. Raises DocumentError for an
    encrypted file, a damaged one, and one of pictures alone.
    """
    from speechstudio.documents.pdf_errors import (
        or_none,
        pdf_errors,
    )

    with pdf_errors():
        reader = _opened(data)
        pages, bad = _pages(reader)
        marks = or_none(lambda: bookmarks(reader)) or []
        title, author = or_none(lambda: _facts(reader)) or ("", "")
        language = or_none(lambda: _language(reader)) or ""
    if not any(pages):
        raise DocumentError(
            "it holds pictures of pages and no text, as from a scanner",
            hint="Let a program for text recognition (OCR) add the text first.",
        )
    paragraphs = with_headings(paragraphs_of(without_furniture(pages)), marks)
    return Document(
        source_format="pdf",
        blocks=tuple(paragraph.block for paragraph in paragraphs),
        title=title,
        author=author,
        language=language,
        chapter_starts=chapter_starts(marks, paragraphs),
        warnings=_warnings(bad),
    )


def _opened(data: bytes) -> "PdfReader":
    from pypdf import PasswordType, PdfReader

    from speechstudio.documents.pdf_errors import protected

    reader = PdfReader(io.BytesIO(data), strict=False)
    # Many are encrypted without a password, only to forbid printing.
    if reader.is_encrypted and reader.decrypt("") == PasswordType.NOT_DECRYPTED:
        raise protected()
    return reader


def _pages(reader: "PdfReader") -> tuple[list[list[Line]], list[int]]:
    """Give the lines of each page, and the indexes of pages that are damaged."""
    from speechstudio.documents.pdf_errors import or_none

    pages: list[list[Line]] = []
    bad: list[int] = []
    size = 0
    for index, page in enumerate(reader.pages):
        if index >= _MOST_PAGES:
            raise DocumentError(
                f"it has more than {_MOST_PAGES:,} pages", hint="Split the document into parts."
            )
        lines = or_none(partial(_page_lines, page, index))
        if lines is None:
            bad.append(index)
        size += sum(len(line.text) for line in lines or ())
        refuse_large(size, LARGEST_TEXT_BYTES, "its text")
        pages.append(lines or [])
    if len(bad) * 2 > len(pages):
        raise DocumentError(
            "most of its pages are damaged",
            hint="Open it in a PDF program and print or export it as a new PDF.",
        )
    return pages, bad


def _page_lines(page: Any, index: int) -> list[Line]:
    reader = PageReader(index)
    page.extract_text(visitor_text=reader.visit)
    return reader.lines()


def _language(reader: "PdfReader") -> str:
    return fold_line(str(reader.root_object.get("/Lang", "")))[:35]


def _facts(reader: "PdfReader") -> tuple[str, str]:
    """Give title and author; what programs write when nobody gave a title is none."""
    facts = reader.metadata
    title = fold_line(str((facts and facts.title) or ""))
    author = fold_line(str((facts and facts.author) or ""))
    low = title.lower()
    if low.endswith(_FILE_NAMES) or low in _NO_TITLES or low.startswith("microsoft word -"):
        title = ""
    return title, author


def _warnings(bad: list[int]) -> tuple[str, ...]:
    if not bad:
        return ()
    named = ", ".join(str(index + 1) for index in bad[:_NAMED_PAGES])
    more = " and others" if len(bad) > _NAMED_PAGES else ""
    return (f"Pages that cannot be read were left out: {named}{more}",)


SPEC = DocumentSpec(id="pdf", suffixes=(".pdf",), title="PDF document", read=read, is_text=False)
