"""Where in a file each moment of a recording lies, found by reading it once.

Players guess the place of a moment from the size of a file or from its time stamps, which may jump,
repeat, or be rounded. Here the file is read as `decode` reads it, and every second the packet is
noted that comes next.
"""

import bisect
import threading
import time
from collections.abc import Iterator
from copy import copy
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from speechstudio.audio.clock import StreamClock
from speechstudio.audio.reading import Reader
from speechstudio.audio.source import open_source
from speechstudio.domain.errors import AudioError

_STEP_S = 1.0
_REST_S = 0.001
"""Rest after a second of sound: others want the processor too."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A packet of a file, with the moment of its first sample."""

    clock: StreamClock
    """As it stands before the packet; nobody may change it."""
    ordinal: int
    """Packets of the track before it."""
    pts: int | None
    byte: int | None

    @property
    def position_s(self) -> float:
        """The moment of its first sample, but for silence that belongs before it."""
        return self.clock.position_s

    def is_packet(self, packet: Any, *, has_stamps: bool) -> bool:
        """Whether that is the packet, read another time; stamps that are guessed tell nothing."""
        return byte_of(packet) == self.byte and (not has_stamps or packet.pts == self.pts)


def byte_of(packet: Any) -> int | None:
    """Place of a packet in its file; None where the container does not tell."""
    return packet.pos if packet.pos is not None and packet.pos >= 0 else None


class PlaceIndex:
    """Grows in a thread of its own from `start` on, until the file is read or it is closed."""

    def __init__(self, path: Path) -> None:
        self._path = path
        self._places: list[Place] = []
        self._seconds: list[float] = []
        self.is_closed = False
        """Whether nobody needs it any more."""
        self.is_complete = False
        """Whether the file has been read to its end."""
        self.end_s = 0.0
        """Length of what has been read."""
        self._thread = threading.Thread(target=self._read, name="places", daemon=True)

    def start(self) -> None:
        """Begin to read; further calls do nothing."""
        if self._thread.ident is None and not self.is_closed:
            self._thread.start()

    def close(self) -> None:
        """Read no further."""
        self.is_closed = True
        if self._thread.ident is not None:
            self._thread.join()

    def before(self, position_s: float) -> Place | None:
        """Give the last place at or before a moment; None where it has not been read so far."""
        if not self.is_complete and position_s > self.end_s:
            return None
        number = bisect.bisect_right(self._seconds, position_s)
        return self._places[number - 1] if number else None

    def _read(self) -> None:
        try:
            with open_source(self._path) as source:
                watched = _Watched(index=self, container=source.container)
                reader = Reader(source=replace(source, container=watched))
                watched.reader = reader
                for _ in reader.blocks():
                    self.end_s = reader.clock.position_s
                    time.sleep(_REST_S)
                self.is_complete = not self.is_closed
        except AudioError:
            # Whoever plays the file meets the same error, and tells it.
            return

    def note(self, packet: Any, ordinal: int, clock: StreamClock) -> None:
        """Note a packet that comes next, where it is time."""
        if not self._seconds or clock.position_s >= self._seconds[-1] + _STEP_S:
            place = Place(clock=copy(clock), ordinal=ordinal, pts=packet.pts, byte=byte_of(packet))
            self._places.append(place)
            # Last of all: it is by this that another thread finds the place.
            self._seconds.append(place.position_s)


class _Watched:
    """A container that shows each packet to the index before the reader gets it."""

    def __init__(self, *, index: PlaceIndex, container: Any) -> None:
        self._index = index
        self._container = container
        self._ordinal = 0
        self.start_time = container.start_time
        self.reader: Reader | None = None

    def demux(self, stream: Any) -> Iterator[Any]:
        """Read on, as the container does."""
        for packet in self._container.demux(stream):
            if self.reader is not None:
                self._index.note(packet, self._ordinal, self.reader.clock)
            if self._index.is_closed:
                return
            self._ordinal += 1
            yield packet
