"""What a diarizer says: who spoke when, without a word of text."""

from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True, kw_only=True, order=True)
class SpeakerTurn:
    """One stretch in which one speaker is heard. Turns of several speakers may overlap."""

    start_ms: int
    end_ms: int
    speaker: str
    """Id of the speaker, as in `Speaker.id`."""

    @property
    def duration_ms(self) -> int:
        """Length of the turn."""
        return self.end_ms - self.start_ms


@dataclass(frozen=True, slots=True, kw_only=True)
class Diarization:
    """Everything a diarizer found in one recording, in order of time."""

    turns: tuple[SpeakerTurn, ...] = ()
    """Who was heard when, overlapping speech included."""
    exclusive: tuple[SpeakerTurn, ...] = ()
    """The same with one speaker at a time: the one to give words to speakers with."""

    @property
    def speakers(self) -> tuple[str, ...]:
        """Ids of the speakers in order of their first turn."""
        return speakers_by_appearance(self.turns)


def speakers_by_appearance(turns: Iterable[SpeakerTurn]) -> tuple[str, ...]:
    """Speaker ids in order of their first turn."""
    return tuple(dict.fromkeys(turn.speaker for turn in sorted(turns)))
