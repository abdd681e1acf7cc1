"""Plays speech on the user's loudspeaker while it is made."""

from collections.abc import Callable
from types import TracebackType
from typing import Self

import numpy as np

from speechstudio.audio.devices import loudspeaker
from speechstudio.audio.frames import Samples
from speechstudio.audio.open_loudspeaker import OpenLoudspeaker
from speechstudio.audio.sound_feed import Moment

AHEAD_S = 2.0
"""Sound that may wait here: the next sentence is made while this much is yet to be heard."""


class Player:
    """Plays one sound after the other on a loudspeaker. Use it in a `with` block.

    Sounds are numbered from 0 in the order of `play`.
    """

    def __init__(self, device: str = "", cancelled: Callable[[], bool] = lambda: False) -> None:
        """`device` is a loudspeaker's number, name, or part of its name; empty is the usual one.

        `cancelled` is asked often, and from a thread of the sound system too: as soon as it says
        yes, nothing is heard any more. Raises AudioDeviceError where there is no such loudspeaker.
        """
        self._device = loudspeaker(device)
        self._cancelled = cancelled
        self._open: OpenLoudspeaker | None = None
        self._count = 0

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        """Play to the end, and raise as `play` does; after an error fall silent at once."""
        self._close(to_the_end=kind is None)

    def play(self, samples: Samples, sample_rate_hz: int) -> None:
        """Play mono samples from -1 to 1; returns when they have begun or soon will.

        Raises AudioDeviceError when the loudspeaker was taken away or takes no sound, and
        JobCancelledError when `cancelled` says so.
        """
        if self._open is None or self._open.rate_hz != sample_rate_hz:
            self._close(to_the_end=True)
            self._open = OpenLoudspeaker(self._device, sample_rate_hz, self._cancelled)
        self._open.put(np.ascontiguousarray(samples, dtype=np.float32), self._count)
        self._count += 1
        self._open.wait(AHEAD_S)

    def pause(self, pause_ms: int) -> None:
        """Play silence behind what was played before; raises as `play` does."""
        if self._open is not None and pause_ms > 0:
            frames = self._open.rate_hz * pause_ms // 1000
            self._open.put(np.zeros(frames, np.float32), None)
            self._open.wait(AHEAD_S)

    def heard(self) -> Moment | None:
        """Tell which sound comes out of the loudspeaker now; None where none does yet.

        May be asked from any thread.
        """
        opened = self._open
        return None if opened is None else opened.heard()

    def _close(self, *, to_the_end: bool) -> None:
        opened = self._open
        if opened is None:
            return
        try:
            if to_the_end:
                opened.finish()
        finally:
            self._open = None
            opened.close()
