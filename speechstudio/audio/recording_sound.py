"""The sound of a recording from any moment on, to the sample."""

from collections.abc import Iterator
from contextlib import ExitStack, suppress
from copy import copy
from dataclasses import dataclass, replace
from itertools import chain
from pathlib import Path
from typing import Any

import av
from av.error import FFmpegError

from speechstudio.audio.clock import StreamClock
from speechstudio.audio.frames import Samples
from speechstudio.audio.place_index import Place, PlaceIndex
from speechstudio.audio.reading import Reader
from speechstudio.audio.source import Source, open_source

_COUNTED = {"aac", "ac3", "amr", "amrnb", "amrwb", "dts", "eac3", "loas", "mp3", "truehd"}
"""Containers without time stamps: a packet's moment is known when all before it were counted."""
_RUN_UP_S = 1.0
"""Sound that is decoded before the first sample that is wanted: codecs need what came before."""
_BEFORE_S = 0.25
"""The first packet that is placed by its stamp lies so much before that sample."""
_MOST_SOUGHT = 10_000
"""Packets among which one is looked for."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Piece:
    """A piece of sound, at most about a second long."""

    samples: Samples
    """Shape (samples, channels)."""
    sample_rate_hz: int
    start_s: float
    """Moment of the first sample."""


class RecordingSound:
    """Reads an open recording; times are those of `decode`. For one thread.

    At first a moment is found by the time stamps of the file. From then on an index grows, which is
    exact where stamps are rounded, jump or repeat.
    """

    def __init__(self, path: Path) -> None:
        """Open it; raises UnreadableAudioError, NoAudioTrackError or EmptyAudioError."""
        self._path = path
        self._stack = ExitStack()
        self._source = self._stack.enter_context(open_source(path))
        self._is_fresh = True
        self.index = PlaceIndex(path)
        self.misses = 0
        """How often a packet was not where the index had it, so that all were counted anew."""
        self._has_stamps = self._source.container_name not in _COUNTED
        self.sample_rate_hz: int = self._source.stream.codec_context.sample_rate or 48_000

    @property
    def duration_s(self) -> float | None:
        """Length: exact once the index is complete, till then what the file says."""
        if self.index.is_complete:
            return self.index.end_s
        expected_ms = self._source.expected_ms
        return None if expected_ms is None else expected_ms / 1000

    def close(self) -> None:
        """Close the file."""
        self.index.close()
        self._stack.close()

    def from_moment(self, start_s: float) -> Iterator[Piece]:
        """Give the sound from a moment on to the end; the iterator before it may not go on.

        Raises as making does, where the file has to be opened again and is gone.
        """
        start_s = max(0.0, start_s)
        self.index.start()
        reader = self._reader_before(start_s)
        end_s = reader.clock.position_s
        for block in reader.blocks():
            rate = block.sample_rate_hz
            at_s, end_s = end_s, end_s + len(block.samples) / rate
            skipped = max(0, round((start_s - at_s) * rate))
            stop = len(block.samples)
            if self.index.is_complete:
                # Away from the start, decoders do not know what to leave out at the end.
                stop = min(stop, round((self.index.end_s - at_s) * rate))
            if skipped < stop:
                yield Piece(
                    samples=block.samples[skipped:stop],
                    sample_rate_hz=rate,
                    start_s=at_s + skipped / rate,
                )

    def _reader_before(self, start_s: float) -> Reader:
        """Make a reader that begins at a packet not far before that moment."""
        place = self.index.before(start_s)
        if place is None:
            return self._by_stamps(start_s)
        run_up = self.index.before(place.position_s - _RUN_UP_S)
        if run_up is None or not run_up.ordinal:
            return self._from_start()
        return self._at(place, run_up)

    def _from_start(self) -> Reader:
        return Reader(source=self._opened_anew())

    def _opened_anew(self) -> Source:
        """Give the file as nobody has read of it: what codecs leave out at the start counts."""
        if not self._is_fresh:
            self._stack.close()
            self._source = self._stack.enter_context(open_source(self._path))
        self._is_fresh = False
        return self._source

    def _at(self, place: Place, run_up: Place) -> Reader:
        """Go to a place that the index knows."""
        packets: Iterator[Any] = iter(())
        found = None
        with suppress(FFmpegError, OverflowError):
            packets = self._sought(run_up)
            found = self._run_to(packets, place, run_up)
        if found is None:
            self.misses += 1
            source = self._opened_anew()
            packets = iter(source.container.demux(source.stream))
            found = _count_to(packets, place, run_up)
        return self._reader(packets, found, place.clock)

    def _sought(self, run_up: Place) -> Iterator[Any]:
        self._is_fresh = False
        source = self._source
        if self._has_stamps:
            source.container.seek(run_up.pts or 0, stream=source.stream)
        else:
            source.container.seek(run_up.byte or 0, unsupported_byte_offset=True)
        return iter(source.container.demux(source.stream))

    def _run_to(self, packets: Iterator[Any], place: Place, run_up: Place) -> Any:
        """Decode up to the packet of a place; None where it does not come."""
        is_reached = False
        for _, packet in zip(range(_MOST_SOUGHT), packets, strict=False):
            if place.is_packet(packet, has_stamps=self._has_stamps):
                return packet
            is_reached = is_reached or run_up.is_packet(packet, has_stamps=self._has_stamps)
            if is_reached:
                _decode_in_vain(packet)
        return None

    def _by_stamps(self, start_s: float) -> Reader:
        """Go to a moment by the time stamps of the file, as long as the index does not know it."""
        if start_s <= _RUN_UP_S:
            return self._from_start()
        source = self._source
        origin_s = (source.container.start_time or 0) / av.time_base
        unit_s = source.stream.time_base
        if self._has_stamps:
            self._is_fresh = False
            wanted = round((start_s - _RUN_UP_S + origin_s) / unit_s)
            try:
                source.container.seek(wanted, stream=source.stream)
            except (FFmpegError, OverflowError):
                return self._from_start()
        else:
            source = self._opened_anew()
        packets = iter(source.container.demux(source.stream))
        clock = StreamClock(start_s=origin_s, length_s=self.duration_s)
        for packet in packets:
            if packet.pts is None:
                break
            time_s = float(packet.pts * unit_s) - origin_s
            if time_s >= start_s - _BEFORE_S:
                # Behind a gap: the clock sees it, and silence is filled in.
                begin_s = min(time_s, start_s)
                clock.position_s = round(begin_s * self.sample_rate_hz) / self.sample_rate_hz
                return self._reader(packets, packet, clock)
            if time_s >= start_s - _RUN_UP_S:
                _decode_in_vain(packet)
        return self._reader(packets, None, clock)

    def _reader(self, packets: Iterator[Any], first: Any, clock: StreamClock) -> Reader:
        """Make a reader that goes on with these packets at the time of that clock."""
        container = _Resumed(container=self._source.container, first=first, packets=packets)
        reader = Reader(source=replace(self._source, container=container))
        reader.clock = copy(clock)
        return reader


class _Resumed:
    """A container whose first packet is one in its middle."""

    def __init__(self, *, container: Any, first: Any, packets: Iterator[Any]) -> None:
        self.start_time = container.start_time
        self._container = container
        self._packets: Iterator[Any] | None = chain((first,), packets) if first else iter(())

    def demux(self, stream: Any) -> Iterator[Any]:
        """Give the packets from there on; asked again after an error, go on as containers do."""
        packets, self._packets = self._packets, None
        return self._container.demux(stream) if packets is None else packets


def _count_to(packets: Iterator[Any], place: Place, run_up: Place) -> Any:
    """Read all packets from the first one to that of a place; None in a file that has changed."""
    for ordinal, packet in enumerate(packets):
        if ordinal == place.ordinal:
            return packet
        if ordinal >= run_up.ordinal:
            _decode_in_vain(packet)
    return None


def _decode_in_vain(packet: Any) -> None:
    """Let the decoder see a packet of which nothing is wanted."""
    with suppress(FFmpegError, ValueError):
        packet.decode()
