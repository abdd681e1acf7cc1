"""Chapters of a document: from its table of contents, else from its headings."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from speechstudio.documents.document import BlockKind, ChapterStart, Document

_ENOUGH = 2
"""One heading alone is a title and divides nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A run of blocks under one title."""

    title: str
    """Empty for a text without headings or title."""
    first_block: int
    last_block: int
    """Included."""


def chapters(document: Document) -> tuple[Chapter, ...]:
    """Divide all blocks into chapters, in order, none left out.

    A table of contents decides where there is one. Else chapters start at the headings of the
    highest level that has two of them, and at those above it. What stands before the first
    chapter is a chapter with the title of the document. A document without blocks has none.
    """
    if not document.blocks:
        return ()
    starts = list(document.chapter_starts or _from_headings(document))
    if not starts or starts[0].block > 0:
        starts.insert(0, ChapterStart(title=document.title, block=0))
    ends = [start.block for start in starts[1:]] + [len(document.blocks)]
    return tuple(
        Chapter(title=start.title, first_block=start.block, last_block=end - 1)
        for start, end in zip(starts, ends, strict=True)
    )


def dividing_level(levels: Iterable[int]) -> int | None:
    """Tell the highest level (the least number) that stands twice; the only one if none does."""
    counts = Counter(levels)
    return next(
        (level for level in sorted(counts) if counts[level] >= _ENOUGH), min(counts, default=None)
    )


def tidy_starts(starts: Iterable[ChapterStart], blocks: int) -> tuple[ChapterStart, ...]:
    """Put starts in order and leave out those behind the end, and all but the first at a block."""
    tidy: dict[int, ChapterStart] = {}
    for start in sorted(starts, key=lambda start: start.block):
        if start.block < blocks:
            tidy.setdefault(start.block, start)
    return tuple(tidy.values())


def _from_headings(document: Document) -> Sequence[ChapterStart]:
    headings = [
        (index, block)
        for index, block in enumerate(document.blocks)
        if block.kind is BlockKind.HEADING
    ]
    level = dividing_level(block.level for _, block in headings)
    if level is None:
        return ()
    return [
        ChapterStart(title=" ".join(block.text.split()), block=index)
        for index, block in headings
        if block.level <= level
    ]
