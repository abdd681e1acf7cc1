"""For what a voice is to be picked."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True)
class VoiceWish:
    """What a picker of voices begins with."""

    title: str
    """Of the dialog."""
    language: str = ""
    """Whose voices are offered first; empty for all."""
    present: str = ""
    """The voice there is now; empty for the usual one of the language."""
    can_choose: bool = True
    """Whether another one may be taken, and not only looked at."""
