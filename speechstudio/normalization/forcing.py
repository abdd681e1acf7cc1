"""Decisions that a person made: markup before overrides before the lexicon."""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from speechstudio.domain.errors import UsageError
from speechstudio.normalization.decisions import Decision, assemble, without_overlaps
from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.lexicon.entries import Entry, Lexicon, Match
from speechstudio.normalization.markup.marked import SAY_AS, WORDS, Mark
from speechstudio.normalization.options import Override
from speechstudio.normalization.paragraphs import decide
from speechstudio.normalization.regions import subtags
from speechstudio.normalization.semiotic import Origin, SemioticClass

_AS_IT_IS = frozenset({SemioticClass.PLAIN, SemioticClass.PUNCT})
"""Classes that every text can be read as: unchanged, or not at all."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Part:
    """A part of the plain text that is of one language."""

    start: int
    end: int
    language: str
    grammar: Grammar

    @property
    def region(self) -> str:
        """Second part of the language tag."""
        return subtags(self.language)[1]


def by_precedence(layers: Iterable[Iterable[Decision]]) -> list[Decision]:
    """Merge layers, the strongest first; of two that touch, the stronger or earlier stays."""
    merged: list[Decision] = []
    for layer in layers:
        ordered: list[Decision] = []
        for decision in sorted(layer, key=lambda decision: (decision.start, -decision.end)):
            if not ordered or decision.start >= ordered[-1].end:
                ordered.append(decision)
        merged = without_overlaps(merged, ordered)
    return merged


def of_marks(text: str, marks: Iterable[Mark], parts: Sequence[Part]) -> Iterator[Decision]:
    """Carry out `say-as`, `sub`, whose alias is read as a text is, and words that are given."""
    for mark in marks:
        if not text[mark.start : mark.end].strip():
            continue
        part = _part_at(parts, mark.start)
        if mark.kind == "sub":
            words = _read(mark.attributes["alias"], part)
            yield _said(mark.start, mark.end, words, Origin.MARKUP)
        elif mark.kind == WORDS:
            yield _said(mark.start, mark.end, mark.attributes["alias"], Origin.MARKUP)
        elif mark.kind == "say-as":
            wanted = SAY_AS[mark.attributes["interpret-as"].lower()]
            style = mark.attributes.get("format", "")
            yield read_as(text[mark.start : mark.end], wanted, style, part, Origin.MARKUP).moved(
                mark.start
            )


def of_overrides(
    text: str, overrides: Iterable[Override], parts: Sequence[Part]
) -> Iterator[Decision]:
    """Carry out overrides, whose positions count in the plain text."""
    for override in overrides:
        part = _part_at(parts, override.start)
        if override.spoken is not None:
            yield _said(override.start, override.end, override.spoken, Origin.OVERRIDE)
            continue
        wanted = override.semiotic_class or SemioticClass.VERBATIM
        source = text[override.start : override.end]
        decision = read_as(source, wanted, override.style, part, Origin.OVERRIDE)
        yield decision.moved(override.start)


def check_overrides(text: str, overrides: Iterable[Override]) -> None:
    """Refuse overrides of nothing with `UsageError`."""
    for override in overrides:
        if not 0 <= override.start < override.end <= len(text):
            raise UsageError(
                f"an override from {override.start} to {override.end} lies outside the text"
                f" of {len(text)} characters",
                hint="Give offsets of characters that are there.",
            )


def of_lexicon(text: str, lexicon: Lexicon, part: Part) -> Iterator[Decision]:
    """Apply a lexicon to a part; positions count in the whole text."""
    piece = text[part.start : part.end]
    for match in lexicon.matches(piece, part.language, is_spaced=part.grammar.is_spaced):
        yield _by_entry(piece[match.start : match.end], match, part).moved(part.start)


def read_as(source: str, wanted: SemioticClass, style: str, part: Part, origin: Origin) -> Decision:
    """Read a text as a class that somebody asked for; spell it when it cannot be, and say so."""
    core = source.strip()
    if wanted in _AS_IT_IS:
        spoken = source if wanted is SemioticClass.PLAIN else ""
        return replace(_said(0, len(source), spoken, origin), semiotic_class=wanted)
    reading = part.grammar.read_as(core, wanted, style, part.region) if core else None
    warning = f"{core!r} cannot be read as {wanted}, so it is spelled out"
    return Decision(
        start=0,
        end=len(source),
        semiotic_class=wanted if reading else SemioticClass.VERBATIM,
        spoken=reading.spoken if reading else part.grammar.spell(core),
        rule=f"{origin}.{wanted}",
        fields=reading.fields if reading else {},
        origin=origin,
        warning="" if reading else warning,
    )


def _by_entry(source: str, match: Match, part: Part) -> Decision:
    entry: Entry = match.entry
    if entry.semiotic_class and not entry.spoken:
        decision = read_as(source, entry.semiotic_class, "", part, Origin.LEXICON)
        return decision.moved(match.start)
    spoken = match.spoken or source
    if entry.pattern and match.spoken:  # what it quotes may be numbers
        spoken = _read(spoken, part)
    said = _said(match.start, match.end, spoken, Origin.LEXICON)
    return replace(
        said,
        semiotic_class=entry.semiotic_class or said.semiotic_class,
        fields={"ipa": entry.ipa} if entry.ipa else {},
    )


def _read(text: str, part: Part) -> str:
    """Give what the rules say for a text."""
    return assemble(text, decide(text, part.grammar, part.region, {}, []))[0]


def _said(
    start: int,
    end: int,
    spoken: str,
    origin: Origin,
    semiotic_class: SemioticClass = SemioticClass.PLAIN,
) -> Decision:
    return Decision(
        start=start,
        end=end,
        semiotic_class=semiotic_class,
        spoken=spoken,
        rule=str(origin),
        origin=origin,
    )


def _part_at(parts: Sequence[Part], position: int) -> Part:
    at = bisect_right(parts, position, key=lambda part: part.end)
    return parts[min(at, len(parts) - 1)]
