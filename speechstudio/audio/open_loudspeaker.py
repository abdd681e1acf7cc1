"""A loudspeaker while sound goes to it."""

import time
from collections.abc import Callable
from typing import Any

import numpy as np
import soxr

from speechstudio.audio.devices import Device, library
from speechstudio.audio.frames import Samples
from speechstudio.audio.sound_feed import Moment, SoundFeed
from speechstudio.audio.streams import STALLED_S, OpenStream
from speechstudio.domain.errors import JobCancelledError

LATENCY_S = 0.2
"""Sound that the system holds: enough for a busy machine to play without gaps."""
_BETWEEN_LOOKS_S = 0.02
_MARGIN_S = 0.05
"""A system may be so wrong about when a sample is heard."""


class OpenLoudspeaker:
    """Takes sound of one sample rate from a feed, in a thread of the sound system.

    Where there is no sound it plays silence, so that a sentence may come late.
    """

    def __init__(self, device: Device, rate_hz: int, cancelled: Callable[[], bool]) -> None:
        """Open the loudspeaker; raises AudioDeviceError when that fails."""
        self.rate_hz = rate_hz
        """Of the sound that is put in; the loudspeaker itself may work at another."""
        self._cancelled = cancelled
        self._abort: type[Exception] = library().CallbackAbort
        self._stream = OpenStream(
            "output",
            device,
            rate_hz=rate_hz,
            channels=1,
            latency_s=LATENCY_S,
            callback=self._give,
        )
        self._feed = SoundFeed(self._stream.rate_hz)
        self._latency_s = self._stream.latency_s
        self._stream.start()

    def put(self, samples: Samples, sound: int | None) -> None:
        """Add mono samples with the number of their sound; a pause has none."""
        if self._stream.rate_hz != self.rate_hz and len(samples):
            resampled = soxr.resample(samples, self.rate_hz, self._stream.rate_hz, quality="HQ")
            samples = np.asarray(resampled, np.float32)
        self._feed.put(samples, sound)

    def wait(self, left_s: float) -> None:
        """Wait until no more than so many seconds of sound are left here.

        Raises AudioDeviceError when no more sound is taken, and JobCancelledError.
        """
        self._check()
        while self._feed.left_s > left_s:
            time.sleep(_BETWEEN_LOOKS_S)
            self._check()

    def finish(self) -> None:
        """Wait until everything has been heard; raises as `wait` does."""
        self.wait(0)
        while time.monotonic() < self._feed.end_s + _MARGIN_S:
            time.sleep(_BETWEEN_LOOKS_S)
            self._check()

    def heard(self) -> Moment | None:
        """Tell what is heard now; None before the first sound."""
        return self._feed.heard(time.monotonic())

    def close(self) -> None:
        """Fall silent at once, whatever is left. Must be called in the end."""
        self._stream.close()

    def _give(self, block: Samples, _frames: int, clock: Any, _status: object) -> None:
        """Fill a block; called in the thread of the sound system."""
        if self._cancelled():
            block[:] = 0
            raise self._abort
        ahead_s = clock.outputBufferDacTime - clock.currentTime
        if not 0 <= ahead_s <= STALLED_S:  # some systems do not tell
            ahead_s = self._latency_s
        self._feed.take(block[:, 0], time.monotonic() + ahead_s)

    def _check(self) -> None:
        """Raise when there is no use in waiting any longer."""
        if self._cancelled():
            raise JobCancelledError
        trouble = self._stream.trouble()
        if trouble is not None:
            raise trouble
