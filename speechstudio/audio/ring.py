"""Samples on their way from a callback that must not wait to a thread that may."""

import numpy as np

from speechstudio.audio.frames import Samples


class Ring:
    """A buffer of a fixed size for one thread that puts and another that takes; neither waits."""

    def __init__(self, frames: int, channels: int) -> None:
        self._buffer = np.zeros((frames, channels), dtype=np.float32)
        self.written = 0
        """Frames that were put, ever."""
        self._taken = 0

    def put(self, block: Samples) -> bool:
        """Copy frames of shape (frames, channels); False, and nothing is kept, without room."""
        size, count = len(self._buffer), len(block)
        if count > size - (self.written - self._taken):
            return False
        start = self.written % size
        first = min(count, size - start)
        self._buffer[start : start + first] = block[:first]
        self._buffer[: count - first] = block[first:]
        # Last of all: from now on the other thread may read them.
        self.written += count
        return True

    def take(self) -> Samples:
        """Give everything that was put since, in order."""
        size, count = len(self._buffer), self.written - self._taken
        start = self._taken % size
        first = min(count, size - start)
        taken = np.concatenate((self._buffer[start : start + first], self._buffer[: count - first]))
        self._taken += count
        return taken
