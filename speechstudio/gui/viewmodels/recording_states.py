"""What a recording of the window goes through, and what comes out of it."""

from dataclasses import dataclass
from enum import StrEnum
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # it brings numpy, which a window does not need at its start
    from speechstudio.audio.recording_journal import Recording


class Phase(StrEnum):
    """Where a recording stands."""

    CLOSED = "closed"
    """There is none, and no microphone is open."""
    OPENING = "opening"
    READY = "ready"
    """The microphone is heard, and nothing is kept."""
    RECORDING = "recording"
    PAUSED = "paused"
    ENDING = "ending"
    LOST = "lost"
    """It came to an end by itself; what was recorded until then is kept."""
    FAILED = "failed"
    """No microphone could be opened, or nothing could be written."""

    @property
    def is_underway(self) -> bool:
        """Whether a file is being made."""
        return self in {Phase.RECORDING, Phase.PAUSED}

    @property
    def is_open(self) -> bool:
        """Whether a microphone is heard."""
        return self.is_underway or self is Phase.READY


@dataclass(frozen=True, slots=True, kw_only=True)
class OpenMicrophone:
    """A microphone that is heard."""

    name: str
    rate_hz: int
    channels: int
    """Of a recording with it."""
    disk_left_s: int
    """How long the disk takes sound."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FinishedRecording:
    """A recording on the disk, and what is wanted of it."""

    recording: "Recording"
    each_channel_is_a_speaker: bool
    is_to_be_transcribed: bool
