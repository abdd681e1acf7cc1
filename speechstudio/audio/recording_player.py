"""Plays a recording from any moment, at any tempo."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from speechstudio.audio.player_thread import PlayerThread, Wish
from speechstudio.audio.tempo import FASTEST, SLOWEST
from speechstudio.domain.errors import AudioError


class RecordingPlayer:
    """Plays one recording on a loudspeaker; times are milliseconds of `decode`.

    No method waits, but `close`: a thread opens, decodes and plays. It calls `on_end` when the end,
    or the end of a range, has been heard, and `on_error` when the recording cannot be read or the
    loudspeaker cannot be used or went; then nothing plays any more, and `play` tries again.
    """

    def __init__(
        self,
        path: Path,
        device: str = "",
        *,
        rewind_ms: int = 0,
        on_end: Callable[[], None] | None = None,
        on_error: Callable[[AudioError], None] | None = None,
    ) -> None:
        """`device` is a loudspeaker's number, name, or part of its name; empty is the usual one."""
        self.rewind_ms = rewind_ms
        """How far `play` goes back from where it was paused."""
        self._is_paused = False
        self._thread = PlayerThread(path, device, on_end=on_end, on_error=on_error)

    @property
    def duration_ms(self) -> int | None:
        """Length; None while it is not known. It becomes exact while the file is read."""
        return self._thread.duration_ms

    @property
    def is_playing(self) -> bool:
        """Whether it plays, or is about to."""
        return self._thread.wish.is_on

    @property
    def position_ms(self) -> int:
        """What is heard now; where nothing plays, the place from which `play` goes on."""
        return round(self._thread.position_s * 1000)

    @property
    def rate(self) -> float:
        """Tempo, of which 1 is that of the recording; the pitch stays."""
        return self._thread.wish.speed

    @rate.setter
    def rate(self, rate: float) -> None:
        speed = min(FASTEST, max(SLOWEST, rate))
        if speed != self.rate:
            self._thread.ask(replace(self._thread.wish, at_s=None, speed=speed))

    @property
    def volume(self) -> float:
        """Factor of what is played: 1 is as it was recorded, 0 is silence."""
        return self._thread.volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._thread.volume = max(0.0, volume)

    def play(
        self, start_ms: int | None = None, end_ms: int | None = None, *, loop: bool = False
    ) -> None:
        """Play from a moment, or go on from here, up to a moment or the end.

        A loop goes round from `start_ms` to `end_ms` until something else is asked for.
        """
        if start_ms is None:
            start_ms = max(0, self.position_ms - (self.rewind_ms if self._is_paused else 0))
        self._is_paused = False
        start_s = start_ms / 1000
        self._thread.ask(
            Wish(
                is_on=True,
                at_s=start_s,
                begin_s=start_s,
                end_s=None if end_ms is None else end_ms / 1000,
                is_loop=loop,
                speed=self.rate,
            )
        )

    def pause(self) -> None:
        """Fall silent, and stay where it is."""
        if self.is_playing:
            self._is_paused = True
            self._thread.ask(replace(self._thread.wish, is_on=False, at_s=None))

    def seek(self, position_ms: int) -> None:
        """Go to a moment; what plays goes on there, within its range if that holds the moment."""
        self._is_paused = False
        wish, at_s = self._thread.wish, max(0, position_ms) / 1000
        if wish.end_s is not None and not wish.begin_s <= at_s < wish.end_s:
            wish = replace(wish, end_s=None, is_loop=False)
        self._thread.ask(replace(wish, at_s=at_s))

    def close(self) -> None:
        """Fall silent, and let file and loudspeaker go; in some tens of milliseconds."""
        self._thread.close()
