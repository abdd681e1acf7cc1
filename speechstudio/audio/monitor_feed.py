"""Sound on the way from a microphone to a loudspeaker, whose clocks are never quite the same."""

from collections import deque

import numpy as np

from speechstudio.audio.frames import Samples

FADE_S = 0.004
"""Length of a fade: long enough to make no click, too short to be noticed."""
HELD_S = 0.02
"""Sound that waits before it is played, at first."""
MOST_HELD_S = 0.15
"""Beyond that it would be an echo that disturbs whoever speaks."""
_SPARE_S = 0.05
"""The loudspeaker may fall behind by so much before it catches up."""


class MonitorFeed:
    """One thread puts blocks in, another fills blocks from them; neither waits.

    Holds back as little as this machine allows: a little more each time that sound ran out. What
    has become too much is skipped; each seam is faded.
    """

    def __init__(self, rate_hz: int, channels: int) -> None:
        self._chunks: deque[Samples] = deque()
        self._put = self._taken = 0
        self._channels = channels
        self._fade = round(FADE_S * rate_hz)
        self._spare = round(_SPARE_S * rate_hz)
        self._most = round(MOST_HELD_S * rate_hz)
        self.held = round(HELD_S * rate_hz)
        """Frames that wait before they are played."""
        self._is_waiting = True

    def put(self, block: Samples) -> None:
        """Add frames of shape (frames, channels) at the end; they are kept, so hand in a copy."""
        self._chunks.append(block)
        self._put += len(block)

    def fill(self, block: Samples) -> None:
        """Fill a block of that shape with what comes next, and with silence where that ends."""
        count = len(block)
        wanted = max(self.held, count)
        there = self._put - self._taken
        fade = min(self._fade, count)
        is_seam = self._is_waiting
        if is_seam and there < wanted:
            block[:] = 0
            return
        before = np.zeros((fade, self._channels), np.float32)
        if there > wanted + self._spare and there > wanted + fade:
            is_seam = True
            if not self._is_waiting:
                self._take(before)
            self._skip(self._put - self._taken - wanted)
        filled = self._take(block)
        if is_seam:
            ramp = np.linspace(0, 1, fade, endpoint=False, dtype=np.float32)[:, np.newaxis]
            block[:fade] = block[:fade] * ramp + before * (1 - ramp)
        self._is_waiting = filled < count
        if self._is_waiting:
            self._end(block, filled)

    def _end(self, block: Samples, filled: int) -> None:
        """Fall silent where sound has run out, and hold more from now on."""
        fade = min(self._fade, filled)
        ramp = np.linspace(1, 0, fade, dtype=np.float32)[:, np.newaxis]
        block[filled - fade : filled] *= ramp
        block[filled:] = 0
        self.held = min(self.held * 3 // 2, self._most)

    def _take(self, block: Samples) -> int:
        """Move frames into a block; say how many there were."""
        filled = 0
        while filled < len(block) and self._chunks:
            chunk = self._chunks.popleft()
            now = min(len(chunk), len(block) - filled)
            block[filled : filled + now] = chunk[:now]
            if now < len(chunk):
                self._chunks.appendleft(chunk[now:])
            filled += now
        self._taken += filled
        return filled

    def _skip(self, frames: int) -> None:
        """Throw frames away."""
        while frames > 0 and self._chunks:
            chunk = self._chunks.popleft()
            if len(chunk) > frames:
                self._chunks.appendleft(chunk[frames:])
            gone = min(frames, len(chunk))
            self._taken += gone
            frames -= gone
