"""A loudspeaker that plays one line after another."""

import time
from typing import Any

from speechstudio.audio.devices import loudspeaker
from speechstudio.audio.frames import Samples
from speechstudio.audio.playing_line import PlayingLine
from speechstudio.audio.playing_output import PlayingOutput
from speechstudio.audio.playing_plan import Target
from speechstudio.audio.streams import STALLED_S, OpenStream
from speechstudio.domain.errors import AudioDeviceError

_LATENCY_S = 0.1
"""Sound that the system holds: enough for a busy machine to play without gaps."""


class PlayingLoudspeaker:
    """An open loudspeaker with the output that it plays."""

    def __init__(self, device: str, rate_hz: int, volume: float) -> None:
        """`device` as `devices.loudspeaker` finds it; raises AudioDeviceError."""
        found = loudspeaker(device)
        self._stream = OpenStream(
            "output",
            found,
            rate_hz=rate_hz,
            channels=min(2, found.channels),
            latency_s=_LATENCY_S,
            callback=self._give,
        )
        self.target = Target(rate_hz=self._stream.rate_hz, channels=min(2, found.channels))
        self.output = PlayingOutput(self.target.rate_hz, volume)
        self._is_started = False

    def play(self, line: PlayingLine) -> None:
        """Play a line in place of what is played."""
        self.output.switch(line)
        if not self._is_started:
            # Only now: the first that the system takes is sound, and it is heard at once.
            self._stream.start()
            self._is_started = True

    def trouble(self) -> AudioDeviceError | None:
        """Tell why it plays no more, where it should."""
        return self._stream.trouble()

    def close(self) -> None:
        """Fall silent and let it go."""
        self._stream.close()

    def _give(self, block: Samples, _frames: int, clock: Any, _status: object) -> None:
        ahead_s = clock.outputBufferDacTime - clock.currentTime
        if not 0 <= ahead_s <= STALLED_S:  # some systems do not tell
            ahead_s = self._stream.latency_s
        self.output.fill(block, time.monotonic() + ahead_s)
