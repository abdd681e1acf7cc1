"""Word error rate."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import accumulate
from math import inf

_SMALL = 4096
"""Cells of a table that is quicker filled than divided."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WordErrors:
    """What must be changed in a reference to get a hypothesis, in as few steps as can be."""

    reference_words: int
    substitutions: int
    deletions: int
    insertions: int

    @property
    def errors(self) -> int:
        """Steps in all."""
        return self.substitutions + self.deletions + self.insertions

    @property
    def rate(self) -> float:
        """WER: 0 is perfect; above 1 it can be; infinite for words against an empty reference."""
        if self.reference_words:
            return self.errors / self.reference_words
        return inf if self.errors else 0.0

    def __add__(self, other: "WordErrors") -> "WordErrors":
        return WordErrors(
            reference_words=self.reference_words + other.reference_words,
            substitutions=self.substitutions + other.substitutions,
            deletions=self.deletions + other.deletions,
            insertions=self.insertions + other.insertions,
        )


def word_errors(reference: Sequence[str], hypothesis: Sequence[str]) -> WordErrors:
    """Count the errors of a hypothesis against a reference, both normalized and cut into words.

    Characters serve as words where a script writes none. The sum is the least possible; where
    several alignments reach it, one is counted. Memory grows with the number of words: the
    alignment is found by halving (Hirschberg 1975) over rows of distances kept as bits of whole
    numbers (Myers 1999, Hyyrö 2003).
    """
    substitutions, deletions, insertions = _counts(list(reference), list(hypothesis))
    return WordErrors(
        reference_words=len(reference),
        substitutions=substitutions,
        deletions=deletions,
        insertions=insertions,
    )


_Counts = tuple[int, int, int]


def _counts(reference: list[str], hypothesis: list[str]) -> _Counts:
    """Substitutions, deletions and insertions of one best alignment."""
    reference, hypothesis = _without_same_ends(reference, hypothesis)
    if not reference or not hypothesis:
        return 0, len(reference), len(hypothesis)
    if len(reference) * len(hypothesis) <= _SMALL or len(reference) == 1:
        return _small_counts(reference, hypothesis)
    middle = len(reference) // 2
    to_left = _distances(reference[:middle], hypothesis)
    to_right = _distances(reference[: middle - 1 : -1], hypothesis[::-1])[::-1]
    sums = [left + right for left, right in zip(to_left, to_right, strict=True)]
    cut = sums.index(min(sums))
    first = _counts(reference[:middle], hypothesis[:cut])
    second = _counts(reference[middle:], hypothesis[cut:])
    return first[0] + second[0], first[1] + second[1], first[2] + second[2]


def _without_same_ends(one: list[str], other: list[str]) -> tuple[list[str], list[str]]:
    shortest = min(len(one), len(other))
    start = 0
    while start < shortest and one[start] == other[start]:
        start += 1
    end = 0
    while end < shortest - start and one[-1 - end] == other[-1 - end]:
        end += 1
    return one[start : len(one) - end], other[start : len(other) - end]


def _distances(reference: list[str], hypothesis: list[str]) -> list[int]:
    """Edit distance of the reference to every beginning of the hypothesis, the empty one first.

    Bit j of `up` says that the distance grows by one from hypothesis word j to the next, of
    `down` that it falls.
    """
    places: dict[str, int] = {}
    for at, word in enumerate(hypothesis):
        places[word] = places.get(word, 0) | 1 << at
    mask = (1 << len(hypothesis)) - 1
    up, down = mask, 0
    for word in reference:
        same = places.get(word, 0)
        diagonal = (((same & up) + up) ^ up) | same | down
        grows = down | ~(diagonal | up)
        falls = diagonal & up
        grows = grows << 1 | 1
        falls <<= 1
        up = (falls | ~(diagonal | grows)) & mask
        down = grows & diagonal & mask
    width = len(hypothesis)
    steps = zip(f"{up:0{width}b}"[::-1], f"{down:0{width}b}"[::-1], strict=True)
    deltas = ((rise == "1") - (fall == "1") for rise, fall in steps)
    return list(accumulate(deltas, initial=len(reference)))


def _small_counts(reference: list[str], hypothesis: list[str]) -> _Counts:
    """Count the same from a row of (errors, substitutions, deletions, insertions) at a time."""
    row = [(column, 0, 0, column) for column in range(len(hypothesis) + 1)]
    for word in reference:
        above, corner = row, row[0]
        row = [(corner[0] + 1, corner[1], corner[2] + 1, corner[3])]
        for other, corner, upper in zip(hypothesis, above, above[1:], strict=False):
            left = row[-1]
            changed = int(word != other)
            row.append(
                min(
                    (corner[0] + changed, corner[1] + changed, corner[2], corner[3]),
                    (upper[0] + 1, upper[1], upper[2] + 1, upper[3]),
                    (left[0] + 1, left[1], left[2], left[3] + 1),
                )
            )
    return row[-1][1:]
