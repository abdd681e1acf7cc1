"""A text with its marks taken out, and what the marks say."""

from collections.abc import Mapping
from dataclasses import dataclass, field, replace

from speechstudio.normalization.positions import PositionMap
from speechstudio.normalization.semiotic import SemioticClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Cut:
    """A piece of the source that the plain text holds otherwise: a tag, or an entity."""

    start: int
    """Offset in the source."""
    end: int
    plain_start: int
    """Offset in the plain text."""
    plain: str
    """What stands in its place; mostly nothing."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Mark:
    """What a mark says about a stretch of the plain text."""

    kind: str
    """Name of the SSML element that says it: `say-as`, `sub`, `phoneme`, `lang`, `break`, ..."""
    start: int
    end: int
    attributes: Mapping[str, str] = field(default_factory=dict)

    def inside(self, length: int) -> "Mark":
        """Keep the mark within a text of this length."""
        if self.end <= length:
            return self
        return replace(self, start=min(self.start, length), end=length)


WORDS = "words"
"""Kind of a mark that gives the very words, which no rule looks at; SSML has none such."""


@dataclass(frozen=True, kw_only=True)
class Marked:
    """The plain text, the marks in it, and the way back to the source."""

    source: str
    plain: str
    cuts: tuple[Cut, ...] = ()
    marks: tuple[Mark, ...] = ()
    """The outer before the inner."""
    warnings: tuple[str, ...] = ()

    def to_source(self) -> PositionMap:
        """Give the way from the plain text to the source."""
        return PositionMap(
            [(c.plain_start, c.plain_start + len(c.plain), c.start, c.end) for c in self.cuts]
        )

    def to_plain(self) -> PositionMap:
        """Give the way from the source to the plain text."""
        return PositionMap(
            [(c.start, c.end, c.plain_start, c.plain_start + len(c.plain)) for c in self.cuts]
        )


class PlainText:
    """Grows the plain text while its source is read."""

    def __init__(self, source: str) -> None:
        self.source = source
        self.length = 0
        self.last = ""
        self.cuts: list[Cut] = []
        self._pieces: list[str] = []

    def keep(self, start: int, end: int) -> None:
        """Take over characters of the source."""
        self._add(self.source[start:end])

    def cut(self, start: int, end: int, plain: str = "") -> None:
        """Leave out characters of the source, or put others in their place."""
        if self.cuts and self.cuts[-1].end == start and not plain and not self.cuts[-1].plain:
            last = self.cuts.pop()
            start = last.start
        self.cuts.append(Cut(start=start, end=end, plain_start=self.length, plain=plain))
        self._add(plain)

    def drop_last_gap(self) -> None:
        """Take back the space that a cut left at the end."""
        for at in reversed(range(len(self.cuts))):
            cut = self.cuts[at]
            if cut.plain_start + len(cut.plain) < self.length:
                return
            if cut.plain.isspace() and self._pieces[-1] == cut.plain:
                self._pieces.pop()
                self.length = cut.plain_start
                self.cuts[at:] = [
                    replace(c, plain_start=self.length, plain="") for c in self.cuts[at:]
                ]
                return

    def text(self) -> str:
        """Give the plain text so far."""
        return "".join(self._pieces)

    def _add(self, piece: str) -> None:
        if piece:
            self._pieces.append(piece)
            self.length += len(piece)
            self.last = piece[-1]


SAY_AS: Mapping[str, SemioticClass] = {
    "date": SemioticClass.DATE,
    "time": SemioticClass.TIME,
    "telephone": SemioticClass.TELEPHONE,
    "characters": SemioticClass.VERBATIM,
    "cardinal": SemioticClass.CARDINAL,
    "ordinal": SemioticClass.ORDINAL,
    "digits": SemioticClass.DIGIT,
    "spell-out": SemioticClass.VERBATIM,
    "verbatim": SemioticClass.VERBATIM,
    "number": SemioticClass.CARDINAL,
    "currency": SemioticClass.MONEY,
    "unit": SemioticClass.MEASURE,
} | {cls.value: cls for cls in SemioticClass}
"""`interpret-as`: the six of the W3C note of 2005, what vendors added, and our own classes."""
