"""Chapters of a sound file."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """A place that a player can jump to."""

    title: str
    start_ms: int


@dataclass(frozen=True, slots=True, kw_only=True)
class ChapterSpan:
    """A chapter with its end, which is the start of the next or the end of the file."""

    title: str
    start_ms: int
    end_ms: int


def chapter_spans(chapters: Iterable[Chapter], duration_ms: int) -> tuple[ChapterSpan, ...]:
    """Order chapters by their start, and give each its end.

    Those without any sound are left out: before another with the same start, or at the end of the
    file, players could not show them. A start before 0 counts as 0.
    """
    starts = sorted(
        ((max(0, chapter.start_ms), chapter.title) for chapter in chapters),
        key=lambda pair: pair[0],
    )
    bounds = [*starts, (duration_ms, "")]
    return tuple(
        ChapterSpan(title=title, start_ms=start, end_ms=min(end, duration_ms))
        for (start, title), (end, _) in pairwise(bounds)
        if start < min(end, duration_ms)
    )


def vorbis_chapters(spans: Iterable[ChapterSpan]) -> Iterator[tuple[str, str]]:
    """Chapters as names and values of Vorbis comments, after the proposal of the xiph.org wiki."""
    for number, span in enumerate(spans):
        seconds, milliseconds = divmod(span.start_ms, 1000)
        minutes, seconds = divmod(seconds, 60)
        hours, minutes = divmod(minutes, 60)
        yield f"CHAPTER{number:03}", f"{hours:02}:{minutes:02}:{seconds:02}.{milliseconds:03}"
        yield f"CHAPTER{number:03}NAME", span.title
