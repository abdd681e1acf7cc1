"""The second stage: of readings that overlap, choose the likeliest."""

from bisect import bisect_left
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from speechstudio.normalization.scanner import Candidate


@dataclass(frozen=True, slots=True, kw_only=True)
class Choice:
    """A candidate that was chosen, with the ones of the same stretch that were not."""

    chosen: Candidate
    rejected: tuple[Candidate, ...]


def choose(candidates: Iterable[Candidate]) -> Iterator[Choice]:
    """Give disjoint choices in order: the highest score wins, then the longer, then the earlier."""
    cluster: list[Candidate] = []
    end = -1
    for candidate in sorted(candidates, key=lambda candidate: candidate.start):
        if cluster and candidate.start >= end:
            yield from _of_cluster(cluster)
            cluster = []
        cluster.append(candidate)
        end = max(end, candidate.end)
    yield from _of_cluster(cluster)


def _of_cluster(cluster: Sequence[Candidate]) -> Iterator[Choice]:
    """Choose among candidates that hang together by overlaps."""
    if len(cluster) == 1:
        yield Choice(chosen=cluster[0], rejected=())
        return
    ranked = sorted(cluster, key=lambda c: (-c.score, c.start - c.end, c.start))
    starts: list[int] = []
    taken: list[Candidate] = []
    for candidate in ranked:
        at = bisect_left(starts, candidate.start)
        if at and taken[at - 1].end > candidate.start:
            continue
        if at < len(taken) and taken[at].start < candidate.end:
            continue
        starts.insert(at, candidate.start)
        taken.insert(at, candidate)
    # in one pass, or a long cluster would cost the square of its length
    stretches: dict[tuple[int, int], list[Candidate]] = {}
    for candidate in ranked:
        stretches.setdefault((candidate.start, candidate.end), []).append(candidate)
    for chosen in taken:
        same = stretches[chosen.start, chosen.end]
        yield Choice(chosen=chosen, rejected=tuple(_others(chosen, same)))


def _others(chosen: Candidate, same: Iterable[Candidate]) -> Iterator[Candidate]:
    """Give the other readings of the very same stretch, each once."""
    said = {chosen.reading.spoken}
    for candidate in same:
        if candidate.reading.spoken not in said:
            said.add(candidate.reading.spoken)
            yield candidate
