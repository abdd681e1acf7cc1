"""Diarization error rate."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from math import inf

from speechstudio.domain.metrics.assignment import best_assignment
from speechstudio.domain.turns import SpeakerTurn, united_turns


@dataclass(frozen=True, slots=True, kw_only=True)
class DiarizationErrors:
    """Times by which a diarization is wrong, added up over speakers; milliseconds."""

    total_ms: int
    """Speech in the reference: time of each speaker, so that overlap counts twice."""
    missed_ms: int
    """Reference speech with nobody for it in the hypothesis."""
    false_alarm_ms: int
    """Hypothesis speech with nobody for it in the reference."""
    confusion_ms: int
    """Speech given to the wrong speaker."""
    mapping: tuple[tuple[str, str], ...] = ()
    """Reference speaker and hypothesis speaker of each pair that shares time."""

    @property
    def rate(self) -> float:
        """DER: 0 is perfect; above 1 it can be; infinite for errors in a silent reference."""
        errors = self.missed_ms + self.false_alarm_ms + self.confusion_ms
        if self.total_ms:
            return errors / self.total_ms
        return inf if errors else 0.0


def diarization_errors(
    reference: Iterable[SpeakerTurn], hypothesis: Iterable[SpeakerTurn]
) -> DiarizationErrors:
    """Compare two diarizations with no collar and overlapping speech scored.

    Speakers are paired so that the pairs share the most time. The rate is that of NIST's rich
    transcription evaluations: at each moment the missed speakers, the superfluous ones and the
    mistaken ones are counted, over the speakers of the reference.
    """
    slices = list(_slices(united_turns(reference), united_turns(hypothesis)))
    pairs = _mapping(slices)
    total = missed = false_alarm = confusion = 0
    for length, spoken, found in slices:
        correct = sum(1 for who in spoken if pairs.get(who) in found)
        total += length * len(spoken)
        missed += length * max(0, len(spoken) - len(found))
        false_alarm += length * max(0, len(found) - len(spoken))
        confusion += length * (min(len(spoken), len(found)) - correct)
    return DiarizationErrors(
        total_ms=total,
        missed_ms=missed,
        false_alarm_ms=false_alarm,
        confusion_ms=confusion,
        mapping=tuple(sorted(pairs.items())),
    )


_Slice = tuple[int, frozenset[str], frozenset[str]]


def _slices(
    reference: Iterable[SpeakerTurn], hypothesis: Iterable[SpeakerTurn]
) -> Iterator[_Slice]:
    """Stretches without a change: milliseconds, speakers in the reference, in the hypothesis."""
    changes: dict[int, list[tuple[int, str, bool]]] = defaultdict(list)
    for side, turns in enumerate((reference, hypothesis)):
        for turn in turns:
            changes[turn.start_ms].append((side, turn.speaker, True))
            changes[turn.end_ms].append((side, turn.speaker, False))
    active: tuple[set[str], set[str]] = (set(), set())
    last_ms = 0
    for time_ms in sorted(changes):
        if any(active) and time_ms > last_ms:
            yield time_ms - last_ms, frozenset(active[0]), frozenset(active[1])
        for side, speaker, begins in changes[time_ms]:
            if begins:
                active[side].add(speaker)
            else:
                active[side].discard(speaker)
        last_ms = time_ms


def _mapping(slices: Iterable[_Slice]) -> dict[str, str]:
    """Hypothesis speaker of each reference speaker, so that the pairs share the most time."""
    shared: dict[tuple[str, str], int] = defaultdict(int)
    for length, spoken, found in slices:
        for pair in ((one, other) for one in spoken for other in found):
            shared[pair] += length
    ours, theirs = sorted({one for one, _ in shared}), sorted({other for _, other in shared})
    gains = [[shared.get((one, other), 0) for other in theirs] for one in ours]
    return {
        ours[row]: theirs[column] for row, column in best_assignment(gains) if gains[row][column]
    }
