"""How a language says what it knows: rules that look at one place of a text.

A rule names the anchors at which it looks (words, characters, kinds of tokens), a regular
expression that must match there, and a function that reads the match. Expressions are compiled
when they are first needed, which keeps the start short; they must not repeat without a bound
what can match in several ways.

Scores are comparable across all rules of a language: 0.95 for a form that can be nothing else,
0.8 for a form with the right words around it, 0.6 for a plausible form by itself, 0.3 for the
last resort of a lone number. Of overlapping readings the highest score wins, then the longest.
"""

import re
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass, field
from functools import cached_property

from speechstudio.normalization.semiotic import SemioticClass
from speechstudio.normalization.site import Site

DIGIT = "<digit>"
"""Anchor: a token that begins with a digit: `5`, `5kg`, `3rd`, `1HGCM8`."""
CAPS = "<caps>"
"""Anchor: a token of two letters or more, all of them capitals: `FBI`, `NOW`."""
LETTER = "<letter>"
"""Anchor: one capital letter that stands by itself: `I`, `C`."""
MIXED = "<mixed>"
"""Anchor: a token that begins with a letter and has a digit or a capital later on: `A320`,
`MP3`, `PhD`, `iPhone`, `CPUs`."""
SYMBOL = "<symbol>"
"""Anchor: a character that is no letter, digit, white space or ASCII sign."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """How a match is read."""

    spoken: str
    """Words; empty when nothing is said."""
    score: float | None = None
    """Replaces the score of the rule: higher with the right words around, lower with wrong ones."""
    start: int | None = None
    """Replaces the start of the match."""
    end: int | None = None
    """Replaces the end of the match."""
    semiotic_class: SemioticClass | None = None
    """Replaces the class of the rule."""
    fields: Mapping[str, str] = field(default_factory=dict)
    others: tuple[str, ...] = ()
    """Other ways to say the same match, likelier first."""


Reader = Callable[[Site], Reading | str | None]
"""Reads a match: the words, a `Reading`, or None when the match is nothing of the kind."""


@dataclass(frozen=True, kw_only=True)
class Rule:
    """One way to recognize and read a kind of text."""

    name: str
    """Unique in its language: `class.detail`."""
    semiotic_class: SemioticClass
    starts: frozenset[str]
    """Anchors: lower-case words, characters, or kinds of tokens such as `DIGIT`."""
    pattern: str
    read: Reader
    score: float
    """How sure the form alone makes us, from 0 to 1."""
    flags: int = 0
    needs: frozenset[str] = frozenset()
    """Characters of which one must stand at the anchor or soon behind it; none for no condition.

    The expression says so too, but this is known before it is compiled or tried.
    """

    @cached_property
    def matcher(self) -> Callable[[str, int], re.Match[str] | None]:
        """The compiled expression's `match`."""
        return re.compile(self.pattern, self.flags).match


@dataclass(slots=True)
class RuleBook:
    """The rules of one module, in the order in which they are written."""

    rules: list[Rule] = field(default_factory=list)

    def rule(
        self,
        name: str,
        semiotic_class: SemioticClass,
        *,
        starts: Collection[str],
        pattern: str,
        score: float,
        flags: int = 0,
        needs: Collection[str] = (),
    ) -> Callable[[Reader], Reader]:
        """Register a reader; `starts` and the rest are as in `Rule`."""

        def register(read: Reader) -> Reader:
            self.rules.append(
                Rule(
                    name=name,
                    semiotic_class=semiotic_class,
                    starts=frozenset(starts),
                    pattern=pattern,
                    read=read,
                    score=score,
                    flags=flags,
                    needs=frozenset(needs),
                )
            )
            return read

        return register
