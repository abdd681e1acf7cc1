"""A microphone that is listened to: its sound, its levels, and what may go wrong with it."""

from collections.abc import Callable
from typing import Any

import numpy as np

from speechstudio.audio.devices import Device, microphone
from speechstudio.audio.frames import Samples
from speechstudio.audio.input_channels import InputChannels
from speechstudio.audio.meter import ChannelLevel, Meter
from speechstudio.audio.ring import Ring
from speechstudio.audio.silence import SilenceWatch
from speechstudio.audio.streams import OpenStream
from speechstudio.domain.errors import AudioDeviceError, UsageError

LATENCY_S = 0.1
"""What the system may hold: nobody hears it, and a busy machine loses nothing."""
HELD_S = 10
"""Sound that waits here while a disk is slow."""


class MicrophoneLine:
    """Gives the sound of a microphone with the channels and the gain that are wanted.

    PortAudio's thread puts sound in and never waits; one other thread takes it.
    """

    def __init__(
        self,
        device: str,
        *,
        channels: InputChannels,
        first_input: int,
        sample_rate_hz: int,
    ) -> None:
        """Open a microphone, and listen; raises AudioDeviceError, or UsageError for its inputs."""
        self.device = microphone(device)
        self._first = _first_input(self.device, first_input)
        inputs = min(2, self.device.channels - self._first)
        self._weights = channels.weights(inputs)
        self.gain_db = 0.0
        self._stream = OpenStream(
            "input",
            self.device,
            rate_hz=sample_rate_hz,
            channels=self._first + inputs,
            latency_s=LATENCY_S,
            callback=self._hear,
        )
        self.rate_hz = self._stream.rate_hz
        """What the device really works at."""
        self._ring = Ring(self.rate_hz * HELD_S, inputs)
        self.overflows = 0
        """How often sound was lost because the machine was too busy."""
        self.lost_frames = 0
        """Those of them that could be counted."""
        self.silence = SilenceWatch(rate_hz=self.rate_hz)
        """What comes from the microphone, before gain."""
        self._meter = Meter(self.channels, self.rate_hz)
        self.levels: tuple[ChannelLevel, ...] = self._meter.levels()
        """Of each channel, after gain."""
        self._forget_clipping = False
        self.listener: Callable[[Samples], None] | None = None
        """Gets each block as `take` gives it, at once, in PortAudio's thread; must not wait."""
        self._stream.start()

    @property
    def channels(self) -> int:
        """Channels of what `take` gives."""
        return int(self._weights.shape[1])

    @property
    def written(self) -> int:
        """Frames that have come so far."""
        return self._ring.written

    def take(self) -> Samples:
        """Give what has come since, shape (frames, channels), and measure it."""
        samples = self._ring.take()
        self.silence.feed(samples)
        heard = self._mixed(samples)
        if self._forget_clipping:
            self._forget_clipping = False
            self._meter.forget_clipping()
        self._meter.feed(heard)
        self.levels = self._meter.levels()
        return heard

    def trouble(self) -> AudioDeviceError | None:
        """Tell why no more sound comes, where it should."""
        return self._stream.trouble()

    def forget_clipping(self) -> None:
        """Take the marks of clipping off the levels."""
        self._forget_clipping = True

    def close(self) -> None:
        """Let the microphone go; what has come may still be taken."""
        self._stream.close()

    def _hear(self, block: Samples, frames: int, _clock: Any, status: Any) -> None:
        if status.input_overflow:
            self.overflows += 1
        if not self._ring.put(block[:, self._first :]):
            self.overflows += 1
            self.lost_frames += frames
        if (listener := self.listener) is not None:
            listener(self._mixed(block[:, self._first :]))

    def _mixed(self, samples: Samples) -> Samples:
        """Give what is wanted of the inputs, as loud as it is wanted."""
        gain = np.float32(10 ** (self.gain_db / 20))
        mixed: Samples = samples @ (self._weights * gain)
        return mixed


def _first_input(device: Device, first_input: int) -> int:
    """Index of the left input; raises UsageError where the device has no such input."""
    if 1 <= first_input <= device.channels:
        return first_input - 1
    raise UsageError(
        f"there is no input {first_input} in “{device.name}”: it has {device.channels}",
        hint="Choose one of them.",
    )
