"""The pieces of an XML document, found in one pass whatever stands in it."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass

TAG_NAME = r"[A-Za-z_][\w.-]{0,60}"
_MARKUP = re.compile(
    r"<!--|<!\[CDATA\[|(?P<instruction><\?[^<>]{0,4000}\?>|<!DOCTYPE[^<>\[]{0,4000}"
    r"(?:\[[^\]]{0,9000}\]\s{0,80})?>)"
    rf"|<(?P<close>/?)(?P<name>(?:{TAG_NAME}:)?{TAG_NAME})"
    # no value holds a `<`, so that none is looked at twice
    r"(?P<attributes>(?:\s(?:[^<>\"'/]|/(?!>)|\"[^\"<]*\"|'[^'<]*')*)?)(?P<empty>/?)>"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z][A-Za-z0-9]{0,30});)"
)
_ATTRIBUTE = re.compile(r"([A-Za-z_][\w:.-]{0,60})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)')")
_ENDS = {"<!--": ("comment", "-->"), "<![CDATA[": ("cdata", "]]>")}


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A tag, an entity, a comment, a section of characters, or an instruction."""

    kind: str
    """`tag`, `entity`, `comment`, `cdata` or `instruction`."""
    start: int
    end: int
    inner_start: int = 0
    """Where the characters of a section begin."""
    inner_end: int = 0
    name: str = ""
    attributes: str = ""
    is_close: bool = False
    is_empty: bool = False


def tokens(source: str) -> Iterator[Token]:
    """Give all markup in order; what has no end is no markup."""
    at = 0
    endless: set[str] = set()
    while found := _MARKUP.search(source, at):
        at = found.end()
        if found.group() not in _ENDS:
            yield _token(found)
            continue
        kind, closing = _ENDS[found.group()]
        end = -1 if kind in endless else source.find(closing, at)
        if end < 0:
            endless.add(kind)
            continue
        inner_start, at = at, end + len(closing)
        yield Token(kind=kind, start=found.start(), end=at, inner_start=inner_start, inner_end=end)


def attributes_of(written: str) -> dict[str, str]:
    """Read the attributes of a tag, in quotes of either kind."""
    return {m[1]: html.unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(written)}


def _token(found: re.Match[str]) -> Token:
    start, end = found.span()
    if not found["name"]:
        kind = "entity" if found["entity"] else "instruction"
        return Token(kind=kind, start=start, end=end)
    return Token(
        kind="tag",
        start=start,
        end=end,
        name=found["name"],
        attributes=found["attributes"],
        is_close=bool(found["close"]),
        is_empty=bool(found["empty"]),
    )
