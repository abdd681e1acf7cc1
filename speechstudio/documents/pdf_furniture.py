"""Headers, footers and page numbers: what stands at the edge of page after page."""

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence

from speechstudio.documents.pdf_lines import Line

_EDGE_LINES = 2
"""Lines at the top and at the bottom of a page that may be no text."""
_ENOUGH_PAGES = 3
_NUMBER = re.compile(r"[0-9]{1,5}")
_LONGEST = 200
_ENOUGH_BESIDE = 2
"""Pages on which the words beside a page number stand, such as the title of a short chapter."""
_LARGE = 1.15
"""Size, in the usual one, of a heading."""
_ROMAN = re.compile(r"[-–—\s]*[ivxl]{1,7}[-–—\s]*")
_ROMAN_KEY = ("roman number", 0)
_LEADERS = re.compile(r"(?:[.…·]\s?){4,100}\s{0,9}[0-9ivxl]{0,5}$")


def without_furniture(pages: Sequence[Sequence[Line]]) -> list[Line]:
    """Give the lines of all pages in order without what repeats at their edges.

    A line at an edge goes if the same text, whatever its numbers, stands there on three pages
    (on both of two), or if it is the number of its page, alone or beside what two pages have.
    Lines of a table of contents with their dots go too: they lead to pages, not to what is heard.
    """
    edges = [_edges(page) for page in pages]
    body = _usual_size(pages)
    counts = Counter(
        key for edge in edges for key in {_masked(line, body) for line in edge.values()}
    )
    needed = max(2, min(_ENOUGH_PAGES, sum(map(bool, pages))))
    offset = _page_offset(edges)
    kept: list[Line] = []
    for lines, edge in zip(pages, edges, strict=True):
        for index, line in enumerate(lines):
            is_repeated = index in edge and counts[_masked(line, body)] >= needed
            is_number = index in edge and _is_page_number(line, offset, counts, body)
            if not (is_repeated or is_number or _LEADERS.search(line.text)):
                kept.append(line)
    return kept


def _is_page_number(
    line: Line, offset: int | None, counts: Mapping[tuple[str, int], int], body: float
) -> bool:
    if _ROMAN.fullmatch(line.text):
        return counts[_ROMAN_KEY] >= _ENOUGH_BESIDE
    if offset is None or line.page + offset not in _end_numbers(line):
        return False
    is_bare = not any(character.isalpha() for character in line.text)
    return is_bare or counts[_masked(line, body)] >= _ENOUGH_BESIDE


def _edges(lines: Sequence[Line]) -> dict[int, Line]:
    """Give the lines at the edges by index."""
    order = sorted(range(len(lines)), key=lambda index: -lines[index].y)
    ends = {*order[:_EDGE_LINES], *order[-_EDGE_LINES:]}
    return {index: lines[index] for index in ends if len(lines[index].text) <= _LONGEST}


def _page_offset(edges: Sequence[dict[int, Line]]) -> int | None:
    """Tell by how much printed page numbers differ from indexes; None when pages have none."""
    votes: Counter[int] = Counter()
    pages: defaultdict[int, set[int]] = defaultdict(set)
    for edge in edges:
        for line in edge.values():
            for number in _end_numbers(line):
                pages[number - line.page].add(line.page)
    for offset, where in pages.items():
        votes[offset] = len(where)
    if not votes:
        return None
    offset, count = votes.most_common(1)[0]
    return offset if count >= _ENOUGH_PAGES and count * 2 >= sum(map(bool, edges)) else None


def _end_numbers(line: Line) -> set[int]:
    """Give the numbers with which a line begins and ends."""
    words = [word.strip("-–—[]().|·") for word in line.text.split()]
    words = [word for word in words if word]
    return {int(w) for w in (*words[:1], *words[-1:]) if w.isascii() and _NUMBER.fullmatch(w)}


def _masked(line: Line, body: float) -> tuple[str, int]:
    """Give the text without its numbers, and the size: a title is no header of the same words.

    What is larger than the text keeps its numbers: the headings of chapters may differ by them.
    """
    if _ROMAN.fullmatch(line.text):
        return _ROMAN_KEY
    is_heading = line.size >= body * _LARGE
    text = line.text if is_heading else _NUMBER.sub("0", line.text)
    return text.lower(), round(line.size)


def _usual_size(pages: Sequence[Sequence[Line]]) -> float:
    sizes: Counter[float] = Counter()
    for line in (line for page in pages for line in page):
        sizes[line.size] += len(line.text)
    return sizes.most_common(1)[0][0] if sizes else 0.0
