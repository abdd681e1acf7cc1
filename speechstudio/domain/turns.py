"""What a diarizer says: who spoke when, without a word of text."""

from collections.abc import Iterable
from dataclasses import dataclass, replace


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


def united_turns(turns: Iterable[SpeakerTurn]) -> tuple[SpeakerTurn, ...]:
    """Make one of turns of one speaker that touch or overlap; gives all in order of time.

    Turns without length are left out.
    """
    last: dict[str, int] = {}
    united: list[SpeakerTurn] = []
    for turn in sorted(turns):
        if turn.duration_ms <= 0:
            continue
        at = last.get(turn.speaker)
        if at is not None and turn.start_ms <= united[at].end_ms:
            end_ms = max(turn.end_ms, united[at].end_ms)
            united[at] = replace(united[at], end_ms=end_ms)
        else:
            last[turn.speaker] = len(united)
            united.append(turn)
    return tuple(sorted(united))


def without_overlap(turns: Iterable[SpeakerTurn]) -> tuple[SpeakerTurn, ...]:
    """Let one speaker speak at a time: whoever does goes on until the turn ends.

    In order of time. Turns that do not overlap come back as they are, those without length are
    left out.
    """
    alone: list[SpeakerTurn] = []
    for turn in sorted(turns):
        start_ms = max(turn.start_ms, alone[-1].end_ms if alone else 0)
        if start_ms < turn.end_ms:
            alone.append(turn if start_ms == turn.start_ms else replace(turn, start_ms=start_ms))
    return tuple(alone)
