"""Records a microphone to a file that survives whatever happens."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

import numpy as np

from speechstudio.audio.capture_thread import CaptureThread
from speechstudio.audio.frames import Samples
from speechstudio.audio.input_channels import InputChannels
from speechstudio.audio.meter import ChannelLevel
from speechstudio.audio.microphone_line import MicrophoneLine
from speechstudio.audio.monitor import Monitor
from speechstudio.audio.recording_errors import recording_errors
from speechstudio.audio.recording_journal import Mark, Recording
from speechstudio.domain.errors import AudioDeviceError, UsageError, UserFixableError

USUAL_RATE_HZ = 48_000


class RecorderState(StrEnum):
    """What a recorder does."""

    LISTENING = "listening"
    """It hears, and keeps nothing."""
    RECORDING = "recording"
    PAUSED = "paused"
    CLOSED = "closed"
    """It was closed, or ended with an error."""


@dataclass(frozen=True, slots=True, kw_only=True)
class RecorderStatus:
    """Everything that changes while a recorder listens or records."""

    state: RecorderState
    recorded_ms: int
    size_bytes: int
    """Of the file on disk."""
    disk_left_s: int | None
    """How long the disk still takes sound; None before recording."""
    levels: tuple[ChannelLevel, ...]
    """One for each channel of the recording, after gain."""
    silent_for_s: float
    """How long nothing above -60 dB has come from the microphone."""
    is_digital_silence: bool
    """Whether it was exactly nothing, as where the system gives no access."""
    overflows: int
    """How often the machine was too busy to take sound in time."""
    monitor_trouble: AudioDeviceError | None = None
    """Why the loudspeaker is silent on which the microphone should be heard."""


class Recorder:
    """Listens to a microphone from the moment it is made, and records when told to.

    Methods are for one thread, `status` and `outline` for any. `on_error` is called from another
    one when the microphone goes or the disk is full; by then the file is whole, and `stop` gives
    it. After `stop` it listens on. In the end it must be closed.
    """

    def __init__(
        self,
        device: str = "",
        *,
        channels: InputChannels = InputChannels.STEREO,
        first_input: int = 1,
        gain_db: float = 0.0,
        sample_rate_hz: int = USUAL_RATE_HZ,
        on_error: Callable[[UserFixableError], None] | None = None,
    ) -> None:
        """Open a microphone by number, name or part of its name; empty is the usual one.

        `first_input` is the left one of the two that are heard; a device may have many. A device
        that refuses the sample rate works at its own. Raises AudioDeviceError, or UsageError for
        an input that is not there.
        """
        self._line = MicrophoneLine(
            device, channels=channels, first_input=first_input, sample_rate_hz=sample_rate_hz
        )
        self.gain_db = gain_db
        self._work = CaptureThread(self._line, on_error)
        self._monitor: Monitor | None = None

    @property
    def device(self) -> str:
        """Name of the microphone."""
        return self._line.device.name

    @property
    def sample_rate_hz(self) -> int:
        """What the device really works at."""
        return self._line.rate_hz

    @property
    def gain_db(self) -> float:
        """Added to what is recorded, in dB; may be set at any time."""
        return self._line.gain_db

    @gain_db.setter
    def gain_db(self, gain_db: float) -> None:
        self._line.gain_db = gain_db

    def start(self, path: Path) -> None:
        """Record to a new WAV file from now on; raises StorageError, and UsageError."""
        if self._work.is_over or self._work.file is not None:
            raise UsageError("a recorder that is closed or records already cannot start")
        with recording_errors(path.parent):
            path.parent.mkdir(parents=True, exist_ok=True)
            self._work.begin(path)

    def pause(self) -> None:
        """Keep nothing until `resume`; the next sound follows on the last without a gap."""
        self._work.drop()

    def resume(self) -> None:
        """Record again."""
        if self._work.file is not None and not self._work.is_over:
            self._work.keep()

    def mark(self, label: str = "") -> Mark:
        """Set a mark here; raises UsageError where nothing is recorded, and StorageError."""
        return self._work.put_mark(None, label)

    def rename_mark(self, number: int, label: str) -> Mark:
        """Give a mark, counted from 1, another label; raises as `mark` does."""
        return self._work.put_mark(number, label)

    def stop(self) -> Recording:
        """End the recording, and give it once it is on disk: in some tens of milliseconds.

        It is found after a crash until `settle` of `recording_journal` says what has become of it.
        Raises UsageError where nothing was recorded. After an error it gives what was kept.
        """
        self._work.finish()
        if self._work.recording is None:
            raise UsageError("nothing was recorded")
        return self._work.recording

    def close(self) -> None:
        """Let the microphone go; a recording that goes on is ended."""
        self.hear(None)
        self._work.close()

    def status(self) -> RecorderStatus:
        """Tell how it goes; may be asked often."""
        file, line, monitor = self._work.file, self._line, self._monitor
        return RecorderStatus(
            state=self._state(),
            recorded_ms=self._work.recorded_ms,
            size_bytes=0 if file is None else file.wav.size_bytes,
            disk_left_s=self._work.disk_left_s,
            levels=line.levels,
            silent_for_s=line.silence.silent_for_s,
            is_digital_silence=line.silence.is_digital,
            overflows=line.overflows,
            monitor_trouble=None if monitor is None else monitor.trouble(),
        )

    def outline(self, start_ms: int = 0) -> Samples:
        """Peaks of what was recorded from a time on, one for every 20 ms."""
        file = self._work.file
        return np.zeros(0, np.float32) if file is None else file.outline(start_ms)

    def hear(self, loudspeaker: str | None) -> None:
        """Play what the microphone hears; an empty name is the usual loudspeaker, None is silence.

        Raises AudioDeviceError; recording goes on in any case.
        """
        if self._monitor is not None:
            self._monitor.close()
            self._monitor = None
        if loudspeaker is not None:
            self._monitor = Monitor(self._line, loudspeaker)

    def forget_clipping(self) -> None:
        """Take the marks of clipping off the levels."""
        self._line.forget_clipping()

    def _state(self) -> RecorderState:
        if self._work.is_over:
            return RecorderState.CLOSED
        if self._work.file is None:
            return RecorderState.LISTENING
        return RecorderState.RECORDING if self._work.is_keeping else RecorderState.PAUSED
