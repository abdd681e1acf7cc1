"""Reading the sound of an open recording block by block, past whatever is damaged."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import av
import numpy as np
import numpy.typing as npt
from av.error import FFmpegError

from speechstudio.audio.clock import StreamClock
from speechstudio.audio.frames import (
    FrameShape,
    Repacker,
    Samples,
    raw_samples,
    shape_of,
    to_channels,
    to_float,
)
from speechstudio.audio.source import HIGHEST_RATE_HZ, LOWEST_RATE_HZ, Source

_MOST_BREAKS = 100
"""A file whose container is broken at more places is read no further."""
_MOST_FRUITLESS_BREAKS = 3
"""Nor one that is broken so often without anything new between."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """About a second of sound as it stands in the file."""

    samples: Samples
    """Shape (samples, channels); every block of a recording has the same channels."""
    sample_rate_hz: int
    """May change from one block to the next, as in some broadcasts."""
    position_ms: int
    """Place of the end of the block."""


@dataclass(slots=True, kw_only=True)
class Damage:
    """What went wrong while a recording was read."""

    packets: int = 0
    """Packets that were tried."""
    lost_packets: int = 0
    """Packets that could not be decoded, and breaks of the container."""
    first_s: float | None = None
    """Where the first was lost."""
    last_s: float = 0.0
    """Where the last was lost."""
    total_bytes: int = 0
    lost_bytes: int = 0
    """Of those, the bytes in packets that could not be decoded."""
    breaks: int = 0
    """Places where the container itself is broken."""
    damaged_samples: int = 0
    """Samples that were no numbers."""
    encrypted_packets: int = 0
    """Packets that are marked as copy-protected."""

    def lost_s(self, sound_s: float) -> float:
        """Length of what was lost, beside so much sound that was not; a guess by its bytes."""
        return sound_s * self.lost_bytes / max(1, self.total_bytes - self.lost_bytes)

    def note(self, position_s: float, lost_bytes: int) -> None:
        """Count one loss."""
        self.lost_packets += 1
        self.lost_bytes += lost_bytes
        self.last_s = position_s
        if self.first_s is None:
            self.first_s = position_s


@dataclass(slots=True, kw_only=True)
class Reader:
    """Reads one recording once, from its start to its end."""

    source: Source
    damage: Damage = field(default_factory=Damage)
    clock: StreamClock = field(init=False)
    _after_break: bool = False
    _repacker: Repacker = field(default_factory=Repacker)

    def __post_init__(self) -> None:
        """Set the clock to where the file says that it starts."""
        start = self.source.container.start_time
        expected_ms = self.source.expected_ms
        self.clock = StreamClock(
            start_s=start / av.time_base if start else 0.0,
            length_s=expected_ms / 1000 if expected_ms else None,
        )

    def blocks(self) -> Iterator[Block]:
        """Yield the sound, with silence where the clock of the file leaves room for it."""
        pending: list[npt.NDArray[Any]] = []
        shape: FrameShape | None = None
        channels = 0
        count = 0
        for frame in self._frames():
            now = shape_of(frame)
            silence_s = self.clock.silence_before(frame.time, after_break=self._after_break)
            if silence_s is None:
                continue
            self._after_break = False
            channels = channels or now.channels
            if pending and shape and (now != shape or silence_s or count >= shape.sample_rate_hz):
                yield self._block(pending, shape, channels)
                pending, count = [], 0
            if silence_s:
                yield from self._silence(silence_s, now, channels)
            shape = now
            pending.append(raw_samples(frame))
            count += frame.samples
            self.clock.advance(frame.samples / now.sample_rate_hz)
        if pending and shape:
            yield self._block(pending, shape, channels)

    def _block(self, raw: list[npt.NDArray[Any]], shape: FrameShape, channels: int) -> Block:
        samples, damaged = to_float(raw)
        self.damage.damaged_samples += damaged
        return Block(
            samples=to_channels(samples, channels),
            sample_rate_hz=shape.sample_rate_hz,
            position_ms=round(self.clock.position_s * 1000),
        )

    def _silence(self, seconds: float, shape: FrameShape, channels: int) -> Iterator[Block]:
        left = round(seconds * shape.sample_rate_hz)
        while left > 0:
            count = min(left, shape.sample_rate_hz)
            self.clock.fill(count / shape.sample_rate_hz)
            left -= count
            yield Block(
                samples=np.zeros((count, channels), dtype=np.float32),
                sample_rate_hz=shape.sample_rate_hz,
                position_ms=round(self.clock.position_s * 1000),
            )

    def _frames(self) -> Iterator[Any]:
        for packet in self._packets():
            self.damage.packets += 1
            self.damage.total_bytes += packet.size
            self.damage.encrypted_packets += _is_encrypted(packet)
            try:
                decoded = [frame for frame in packet.decode() if _is_sane(frame)]
                frames = [safe for frame in decoded for safe in self._repacker.repack(frame)]
            except (FFmpegError, ValueError):
                self.damage.note(self.clock.position_s, packet.size)
            else:
                yield from frames

    def _packets(self) -> Iterator[Any]:
        """Yield packets to the end; where the container is broken, ask for what comes after."""
        fruitless = 0
        reached_s = -1.0
        packets = self.source.container.demux(self.source.stream)
        while self.damage.breaks < _MOST_BREAKS and fruitless < _MOST_FRUITLESS_BREAKS:
            try:
                packet = next(packets)
            except StopIteration:
                return
            except FFmpegError:
                self.damage.breaks += 1
                fruitless = 0 if self.clock.position_s > reached_s else fruitless + 1
                reached_s = max(reached_s, self.clock.position_s)
                self._after_break = True
                self.damage.note(self.clock.position_s, 0)
                packets = self.source.container.demux(self.source.stream)
            else:
                yield packet


def _is_sane(frame: Any) -> bool:
    return bool(frame.samples) and LOWEST_RATE_HZ <= frame.sample_rate <= HIGHEST_RATE_HZ


def _is_encrypted(packet: Any) -> bool:
    # Older releases of PyAV do not tell; there such packets count as damaged.
    has_sidedata = getattr(packet, "has_sidedata", None)
    return has_sidedata is not None and bool(has_sidedata("encryption_info"))
