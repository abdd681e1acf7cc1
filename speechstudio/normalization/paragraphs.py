"""Reads one paragraph in one language: scan, choose, and settle."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from speechstudio.normalization.decisions import Decision, assemble, without_overlaps
from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.options import Switch
from speechstudio.normalization.positions import PositionMap
from speechstudio.normalization.scanner import Candidate
from speechstudio.normalization.selection import Choice, choose
from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.utterance import Alternative, Span

Switches = Mapping[SemioticClass, Switch]

_ROUNDS = 3
"""How often what was spoken is looked at again; one look nearly always finds nothing."""
_MOST_ALTERNATIVES = 4


def decide(
    text: str, grammar: Grammar, region: str, switches: Switches, forced: Sequence[Decision]
) -> list[Decision]:
    """Decide about a paragraph; positions count from its start.

    Forced decisions stand. The result is settled: the same rules find nothing more to do in
    the words that are spoken.
    """
    decisions = without_overlaps(forced, _automatic(text, grammar, region, switches))
    for _ in range(_ROUNDS):
        spoken, spans = assemble(text, decisions, is_spaced=grammar.is_spaced)
        again = list(_automatic(spoken, grammar, region, switches))
        if not again:
            break
        settled = _settle(decisions, spans, spoken, again)
        if settled == decisions:
            break
        decisions = settled
    return decisions


def class_of(candidate: Candidate) -> SemioticClass:
    """Give the class of a candidate: its rule's, unless the reading found better."""
    return candidate.reading.semiotic_class or candidate.rule.semiotic_class


def _automatic(text: str, grammar: Grammar, region: str, switches: Switches) -> Iterator[Decision]:
    candidates = grammar.scanner.candidates(text, region)
    if switches:
        off = {cls for cls, switch in switches.items() if switch is Switch.OFF}
        candidates = [c for c in candidates if class_of(c) not in off]
    for choice in choose(candidates):
        decision = _decision(text, choice, grammar, switches)
        if decision.spoken != text[decision.start : decision.end]:
            yield decision


def _decision(text: str, choice: Choice, grammar: Grammar, switches: Switches) -> Decision:
    best = choice.chosen
    semiotic_class = class_of(best)
    spoken = best.reading.spoken
    if switches.get(semiotic_class) is Switch.SPELL:
        spoken = grammar.spell(text[best.start : best.end])
    return Decision(
        start=best.start,
        end=best.end,
        semiotic_class=semiotic_class,
        spoken=spoken,
        rule=best.rule.name,
        confidence=min(best.score, 1.0),
        fields=best.reading.fields,
        alternatives=tuple(_alternatives(choice, spoken))[:_MOST_ALTERNATIVES],
    )


def _alternatives(choice: Choice, spoken: str) -> Iterator[Alternative]:
    """Give other ways to read the stretch: first the same rule's, then other rules'."""
    for candidate in (choice.chosen, *choice.rejected):
        own = (candidate.reading.spoken,) if candidate is not choice.chosen else ()
        for words in (*own, *candidate.reading.others):
            if words != spoken:
                yield Alternative(
                    semiotic_class=class_of(candidate),
                    spoken=words,
                    confidence=min(candidate.score, 1.0),
                    rule=candidate.rule.name,
                )


def _settle(
    decisions: Sequence[Decision], spans: Sequence[Span], spoken: str, again: Sequence[Decision]
) -> list[Decision]:
    """Apply second decisions, made about the spoken text, to the written text.

    Where one touches what was decided before, both become one decision; one that touches
    what a person decided is dropped.
    """
    to_written = PositionMap([(s.spoken_start, s.spoken_end, s.start, s.end) for s in spans])
    to_spoken = PositionMap([(s.start, s.end, s.spoken_start, s.spoken_end) for s in spans])
    groups: list[tuple[int, int, list[Decision]]] = []
    for decision in again:
        start, end = to_written.translate(decision.start, decision.end)
        if groups and start < groups[-1][1]:
            groups[-1][2].append(decision)
            groups[-1] = (groups[-1][0], max(end, groups[-1][1]), groups[-1][2])
        else:
            groups.append((start, end, [decision]))
    merged: list[Decision] = []
    for start, end, parts in groups:
        touched = [d for d in decisions if d.start < end and d.end > start]
        if any(d.origin != "automatic" for d in touched):
            continue
        low, high = to_spoken.translate(start, end)
        words = assemble(
            spoken[:high],
            parts,
            is_spaced=True,
        )[0][low:]
        first = touched[0] if touched else parts[0]
        merged.append(replace(first, start=start, end=end, spoken=words, alternatives=()))
    kept = [d for d in decisions if not any(d.start < m.end and d.end > m.start for m in merged)]
    return sorted([*kept, *merged], key=lambda decision: decision.start)
