"""Mixing channels without losing what they say."""

from dataclasses import dataclass

import numpy as np
import numpy.typing as npt

from speechstudio.audio.channels import single_channel
from speechstudio.audio.frames import Samples

_SILENT_POWER = 1e-4
"""A channel 40 dB below the loudest carries nothing."""
_CANCELLED_MIX = 0.2
"""Share of the power of unrelated channels below which a mix has cancelled itself."""
_ABSENT_CHANNEL = 0.1
"""Share of the power of the loudest channel below which another one lacks what is said."""
_TOLERATED_LOSS = 0.05
"""Share of the sound, by amplitude, that a plain mix may lose before another way is taken."""
_CLEAR_GAIN = 0.25
"""Another way must lose less than this share of what the plain mix loses."""


@dataclass(frozen=True, slots=True, kw_only=True)
class MixVerdict:
    """How the channels of a recording are best heard as one."""

    weights: npt.NDArray[np.float32] | None
    """Weights to decode with again, shape (channels, 1); None where the plain mix is sound."""
    takes: str
    """What those weights take, in words; empty with the plain mix."""
    gain: float
    """Factor that makes good for channels that carry nothing, 1 where all of them do."""
    sounding: tuple[int, ...]
    """Channels, from 1, that carry something."""


@dataclass(slots=True)
class _Way:
    weights: npt.NDArray[np.float64]
    takes: str
    is_mix: bool
    lost: float = 0.0


class MixMeter:
    """Watches all channels and finds out whether their mean loses what is said.

    For each block of about a second the correlations of the channels tell how loud any weighted
    sum of them would be, so every way of mixing is judged in one pass. A block counts as lost by
    its amplitude, so that a quiet speaker weighs too. Memory does not grow.
    """

    def __init__(self, channels: int) -> None:
        self._channels = channels
        self._energy = np.zeros(channels)
        self._heard = 0.0
        mean = np.full(channels, 1 / channels)
        self._ways = [_Way(mean, "", is_mix=True)]
        if channels == 2:  # noqa: PLR2004 - stereo: one wire may be swapped
            self._ways.append(_Way(mean * (1, -1), "their difference", is_mix=True))
        self._ways += [
            _Way(np.eye(channels)[index], f"channel {index + 1} alone", is_mix=False)
            for index in range(channels if channels > 1 else 0)
        ]

    def feed(self, samples: Samples) -> None:
        """Look at a block of shape (samples, channels)."""
        if self._channels == 1:
            return
        products = (samples.T @ samples).astype(np.float64)
        energy = products.diagonal()
        self._energy += energy
        loudest = float(energy.max())
        if loudest <= 0:
            return
        amplitude = float(np.sqrt(loudest * len(samples)))
        self._heard += amplitude
        unrelated = float(energy.sum()) / self._channels**2
        for way in self._ways:
            power = float(way.weights @ products @ way.weights)
            least = _CANCELLED_MIX * unrelated if way.is_mix else _ABSENT_CHANNEL * loudest
            way.lost += amplitude if power < least else 0.0

    def verdict(self) -> MixVerdict:
        """Judge after the last block."""
        loudest = float(self._energy.max()) if self._channels > 1 else 0.0
        sounding = tuple(
            index + 1
            for index, energy in enumerate(self._energy)
            if not loudest or energy >= _SILENT_POWER * loudest
        )
        plain, *others = self._ways
        if others and plain.lost > _TOLERATED_LOSS * self._heard:
            best = min(others, key=lambda way: way.lost)
            if best.lost < _CLEAR_GAIN * plain.lost:
                return self._other_way(best, sounding)
        gain = self._channels / len(sounding)
        return MixVerdict(weights=None, takes="", gain=gain, sounding=sounding)

    def _other_way(self, way: _Way, sounding: tuple[int, ...]) -> MixVerdict:
        weights = way.weights.astype(np.float32)[:, np.newaxis]
        if not way.is_mix:
            weights = single_channel(self._channels, int(np.argmax(way.weights)))
        return MixVerdict(weights=weights, takes=way.takes, gain=1.0, sounding=sounding)
