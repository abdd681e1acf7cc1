"""What was decided about stretches of a text, and the spoken text that follows from it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field, replace
from itertools import pairwise

from speechstudio.normalization.semiotic import Origin, SemioticClass
from speechstudio.normalization.utterance import Alternative, Span


@dataclass(frozen=True, slots=True, kw_only=True)
class Decision:
    """How a stretch of written text is to be read; like a `Span` without its spoken place."""

    start: int
    end: int
    semiotic_class: SemioticClass
    spoken: str
    rule: str
    confidence: float = 1.0
    fields: Mapping[str, str] = field(default_factory=dict)
    alternatives: tuple[Alternative, ...] = ()
    origin: Origin = Origin.AUTOMATIC
    warning: str = ""

    def moved(self, by: int) -> "Decision":
        """Move along the text."""
        return replace(self, start=self.start + by, end=self.end + by) if by else self

    def touches(self, start: int, end: int) -> bool:
        """Tell whether it shares a character with a range."""
        return self.start < end and start < self.end


def assemble(text: str, decisions: Iterable[Decision]) -> tuple[str, tuple[Span, ...]]:
    """Put the spoken text together; decisions are in order and disjoint."""
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    for decision in decisions:
        pieces += (text[at : decision.start], decision.spoken)
        length += decision.start - at
        at = decision.end
        spans.append(
            Span(
                start=decision.start,
                end=decision.end,
                source=text[decision.start : decision.end],
                semiotic_class=decision.semiotic_class,
                spoken=decision.spoken,
                spoken_start=length,
                rule=decision.rule,
                confidence=decision.confidence,
                fields=decision.fields,
                alternatives=decision.alternatives,
                origin=decision.origin,
                warning=decision.warning,
            )
        )
        length += len(decision.spoken)
    pieces.append(text[at:])
    return "".join(pieces), tuple(spans)


def spaced(text: str, decisions: Iterable[Decision]) -> Iterator[Decision]:
    """Add spaces to what is spoken where words would run into each other."""
    at = 0
    last = ""
    for decision, following in pairwise([*decisions, None]):
        if decision is None:
            return
        last = text[at : decision.start][-1:] or last
        at = decision.end
        spoken = decision.spoken
        if spoken:
            after = text[at : at + 1]
            if following is not None and following.start == at:
                after = following.spoken[:1] or after
            joins = _is_word_at(text, decision, decision.start), _is_word_at(text, decision, at)
            front = " " if last.isalnum() and spoken[0].isalnum() and not joins[0] else ""
            back = " " if spoken[-1].isalnum() and after.isalnum() and not joins[1] else ""
            spoken = front + spoken + back
            last = spoken[-1]
        yield decision if spoken == decision.spoken else replace(decision, spoken=spoken)


def _is_word_at(text: str, decision: Decision, edge: int) -> bool:
    """Tell whether somebody gave other letters for a part of a word, and it goes on at an edge."""
    if decision.origin is Origin.AUTOMATIC or decision.semiotic_class is not SemioticClass.PLAIN:
        return False
    around = text[max(0, edge - 1) : edge + 1]
    return len(around) > 1 and around.isalpha()


def without_overlaps(forced: Sequence[Decision], others: Iterable[Decision]) -> list[Decision]:
    """Merge two lists in order; one of the others that touches a forced one gives way."""
    merged: list[Decision] = []
    at = 0
    for decision in others:
        while at < len(forced) and forced[at].end <= decision.start:
            merged.append(forced[at])
            at += 1
        if at == len(forced) or forced[at].start >= decision.end:
            merged.append(decision)
    merged.extend(forced[at:])
    return merged
