"""SSML 1.1 (W3C Recommendation of 2010), as far as a voice here can follow it.

Understood: `speak p s break say-as sub phoneme prosody voice lang emphasis`, entities, comments
and CDATA. Anything else is left out of the speech with a warning, its text is read. A document
that is not well formed is read as far as it goes: nothing is lost for a forgotten bracket.
"""

import html
import re
from dataclasses import dataclass

from speechstudio.normalization.markup.marked import SAY_AS, Mark, Marked, PlainText

_TOKEN = re.compile(
    r"(?P<comment><!--.{0,4000}?-->)"
    r"|<!\[CDATA\[(?P<cdata>.{0,9000}?)\]\]>"
    r"|(?P<instruction><[?!][^<>]{0,4000}>)"
    r"|<(?P<close>/?)(?P<name>[A-Za-z][\w:.-]{0,60})(?P<attributes>(?:\s[^<>]{0,4000})?)>"
    r"|(?P<entity>&(?:#[0-9]{1,7}|#x[0-9A-Fa-f]{1,6}|[A-Za-z]{1,31});)",
    re.DOTALL,
)
_ATTRIBUTE = re.compile(r"([A-Za-z][\w:.-]{0,60})\s{0,20}=\s{0,20}(?:\"([^\"]*)\"|'([^']*)')")
_OPENING = re.compile(
    r"\s*(?:<\?xml[^<>]{0,400}\?>\s*)?(?:<!--.{0,4000}?-->\s*)?<speak[\s>]", re.DOTALL
)

_EMPTY = frozenset({"break"})
_APART = frozenset({"p", "s", "break"})
_MARKING = frozenset({"say-as", "sub", "phoneme", "prosody", "voice", "lang", "emphasis", "p", "s"})
_KNOWN = _EMPTY | _MARKING | {"speak"}
_NEEDED = {"say-as": "interpret-as", "sub": "alias", "phoneme": "ph"}
"""Attributes without which an element says nothing."""


@dataclass(slots=True)
class _Open:
    """An element whose end was not reached yet."""

    name: str
    start: int
    attributes: dict[str, str]
    place: int
    """Where its mark goes, so that the outer stands before the inner."""


def is_ssml(text: str) -> bool:
    """Tell whether a text is an SSML document: it opens with `<speak`."""
    return _OPENING.match(text) is not None


def read_ssml(source: str) -> Marked:
    """Take an SSML document apart."""
    reader = _Reader(source)
    at = 0
    for token in _TOKEN.finditer(source):
        reader.plain.keep(at, token.start())
        reader.take(token)
        at = token.end()
    reader.plain.keep(at, len(source))
    return reader.finish()


class _Reader:
    """Keeps the open elements while a document is read."""

    def __init__(self, source: str) -> None:
        self.plain = PlainText(source)
        self.warnings: list[str] = []
        self._open: list[_Open] = []
        self._marks: list[Mark | None] = []

    def take(self, token: re.Match[str]) -> None:
        """Take one piece of markup."""
        start, end = token.span()
        if token["entity"]:
            self.plain.cut(start, end, html.unescape(token["entity"]))
        elif token["cdata"] is not None:
            self.plain.cut(start, token.start("cdata"))
            self.plain.keep(*token.span("cdata"))
            self.plain.cut(token.end("cdata"), end)
        elif token["name"]:
            self._tag(token)
        else:
            self.plain.cut(start, end)

    def finish(self) -> Marked:
        """Close what is still open."""
        while self._open:
            if self._open[-1].name != "speak":
                self.warnings.append(f"<{self._open[-1].name}> is never closed")
            self._close(self._open.pop())
        return Marked(
            source=self.plain.source,
            plain=self.plain.text(),
            cuts=tuple(self.plain.cuts),
            marks=tuple(mark for mark in self._marks if mark is not None),
            warnings=tuple(self.warnings),
        )

    def _tag(self, token: re.Match[str]) -> None:
        name = token["name"].lower()
        written = token["attributes"]
        attributes = {m[1]: html.unescape(m[2] or m[3] or "") for m in _ATTRIBUTE.finditer(written)}
        self.plain.cut(*token.span(), plain=self._gap(name))
        if token["close"]:
            self._end(name)
            return
        if name not in _KNOWN:
            self.warnings.append(f"<{name}> is not understood; its text is read")
        opened = _Open(name, self.plain.length, attributes, len(self._marks))
        self._marks.append(None)
        if written.endswith("/") or name in _EMPTY:
            self._close(opened)
        else:
            self._open.append(opened)

    def _gap(self, name: str) -> str:
        """Words on both sides of a part or a break are never one word."""
        if name not in _APART or not self.plain.last or self.plain.last.isspace():
            return ""
        return " "

    def _end(self, name: str) -> None:
        if all(opened.name != name for opened in self._open):
            self.warnings.append(f"</{name}> closes nothing")
            return
        while self._open[-1].name != name:
            self.warnings.append(f"<{self._open[-1].name}> is closed by </{name}>")
            self._close(self._open.pop())
        self._close(self._open.pop())

    def _close(self, opened: _Open) -> None:
        attributes = opened.attributes
        needed = _NEEDED.get(opened.name)
        if needed and not attributes.get(needed):
            self.warnings.append(f"<{opened.name}> lacks {needed}")
            return
        if opened.name == "say-as" and attributes["interpret-as"].lower() not in SAY_AS:
            self.warnings.append(
                f"say-as {attributes['interpret-as']!r} is not known; the text is read as usual"
            )
            return
        self._place(opened)

    def _place(self, opened: _Open) -> None:
        """Put the mark of a closed element in its place."""
        language = opened.attributes.get("xml:lang")
        kind = "lang" if opened.name == "speak" else opened.name
        if kind not in _MARKING | _EMPTY or (kind == "lang" and not language):
            return
        self._marks[opened.place] = Mark(
            kind=kind, start=opened.start, end=self.plain.length, attributes=opened.attributes
        )
