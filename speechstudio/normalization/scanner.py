"""The first stage: find every reading that any rule sees in a text."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass

from speechstudio.normalization.rules import CAPS, DIGIT, LETTER, MIXED, SYMBOL, Reading, Rule
from speechstudio.normalization.site import Site, Surroundings

_MEMORY = 20_000
"""Tokens whose rules are remembered; the memory starts anew when it is full."""
CERTAIN = 0.95
"""Score of a reading inside of which nobody looks for others."""
_NEAR = 96
"""Characters from an anchor on among which a rule finds what it needs."""
_LONG = 24
"""Characters of a token that few rules take in whole: a run of digits, or of one letter."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Candidate:
    """A stretch of text with one way to read it."""

    start: int
    end: int
    score: float
    rule: Rule
    reading: Reading


def kinds_of(token: str) -> Iterator[str]:
    """Name the anchors that a token serves: itself in small letters, and what it looks like."""
    yield token.lower()
    first = token[0]
    if first.isdigit():
        yield DIGIT
    elif len(token) == 1:
        if first.isalpha():
            if first.isupper():
                yield LETTER
        elif not first.isascii():
            yield SYMBOL
    elif token.isalpha() and token.isupper():
        yield CAPS
    elif any(character.isdigit() or character.isupper() for character in token[1:]):
        yield MIXED


class Scanner:
    """Applies the rules of a language wherever a token is an anchor of theirs.

    Time grows with the length of the text: each rule looks at bounded surroundings.
    """

    def __init__(self, rules: Iterable[Rule], token: re.Pattern[str]) -> None:
        self._tokens: Callable[[str], Iterator[re.Match[str]]] = token.finditer
        self._index: dict[str, list[Rule]] = {}
        for rule in rules:
            for start in rule.starts:
                self._index.setdefault(start, []).append(rule)
        self._memory: dict[str, tuple[Rule, ...]] = {}

    def candidates(self, text: str, region: str) -> list[Candidate]:
        """Give all candidates of a paragraph, in order of their anchors."""
        found: list[Candidate] = []
        memory = self._memory
        certain = 0
        for token in self._tokens(text):
            if token.start() < certain:
                continue
            rules = memory.get(token.group())
            if rules is None:
                rules = self._remember(token.group())
            if rules:
                here = list(self._at(text, token.start(), rules, region))
                found += here
                certain = max((c.end for c in here if c.score >= CERTAIN), default=certain)
                if here and token.end() - token.start() > _LONG:
                    found += self._rest(text, token, here, rules, region)
        return found

    def _rest(
        self,
        text: str,
        token: re.Match[str],
        here: list[Candidate],
        rules: tuple[Rule, ...],
        region: str,
    ) -> Iterator[Candidate]:
        """Go on in a token that is longer than a rule takes in, where its candidates end."""
        while here:
            at = max(candidate.end for candidate in here)
            if not here[0].start < at < token.end():
                return
            here = list(self._at(text, at, rules, region))
            yield from here

    def _remember(self, token: str) -> tuple[Rule, ...]:
        if len(self._memory) >= _MEMORY:
            self._memory.clear()
        rules = {id(rule): rule for kind in kinds_of(token) for rule in self._index.get(kind, ())}
        return self._memory.setdefault(token, tuple(rules.values()))

    @staticmethod
    def _at(text: str, start: int, rules: tuple[Rule, ...], region: str) -> Iterator[Candidate]:
        surroundings = Surroundings(text, start)
        near = frozenset(text[start : start + _NEAR])
        for rule in rules:
            if rule.needs and rule.needs.isdisjoint(near):
                continue
            match = rule.matcher(text, start)
            if match is None:
                continue
            reading = rule.read(Site(surroundings, match, region))
            if reading is None:
                continue
            if isinstance(reading, str):
                reading = Reading(spoken=reading)
            yield Candidate(
                start=match.start() if reading.start is None else reading.start,
                end=match.end() if reading.end is None else reading.end,
                score=rule.score if reading.score is None else reading.score,
                rule=rule,
                reading=reading,
            )
