"""Sound on its way to a loudspeaker, which takes it in blocks in its own time."""

import threading
from collections import deque
from dataclasses import dataclass

from speechstudio.audio.frames import Samples

_REMEMBERED = 256
"""Stretches; a loudspeaker takes some 20 to 100 in a second, and a fraction of one ahead."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Moment:
    """What is heard at a moment."""

    sound: int
    """Number of the sound."""
    at_ms: int
    """From its beginning; stays at its end until the next one begins."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Stretch:
    """Samples of one sound that have yet to be taken, or were taken together."""

    sound: int | None
    """None for a pause."""
    samples: Samples
    offset: int = 0
    """Samples of the sound before these."""
    heard_s: float = 0.0
    """When they are heard, once they were taken."""


class SoundFeed:
    """Holds what is to be heard, and remembers when each part of it is.

    One thread puts sound in and asks; another, the loudspeaker's, takes blocks. Neither waits.
    """

    def __init__(self, rate_hz: int) -> None:
        self._rate_hz = rate_hz
        self._lock = threading.Lock()
        self._waiting: deque[_Stretch] = deque()
        self._taken: deque[_Stretch] = deque(maxlen=_REMEMBERED)
        self._left = 0
        self._end_s = 0.0

    @property
    def left_s(self) -> float:
        """Seconds of sound that wait to be taken."""
        return self._left / self._rate_hz

    @property
    def end_s(self) -> float:
        """When the last sound that was taken has been heard, on the clock that `take` is told."""
        return self._end_s

    def put(self, samples: Samples, sound: int | None) -> None:
        """Add a sound behind the others; a pause has no number."""
        with self._lock:
            if len(samples):
                self._waiting.append(_Stretch(sound=sound, samples=samples))
                self._left += len(samples)

    def take(self, block: Samples, heard_s: float) -> None:
        """Fill a block that is heard from a time on; with silence where no sound is left."""
        filled = 0
        with self._lock:
            while filled < len(block) and self._waiting:
                filled += self._move(block[filled:], heard_s + filled / self._rate_hz)
            self._left -= filled
            if filled:
                self._end_s = heard_s + filled / self._rate_hz
        block[filled:] = 0

    def heard(self, now_s: float) -> Moment | None:
        """Tell what is heard at a time; None before the first sound."""
        with self._lock:
            begun = [each for each in self._taken if each.heard_s <= now_s]
        if not begun or (last := begun[-1]).sound is None:
            return None
        frames = min(round((now_s - last.heard_s) * self._rate_hz), len(last.samples))
        at_ms = (last.offset + frames) * 1000 // self._rate_hz
        return Moment(sound=last.sound, at_ms=at_ms)

    def _move(self, room: Samples, heard_s: float) -> int:
        """Move what there is of the first stretch, and room for; return how much that is."""
        first = self._waiting.popleft()
        now, later = first.samples[: len(room)], first.samples[len(room) :]
        room[: len(now)] = now
        if len(later):
            offset = first.offset + len(now)
            rest = _Stretch(sound=first.sound, samples=later, offset=offset)
            self._waiting.appendleft(rest)
        if first.sound is not None:
            self._taken.append(
                _Stretch(sound=first.sound, samples=now, offset=first.offset, heard_s=heard_s)
            )
        return len(now)
