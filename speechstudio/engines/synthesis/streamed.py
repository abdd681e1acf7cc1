"""The sound of a sentence whose parts are handed over while the rest is still made.

What `sound` does to a whole sentence is done here to what has come so far: silence before it is
left out at once, and whatever may yet turn out to be the silence behind it waits.
"""

from collections.abc import Callable

import numpy as np

from speechstudio.domain.errors import EngineFailedError
from speechstudio.engines.contract import AudioChunk
from speechstudio.engines.synthesis.sound import (
    EDGE_MS,
    FADED_DB,
    FRAME_MS,
    Samples,
    Take,
    fade_in,
    fade_out,
    silence,
    trimmed,
)

BEGUN_DB = -55.0
"""Against full scale; before what is quieter, nothing has begun. How loud the loudest will be, by
which `sound` goes, is not known yet."""
QUIET_WITHIN_MS = 150
"""A part may end so much earlier than it could."""


class StreamedSound:
    """Takes the sound of a sentence, which may be made in several takes, one behind the other."""

    def __init__(
        self, sample_rate: int, gain_db: float, tell: Callable[[AudioChunk], None]
    ) -> None:
        """`tell` gets each part that is certain; a gain above 0 would need the whole first."""
        self._sample_rate = sample_rate
        self._gain = np.float32(10.0 ** (min(gain_db, 0.0) / 20.0))
        self._tell = tell
        self._told: list[Samples] = []
        self._waiting = np.zeros(0, np.float32)
        self._has_begun = False
        self._loudest = 0.0
        self._frame = sample_rate * FRAME_MS // 1000
        self._edge = sample_rate * EDGE_MS // 1000

    def put(self, samples: Samples) -> None:
        """Add sound to a take; raises EngineFailedError for what is no sound."""
        if not np.isfinite(samples).all():
            raise EngineFailedError(
                "the model gave no sound but faulty numbers",
                hint="Check the models: “speechstudio models verify”; or choose another voice.",
            )
        self._waiting = np.concatenate((self._waiting, samples.astype(np.float32, copy=False)))
        if not self._has_begun and not self._begin():
            return
        cut = self._quiet_place(self._audible_end())
        if cut:
            ready, self._waiting = self._waiting[:cut], self._waiting[cut:]
            self._hand_over(ready)

    def end_take(self) -> None:
        """Take the end of what was put for that of a take, with a little silence behind it."""
        if self._has_begun:
            end = self._audible_end() + self._edge
            rest = np.pad(self._waiting[:end], (0, max(0, end - len(self._waiting))))
            fade_out(rest, self._sample_rate)
        else:  # too quiet to have begun
            rest = trimmed(Take(samples=self._waiting, sample_rate=self._sample_rate)).samples
        self._waiting, self._has_begun = np.zeros(0, np.float32), False
        self._hand_over(rest)

    def chunk(self) -> AudioChunk:
        """Give the whole: all parts put together."""
        if not self._told:
            return silence(self._sample_rate)
        return AudioChunk(samples=np.concatenate(self._told), sample_rate=self._sample_rate)

    def _begin(self) -> bool:
        """Leave out the silence before a take; False while there is nothing else."""
        loud = np.flatnonzero(self._power() > 10.0 ** (BEGUN_DB / 10.0))
        if not len(loud):
            return False
        start = int(loud[0]) * self._frame - self._edge
        cut = np.pad(self._waiting[max(0, start) :], (max(0, -start), 0))
        fade_in(cut, self._sample_rate)
        self._waiting, self._has_begun = cut, True
        return True

    def _audible_end(self) -> int:
        """Find the sample behind the last that waits and can be heard; 0 where none can."""
        power = self._power()
        self._loudest = max(self._loudest, float(power.max(initial=0.0)))
        loud = np.flatnonzero(power > self._loudest * 10.0 ** (FADED_DB / 10.0))
        return (int(loud[-1]) + 1) * self._frame if len(loud) else 0

    def _quiet_place(self, end: int) -> int:
        """Find where a part may end so that nobody hears that it was resampled by itself.

        That is where the sound is quietest shortly before an end; 0 while there is too little.
        """
        frames = self._sample_rate * QUIET_WITHIN_MS // 1000 // self._frame
        last = end // self._frame
        if last < 2 * frames:
            return 0
        first = last - frames
        quietest = (first + int(np.argmin(self._power()[first:last]))) * self._frame
        moment = np.abs(self._waiting[quietest : quietest + self._frame])
        return quietest + int(np.argmin(moment))

    def _power(self) -> "np.ndarray[tuple[int], np.dtype[np.float64]]":
        """Tell how loud each whole frame of what waits is."""
        whole = len(self._waiting) // self._frame * self._frame
        frames = self._waiting[:whole].reshape(-1, self._frame)
        power: np.ndarray[tuple[int], np.dtype[np.float64]]
        power = np.square(frames, dtype=np.float64).mean(axis=1)
        return power

    def _hand_over(self, samples: Samples) -> None:
        samples = np.clip(samples * self._gain, -1.0, 1.0)
        self._told.append(samples)
        self._tell(AudioChunk(samples=samples, sample_rate=self._sample_rate))
