"""A microphone for pictures: it hears the same every time, and writes nothing."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from unittest.mock import patch

import numpy as np

from speechstudio.audio.capture import RecorderState, RecorderStatus
from speechstudio.audio.frames import Samples
from speechstudio.audio.meter import ChannelLevel
from speechstudio.audio.recording_journal import Mark
from speechstudio.domain.errors import AudioDeviceError
from speechstudio.gui.viewmodels import recording_session
from speechstudio.gui.viewmodels.recording_input import Microphone
from speechstudio.gui.viewmodels.recording_states import OpenMicrophone

NAME = "Studio 2x2, inputs 1 and 2"
RECORDED_MS = 12 * 60_000 + 34_600
_MARKS = ((41_000, "Start"), (734_000, "Mark 2"), (748_000, "Ladders"))
_DISK_LEFT_S = 41 * 3600


class SampleRecorder:
    """Tells what a recorder would tell in the thirteenth minute."""

    def __init__(self, troubles: frozenset[str]) -> None:
        self.gain_db = 0.0
        self.state = RecorderState.LISTENING
        self._troubles = troubles

    def status(self) -> RecorderStatus:
        is_kept = self.state is not RecorderState.LISTENING
        is_silent = "silence" in self._troubles
        return RecorderStatus(
            state=self.state,
            recorded_ms=RECORDED_MS if is_kept else 0,
            size_bytes=212_000_000 if is_kept else 0,
            disk_left_s=240 if "disk" in self._troubles else _DISK_LEFT_S,
            levels=tuple(
                ChannelLevel(
                    rms_db=-60.0 if is_silent else rms,
                    peak_db=-60.0 if is_silent else rms + 3,
                    hold_db=-60.0 if is_silent else rms + 5,
                    is_clipped="clipping" in self._troubles,
                )
                for rms in (-12.0, -17.0)
            ),
            silent_for_s=14.0 if is_silent else 0.0,
            is_digital_silence=is_silent,
            overflows=0,
        )

    def outline(self, start_ms: int = 0) -> Samples:
        at = np.arange(start_ms // 20, RECORDED_MS // 20)
        loud = np.abs(np.sin(at / 9.0) * np.sin(at / 41.0)) * (0.55 + 0.4 * np.sin(at * 1.7))
        return np.asarray(np.abs(loud), np.float32)

    def forget_clipping(self) -> None:
        """Hear on as loudly."""


class SampleSession:
    """Stands in for `RecordingSession`."""

    def __init__(self, troubles: frozenset[str] = frozenset()) -> None:
        self.recorder: SampleRecorder | None = None
        self._troubles = troubles
        self._marks = iter(_MARKS)

    def look(self) -> tuple[Microphone, ...]:
        return tuple(
            Microphone(label=label, device=label, number=number, first_input=1, is_pair=True)
            for number, label in enumerate((NAME, "Built-in microphone"))
        )

    def open(
        self,
        _microphone: Microphone | None,
        _channels: object,
        gain_db: float,
        _folder: Path,
        _on_error: Callable[[object], None],
    ) -> OpenMicrophone:
        self.recorder = SampleRecorder(self._troubles)
        self.recorder.gain_db = gain_db
        return OpenMicrophone(name=NAME, rate_hz=48_000, channels=2, disk_left_s=_DISK_LEFT_S)

    def hear(self, _loudspeaker: str | None) -> None:
        if "loudspeaker" in self._troubles:
            raise AudioDeviceError("there is no loudspeaker to play on", hint="Connect one.")

    def start(self, folder: Path) -> Path:
        self._enter(RecorderState.RECORDING)
        return folder / "2025-11-18 09.02.wav"

    def pause(self) -> None:
        self._enter(RecorderState.PAUSED)

    def resume(self) -> None:
        self._enter(RecorderState.RECORDING)

    def mark(self) -> Mark:
        at_ms, label = next(self._marks)
        return Mark(at_ms=at_ms, label=label)

    def rename_mark(self, number: int, label: str) -> None:
        """Take it as renamed."""

    def end(self) -> None:
        self.recorder = None

    def close(self) -> None:
        self.recorder = None

    def _enter(self, state: RecorderState) -> None:
        if self.recorder is not None:
            self.recorder.state = state


@contextmanager
def sample_microphone(*troubles: str) -> Iterator[None]:
    """Have recordings made with the microphone of the pictures; it may be in trouble."""
    made = SampleSession(frozenset(troubles))
    with patch.object(recording_session, "RecordingSession", lambda: made):
        yield
