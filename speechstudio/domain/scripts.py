"""Writing with and without spaces, and how typed text falls into words."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from unicodedata import category, combining

_UNSPACED_RANGES = (
    (0x0E00, 0x0EFF),  # Thai, Lao
    (0x1000, 0x109F),  # Myanmar
    (0x1780, 0x17FF),  # Khmer
    (0x2E80, 0x2FDF),  # radicals
    (0x3005, 0x3007),  # ideographic marks and zero
    (0x3040, 0x312F),  # Hiragana, Katakana, Bopomofo
    (0x31A0, 0x31FF),  # Bopomofo and Katakana extensions
    (0x3400, 0x4DBF),  # Han
    (0x4E00, 0x9FFF),  # Han
    (0xA9E0, 0xA9FF),  # Myanmar
    (0xAA60, 0xAA7F),  # Myanmar
    (0xF900, 0xFAFF),  # Han
    (0xFF66, 0xFF9F),  # half-width Katakana
    (0x20000, 0x3FFFF),  # Han
)
_WIDE_PUNCTUATION_RANGES = ((0x3000, 0x3004), (0x3008, 0x303F), (0xFF00, 0xFF65))
_VIRAMA = 9
"""Canonical combining class of the signs that tie the next consonant to the one before."""
_OPENING = frozenset({"Ps", "Pi"})


def _members(ranges: tuple[tuple[int, int], ...]) -> str:
    return "".join(f"{chr(first)}-{chr(last)}" for first, last in ranges)


UNSPACED = _members(_UNSPACED_RANGES)
"""Inside of a regular expression's set: the characters of scripts that write no spaces."""

_UNSPACED = re.compile(f"[{UNSPACED}]")
_WIDE = re.compile(f"[{UNSPACED}{_members(_WIDE_PUNCTUATION_RANGES)}]")


@dataclass(frozen=True, slots=True, kw_only=True)
class Token:
    """A word of typed text, not yet timed."""

    text: str
    spaced: bool
    """As `Word.spaced`."""
    start: int
    """Offset of its first character in the text."""

    @property
    def end(self) -> int:
        """Offset behind its last character."""
        return self.start + len(self.text)


def is_unspaced(character: str) -> bool:
    """Tell whether a character belongs to a script that writes no spaces between words.

    Han, Hiragana, Katakana, Bopomofo, Thai, Lao, Khmer and Myanmar.
    """
    return _UNSPACED.match(character) is not None


def count_unspaced(text: str) -> int:
    """Count the characters of such scripts in a text."""
    return 0 if text.isascii() else len(_UNSPACED.findall(text))


def is_wide(character: str) -> bool:
    """Tell whether a character is of such a script, or is the punctuation of East Asia."""
    return _WIDE.match(character) is not None


def letters(word: str) -> str:
    """Letters and figures of a word without case; all of it when there are none."""
    return "".join(filter(str.isalnum, word.casefold())) or word


def tokenize(text: str) -> tuple[Token, ...]:
    """Cut typed text at white space, and unspaced scripts also between characters.

    Combining signs and closing punctuation stay with the character before, opening
    punctuation with the one after. The tokens joined as words are joined give the text again,
    but for the width of its white space.
    """
    tokens: list[Token] = []
    for chunk in re.finditer(r"\S+", text):
        starts = [*_piece_starts(chunk.group()), len(chunk.group())]
        for start, end in pairwise(starts):
            piece = chunk.group()[start:end]
            spaced = start == 0 and (bool(tokens) or not any(map(is_unspaced, piece)))
            tokens.append(Token(text=piece, spaced=spaced, start=chunk.start() + start))
    return tuple(tokens)


def _piece_starts(chunk: str) -> Iterator[int]:
    """Offsets at which the pieces of a chunk without white space begin."""
    yield 0
    lettered = unspaced = False
    opening: int | None = None
    for at, character in enumerate(chunk):
        if category(character) in _OPENING:
            opening = at if opening is None else opening
        elif character.isalnum():
            kind = is_unspaced(character)
            tied = at > 0 and combining(chunk[at - 1]) == _VIRAMA
            if lettered and not tied and (kind or unspaced):
                yield at if opening is None else opening
                unspaced = kind
            else:
                unspaced = unspaced or kind
            lettered, opening = True, None
