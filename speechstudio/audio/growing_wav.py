"""A WAV file that may be cut off at any moment and is a whole recording all the same.

Its header is brought up to date with every piece of sound. Room for 64-bit sizes is kept in it, so
that beyond 4 GB it becomes RF64 without a byte being moved.

Sources: WAVEFORMATEXTENSIBLE for 24-bit samples; EBU Tech 3306 for RF64, its `ds64` chunk, and the
`JUNK` chunk that keeps the place.
"""

import os
import struct
from pathlib import Path

import numpy as np

from speechstudio.audio.frames import Samples

BYTES_PER_SAMPLE = 3
"""24 bits."""
MOST_RIFF_BYTES = 0xFFFF_FFFF - 8
"""A larger file cannot say its size in 32 bits."""

_HEAD = struct.Struct("<4sI4s 4sIQQQI 4sI HHIIHHHHIH14s 4sI")
_SPACE_SIZE = 28
_FORMAT_SIZE = 40
_FORMAT_PLACE = struct.calcsize("<4sI4s 4sIQQQI 4sI")
_EXTENSIBLE = 0xFFFE
_PCM = 1
_GUID_TAIL = bytes.fromhex("000000001000800000AA00389B71")
_SPEAKERS = {1: 0x4, 2: 0x3}
"""Front centre; front left and right."""
_UNKNOWN = 0xFFFF_FFFF
_SCALE = 2.0**23


class GrowingWav:
    """Writes 24-bit samples as they come. Lets OSError through."""

    def __init__(
        self, path: Path, rate_hz: int, channels: int, *, most_riff_bytes: int = MOST_RIFF_BYTES
    ) -> None:
        """Make the file, which must not exist."""
        self._rate_hz = rate_hz
        self._channels = channels
        self._most_riff_bytes = most_riff_bytes
        self._file = path.open("xb", buffering=0)
        self.frames = 0
        """Frames in the file."""
        self._describe()

    @property
    def size_bytes(self) -> int:
        """Size of the file."""
        return _HEAD.size + self._data_bytes

    @property
    def bytes_per_second(self) -> int:
        """How fast it grows."""
        return self._rate_hz * self._channels * BYTES_PER_SAMPLE

    def append(self, samples: Samples) -> None:
        """Write samples of shape (frames, channels), clipped at full scale.

        On OSError what was written before stays whole.
        """
        scaled = np.clip(np.rint(samples * np.float64(_SCALE)), -_SCALE, _SCALE - 1)
        wide = scaled.astype("<i4").reshape(-1, 1).view(np.uint8)
        data = memoryview(np.ascontiguousarray(wide[:, :BYTES_PER_SAMPLE]).tobytes())
        self._file.seek(self.size_bytes)
        while data:
            data = data[self._file.write(data) :]
        self.frames += len(samples)
        self._describe()

    def sync(self) -> None:
        """Have the system put everything on the disk itself: it survives the machine's end."""
        os.fsync(self._file.fileno())

    def finish(self) -> None:
        """Close the file; its size is that of whole frames, in whatever way writing ended."""
        try:
            _seal(self._file.fileno(), self.size_bytes)
            self._describe()
            self.sync()
        finally:
            self._file.close()

    @property
    def _data_bytes(self) -> int:
        return self.frames * self._channels * BYTES_PER_SAMPLE

    def _describe(self) -> None:
        head = _head(self._rate_hz, self._channels, self.frames, self._most_riff_bytes)
        self._file.seek(0)
        self._file.write(head)


def mend(path: Path) -> tuple[int, int, int]:
    """Bring the header of a recording that was cut off up to date, and drop a torn frame.

    Gives its rate in Hz, channels and frames. Raises ValueError for a file that is no
    `GrowingWav`; lets OSError through.
    """
    with path.open("r+b", buffering=0) as file:
        head = file.read(_HEAD.size)
        if len(head) < _HEAD.size or head[8:12] != b"WAVE" or head[-8:-4] != b"data":
            raise ValueError(f"not a recording of this program: {path.name}")
        kind, channels, rate_hz = struct.unpack_from("<HHI", head, _FORMAT_PLACE)
        if kind != _EXTENSIBLE or channels not in _SPEAKERS:
            raise ValueError(f"not a recording of this program: {path.name}")
        frame_bytes = channels * BYTES_PER_SAMPLE
        frames = (path.stat().st_size - _HEAD.size) // frame_bytes
        if _head(rate_hz, channels, frames) != head:
            _seal(file.fileno(), _HEAD.size + frames * frame_bytes)
            file.seek(0)
            file.write(_head(rate_hz, channels, frames))
            os.fsync(file.fileno())
    return rate_hz, channels, frames


def _seal(descriptor: int, size_bytes: int) -> None:
    """Cut after the last whole frame; a chunk of odd length takes one more byte."""
    os.ftruncate(descriptor, size_bytes + size_bytes % 2)


def _head(
    rate_hz: int, channels: int, frames: int, most_riff_bytes: int = MOST_RIFF_BYTES
) -> bytes:
    frame_bytes = channels * BYTES_PER_SAMPLE
    data_bytes = frames * frame_bytes
    riff_bytes = _HEAD.size - 8 + data_bytes + data_bytes % 2
    is_large = riff_bytes > most_riff_bytes
    sizes = (riff_bytes, data_bytes, frames, 0) if is_large else (0, 0, 0, 0)
    return _HEAD.pack(
        b"RF64" if is_large else b"RIFF",
        _UNKNOWN if is_large else riff_bytes,
        b"WAVE",
        b"ds64" if is_large else b"JUNK",
        _SPACE_SIZE,
        *sizes,
        b"fmt ",
        _FORMAT_SIZE,
        _EXTENSIBLE,
        channels,
        rate_hz,
        rate_hz * frame_bytes,
        frame_bytes,
        BYTES_PER_SAMPLE * 8,
        _FORMAT_SIZE - 18,
        BYTES_PER_SAMPLE * 8,
        _SPEAKERS[channels],
        _PCM,
        _GUID_TAIL,
        b"data",
        _UNKNOWN if is_large else data_bytes,
    )
