"""A microphone that is heard on a loudspeaker while it is recorded."""

from typing import Any

import numpy as np
import soxr

from speechstudio.audio.devices import loudspeaker
from speechstudio.audio.frames import Samples
from speechstudio.audio.microphone_line import MicrophoneLine
from speechstudio.audio.monitor_feed import MonitorFeed
from speechstudio.audio.streams import OpenStream
from speechstudio.domain.errors import AudioDeviceError

LATENCY_S = 0.02
"""Sound that the system holds: whoever speaks should hear it at once."""


class Monitor:
    """Plays what a line hears, with its channels and its gain, until it is closed."""

    def __init__(self, line: MicrophoneLine, device: str = "") -> None:
        """`device` is a loudspeaker's number, name, or part of its name; empty is the usual one.

        Raises AudioDeviceError where there is none, or it cannot be used.
        """
        self._line = line
        found = loudspeaker(device)
        self._channels = min(line.channels, found.channels)
        self._stream = OpenStream(
            "output",
            found,
            rate_hz=line.rate_hz,
            channels=self._channels,
            latency_s=LATENCY_S,
            callback=self._give,
        )
        rate_hz = self._stream.rate_hz
        self._feed = MonitorFeed(rate_hz, self._channels)
        self._resampler = (
            None
            if rate_hz == line.rate_hz
            else soxr.ResampleStream(
                line.rate_hz, rate_hz, self._channels, dtype="float32", quality="LQ"
            )
        )
        self._stream.start()
        line.listener = self._hear

    def trouble(self) -> AudioDeviceError | None:
        """Tell why nothing is heard any more, where it should."""
        return self._stream.trouble()

    def close(self) -> None:
        """Fall silent at once, and let the loudspeaker go."""
        self._line.listener = None
        self._stream.close()

    def _hear(self, samples: Samples) -> None:
        """Take what the microphone heard; called in its thread."""
        if samples.shape[1] > self._channels:
            samples = samples.mean(axis=1, dtype=np.float32, keepdims=True)
        if self._resampler is not None:
            samples = self._resampler.resample_chunk(samples)
        self._feed.put(samples)

    def _give(self, block: Samples, _frames: int, _clock: Any, _status: object) -> None:
        """Fill a block; called in the thread of the loudspeaker."""
        self._feed.fill(block)
        np.clip(block, -1, 1, out=block)
