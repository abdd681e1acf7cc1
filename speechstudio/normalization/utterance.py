"""What the normalizer answers: the written text, the spoken text, and what became of what."""

from bisect import bisect_right
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from functools import cached_property

from speechstudio.normalization.positions import PositionMap
from speechstudio.normalization.semiotic import Origin, SemioticClass


@dataclass(frozen=True, slots=True, kw_only=True)
class Alternative:
    """Another way to read a span."""

    semiotic_class: SemioticClass
    spoken: str
    confidence: float
    """From 0 to 1, comparable with that of the chosen reading."""
    rule: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Span:
    """A piece of written text that is spoken otherwise than it is written."""

    start: int
    """Offset of the first character in the written text, in code points."""
    end: int
    """Offset behind the last character."""
    source: str
    """The written text from `start` to `end`."""
    semiotic_class: SemioticClass
    spoken: str
    """Words in place of the source; empty when the source is not read."""
    spoken_start: int
    """Offset of `spoken` in the spoken text."""
    rule: str
    """Name of the rule that read it, such as `telephone.dialled`."""
    confidence: float
    """From 0 to 1; 1 for what a person decided."""
    fields: Mapping[str, str] = field(default_factory=dict)
    """The parts that the class found, such as `hour` and `minute`."""
    alternatives: tuple[Alternative, ...] = ()
    """Other readings, likelier first."""
    origin: Origin = Origin.AUTOMATIC
    warning: str = ""
    """Why the reading is not what was asked for; empty when all is well."""

    @property
    def spoken_end(self) -> int:
        """Offset behind the last character of `spoken` in the spoken text."""
        return self.spoken_start + len(self.spoken)


@dataclass(frozen=True, slots=True, kw_only=True)
class Control:
    """What markup asks of the voice for a stretch of the spoken text."""

    kind: str
    """`break`, `prosody`, `voice`, `lang`, `emphasis`, `phoneme`, `p` or `s`."""
    start: int
    """Offset in the spoken text."""
    end: int
    """Offset behind the stretch; equal to `start` for a break."""
    attributes: Mapping[str, str] = field(default_factory=dict)
    """As written, with the names of SSML: `rate`, `pitch`, `volume`, `time`, `ph`, ..."""


@dataclass(frozen=True, kw_only=True)
class Utterance:
    """A written text with the spoken form of it.

    Spans are in order, disjoint and inside the written text; what stands between them is the
    same in both texts.
    """

    written: str
    spoken: str
    spans: tuple[Span, ...] = ()
    language: str = ""
    """BCP 47 tag of the text; of its longest part when languages were detected."""
    controls: tuple[Control, ...] = ()
    """In order of the spoken text, the outer before the inner."""
    warnings: tuple[str, ...] = ()
    """What in the markup or in the settings was not understood, each in one line."""

    def spoken_range(self, start: int, end: int) -> tuple[int, int]:
        """Range of the spoken text that says the written characters from `start` to `end`.

        A range that touches a span takes in the whole of what is said for it.
        """
        return self._to_spoken.translate(start, end)

    def written_range(self, start: int, end: int) -> tuple[int, int]:
        """Range of the written text that the spoken characters from `start` to `end` say.

        The way back from a spoken word, for instance one with a time, to what was written.
        """
        return self._to_written.translate(start, end)

    def span_at(self, position: int) -> Span | None:
        """Give the span that holds the written character at an offset."""
        at = bisect_right(self.spans, position, key=lambda span: span.start) - 1
        return self.spans[at] if at >= 0 and position < self.spans[at].end else None

    def swapped(self) -> "Utterance":
        """Exchange the two texts: what was spoken becomes the written text."""
        turned = (
            replace(
                span,
                start=span.spoken_start,
                end=span.spoken_end,
                source=span.spoken,
                spoken=span.source,
                spoken_start=span.start,
                alternatives=(),
            )
            for span in self.spans
        )
        return replace(
            self, written=self.spoken, spoken=self.written, spans=tuple(turned), controls=()
        )

    @cached_property
    def _to_spoken(self) -> PositionMap:
        return PositionMap([(s.start, s.end, s.spoken_start, s.spoken_end) for s in self.spans])

    @cached_property
    def _to_written(self) -> PositionMap:
        return PositionMap([(s.spoken_start, s.spoken_end, s.start, s.end) for s in self.spans])
