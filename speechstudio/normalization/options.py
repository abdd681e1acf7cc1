"""What a user decides about normalization."""

from dataclasses import dataclass
from enum import StrEnum

from speechstudio.normalization.semiotic import SemioticClass


class Switch(StrEnum):
    """What becomes of a class."""

    ON = "on"
    OFF = "off"
    """Left as it is written."""
    SPELL = "spell"
    """Read character by character."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Override:
    """A person's decision about one stretch of the written text.

    Either the words are given, or the class in which to read it.
    """

    start: int
    end: int
    semiotic_class: SemioticClass | None = None
    style: str = ""
    """As the `format` of SSML's `say-as`: `dmy` for a date."""
    spoken: str | None = None
