"""How loud each channel of a microphone is."""

import math
from dataclasses import dataclass

import numpy as np

from speechstudio.audio.frames import Samples

FLOOR_DB = -120.0
"""What silence is shown as."""
FULL_SCALE = 32_767 / 32_768
"""From here on a sample counts as clipped: the highest that 16 bits can hold."""

_RMS_S = 0.3
"""Time constant of the mean, as of a VU meter (IEC 60268-17)."""
_FALL_DB_PER_S = 20 / 1.7
"""How fast the peak falls (IEC 60268-18)."""
_HOLD_S = 1.5


@dataclass(frozen=True, slots=True, kw_only=True)
class ChannelLevel:
    """Levels of one channel in dB below full scale, never under `FLOOR_DB`."""

    rms_db: float
    peak_db: float
    """Rises at once and falls slowly."""
    hold_db: float
    """Highest peak of the last moments."""
    is_clipped: bool
    """Whether a sample reached full scale since the mark was last taken away."""


class Meter:
    """Follows the levels of a number of channels."""

    def __init__(self, channels: int, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._power = np.zeros(channels)
        self._peak = np.zeros(channels)
        self._hold = np.zeros(channels)
        self._held_s = np.zeros(channels)
        self._clipped = np.zeros(channels, dtype=bool)

    def feed(self, samples: Samples) -> None:
        """Take samples of shape (frames, channels)."""
        if not len(samples):
            return
        seconds = len(samples) / self._rate_hz
        power = np.mean(np.square(samples, dtype=np.float64), axis=0)
        self._power += (power - self._power) * (1 - math.exp(-seconds / _RMS_S))
        peak = np.abs(samples).max(axis=0)
        self._peak = np.maximum(peak, self._peak * 10 ** (-_FALL_DB_PER_S * seconds / 20))
        self._held_s += seconds
        renewed = (peak >= self._hold) | (self._held_s > _HOLD_S)
        self._hold = np.where(renewed, self._peak, self._hold)
        self._held_s[renewed] = 0
        self._clipped |= peak >= FULL_SCALE

    def forget_clipping(self) -> None:
        """Take the marks of clipping away."""
        self._clipped[:] = False

    def levels(self) -> tuple[ChannelLevel, ...]:
        """Levels now, one a channel."""
        return tuple(
            ChannelLevel(
                rms_db=decibels(math.sqrt(power)),
                peak_db=decibels(peak),
                hold_db=decibels(hold),
                is_clipped=bool(clipped),
            )
            for power, peak, hold, clipped in zip(
                self._power, self._peak, self._hold, self._clipped, strict=True
            )
        )


def decibels(amplitude: float) -> float:
    """Decibels of an amplitude of which 1 is full scale."""
    return max(FLOOR_DB, 20 * math.log10(max(float(amplitude), 1e-12)))
