"""Tells for how long nothing has been heard."""

from dataclasses import dataclass

import numpy as np

from speechstudio.audio.frames import Samples

SILENT_BELOW = 10 ** (-60 / 20)
"""Amplitude, of which 1 is full scale: -60 dB."""


@dataclass(slots=True, kw_only=True)
class SilenceWatch:
    """Follows what a microphone gives, before any gain."""

    rate_hz: int
    silent_for_s: float = 0.0
    """How long no sample has reached -60 dB."""
    is_digital: bool = True
    """Whether in that time every sample was exactly zero, as where the system gives no access."""

    def feed(self, samples: Samples) -> None:
        """Take samples of shape (frames, channels)."""
        if not len(samples):
            return
        loud = np.flatnonzero(np.abs(samples).max(axis=1) >= SILENT_BELOW)
        if len(loud):
            quiet = samples[loud[-1] + 1 :]
            self.silent_for_s = len(quiet) / self.rate_hz
            self.is_digital = not quiet.any()
        else:
            self.silent_for_s += len(samples) / self.rate_hz
            self.is_digital = self.is_digital and not samples.any()
