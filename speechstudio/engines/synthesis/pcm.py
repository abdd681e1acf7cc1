"""Samples of services: raw integers as they send them, and WAV, whose header tells what follows."""

import struct
from dataclasses import dataclass

import numpy as np

from speechstudio.engines.synthesis.sound import Samples, Take

_INTEGERS, _FLOATS, _EXTENSIBLE = 1, 3, 0xFFFE
"""Tags of formats in a WAV header; with the last, the tag stands further behind."""
_SUB_TAG_AT = 24
_ENDLESS = 0x7FFF_0000
"""A longer stretch of samples, or one of nothing, was announced before its length was known."""
_SLOWEST_HZ, _FASTEST_HZ = 4_000, 192_000
_MOST_CHANNELS = 8
_FULL_SCALE = 2.0**31


@dataclass(frozen=True, slots=True, kw_only=True)
class PcmFormat:
    """How samples are written; raises ValueError for what nobody writes."""

    rate: int
    """In Hz."""
    width: int
    """Bytes a sample."""
    channels: int
    is_float: bool = False

    def __post_init__(self) -> None:
        fits = _SLOWEST_HZ <= self.rate <= _FASTEST_HZ and 1 <= self.channels <= _MOST_CHANNELS
        if not fits or self.width not in ((4, 8) if self.is_float else (1, 2, 3, 4)):
            raise ValueError(
                f"no sound has {self.rate} Hz, {self.channels} channels,"
                f" {self.width} bytes a sample"
            )

    def take(self, data: bytes) -> Take:
        """Read samples, the channels mixed; a torn one at the end is left."""
        frame = self.width * self.channels
        whole = data[: len(data) - len(data) % frame]
        samples = self._samples(whole).reshape(-1, self.channels).mean(axis=1, dtype=np.float64)
        return Take(samples=samples.astype(np.float32), sample_rate=self.rate)

    def _samples(self, data: bytes) -> Samples:
        if self.is_float:
            return np.frombuffer(data, f"<f{self.width}").astype(np.float32)
        if self.width == 1:  # the only one without a sign
            return (np.frombuffer(data, np.uint8).astype(np.float32) - 128.0) / 128.0
        wide = np.zeros((len(data) // self.width, 4), np.uint8)
        wide[:, 4 - self.width :] = np.frombuffer(data, np.uint8).reshape(-1, self.width)
        return (wide.view("<i4")[:, 0] / _FULL_SCALE).astype(np.float32)


def take_of_wav(data: bytes) -> Take:
    """Read a WAV file, also one whose header was written before its length was known.

    Raises ValueError for what is none, or ends early.
    """
    if data[:4] != b"RIFF" or data[8:12] != b"WAVE":
        raise ValueError("it is no WAV file")
    form: PcmFormat | None = None
    at = 12
    while at + 8 <= len(data):
        name, size = data[at : at + 4], struct.unpack_from("<I", data, at + 4)[0]
        body = at + 8
        if name == b"fmt ":
            form = _format(data[body : body + size])
        elif name == b"data":
            if form is None:
                raise ValueError("its WAV file does not say how it is written")
            is_endless = not 0 < size < _ENDLESS
            if not is_endless and body + size > len(data):
                raise ValueError("its WAV file ends early")
            return form.take(data[body:] if is_endless else data[body : body + size])
        at = body + size + size % 2
    raise ValueError("its WAV file holds no sound")


def _format(chunk: bytes) -> PcmFormat:
    if len(chunk) < 16:  # noqa: PLR2004 - what follows reads so many
        raise ValueError("its WAV file has a torn header")
    tag, channels, rate, _, _, bits = struct.unpack_from("<HHIIHH", chunk)
    if tag == _EXTENSIBLE and len(chunk) >= _SUB_TAG_AT + 2:
        tag = struct.unpack_from("<H", chunk, _SUB_TAG_AT)[0]
    if tag not in {_INTEGERS, _FLOATS} or bits % 8:
        raise ValueError(f"its WAV file is written in a way that is not known ({tag})")
    return PcmFormat(rate=rate, width=bits // 8, channels=channels, is_float=tag == _FLOATS)
