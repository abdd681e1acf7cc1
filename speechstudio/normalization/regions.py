"""Which parts of a text are of which language."""

import re
from collections.abc import Callable, Iterator, Sequence

from speechstudio.normalization.markup.marked import Mark

_BLANK = re.compile(r"\n(?:[^\S\n]*\n)+")
_SUBTAG = re.compile(r"[A-Za-z]{2}|[0-9]{3}")

Region = tuple[int, int, str]
"""Start, end and language tag of a part of a text."""


def subtags(language: str) -> tuple[str, str]:
    """Split a tag such as `en-GB` into language and region; the region may be empty."""
    first, *rest = language.replace("_", "-").split("-")
    return first.lower(), next((part.upper() for part in rest if _SUBTAG.fullmatch(part)), "")


def paragraphs(text: str) -> Iterator[tuple[int, int]]:
    """Give the ranges between blank lines, which together hold every other character."""
    start = 0
    for gap in _BLANK.finditer(text):
        yield start, gap.start()
        start = gap.end()
    yield start, len(text)


def regions(
    text: str, marks: Sequence[Mark], language_of: Callable[[str], str]
) -> Iterator[Region]:
    """Cut a text into parts of one language, none longer than a paragraph.

    `language_of` names the language of a paragraph; marks with `xml:lang` go before it.
    """
    painted = [mark for mark in marks if mark.attributes.get("xml:lang") and mark.end > mark.start]
    at = 0
    inside: list[Mark] = []
    for start, end in paragraphs(text):
        while at < len(painted) and painted[at].start < end:
            inside.append(painted[at])
            at += 1
        inside = [mark for mark in inside if mark.end > start]
        if inside:
            yield from _painted(start, end, inside, language_of(text[start:end]))
        else:
            yield start, end, language_of(text[start:end])


def _painted(start: int, end: int, marks: Sequence[Mark], ground: str) -> Iterator[Region]:
    """Cut a paragraph where the language changes; a later mark lies inside an earlier one."""
    edges = {start, end}
    for mark in marks:
        edges |= {max(start, mark.start), min(end, mark.end)}
    ordered = sorted(edges)
    first, tag = start, None
    at = 0
    covering: list[Mark] = []
    for low in ordered[:-1]:
        while at < len(marks) and marks[at].start <= low:
            covering.append(marks[at])
            at += 1
        while covering and covering[-1].end <= low:
            covering.pop()
        here = covering[-1].attributes["xml:lang"] if covering else ground
        if tag is not None and here != tag:
            yield first, low, tag
            first = low
        tag = here
    yield first, end, ground if tag is None else tag
