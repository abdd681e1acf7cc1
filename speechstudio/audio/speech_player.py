"""Plays speech that is still being made: sentence after sentence, at any tempo."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

from speechstudio.audio.speech_reel import Moment
from speechstudio.audio.speech_thread import Listeners, Load, SpeechThread
from speechstudio.audio.tempo import FASTEST, SLOWEST
from speechstudio.domain.errors import AudioError


class SpeechPlayer:
    """Says what it is given in order; silence where the next sentence is not there yet.

    No method waits, but `close`. Functions are called in a thread of the player's own: `on_end`
    when all that was given is heard and `end` was called, `on_lost` with the tag of a sentence
    whose sound is gone, `on_error` when the loudspeaker cannot be used or went; nothing plays then,
    and `go_on` tries again.
    """

    def __init__(
        self,
        device: str = "",
        *,
        on_end: Callable[[], None],
        on_lost: Callable[[object], None],
        on_error: Callable[[AudioError], None],
    ) -> None:
        """`device` is a loudspeaker's number, name, or part of its name; empty is the usual one."""
        listeners = Listeners(on_end=on_end, on_lost=on_lost, on_error=on_error)
        self._thread = SpeechThread(device, listeners)

    @property
    def is_on(self) -> bool:
        """Whether it speaks, or waits for something to say."""
        return self._thread.wish.is_on

    @property
    def waiting(self) -> int:
        """Sentences that have yet to be read."""
        return len(self._thread.queue)

    @property
    def device(self) -> str:
        """Loudspeaker; another one is taken the next time that sound is sent out."""
        return self._thread.device

    @device.setter
    def device(self, device: str) -> None:
        self._thread.device = device

    @property
    def rate(self) -> float:
        """Tempo, of which 1 is that of the speech; the pitch stays."""
        return self._thread.wish.speed

    @rate.setter
    def rate(self, rate: float) -> None:
        self._wish(speed=min(FASTEST, max(SLOWEST, rate)))

    @property
    def volume(self) -> float:
        """Factor of what is played: 1 is as it was made, 0 is silence."""
        return self._thread.volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._thread.set_volume(max(0.0, volume))

    def heard(self) -> Moment | None:
        """Tell what is heard now, or where it would go on; None before the first sound."""
        return self._thread.heard()

    def begin(self) -> None:
        """Forget what was to be said, and say what will be given from now on."""
        with self._thread.changed:
            self._thread.queue.clear()
            self._wish(is_on=True, text=self._thread.wish.text + 1, is_whole=False)

    def say(self, tag: object, load: Load) -> None:
        """Add a sentence; the tag names it when it is heard."""
        with self._thread.changed:
            self._thread.queue.append((tag, load))
            self._thread.changed.notify()

    def end(self) -> None:
        """Nothing more will be given."""
        self._wish(is_whole=True)

    def take_back(self) -> tuple[object, ...]:
        """Take out what has yet to be read, and give its tags; more may be given in its place."""
        with self._thread.changed:
            tags = tuple(tag for tag, _ in self._thread.queue)
            self._thread.queue.clear()
            self._wish(is_whole=False)
            return tags

    def pause(self) -> None:
        """Fall silent, and stay where it is."""
        self._wish(is_on=False)

    def go_on(self) -> None:
        """Speak on from where it was paused."""
        self._wish(is_on=True)

    def close(self) -> None:
        """Fall silent, and let everything go; in some tens of milliseconds."""
        self._thread.close()

    def _wish(self, **changes: Any) -> None:
        with self._thread.changed:
            self._thread.wish = replace(self._thread.wish, **changes)
            self._thread.changed.notify()
