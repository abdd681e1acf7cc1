"""The table of contents of a book: the NCX of version 2 or the navigation page of version 3."""

from collections import Counter
from collections.abc import Container, Iterator
from dataclasses import dataclass
from typing import Any

from speechstudio.documents.archive import Archive
from speechstudio.documents.chapters import dividing_level
from speechstudio.documents.epub_package import Package
from speechstudio.documents.epub_references import resolve
from speechstudio.documents.text_folding import fold_line
from speechstudio.documents.xml_reading import attribute, child, local_name, parse_xml, text_of
from speechstudio.domain.errors import DocumentError

_MOST_ENTRIES = 20_000
_ENOUGH = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class ContentsEntry:
    """A line of the contents."""

    title: str
    page: str
    """Member of the archive."""
    anchor: str
    """Place in the page; empty for its start."""
    level: int
    """From 1."""


def read_contents(archive: Archive, package: Package) -> list[ContentsEntry]:
    """Give the lines in order; none for a book whose contents are missing or damaged."""
    for name, walk in ((package.nav, _nav_entries), (package.ncx, _ncx_entries)):
        if not name or name not in archive:
            continue
        try:
            root = parse_xml(archive.read(name), part=name)
        except DocumentError:
            continue  # the book can be read without it
        entries: list[ContentsEntry] = []
        for entry in walk(root, name):
            entries.append(entry)
            if len(entries) >= _MOST_ENTRIES:
                break
        if entries:
            return entries
    return []


def chapter_entries(entries: list[ContentsEntry], pages: Container[str]) -> list[ContentsEntry]:
    """Choose the lines that are chapters.

    Books keep a chapter in a page of its own, and name the sections in it by anchors. So the
    first line for each page counts, at whatever level, and all lines of the highest level. In a
    book of one page the highest level with two lines decides.
    """
    known = [entry for entry in entries if entry.page in pages]
    first: Counter[str] = Counter()
    chosen: list[ContentsEntry] = []
    for entry in known:
        if not first[entry.page] or entry.level == 1:
            chosen.append(entry)
        first[entry.page] += 1
    if len(chosen) >= _ENOUGH:
        return chosen
    level = dividing_level(entry.level for entry in known)
    return [entry for entry in known if level is not None and entry.level <= level]


def _nav_entries(root: Any, base: str) -> Iterator[ContentsEntry]:
    navs = [element for element in root.iter() if local_name(element) == "nav"]
    contents = [nav for nav in navs if "toc" in attribute(nav, "type").split()] or navs
    for nav in contents[:1]:
        top = child(nav, "ol")
        if top is not None:
            yield from _list_entries(top, base, 1)


def _list_entries(top: Any, base: str, level: int) -> Iterator[ContentsEntry]:
    for item in top:
        link, inner = child(item, "a"), child(item, "ol")
        if link is not None:
            yield from _entry(text_of(link), attribute(link, "href"), base, level)
        if inner is not None:
            yield from _list_entries(inner, base, level + 1)


def _ncx_entries(root: Any, base: str) -> Iterator[ContentsEntry]:
    top = child(root, "navMap")
    if top is not None:
        yield from _point_entries(top, base, 1)


def _point_entries(parent: Any, base: str, level: int) -> Iterator[ContentsEntry]:
    for point in parent:
        if local_name(point) != "navPoint":
            continue
        content = child(point, "content")
        if content is not None:
            title = text_of(child(point, "navLabel"))
            yield from _entry(title, attribute(content, "src"), base, level)
        yield from _point_entries(point, base, level + 1)


def _entry(title: str, reference: str, base: str, level: int) -> Iterator[ContentsEntry]:
    page, anchor = resolve(base, reference)
    text = fold_line(title)
    if page and text:
        yield ContentsEntry(title=text, page=page, anchor=anchor, level=level)
