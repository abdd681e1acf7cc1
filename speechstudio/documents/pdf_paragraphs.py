"""Lines of a PDF to headings, paragraphs and items of lists.

A PDF knows letters and their places alone. A paragraph ends where the next line stands lower
than lines do, further in behind the end of a sentence, in another size, or where its own last
line was short.
"""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from speechstudio.documents.document import Block, BlockKind
from speechstudio.documents.pdf_lines import Line
from speechstudio.documents.text_folding import KnownWord, fold, join_lines
from speechstudio.domain.scripts import is_wide

_BULLET = re.compile(r"[•◦▪‣●○■□–\-*·\uf0b7]\s+(?=\S)")
_NUMBERED = re.compile(r"\(?(?:[0-9]{1,3}|[a-zA-Z])[.)]\s+\S")
_ENDS = tuple(".!?:…。！？：\"'”’»)」』）")
_WORD = re.compile(r"[^\W\d_]+(?:[-\u2010][^\W\d_]+)*")
_HYPHENATED = re.compile(r"[-\u2010]")

_GAP = 1.2
"""Distance of two lines, in usual ones, that ends a paragraph."""
_OTHER_SIZE = 0.1
"""Share by which the sizes of lines of one paragraph may differ."""
_LARGE = 1.15
"""Size, in the usual one, of a heading."""
_INDENT = 0.8
"""Of the first line of a paragraph, in its size."""
_SHORT = 0.7
"""Length of a line, in full ones, into which the next word would have fitted."""
_FULL_SHARE = 0.8
"""The length of a full line is that of the line longer than this share."""
_LONGEST_HEADING = 200
_LONGEST_BOLD_HEADING = 100
_MOST_LEVELS = 5


@dataclass(frozen=True, slots=True, kw_only=True)
class Paragraph:
    """A block and where it starts."""

    block: Block
    page: int
    y: float


@dataclass(frozen=True, slots=True, kw_only=True)
class _Usual:
    """What most of the text is like."""

    size: float
    leading: float
    """Distance of two lines."""
    length: int
    """Characters of a full line."""
    is_bold: bool


def paragraphs_of(lines: Sequence[Line]) -> list[Paragraph]:
    """Give the paragraphs of all pages in order; words cut at line ends are whole again."""
    if not lines:
        return []
    usual = _usual(lines)
    groups = list(_grouped(lines, usual))
    levels = _levels(groups, usual)
    words = _words(lines)
    made = (_paragraph(group, usual, levels, words.__contains__) for group in groups)
    return [paragraph for paragraph in made if paragraph.block.text]


def _usual(lines: Sequence[Line]) -> _Usual:
    sizes: Counter[float] = Counter()
    bold = 0
    for line in lines:
        sizes[line.size] += len(line.text)
        bold += line.is_bold * len(line.text)
    size = sizes.most_common(1)[0][0]
    body = [line for line in lines if _is_near(line.size, size)]
    leadings = Counter(
        round((above.y - below.y) * 2) / 2
        for above, below in pairwise(body)
        if above.page == below.page and 0.5 * size < above.y - below.y < 3 * size
    )
    lengths = sorted(len(line.text) for line in body)
    return _Usual(
        size=size,
        leading=leadings.most_common(1)[0][0] if leadings else 1.2 * size,
        length=lengths[int((len(lengths) - 1) * _FULL_SHARE)],
        is_bold=bold * 2 > sizes.total(),
    )


def _grouped(lines: Sequence[Line], usual: _Usual) -> Iterator[list[Line]]:
    group: list[Line] = []
    for line in lines:
        if group and _starts(group, line, usual):
            yield group
            group = []
        group.append(line)
    if group:
        yield group


def _starts(group: Sequence[Line], line: Line, usual: _Usual) -> bool:
    """Tell whether a line is the first of a paragraph and not the next of the one before."""
    before = group[-1]
    if not _is_near(line.size, before.size) or _BULLET.match(line.text):
        return True
    if _is_heading_alone(group, usual) and line.is_bold != before.is_bold:
        return True
    ended = before.text.endswith(_ENDS)
    if line.page != before.page or line.y > before.y + usual.size / 2:
        return ended or line.size > usual.size * _LARGE or _has_room(before, line, usual)
    leading = usual.leading * max(1.0, before.size / (usual.size or 1.0))
    if before.y - line.y > leading * _GAP:
        return True
    if ended and line.x - before.x > line.size * _INDENT and not _hangs(group):
        return True
    return ended and (_has_room(before, line, usual) or bool(_NUMBERED.match(line.text)))


def _is_heading_alone(group: Sequence[Line], usual: _Usual) -> bool:
    return not usual.is_bold and all(line.is_bold for line in group)


def _hangs(group: Sequence[Line]) -> bool:
    """Whether the first line is that of an item, whose other lines stand further in."""
    first = group[0].text
    return len(group) == 1 and bool(_BULLET.match(first) or _NUMBERED.match(first))


def _has_room(line: Line, following: Line, usual: _Usual) -> bool:
    """Whether the first word of the next line would have fitted into a line."""
    first = following.text[:1] if is_wide(following.text[0]) else following.text.split(" ", 1)[0]
    return len(line.text) + 1 + len(first) < usual.length * _SHORT


def _is_near(size: float, other: float) -> bool:
    return abs(size - other) <= _OTHER_SIZE * max(size, other)


def _levels(groups: Sequence[Sequence[Line]], usual: _Usual) -> dict[float, int]:
    """Give the levels of headings by their sizes, the largest first."""
    sizes = {round(group[0].size * 2) / 2 for group in groups if _is_large(group, usual)}
    return {
        size: min(place, _MOST_LEVELS)
        for place, size in enumerate(sorted(sizes, reverse=True), start=1)
    }


def _is_large(group: Sequence[Line], usual: _Usual) -> bool:
    length = sum(len(line.text) for line in group)
    return group[0].size >= usual.size * _LARGE and length <= _LONGEST_HEADING


def _paragraph(
    group: Sequence[Line], usual: _Usual, levels: dict[float, int], knows: KnownWord
) -> Paragraph:
    first = group[0]
    if _is_large(group, usual):
        level = levels[round(first.size * 2) / 2]
        block = Block(kind=BlockKind.HEADING, text=_joined(group, knows), level=level)
    elif _is_bold_heading(group, usual):
        block = Block(
            kind=BlockKind.HEADING, text=_joined(group, knows), level=len(set(levels.values())) + 1
        )
    elif bullet := _BULLET.match(first.text):
        text = "\n".join(_lines(group, usual, knows))[bullet.end() :]
        block = Block(kind=BlockKind.LIST_ITEM, text=fold(text), level=1)
    else:
        text = "\n".join(_lines(group, usual, knows))
        kind = BlockKind.LIST_ITEM if _NUMBERED.match(first.text) else BlockKind.PARAGRAPH
        block = Block(kind=kind, text=fold(text), level=int(kind is BlockKind.LIST_ITEM))
    return Paragraph(block=block, page=first.page, y=first.y)


def _is_bold_heading(group: Sequence[Line], usual: _Usual) -> bool:
    length = sum(len(line.text) for line in group)
    return (
        not usual.is_bold
        and all(line.is_bold for line in group)
        and length <= _LONGEST_BOLD_HEADING
        and group[0].size >= usual.size * (1 - _OTHER_SIZE)
        and not group[-1].text.endswith((".", ",", ";", ":"))
        and any(character.isalpha() for character in group[0].text)
    )


def _lines(group: Sequence[Line], usual: _Usual, knows: KnownWord) -> Iterator[str]:
    """Join the lines that were filled; others stay lines, as in verse."""
    wrapped: list[Line] = []
    for line in group:
        if wrapped and wrapped[-1].page == line.page and _has_room(wrapped[-1], line, usual):
            yield _joined(wrapped, knows)
            wrapped = []
        wrapped.append(line)
    yield _joined(wrapped, knows)


def _joined(group: Sequence[Line], knows: KnownWord) -> str:
    return join_lines((line.text for line in group), knows)


def _words(lines: Sequence[Line]) -> frozenset[str]:
    """All words in small letters, those that a line end cuts left out."""
    words: set[str] = set()
    for line in lines:
        words.update(_HYPHENATED.sub("-", word).lower() for word in _WORD.findall(line.text))
    return frozenset(words)
