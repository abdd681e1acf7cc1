"""What the loudspeaker gets, block by block, and which moment of the recording is heard when."""

from collections import deque
from dataclasses import dataclass

import numpy as np

from speechstudio.audio.frames import Samples
from speechstudio.audio.playing_line import Chunk, PlayingLine

FADE_S = 0.005
"""Length of a fade: long enough to make no click, too short to be noticed."""
_REMEMBERED = 512


@dataclass(frozen=True, slots=True, kw_only=True)
class _Heard:
    """A stretch of sound on its way through the air."""

    line: PlayingLine
    from_s: float
    """When its first sample is heard, on the clock that `fill` is told."""
    chunk: Chunk


class PlayingOutput:
    """Fills blocks from one line, and fades to another one when told to.

    `fill` belongs to the loudspeaker's thread, and never waits; the others to any.
    """

    def __init__(self, rate_hz: int, volume: float = 1.0) -> None:
        self._rate_hz = rate_hz
        self._line: PlayingLine | None = None
        self._next: PlayingLine | None = None
        self.volume = volume
        """Factor of what is played."""
        self._volume = volume
        self._heard: deque[_Heard] = deque(maxlen=_REMEMBERED)

    def switch(self, line: PlayingLine | None) -> None:
        """Play another line from the next block on; None is silence."""
        self._next = line

    @property
    def is_switched(self) -> bool:
        """Whether what was asked for last is what is played."""
        return self._line is self._next

    def fill(self, block: Samples, heard_s: float) -> None:
        """Fill a block of shape (frames, channels) whose first frame is heard at a time."""
        line, before = self._next, self._line
        fade = min(len(block), round(FADE_S * self._rate_hz))
        self._move(line, block, heard_s)
        if line is not before:
            ramp = np.linspace(0, 1, fade, endpoint=False, dtype=np.float32)[:, np.newaxis]
            block[:fade] *= ramp
            tail = np.zeros((fade, block.shape[1]), np.float32)
            self._move(before, tail, None)
            block[:fade] += tail * (1 - ramp)
            self._line = line
        if self.volume != 1 or self._volume != 1:
            target = self.volume
            gains = np.linspace(self._volume, target, len(block), dtype=np.float32)
            block *= gains[:, np.newaxis]
            self._volume = target

    def heard(self, line: PlayingLine, now_s: float) -> float | None:
        """Moment of the recording that is heard at a time, if it is that line's."""
        begun = [each for each in tuple(self._heard) if each.from_s <= now_s]
        if not begun or begun[-1].line is not line:
            return None
        last = begun[-1]
        return min(
            last.chunk.start_s + (now_s - last.from_s) * self._rate_hz * last.chunk.step_s,
            last.chunk.end_s,
        )

    def silent_at(self) -> float:
        """When the last sound that was taken has been heard."""
        heard = tuple(self._heard)
        return heard[-1].from_s + len(heard[-1].chunk.samples) / self._rate_hz if heard else 0.0

    def _move(self, line: PlayingLine | None, block: Samples, heard_s: float | None) -> None:
        """Fill a block from a line, and with silence where that has no more."""
        filled = 0
        for chunk in line.take(len(block)) if line is not None else ():
            end = filled + len(chunk.samples)
            block[filled:end] = chunk.samples
            if line is not None and heard_s is not None:
                from_s = heard_s + filled / self._rate_hz
                self._heard.append(_Heard(line=line, from_s=from_s, chunk=chunk))
            filled = end
        block[filled:] = 0
