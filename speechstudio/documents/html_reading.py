"""HTML and XHTML to blocks, with the parser of libxml2, which reads what browsers read.

The parser tells of each start and end as it comes, so nesting of any depth costs nothing.
"""

import re
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from speechstudio.documents.document import Block
from speechstudio.documents.html_blocks import BlockBuilder
from speechstudio.documents.html_elements import (
    BLOCKS,
    CELLS,
    HEADINGS,
    ITEMS,
    LISTS,
    VOID,
    is_silent,
    language_of,
)
from speechstudio.documents.text_folding import fold_line
from speechstudio.domain.errors import DocumentError

_XHTML = re.compile(r"\A\s{0,99}<\?xml\b|<html\b[^<>]{0,500}\bxmlns\s{0,9}=")
_LOOKED_AT = 4096
_CLOSED = re.compile(r"<([A-Za-z][^\s<>/]*+)([^<>]*)/>")
_DECLARED = re.compile(
    rb"<meta\b[^<>]{0,200}?\bcharset\s{0,9}=\s{0,9}[\"']?([\w.:-]{1,40})|\A\s{0,99}<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}[\"']([\w.:-]{1,40})",
    re.IGNORECASE,
)
_CDATA = "<![CDATA["
_CDATA_END = "]]>"


@dataclass(frozen=True, slots=True, kw_only=True)
class ReadHtml:
    """What a page holds."""

    blocks: tuple[Block, ...]
    title: str = ""
    author: str = ""
    language: str = ""
    anchors: Mapping[str, int] = field(default_factory=dict)
    """For each id the index of the block that it stands in or before."""


def declared_encoding(data: bytes) -> str:
    """Give the encoding that a page or an XML file names at its start; empty when none."""
    found = _DECLARED.search(data[:_LOOKED_AT])
    name = (found[1] or found[2] or b"").decode("ascii", "replace").lower() if found else ""
    # A page that can be searched for these bytes is in none of these, whatever it says.
    if name.startswith(("utf-16", "utf-32", "utf16", "utf-7", "utf_7")):
        return ""
    return "cp1252" if name in {"iso-8859-1", "latin1", "latin-1", "us-ascii", "ascii"} else name


def read_html(text: str, *, is_xhtml: bool | None = None) -> ReadHtml:
    """Read a page or a part of one; `is_xhtml` None lets its beginning tell.

    Raises DocumentError when the parser gives up, which it does for no text that is known.
    """
    from lxml import etree

    if is_xhtml is None:
        is_xhtml = _XHTML.search(text[:_LOOKED_AT]) is not None
    if is_xhtml:
        text = _without_cdata(_CLOSED.sub(_opened, text))
    sink = _Sink()
    data = text.encode("utf-8", "replace")
    if not data.strip():
        return ReadHtml(blocks=())
    parser = etree.HTMLParser(target=sink, encoding="utf-8", huge_tree=True, no_network=True)
    try:
        parser.feed(data)
        parser.close()
    except (etree.LxmlError, AssertionError, ValueError) as error:
        raise DocumentError(
            "its HTML cannot be understood", hint="Save it as plain text (.txt).", detail=str(error)
        ) from error
    return sink.page()


def _opened(match: re.Match[str]) -> str:
    """Write `<a/>` as `<a></a>`: HTML knows no elements that close themselves."""
    name, attributes = match.groups()
    return match.group() if name.lower() in VOID else f"<{name}{attributes}></{name}>"


def _without_cdata(text: str) -> str:
    """Write literal sections of XML as escaped text."""
    pieces: list[str] = []
    at = 0
    while (start := text.find(_CDATA, at)) >= 0 and (end := text.find(_CDATA_END, start)) >= 0:
        literal = text[start + len(_CDATA) : end].replace("&", "&amp;").replace("<", "&lt;")
        pieces += (text[at:start], literal)
        at = end + len(_CDATA_END)
    return "".join((*pieces, text[at:]))


@dataclass(slots=True)
class _Element:
    tag: str
    is_silent: bool
    language: str
    note_mark: int | None
    """Where the inline text stood at the start of a link that may be the sign of a note."""
    heading: int
    is_item: bool
    is_code: bool
    is_raised: bool


class _Sink:
    """Is told of each piece of a page in turn."""

    def __init__(self) -> None:
        self._builder = BlockBuilder()
        self._open: list[_Element] = []
        self._count: Counter[str] = Counter()
        self._silent = 0
        self._raised = False
        self._was_raised = False
        """Whether something raised has ended since the last link began."""
        self._title: list[str] = []
        self._author = ""
        self._language = ""
        self._anchors: dict[str, int] = {}

    def start(self, tag: Any, attrib: Mapping[str, str]) -> None:
        """Take the start of an element."""
        name = str(tag).lower()
        attributes = dict(attrib)
        silent = is_silent(name, attributes)
        builder = self._builder
        if not self._silent and not silent and name in BLOCKS:
            self._start_block(name)
        self._note_facts(name, attributes)
        if name in VOID:
            if not self._silent and not silent:
                self._void(name, attributes)
            return
        leads = name == "a" and "#" in attributes.get("href", "")
        self._open.append(
            _Element(
                tag=name,
                is_silent=silent,
                language=builder.language,
                note_mark=builder.mark if leads else None,
                heading=builder.heading,
                is_item=builder.is_item,
                is_code=builder.is_code,
                is_raised=self._raised,
            )
        )
        self._count[name] += 1
        self._silent += silent
        if not self._silent:
            self._enter(name, attributes)

    def end(self, tag: Any) -> None:
        """Take the end of an element, and of all that is open in it."""
        name = str(tag).lower()
        if not self._count[name]:
            return
        while self._open:
            element = self._open.pop()
            self._count[element.tag] -= 1
            self._leave(element)
            if element.tag == name:
                break

    def data(self, text: str) -> None:
        """Take text."""
        if self._count["title"] and self._count["head"]:
            self._title.append(text)
        elif not self._silent and not self._count["title"]:
            self._builder.add(text)

    def close(self) -> None:
        """Take the end of the page."""
        while self._open:
            self._leave(self._open.pop())

    def page(self) -> ReadHtml:
        """Give what was collected."""
        return ReadHtml(
            blocks=self._builder.finish(),
            title=fold_line("".join(self._title)),
            author=fold_line(self._author),
            language=self._language,
            anchors=self._anchors,
        )

    def _start_block(self, name: str) -> None:
        builder = self._builder
        builder.flush()
        if name == "hr":
            builder.separate()
        elif name == "tr":
            builder.open_row()
        elif name in CELLS:
            builder.open_cell()

    def _note_facts(self, name: str, attributes: Mapping[str, str]) -> None:
        anchor = attributes.get("id") or (attributes.get("name") if name == "a" else None)
        if anchor:
            self._anchors.setdefault(anchor, self._builder.next_block)
        if name in {"html", "body"}:
            self._language = self._language or language_of(attributes)
        elif name == "meta" and attributes.get("name", "").lower() in {"author", "dc.creator"}:
            self._author = self._author or attributes.get("content", "")

    def _void(self, name: str, attributes: Mapping[str, str]) -> None:
        if name == "br":
            self._builder.break_line()
        elif name == "img" and attributes.get("alt"):
            self._builder.add(f" {attributes['alt']} ")

    def _enter(self, name: str, attributes: Mapping[str, str]) -> None:
        builder = self._builder
        builder.heading = HEADINGS.get(name, builder.heading)
        builder.lists += name in LISTS
        builder.quotes += name == "blockquote"
        builder.is_item = name in ITEMS or (builder.is_item and name not in HEADINGS)
        builder.is_code = builder.is_code or name in {"pre", "listing", "xmp"}
        self._raised = self._raised or name == "sup"
        if name == "a":
            self._was_raised = False
        language = language_of(attributes)
        if language and name in BLOCKS and name not in {"html", "body"}:
            builder.language = "" if language == self._language else language

    def _leave(self, element: _Element) -> None:
        if element.is_silent:
            self._silent -= 1
            return
        if self._silent:
            return
        builder = self._builder
        if element.tag in BLOCKS:
            builder.flush()
            if element.tag == "tr":
                builder.close_row()
        if element.note_mark is not None:
            # `<a><sup>1</sup></a>` was raised within, `<sup><a>1</a></sup>` around
            builder.take_back_note(element.note_mark, is_raised=self._raised or self._was_raised)
            self._was_raised = False
        self._was_raised = self._was_raised or element.tag == "sup"
        builder.heading, builder.is_item = element.heading, element.is_item
        builder.is_code, builder.language = element.is_code, element.language
        builder.lists -= element.tag in LISTS
        builder.quotes -= element.tag == "blockquote"
        self._raised = element.is_raised
