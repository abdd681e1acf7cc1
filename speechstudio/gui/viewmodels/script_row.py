"""What one sentence of a script shows: both its forms, and what became of what."""

from dataclasses import dataclass
from enum import StrEnum

from speechstudio.normalization import Span


class SpanGroup(StrEnum):
    """Classes of spans as people tell them apart; each has its underline."""

    NUMBERS = "numbers"
    DATES = "dates"
    MONEY = "money"
    ACRONYMS = "acronyms"
    CODES = "codes"
    NAMES = "names"


class RowState(StrEnum):
    """What there is to hear of a sentence."""

    UNMADE = "unmade"
    MAKING = "making"
    MADE = "made"
    STALE = "stale"
    """It was made, and changed since."""
    FAILED = "failed"


@dataclass(frozen=True, slots=True, kw_only=True)
class RowSpan:
    """A stretch that is spoken otherwise than it is written."""

    start: int
    end: int
    """Offsets in the row's written text."""
    spoken_start: int
    spoken_end: int
    """Offsets in the row's spoken text."""
    group: SpanGroup
    span: Span
    """As the normalizer gave it; its offsets count in the paragraph as it was when it was read."""
    is_forced: bool = False
    """Whether a person decided."""
    is_unsure: bool = False
    """Whether another reading is nearly as likely."""


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptRow:
    """One sentence. The rows of a paragraph lie end to end and make up all of its text."""

    paragraph: int
    """Index in the script."""
    start: int
    end: int
    """Offsets in the paragraph's text; the spaces behind a sentence belong to it."""
    number: int
    """Of the sentence in the script, from 1; 0 for headings, and for what is not spoken."""
    heading: int
    """Level of the heading that it is, from 1; 0 for a sentence of a paragraph."""
    speaker: str
    written: str
    """The paragraph's text from `start` to `end`."""
    spoken: str
    spans: tuple[RowSpan, ...] = ()
    is_settled: bool = True
    """False while the spoken form is still being found."""
