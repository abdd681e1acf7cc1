"""Which sounds belong to which word.

A reader of text gives its sounds in groups, mostly one a word; but it says “of the” in one
breath, and reads “NASA1” in several. Where the numbers differ, the sounds are compared with those
of every word alone, by the least number of edits (Levenshtein distance).
"""

from collections.abc import Callable, Sequence

Run = tuple[int, int]
"""A half-open run of sounds."""

SPACE = " "
_SILENT = frozenset(" .,;:!?¡¿…—–-\"'“”«»()")
_LARGEST = 400_000
"""More comparisons than these are not worth their time; the sounds are then shared evenly."""


def shares(
    sounds: Sequence[str], words: Sequence[str], alone: Callable[[str], Sequence[str]]
) -> list[Run]:
    """Return the run of sounds of each word, in order.

    `sounds` has spaces between groups; `alone` gives the sounds of one word by itself. A word
    that got none has an empty run where it would stand.
    """
    groups = _groups(sounds)
    if not words or not groups:
        return [(0, 0)] * len(words)
    if len(groups) == len(words):
        return groups
    heard = [index for index, sound in enumerate(sounds) if sound not in _SILENT]
    expected = [(s, at) for at, word in enumerate(words) for s in alone(word) if s not in _SILENT]
    if not heard or not expected or len(heard) * len(expected) > _LARGEST:
        owners = [at * len(words) // len(heard) for at in range(len(heard))]
    else:
        owners = _owners([sounds[index] for index in heard], expected)
    return _runs(heard, owners, len(words))


def _groups(sounds: Sequence[str]) -> list[Run]:
    """Find the runs between spaces in which something is heard."""
    found: list[Run] = []
    start = 0
    for at in range(len(sounds) + 1):
        if at == len(sounds) or sounds[at] == SPACE:
            if any(sound not in _SILENT for sound in sounds[start:at]):
                found.append((start, at))
            start = at + 1
    return found


def _owners(heard: Sequence[str], expected: Sequence[tuple[str, int]]) -> list[int]:
    """Give each sound that is heard the word of the expected one that it is aligned with."""
    rows = [list(range(len(expected) + 1))]
    for at, sound in enumerate(heard):
        above, row = rows[-1], [at + 1]
        for column, (other, _) in enumerate(expected):
            same = above[column] + (sound != other)
            row.append(min(same, above[column + 1] + 1, row[column] + 1))
        rows.append(row)
    owners = [0] * len(heard)
    at, column = len(heard), len(expected)
    while at:
        if column and rows[at][column] == rows[at][column - 1] + 1:
            column -= 1
            continue
        at -= 1
        owners[at] = expected[max(0, column - 1)][1]
        cost = heard[at] != expected[column - 1][0] if column else 1
        if column and rows[at + 1][column] == rows[at][column - 1] + cost:
            column -= 1
    return owners


def _runs(heard: Sequence[int], owners: Sequence[int], words: int) -> list[Run]:
    """Turn the owner of each sound into runs; owners never go back."""
    runs: list[Run] = []
    end = 0
    for word in range(words):
        own = [index for index, owner in zip(heard, owners, strict=True) if owner == word]
        runs.append((own[0], own[-1] + 1) if own else (end, end))
        end = runs[-1][1]
    return runs
