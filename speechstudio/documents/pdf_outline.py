"""The bookmarks of a PDF: its table of contents."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import Any

from speechstudio.documents.chapters import dividing_level, tidy_starts
from speechstudio.documents.document import BlockKind, ChapterStart
from speechstudio.documents.pdf_paragraphs import Paragraph
from speechstudio.documents.text_folding import fold_line

_SECTION = re.compile(r"^\s*[0-9A-Z]{1,3}(?:\.[0-9]{1,3}){0,4}\.?\s+")
_DEEPEST = 8
_MOST = 20_000
_SLACK = 3.0
"""Points by which a bookmark may stand above the line that it means, besides that line's size."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Bookmark:
    """A line of the contents."""

    title: str
    page: int
    """Index of the page."""
    top: float | None
    """Where on the page, upwards; None for its top."""
    level: int
    """From 1."""


def bookmarks(reader: Any) -> list[Bookmark]:
    """Give the bookmarks in order; those that lead nowhere are left out."""
    pages = {
        page.indirect_reference.idnum: index
        for index, page in enumerate(reader.pages)
        if page.indirect_reference is not None
    }
    found: list[Bookmark] = []
    for mark in _flat(reader.outline, pages, 1):
        found.append(mark)
        if len(found) >= _MOST:
            break
    return found


def chapter_starts(
    marks: Sequence[Bookmark], paragraphs: Sequence[Paragraph]
) -> tuple[ChapterStart, ...]:
    """Give the chapters that bookmarks name: those of the highest level that has two."""
    level = dividing_level(mark.level for mark in marks)
    starts = [
        ChapterStart(title=mark.title, block=_place(mark, paragraphs))
        for mark in marks
        if level is not None and mark.level <= level
    ]
    return tidy_starts(starts, len(paragraphs))


def with_headings(paragraphs: Sequence[Paragraph], marks: Sequence[Bookmark]) -> list[Paragraph]:
    """Make headings of the paragraphs whose text is that of a bookmark to their page."""
    levels = {(mark.page, _unnumbered(mark.title)): mark.level for mark in marks}
    return [
        _as_heading(paragraph, levels.get((paragraph.page, _unnumbered(paragraph.block.text))))
        for paragraph in paragraphs
    ]


def _as_heading(paragraph: Paragraph, level: int | None) -> Paragraph:
    if level is None:
        return paragraph
    block = replace(paragraph.block, kind=BlockKind.HEADING, level=level)
    return replace(paragraph, block=block)


def _flat(entries: Any, pages: dict[int, int], level: int) -> Iterator[Bookmark]:
    for entry in entries:
        if isinstance(entry, list):
            if level < _DEEPEST:
                yield from _flat(entry, pages, level + 1)
            continue
        page = pages.get(getattr(entry.page, "idnum", -1))
        title = fold_line(str(entry.title or ""))
        if page is not None and title:
            top = entry.top if isinstance(entry.top, int | float) else None
            yield Bookmark(title=title, page=page, top=float(top) if top else None, level=level)


def _place(mark: Bookmark, paragraphs: Sequence[Paragraph]) -> int:
    """Find the block that a bookmark means: by its title, else by its place on the page."""
    here = [index for index, p in enumerate(paragraphs) if p.page == mark.page]
    key = _key(mark.title)
    for index in here:
        text = _key(paragraphs[index].block.text)
        if text and key and (text == key or text.endswith(key)):
            return index
    for index in here:
        if mark.top is None or paragraphs[index].y <= mark.top + _SLACK:
            return index
    return next((i for i, p in enumerate(paragraphs) if p.page > mark.page), len(paragraphs))


def _key(text: str) -> str:
    return "".join(character for character in text.casefold() if character.isalnum())


def _unnumbered(text: str) -> str:
    """Give the key of a title without the number of its section."""
    return _key(_SECTION.sub("", text, count=1)) or _key(text)
