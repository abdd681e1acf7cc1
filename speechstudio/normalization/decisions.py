"""What was decided about stretches of a text, and the utterance that follows from it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field

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


def assemble(
    text: str, decisions: Iterable[Decision], *, is_spaced: bool
) -> tuple[str, tuple[Span, ...]]:
    """Put the spoken text together; decisions are in order and disjoint.

    Where words would run into each other, a space is added to what is spoken, in scripts that
    write spaces.
    """
    pieces: list[str] = []
    spans: list[Span] = []
    at = length = 0
    last = ""
    for decision in decisions:
        between = text[at : decision.start]
        pieces.append(between)
        length += len(between)
        last = between[-1:] or last
        spoken = decision.spoken
        if spoken and is_spaced:
            spoken = _spaced(last, spoken, text[decision.end : decision.end + 1])
        spans.append(_span(decision, text[decision.start : decision.end], spoken, length))
        pieces.append(spoken)
        length += len(spoken)
        last = spoken[-1:] or last
        at = decision.end
    pieces.append(text[at:])
    return "".join(pieces), tuple(spans)


def _spaced(before: str, spoken: str, after: str) -> str:
    """Keep words apart from their neighbours."""
    front = " " if before.isalnum() and spoken[0].isalnum() else ""
    back = " " if spoken[-1].isalnum() and after.isalnum() else ""
    return front + spoken + back


def _span(decision: Decision, source: str, spoken: str, spoken_start: int) -> Span:
    return Span(
        start=decision.start,
        end=decision.end,
        source=source,
        semiotic_class=decision.semiotic_class,
        spoken=spoken,
        spoken_start=spoken_start,
        rule=decision.rule,
        confidence=decision.confidence,
        fields=decision.fields,
        alternatives=decision.alternatives,
        origin=decision.origin,
        warning=decision.warning,
    )


def without_overlaps(forced: Sequence[Decision], automatic: Iterable[Decision]) -> list[Decision]:
    """Merge in order; an automatic decision that touches a forced one gives way."""
    merged: list[Decision] = []
    at = 0
    for decision in automatic:
        while at < len(forced) and forced[at].end <= decision.start:
            merged.append(forced[at])
            at += 1
        if at == len(forced) or forced[at].start >= decision.end:
            merged.append(decision)
    merged.extend(forced[at:])
    return merged
