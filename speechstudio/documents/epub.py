"""EPUB books, versions 2 and 3: the pages of the spine in order, chapters by their contents."""

from collections.abc import Iterator
from dataclasses import replace

from speechstudio.documents.archive import Archive
from speechstudio.documents.chapters import tidy_starts
from speechstudio.documents.document import Block, BlockKind, ChapterStart, Document
from speechstudio.documents.epub_contents import ContentsEntry, chapter_entries, read_contents
from speechstudio.documents.epub_cover import read_cover
from speechstudio.documents.epub_package import Package, read_package
from speechstudio.documents.epub_protection import refuse_protected
from speechstudio.documents.html_reading import ReadHtml, declared_encoding, read_html
from speechstudio.documents.limits import LARGEST_TEXT_BYTES, refuse_large
from speechstudio.documents.spec import DocumentSpec
from speechstudio.documents.text_decoding import decode
from speechstudio.domain.errors import DocumentError

_MOST_PAGES = 20_000
"""Entries of a spine: the same page may stand in it again and again."""

_NAMED_PAGES = 10
"""Pages that warnings name."""


def read(data: bytes) -> Document:
    """Read a book: its pages, title, author, language, cover and table of contents.

    Raises DocumentError for a book with copy protection, a damaged one, and for archives that
    are no book.
    """
    with Archive(data) as archive:
        refuse_protected(archive)
        package = read_package(archive)
        pages = dict(_pages(archive, package))
        if not pages:
            raise DocumentError(
                "it has no pages that can be read", hint="See whether a reader for books opens it."
            )
        entries = read_contents(archive, package)
        cover = read_cover(archive, package)
        missing = [name for name in package.pages if name not in pages]
    blocks, starts = _joined(pages, package.language)
    return Document(
        source_format="epub",
        blocks=blocks,
        title=package.title or next((page.title for page in pages.values() if page.title), ""),
        author=", ".join(package.authors),
        language=package.language or next((p.language for p in pages.values() if p.language), ""),
        cover=cover,
        warnings=tuple(f"The book lacks its page {name}" for name in missing[:_NAMED_PAGES]),
        chapter_starts=_chapter_starts(entries, pages, starts, len(blocks)),
    )


def _pages(archive: Archive, package: Package) -> Iterator[tuple[str, ReadHtml]]:
    size = 0
    for name in dict.fromkeys(package.pages[:_MOST_PAGES]):
        if name in archive:
            data = archive.read(name)
            size += len(data)
            refuse_large(size, LARGEST_TEXT_BYTES, "its text")
            text = decode(data, declared=declared_encoding(data) or "utf-8") if data.strip() else ""
            yield name, read_html(text, is_xhtml=True)


def _joined(pages: dict[str, ReadHtml], language: str) -> tuple[tuple[Block, ...], dict[str, int]]:
    """Give the blocks of all pages, and for each page the index of its first one."""
    blocks: list[Block] = []
    starts: dict[str, int] = {}
    for name, page in pages.items():
        starts[name] = len(blocks)
        other = page.language if page.language != language else ""
        for block in page.blocks:
            spoken = block.language or other
            blocks.append(replace(block, language=spoken) if spoken != block.language else block)
    return tuple(blocks), starts


def _chapter_starts(
    entries: list[ContentsEntry],
    pages: dict[str, ReadHtml],
    starts: dict[str, int],
    blocks: int,
) -> tuple[ChapterStart, ...]:
    """Give the chapters by the table of contents; where there is none, by pages with headings."""
    found: list[ChapterStart] = []
    for entry in chapter_entries(entries, starts):
        start = starts[entry.page] + pages[entry.page].anchors.get(entry.anchor, 0)
        found.append(ChapterStart(title=entry.title, block=start))
    if not found:
        for name, page in pages.items():
            heading = next((b.text for b in page.blocks if b.kind is BlockKind.HEADING), "")
            if heading:
                title = " ".join(heading.split())
                found.append(ChapterStart(title=title, block=starts[name]))
    return tidy_starts(found, blocks)


SPEC = DocumentSpec(id="epub", suffixes=(".epub",), title="Book (EPUB)", read=read, is_text=False)
