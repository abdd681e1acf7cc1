"""A place of a text as the rules see it: what matched, and the words around."""

import re
from dataclasses import dataclass

_WIDTH = 96
"""Characters to each side in which words are looked for: bounds the work at each anchor."""
_WORD = re.compile(r"[^\W_]+(?:['\u2019][^\W\d_]+)?")
_PARAGRAPH_END = re.compile(r"\n[^\S\n]*\n")
_SENTENCE_END = re.compile(
    r"[.!?\u2026][\"'\u201d\u2019)\]]*\s+(?=[\"'\u201c\u2018(\[]?[A-Z\u00c0-\u00de0-9])"
)


class Surroundings:
    """The text around one anchor, read when a rule asks for it."""

    __slots__ = ("_left", "start", "text")

    def __init__(self, text: str, start: int) -> None:
        self.text = text
        self.start = start
        self._left: list[str] | None = None

    def left_words(self) -> list[str]:
        """Words before the anchor as written, the nearest first."""
        if self._left is None:
            begin = max(0, self.start - _WIDTH)
            # a word that the edge of the window cuts is not whole
            while 0 < begin < self.start and self.text[begin - 1].isalnum():
                begin += 1
            piece = self.text[begin : self.start]
            breaks = list(_PARAGRAPH_END.finditer(piece))
            if breaks:
                piece = piece[breaks[-1].end() :]
            self._left = _WORD.findall(piece)[::-1]
        return self._left


@dataclass(frozen=True, slots=True)
class Site:
    """One match of one rule."""

    surroundings: Surroundings
    match: re.Match[str]
    region: str
    """Second part of the language tag, such as `US`; empty when none was given."""

    @property
    def text(self) -> str:
        """The whole paragraph."""
        return self.surroundings.text

    @property
    def source(self) -> str:
        """What matched."""
        return self.match.group()

    @property
    def start(self) -> int:
        """Offset of the match in `text`."""
        return self.match.start()

    @property
    def end(self) -> int:
        """Offset behind the match."""
        return self.match.end()

    @property
    def before(self) -> str:
        """The character before the match; empty at the start."""
        return self.text[self.start - 1 : self.start] if self.start else ""

    @property
    def after(self) -> str:
        """The character behind the match; empty at the end."""
        return self.text[self.end : self.end + 1]

    def __getitem__(self, group: str | int) -> str:
        """Text of a group; empty when it took no part."""
        return self.match.group(group) or ""

    def left(self, at: int = 0) -> str:
        """Give the word before the match, in small letters; `at` counts further back."""
        words = self.surroundings.left_words()
        return words[at].lower() if at < len(words) else ""

    def left_as_written(self, at: int = 0) -> str:
        """Give the word before the match as it is written."""
        words = self.surroundings.left_words()
        return words[at] if at < len(words) else ""

    def left_set(self, count: int) -> frozenset[str]:
        """Give the `count` words before the match, in small letters."""
        return frozenset(word.lower() for word in self.surroundings.left_words()[:count])

    def left_text(self, width: int = _WIDTH) -> str:
        """Give the characters before the match, at most `width`."""
        return self.text[max(0, self.start - width) : self.start]

    def right_text(self, width: int = _WIDTH) -> str:
        """Give the characters behind the match, at most `width`."""
        return self.text[self.end : self.end + width]

    def right(self, at: int = 0) -> str:
        """Give the word behind the match, in small letters; `at` counts further on."""
        return self.right_as_written(at).lower()

    def right_as_written(self, at: int = 0) -> str:
        """Give the word behind the match as it is written."""
        words = self.right_words()
        return words[at] if at < len(words) else ""

    def right_set(self, count: int) -> frozenset[str]:
        """Give the `count` words behind the match, in small letters."""
        return frozenset(word.lower() for word in self.right_words()[:count])

    def right_words(self) -> list[str]:
        """Words behind the match as written, the nearest first."""
        end = min(len(self.text), self.end + _WIDTH)
        while self.end < end < len(self.text) and self.text[end].isalnum():
            end -= 1
        piece = self.text[self.end : end]
        stop = _PARAGRAPH_END.search(piece)
        return _WORD.findall(piece[: stop.start()] if stop else piece)

    @property
    def is_sentence_start(self) -> bool:
        """Whether only opening signs stand between the match and the start of a sentence."""
        before = self.left_text(32).rstrip(" \t\u00a0\"'\u201c\u2018([")
        return not before or before[-1] in ".!?\u2026:\n"

    @property
    def is_sentence_end(self) -> bool:
        """Whether the sentence or the text ends right behind the match."""
        after = self.right_text(48)
        return (
            not after.strip(" \t\"'\u201d\u2019)]")
            or re.match(r"[\"'\u201d\u2019)\]]*(?:[.!?\u2026]|\s*\n\s*\n)", after) is not None
        )
