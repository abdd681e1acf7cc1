"""What the popover of a span shows, and what a person answers."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum


class Scope(StrEnum):
    """Where a reading is to hold."""

    HERE = "here"
    TEXT = "text"
    """Wherever the same is written in this script."""
    ALL = "all"
    """In all texts: it goes into the lexicon."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanReading:
    """One way to read a span."""

    spoken: str
    label: str = ""
    """What kind of reading it is: `Day first`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanChoices:
    """One span, as its popover shows it."""

    source: str
    """The written text."""
    class_title: str
    """`Date`."""
    why: str
    """Why it is read as it is, in one sentence."""
    readings: Sequence[SpanReading]
    """Likelier ones first."""
    current: int | None = 0
    """Index of the reading that stands; None where a person wrote another one."""
    own: str = ""
    """The reading that a person wrote."""
    scope: Scope = Scope.TEXT
    """What is offered first."""
    is_forced: bool = False
    """Whether a person decided, so that it can be given back to the rules."""


@dataclass(frozen=True, slots=True, kw_only=True)
class SpanAnswer:
    """How a span is to be read."""

    reading: int | None
    """Index of one of the readings; None for a person's own."""
    spoken: str
    scope: Scope
