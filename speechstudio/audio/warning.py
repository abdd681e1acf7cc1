"""What is odd about a recording that could be read all the same."""

from dataclasses import dataclass
from enum import StrEnum


class AudioWarningKind(StrEnum):
    """Stable name of a kind of warning."""

    SHORTER = "shorter"
    """Less sound than the file declares."""
    LONGER = "longer"
    """More sound than the file declares."""
    CUT = "cut"
    """The file ends in the middle of its data."""
    DAMAGED = "damaged"
    """Some of the packets could not be decoded."""
    GAPS = "gaps"
    """The clock of the file jumps over sound that is not there; silence fills the place."""
    CLOCK_JUMP = "clock_jump"
    """The clock of the file jumps without sense; sound before and after was joined."""
    NON_FINITE = "non_finite"
    """Samples that are no numbers, or far beyond any; silence stands in their place."""
    SILENT = "silent"
    """A track holds nothing but digital silence."""
    SILENT_CHANNELS = "silent_channels"
    """Some of the channels that were mixed hold nothing."""
    CANCELLING = "cancelling"
    """Channels of opposite phase, which a plain mix would have made silent."""
    RAISED = "raised"
    """A very quiet track was made louder."""
    LOWERED = "lowered"
    """A track beyond full scale was made quieter."""
    SEVERAL_TRACKS = "several_tracks"
    """The file has more than one audio track, and one was taken."""


@dataclass(frozen=True, slots=True, kw_only=True)
class AudioWarning:
    """One thing that a person should know about the recording."""

    kind: AudioWarningKind
    message: str
    """One line without a full stop, in plain words."""


def length_text(time_ms: int) -> str:
    """Write a length as people say it: `5.5 s`, `0.05 s`, `12:07`, `1:02:03`."""
    if time_ms < 100:  # noqa: PLR2004 - under a tenth of a second, one decimal would say 0
        return f"{time_ms / 1000:.2f} s"
    if time_ms < 60_000:  # noqa: PLR2004 - a minute
        return f"{time_ms / 1000:.1f} s"
    return clock_text(time_ms)


def clock_text(time_ms: int) -> str:
    """Write a point in time as players show it: `0:07`, `12:07`, `1:02:03`."""
    minutes, seconds = divmod(time_ms // 1000, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{seconds:02}" if hours else f"{minutes}:{seconds:02}"
