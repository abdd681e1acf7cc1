"""The work of a player of speech: in a thread of its own it reads, and feeds the loudspeaker."""

import threading
import time
from collections import deque
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, replace

from speechstudio.audio.playing_line import PlayingLine
from speechstudio.audio.playing_loudspeaker import PlayingLoudspeaker
from speechstudio.audio.speech_reel import Moment, SpeechPart, SpeechReel
from speechstudio.audio.streams import look_again
from speechstudio.domain.errors import AudioDeviceError, AudioError

_AHEAD_S = 0.6
"""Sound that waits for the loudspeaker."""
_TICK_S = 0.02
_CLOSE_PATIENCE_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Loaded:
    """The sound of a sentence."""

    parts: tuple[SpeechPart, ...]
    skip_ms: int = 0
    """So much of its beginning is left out."""
    is_whole: bool = True
    """Whether that is all of it; else it is asked for again, and gives what has come since."""


Load = Callable[[], Loaded | None]
"""Reads the sound of a sentence, in the player's thread; None where it is gone."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Listeners:
    """Who hears of what happens; all are called in the player's thread."""

    on_end: Callable[[], None]
    on_lost: Callable[[object], None]
    """Takes the tag of a sentence whose sound is gone."""
    on_error: Callable[[AudioError], None]


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeechWish:
    """What the player shall do."""

    is_on: bool = False
    text: int = 0
    """Number of the text; another one begins with nothing to say."""
    speed: float = 1.0
    is_whole: bool = False
    """Whether no more sentences come."""


class SpeechThread:
    """Does what was wished last. Only `close` waits."""

    def __init__(self, device: str, listeners: Listeners) -> None:
        self.device = device
        """Of the next time that sound is sent out."""
        self.changed = threading.Condition()
        """Guards wish and queue; to be notified of another wish, or of more in the queue."""
        self.queue: deque[tuple[object, Load]] = deque()
        """Sentences that have yet to be read."""
        self._growing: tuple[object, Load] | None = None
        """The sentence of which more is to come."""
        self.wish = self._followed = SpeechWish()
        self.volume = 1.0
        self._listeners = listeners
        self._is_closing = self._is_lost = False
        self._reel = SpeechReel()
        self._speaker: PlayingLoudspeaker | None = None
        self._line: PlayingLine | None = None
        self._is_line_due = False
        self._fed_s = self._rest_s = 0.0
        self._thread = threading.Thread(target=self._run, name="speech player", daemon=True)
        self._thread.start()

    def heard(self) -> Moment | None:
        """Tell what is heard now, or where it would go on; None before the first sound."""
        reel, line, speaker = self._reel, self._line, self._speaker
        if self._followed.text != self.wish.text:
            return None
        moment_s = None
        if line is not None and speaker is not None:
            moment_s = speaker.output.heard(line, time.monotonic())
        return reel.place(self._rest_s if moment_s is None else moment_s)

    def set_volume(self, volume: float) -> None:
        """Play softer or louder."""
        self.volume = volume
        if (speaker := self._speaker) is not None:
            speaker.output.volume = volume

    def close(self) -> None:
        """Fall silent, and let everything go."""
        with self.changed:
            self._is_closing = True
            self.changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join(_CLOSE_PATIENCE_S)

    def _run(self) -> None:
        while True:
            with self.changed:
                if self.wish == self._followed and not self._is_closing:
                    is_idle = not self.wish.is_on and self._speaker is None
                    self.changed.wait(None if is_idle else _TICK_S)
                if self._is_closing:
                    break
                wish = self.wish
            try:
                if wish != self._followed:
                    self._follow(wish)
                if wish.is_on:
                    self._go_on(wish)
                else:
                    self._rest()
            except AudioError as error:
                self._fail(error)
        self._let_go()

    def _follow(self, wish: SpeechWish) -> None:
        """Turn to another text, to silence, or to another tempo."""
        before, self._followed = self._followed, wish
        if replace(before, is_whole=wish.is_whole) == wish:
            return
        self._is_line_due = True
        if wish.text != before.text:
            self._growing = None
            self._reel, self._fed_s, self._rest_s = SpeechReel(), 0.0, 0.0
            self._silence()
        elif not wish.is_on:
            self._rest_s = self._reached_s()
            self._silence()

    def _go_on(self, wish: SpeechWish) -> None:
        """Read what is needed next, keep the loudspeaker fed, and see whether it is the end."""
        if self._speaker is not None and (trouble := self._speaker.trouble()) is not None:
            raise trouble
        self._read(wish)
        if self._is_line_due and self._reel.end_s > self._reached_s():
            self._begin_line(wish.speed)
        elif self._line is not None and self._speaker is not None and not self._is_line_due:
            self._feed(self._line, self._speaker, wish.speed)
            self._reel.forget(self._line.reached_s - 1)
        self._see_end(wish)

    def _read(self, wish: SpeechWish) -> None:
        """Load sentences until enough is there; of another text, none."""
        while self._reel.end_s - self._reached_s() < _AHEAD_S * wish.speed:
            growing = self._growing
            with self.changed:
                if self.wish.text != wish.text or not (growing or self.queue):
                    return
                tag, load = growing or self.queue.popleft()
            loaded = load()
            if loaded is None:
                self._growing = None
                self._listeners.on_lost(tag)
                continue
            is_more = growing is not None
            self._reel.add(tag, loaded.parts, loaded.skip_ms, is_more=is_more)
            self._growing = None if loaded.is_whole else (tag, load)
            if not (loaded.is_whole or loaded.parts):
                return  # until more of it is made

    def _begin_line(self, speed: float) -> None:
        """Play from where it is, in place of what is played."""
        if self._speaker is None:
            if self._is_lost:
                self._is_lost = not look_again()
            self._speaker = PlayingLoudspeaker(self.device, self._reel.rate_hz, self.volume)
        before, start_s = self._line, self._reached_s()
        line = PlayingLine(start_s)
        self._fed_s = start_s
        self._feed(line, self._speaker, speed)
        if before is not None:
            line.skip_to(before.reached_s)  # it went on meanwhile
        self._line, self._is_line_due = line, False
        self._speaker.play(line)

    def _feed(self, line: PlayingLine, speaker: PlayingLoudspeaker, speed: float) -> None:
        frames = _AHEAD_S * speaker.target.rate_hz
        if line.waiting >= frames or self._fed_s >= self._reel.end_s:
            return
        for chunk in self._reel.chunks(self._fed_s, speaker.target, speed):
            line.put(chunk)
            self._fed_s = chunk.end_s
            if line.waiting >= frames:
                return
        self._fed_s = self._reel.end_s

    def _see_end(self, wish: SpeechWish) -> None:
        """Fall silent once all is heard, unless something else was asked for meanwhile."""
        line, speaker = self._line, self._speaker
        if line is not None and (line.waiting or self._fed_s < self._reel.end_s):
            return
        if speaker is not None and time.monotonic() <= speaker.output.silent_at():
            return
        with self.changed:
            if self.queue or self._growing or not wish.is_whole or self.wish != wish:
                return
            self._rest_s = self._reel.end_s
            self.wish = self._followed = replace(wish, is_on=False)
        self._let_go()
        self._listeners.on_end()

    def _rest(self) -> None:
        """Let the loudspeaker go once what it had is heard."""
        if self._speaker is not None and time.monotonic() > self._speaker.output.silent_at():
            self._let_go()

    def _reached_s(self) -> float:
        return self._rest_s if self._line is None else self._line.reached_s

    def _silence(self) -> None:
        self._line = None
        if self._speaker is not None:
            self._speaker.output.switch(None)

    def _fail(self, error: AudioError) -> None:
        self._rest_s = self._reached_s()
        with self.changed:
            self.wish = replace(self.wish, is_on=False)
        self._is_lost = self._is_lost or isinstance(error, AudioDeviceError)
        self._listeners.on_error(error)
        self._let_go()

    def _let_go(self) -> None:
        speaker, self._speaker, self._line = self._speaker, None, None
        if speaker is not None:
            with suppress(AudioDeviceError):
                speaker.close()
