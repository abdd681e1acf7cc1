"""Texts of any length, no sentence of which comes twice by more than chance."""

from collections.abc import Iterator
from itertools import islice
from random import Random

_WHO = """The baker|My neighbour|A young doctor|The old captain|Her brother|The night porter
Our teacher|A tall stranger|The gardener|Their lawyer|The pilot|A tired clerk"""
_DID = """carried|remembered|painted|forgot|sold|repaired|described|followed|borrowed|examined
counted|returned"""
_WHAT = """the green ladder|a box of 24 apples|seven letters|the silver clock|a broken violin
three maps of the harbour|the last ticket|an unusual key|two sacks of flour|the kitchen window
a story about the sea|the small bridge"""
_WHEN = """before the rain began|on 3 May 1987|while the others slept|at 6:05 in the morning
after the long meeting|in the middle of winter|without saying a word|for $12.50 in cash
near the railway station|as if it were nothing|when the lamps went out|because nobody would"""
_END = """and nobody asked why|but the door stayed closed|so we waited until morning
and the dog barked twice|which surprised everyone in the room|although it was late
and then went home|but that was only the beginning"""
_PARTS = tuple(part.replace("\n", "|").split("|") for part in (_WHO, _DID, _WHAT, _WHEN, _END))


def paragraphs(seed: int, sentences: tuple[int, int] = (3, 6)) -> Iterator[str]:
    """Give paragraphs of so many sentences, without an end."""
    chance = Random(seed)
    while True:
        yield " ".join(_sentence(chance) for _ in range(chance.randint(*sentences)))


def text(size: int, seed: int) -> str:
    """Give a text of about so many characters, in paragraphs."""
    # A paragraph has some 300 characters.
    return "\n\n".join(islice(paragraphs(seed), max(1, size // 300)))[:size]


def _sentence(chance: Random) -> str:
    *parts, end = (chance.choice(part) for part in _PARTS)
    return " ".join(parts) + (f", {end}." if chance.randrange(2) else ".")
