"""SSML 1.1 (W3C Recommendation of 2010), as far as a voice here can follow it.

Understood: `speak p s break say-as sub phoneme prosody voice lang emphasis`, entities, comments
and CDATA. Anything else is left out of the speech with a warning, its text is read; what
`metadata` and `desc` hold is not. A document that is not well formed is read as far as it goes:
nothing is lost for a forgotten bracket.
"""

import html
import re
from collections import Counter
from dataclasses import dataclass

from speechstudio.normalization.markup.marked import SAY_AS, Mark, Marked, PlainText
from speechstudio.normalization.markup.ssml_tokens import TAG_NAME, Token, attributes_of, tokens
from speechstudio.normalization.markup.ssml_values import check_values

_PROLOG = re.compile(
    r"\s+|<\?[^<>]{0,4000}\?>|<!--(?:[^-]|-(?!->)){0,9000}-->"
    r"|<!DOCTYPE[^<>\[]{0,4000}(?:\[[^\]]{0,9000}\]\s{0,80})?>"
)
_SPEAK = re.compile(rf"<(?:{TAG_NAME}:)?speak[\s/>]", re.IGNORECASE)
_NAMESPACE = "http://www.w3.org/2001/10/synthesis"

_EMPTY = frozenset({"break"})
_APART = {"p": "\n\n", "s": " ", "break": " "}
"""Elements at whose edges words are never one word, and what keeps them apart."""
_MARKING = frozenset({"say-as", "sub", "phoneme", "prosody", "voice", "lang", "emphasis", "p", "s"})
_KNOWN = _EMPTY | _MARKING | {"speak"}
_SILENT = frozenset({"metadata", "desc"})
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
    at = int(text.startswith("\ufeff"))
    while found := _PROLOG.match(text, at):
        at = found.end()
    return _SPEAK.match(text, at) is not None


def read_ssml(source: str) -> Marked:
    """Take an SSML document apart."""
    reader = _Reader(source)
    at = 0
    if source.startswith("\ufeff"):
        reader.plain.cut(0, 1)
        at = 1
    for token in tokens(source):
        reader.keep(at, token.start)
        reader.take(token)
        at = token.end
    reader.keep(at, len(source))
    return reader.finish()


class _Reader:
    """Keeps the open elements while a document is read."""

    def __init__(self, source: str) -> None:
        self.plain = PlainText(source)
        self.warnings: list[str] = []
        self._open: list[_Open] = []
        self._depth: Counter[str] = Counter()
        self._marks: list[Mark | None] = []
        self._prefix = ""
        self._silence = 0
        self._gap = ""
        """What already keeps apart the words before and the next ones."""

    def keep(self, start: int, end: int) -> None:
        """Take over characters of the source, unless an element around is not spoken."""
        if self._silence:
            self._cut(start, end)
            return
        self.plain.keep(start, end)
        if self._gap and not self.plain.source[start:end].isspace() and start < end:
            self._gap = ""

    def take(self, token: Token) -> None:
        """Take one piece of markup."""
        if token.kind == "entity":
            text = html.unescape(self.plain.source[token.start : token.end])
            self._cut(token.start, token.end, text)
            self._gap = ""
        elif token.kind == "cdata":
            self._cut(token.start, token.inner_start)
            self.keep(token.inner_start, token.inner_end)
            self._cut(token.inner_end, token.end)
        elif token.kind == "tag":
            self._tag(token)
        else:
            self._cut(token.start, token.end)

    def finish(self) -> Marked:
        """Close what is still open."""
        while self._open:
            if self._open[-1].name != "speak":
                self.warnings.append(f"<{self._open[-1].name}> is never closed")
            self._close_last(self.plain.length)
        self.plain.drop_last_gap()
        length = self.plain.length
        return Marked(
            source=self.plain.source,
            plain=self.plain.text(),
            cuts=tuple(self.plain.cuts),
            marks=tuple(mark.inside(length) for mark in self._marks if mark is not None),
            warnings=tuple(self.warnings),
        )

    def _cut(self, start: int, end: int, plain: str = "") -> None:
        if start < end:
            self.plain.cut(start, end, "" if self._silence else plain)

    def _tag(self, token: Token) -> None:
        attributes = attributes_of(token.attributes)
        name = self._name(token.name, attributes)
        end = self.plain.length
        self._cut(token.start, token.end, self._apart(name))
        if token.is_close:
            self._end(name, end)
            return
        if name not in _KNOWN:
            what = "left out" if name in _SILENT else "read"
            self.warnings.append(f"<{name}> is not understood; its text is {what}")
        opened = _Open(name, self.plain.length, attributes, len(self._marks))
        self._marks.append(None)
        if token.is_empty or name in _EMPTY:
            self._close(opened, self.plain.length)
            return
        self._silence += name in _SILENT
        self._open.append(opened)
        self._depth[name] += 1

    def _name(self, written: str, attributes: dict[str, str]) -> str:
        """Give the name of an element without the prefix that stands for SSML."""
        name = written.lower()
        prefix, colon, local = name.partition(":")
        if (
            colon
            and local == "speak"
            and attributes.get(f"xmlns:{written[: len(prefix)]}")
            in {
                _NAMESPACE,
                None,
            }
        ):
            self._prefix = prefix
        return local if colon and prefix == self._prefix else name

    def _apart(self, name: str) -> str:
        """Words on both sides of a part or a break are never one word."""
        wanted = _APART.get(name, "")
        if not wanted or not self.plain.last or len(self._gap) >= len(wanted) or self._silence:
            return ""
        if wanted == " " and self.plain.last.isspace():
            return ""
        self._gap = wanted
        return wanted

    def _end(self, name: str, end: int) -> None:
        if not self._depth[name]:
            if name in _EMPTY:
                return  # `<break></break>` is as good as `<break/>`
            self.warnings.append(f"</{name}> closes nothing")
            return
        while self._open[-1].name != name:
            self.warnings.append(f"<{self._open[-1].name}> is closed by </{name}>")
            self._close_last(end)
        self._close_last(end)

    def _close_last(self, end: int) -> None:
        opened = self._open.pop()
        self._depth[opened.name] -= 1
        self._close(opened, end)

    def _close(self, opened: _Open, end: int) -> None:
        attributes = opened.attributes
        self._silence -= opened.name in _SILENT and self._silence > 0
        needed = _NEEDED.get(opened.name)
        if needed and not attributes.get(needed):
            self.warnings.append(f"<{opened.name}> lacks {needed}")
            return
        if opened.name == "say-as" and attributes["interpret-as"].lower() not in SAY_AS:
            self.warnings.append(
                f"say-as {attributes['interpret-as']!r} is not known; the text is read as usual"
            )
            return
        self.warnings += check_values(opened.name, attributes)
        self._place(opened, max(end, opened.start))

    def _place(self, opened: _Open, end: int) -> None:
        """Put the mark of a closed element in its place."""
        language = opened.attributes.get("xml:lang")
        kind = "lang" if opened.name == "speak" else opened.name
        if kind not in _MARKING | _EMPTY or (kind == "lang" and not language):
            return
        self._marks[opened.place] = Mark(
            kind=kind, start=opened.start, end=end, attributes=opened.attributes
        )
