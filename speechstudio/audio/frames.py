"""From frames of the decoder library to blocks of float32 samples."""

from dataclasses import dataclass
from typing import Any

import av
import numpy as np
import numpy.typing as npt

Samples = npt.NDArray[np.float32]

_BELIEVED = 1e6
"""Float files may hold any number; a sample beyond this is damage."""

MOST_CHANNELS = 64
"""More channels are a sign of damage."""
_UNSAFE_CHANNELS = 8

_SCALES = {"u1": 2.0**-7, "i2": 2.0**-15, "i4": 2.0**-31, "i8": 2.0**-63}
"""Powers of two, so that 16 bits and fewer become float32 exactly."""


@dataclass(frozen=True, slots=True, kw_only=True)
class FrameShape:
    """What all frames of one block have in common."""

    sample_rate_hz: int
    channels: int
    sample_format: str


def shape_of(frame: Any) -> FrameShape:
    """Rate, channels and sample format of an `av.AudioFrame`."""
    return FrameShape(
        sample_rate_hz=frame.sample_rate,
        channels=frame.layout.nb_channels,
        sample_format=frame.format.name,
    )


class Repacker:
    """Makes frames safe to read as arrays.

    PyAV looks for the end of the planes of a frame by a null pointer, which FFmpeg does not set
    from 8 channels on; reading such a frame ends the process. Those frames are interleaved first.
    """

    def __init__(self) -> None:
        self._shape: FrameShape | None = None
        self._converter: Any = None

    def repack(self, frame: Any) -> list[Any]:
        """Give the frame, or what it became; nothing for more channels than anyone records.

        Raises what the decoder library raises for a frame that cannot be converted.
        """
        shape = shape_of(frame)
        if shape.channels > MOST_CHANNELS:
            return []
        if not frame.format.is_planar or shape.channels < _UNSAFE_CHANNELS:
            return [frame]
        if shape != self._shape:
            self._shape = shape
            self._converter = av.AudioResampler(format="flt")
        return list(self._converter.resample(frame))


def raw_samples(frame: Any) -> npt.NDArray[Any]:
    """Take the samples of an `av.AudioFrame` as they are, shape (samples, channels)."""
    array: npt.NDArray[Any] = frame.to_ndarray()
    return array.T if frame.format.is_planar else array.reshape(-1, frame.layout.nb_channels)


def to_float(raw: list[npt.NDArray[Any]]) -> tuple[Samples, int]:
    """Join pieces of one format as float32 from -1 to 1, and count the samples that were damaged.

    Floats beyond 1 stay as they are; what is not finite, or beyond belief, becomes 0.
    """
    joined = raw[0] if len(raw) == 1 else np.concatenate(raw)
    scale = _SCALES.get(joined.dtype.str[1:])
    if joined.dtype == np.uint8:
        samples = (joined.astype(np.float32) - np.float32(128)) * np.float32(scale)
    elif scale is not None:
        samples = joined.astype(np.float32)
        samples *= np.float32(scale)
    else:
        with np.errstate(over="ignore", invalid="ignore"):
            samples = np.array(joined, dtype=np.float32, order="C")
        return samples, _mend(samples)
    return np.ascontiguousarray(samples), 0


def to_channels(samples: Samples, channels: int) -> Samples:
    """Fit samples to a number of channels: their mean stands in each where the numbers differ."""
    if samples.shape[1] == channels:
        return samples
    mean = samples.mean(axis=1, keepdims=True, dtype=np.float32)
    return np.ascontiguousarray(np.repeat(mean, channels, axis=1))


def _mend(samples: Samples) -> int:
    if not samples.size or (samples.min() >= -_BELIEVED and samples.max() <= _BELIEVED):
        return 0
    with np.errstate(invalid="ignore"):
        bad = ~(np.abs(samples) <= _BELIEVED)
    samples[bad] = 0
    return int(bad.sum())
