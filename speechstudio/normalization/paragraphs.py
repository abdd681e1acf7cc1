"""Reads one paragraph in one language: scan, choose, and settle."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from speechstudio.normalization.decisions import Decision, assemble, spaced, without_overlaps
from speechstudio.normalization.grammar import Grammar
from speechstudio.normalization.options import Switch
from speechstudio.normalization.positions import PositionMap
from speechstudio.normalization.scanner import Candidate
from speechstudio.normalization.selection import Choice, choose
from speechstudio.normalization.semiotic import Origin, SemioticClass
from speechstudio.normalization.utterance import Alternative, Span

Switches = Mapping[SemioticClass, Switch]

_ROUNDS = 8
"""How often what was spoken is looked at again; one look nearly always finds nothing."""
_MOST_ALTERNATIVES = 4


def decide(
    text: str, grammar: Grammar, region: str, switches: Switches, forced: Sequence[Decision]
) -> list[Decision]:
    """Decide about a paragraph; positions count from its start.

    Forced decisions stand, and what a switch decides. The result is settled: the same rules
    find nothing more to do in the words that are spoken.
    """
    decisions = without_overlaps(forced, _automatic(text, grammar, region, switches))
    if grammar.is_spaced:
        decisions = list(spaced(text, decisions))
    settled = _settled(text, decisions, grammar, region, switches)
    if not switches:
        return settled
    return [d for d in settled if d.origin is not Origin.AUTOMATIC or d.spoken != _source(text, d)]


def _settled(
    text: str, decisions: list[Decision], grammar: Grammar, region: str, switches: Switches
) -> list[Decision]:
    """Look at what is spoken again, until nothing changes."""
    for _ in range(_ROUNDS):
        spoken, spans = assemble(text, decisions)
        again = list(_automatic(spoken, grammar, region, switches))
        if grammar.is_spaced:
            again = list(spaced(spoken, again))
        if not again:
            break
        settled = _settle(decisions, spans, spoken, again, switches)
        if settled == decisions:
            break
        decisions = settled
    return decisions


def _source(text: str, decision: Decision) -> str:
    return text[decision.start : decision.end]


def class_of(candidate: Candidate) -> SemioticClass:
    """Give the class of a candidate: its rule's, unless the reading found better."""
    return candidate.reading.semiotic_class or candidate.rule.semiotic_class


def _automatic(text: str, grammar: Grammar, region: str, switches: Switches) -> Iterator[Decision]:
    for choice in choose(grammar.scanner.candidates(text, region)):
        decision = _decision(text, choice, grammar, switches)
        is_off = switches.get(decision.semiotic_class) is Switch.OFF
        if is_off or decision.spoken != _source(text, decision):
            yield decision


def _decision(text: str, choice: Choice, grammar: Grammar, switches: Switches) -> Decision:
    best = choice.chosen
    semiotic_class = class_of(best)
    spoken = best.reading.spoken
    switch = switches.get(semiotic_class, Switch.ON)
    if switch is not Switch.ON:
        source = text[best.start : best.end]
        spoken = source if switch is Switch.OFF else grammar.spell(source)
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
    decisions: Sequence[Decision],
    spans: Sequence[Span],
    spoken: str,
    again: Sequence[Decision],
    switches: Switches,
) -> list[Decision]:
    """Apply second decisions, made about the spoken text, to the written text.

    Where one touches what was decided before, both become one decision; one that touches
    what a person decided is dropped.
    """
    to_written = PositionMap([(s.spoken_start, s.spoken_end, s.start, s.end) for s in spans])
    to_spoken = PositionMap([(s.start, s.end, s.spoken_start, s.spoken_end) for s in spans])
    starts = [decision.start for decision in decisions]
    ends = [decision.end for decision in decisions]
    settled: list[Decision] = []
    at = 0
    for start, end, parts in _groups(again, to_written):
        first, last = bisect_right(ends, start), bisect_left(starts, end)
        touched = decisions[first:last]
        if any(_is_fixed(decision, switches) for decision in touched):
            continue
        low, high = to_spoken.translate(start, end)
        words = assemble(spoken[low:high], [part.moved(-low) for part in parts])[0]
        kind = touched[0] if touched else parts[0]
        settled += decisions[at:first]
        settled.append(replace(kind, start=start, end=end, spoken=words, alternatives=()))
        at = max(last, first)
    return settled + list(decisions[at:])


def _is_fixed(decision: Decision, switches: Switches) -> bool:
    """Tell whether a person decided, about this place or about the class."""
    is_switched = switches.get(decision.semiotic_class, Switch.ON) is not Switch.ON
    return is_switched or decision.origin is not Origin.AUTOMATIC


def _groups(
    again: Sequence[Decision], to_written: PositionMap
) -> list[tuple[int, int, list[Decision]]]:
    """Gather second decisions by the written ranges that they change."""
    groups: list[tuple[int, int, list[Decision]]] = []
    for decision in again:
        start, end = to_written.translate(decision.start, decision.end)
        if groups and start < groups[-1][1]:
            first, last, parts = groups.pop()
            groups.append((first, max(end, last), [*parts, decision]))
        else:
            groups.append((start, end, [decision]))
    return groups
