"""The work of a player: in a thread of its own it opens, decodes, and keeps the loudspeaker fed."""

import threading
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass, replace
from pathlib import Path

from speechstudio.audio.foreign import decoder_errors
from speechstudio.audio.playing_line import Chunk, PlayingLine
from speechstudio.audio.playing_loudspeaker import PlayingLoudspeaker
from speechstudio.audio.playing_plan import Plan, chunks_of
from speechstudio.audio.recording_sound import RecordingSound
from speechstudio.audio.streams import look_again
from speechstudio.domain.errors import AudioDeviceError, AudioError

_PRIMED_S = 0.1
"""Sound that is there before a line is heard."""
_AHEAD_S = 0.6
_TICK_S = 0.02
_CLOSE_PATIENCE_S = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """What a player shall do."""

    is_on: bool = False
    at_s: float | None = 0.0
    """Where to begin; None is where it is."""
    begin_s: float = 0.0
    """Where further rounds begin."""
    end_s: float | None = None
    is_loop: bool = False
    speed: float = 1.0


class PlayerThread:
    """Does what was asked for last. `ask` and the properties never wait."""

    def __init__(
        self,
        path: Path,
        device: str,
        *,
        on_end: Callable[[], None] | None,
        on_error: Callable[[AudioError], None] | None,
    ) -> None:
        """Both functions are called from the thread."""
        self._path = path
        self._device = device
        self._on_end = on_end
        self._on_error = on_error
        self._changed = threading.Condition()
        self._wish = Wish()
        self._asked = self._followed = 0
        self._is_closing = False
        self._rest_s = 0.0
        self._volume = 1.0
        self._sound: RecordingSound | None = None
        self._speaker: PlayingLoudspeaker | None = None
        self._is_lost = False
        self._line: PlayingLine | None = None
        self._chunks: Iterator[Chunk] = iter(())
        self._thread = threading.Thread(target=self._run, name="player", daemon=True)
        self._thread.start()

    @property
    def wish(self) -> Wish:
        """What was asked for last; it is off once that has come to its end."""
        return self._wish

    @property
    def duration_ms(self) -> int | None:
        """Length of the recording; None while it is not known."""
        seconds = None if self._sound is None else self._sound.duration_s
        return None if seconds is None else round(seconds * 1000)

    @property
    def volume(self) -> float:
        """Factor of what is played."""
        return self._volume

    @volume.setter
    def volume(self, volume: float) -> None:
        self._volume = volume
        if (speaker := self._speaker) is not None:
            speaker.output.volume = volume

    @property
    def position_s(self) -> float:
        """Moment that is heard now, or where it would go on."""
        wish, line, speaker = self._wish, self._line, self._speaker
        is_followed = self._asked == self._followed or wish.at_s is None
        if wish.is_on and is_followed and line is not None and speaker is not None:
            heard_s = speaker.output.heard(line, time.monotonic())
            if heard_s is not None:
                return heard_s
        return self._rest_s

    def ask(self, wish: Wish) -> None:
        """Do this from now on."""
        with self._changed:
            if wish.at_s is None and self._asked != self._followed:
                # It has yet to get to where it was sent before.
                wish = replace(wish, at_s=self._wish.at_s)
            self._rest_s = self.position_s if wish.at_s is None else wish.at_s
            self._wish = wish
            self._asked += 1
            self._changed.notify()

    def close(self) -> None:
        """Fall silent, and let everything go."""
        with self._changed:
            self._is_closing = True
            self._changed.notify()
        if threading.current_thread() is not self._thread:
            self._thread.join(_CLOSE_PATIENCE_S)

    def _run(self) -> None:
        # An early look, so that `play` is quick; what is wrong is told when it is asked for.
        with suppress(AudioError):
            self._sound = RecordingSound(self._path)
        while True:
            with self._changed:
                if self._asked == self._followed and not self._is_closing:
                    self._changed.wait(None if self._speaker is None else _TICK_S)
                if self._is_closing:
                    break
                wish, number = self._wish, self._asked
            try:
                with decoder_errors(self._path):
                    if number != self._followed:
                        self._follow(wish, number)
                    elif self._speaker is not None:
                        self._go_on(self._speaker, number)
            except AudioError as error:
                self._fail(error)
        self._let_go()
        if self._sound is not None:
            self._sound.close()

    def _follow(self, wish: Wish, number: int) -> None:
        """Begin to do what was asked for."""
        if not wish.is_on:
            if self._speaker is not None:
                self._speaker.output.switch(None)
            self._followed = number
            return
        if self._sound is None:
            self._sound = RecordingSound(self._path)
        if self._speaker is None:
            if self._is_lost:
                self._is_lost = not look_again()
            self._speaker = PlayingLoudspeaker(
                self._device, self._sound.sample_rate_hz, self._volume
            )
        before = self._line if wish.at_s is None else None
        start_s = self._rest_s if wish.at_s is None else wish.at_s
        if before is not None:
            start_s = before.reached_s
        plan = Plan(
            start_s=start_s,
            begin_s=wish.begin_s,
            end_s=wish.end_s,
            is_loop=wish.is_loop,
            speed=wish.speed,
        )
        line = PlayingLine(start_s)
        self._chunks = chunks_of(self._sound, plan, self._speaker.target)
        self._fill(line, _PRIMED_S, number)
        if self._asked != number:
            return
        if before is not None:
            # It went on meanwhile.
            line.skip_to(before.reached_s)
        self._line = line
        self._speaker.play(line)
        self._followed = number

    def _go_on(self, speaker: PlayingLoudspeaker, number: int) -> None:
        """Keep it going, and see whether it has come to its end."""
        if (trouble := speaker.trouble()) is not None:
            raise trouble
        line, output = self._line, speaker.output
        if line is None or not output.is_switched:
            return
        has_sounded = time.monotonic() > output.silent_at()
        if not self._wish.is_on:
            if self._wish.at_s is None:
                self._settle(line.reached_s, number)
            if has_sounded:
                self._let_go()
            return
        self._fill(line, _AHEAD_S, number)
        if line.is_ended and not line.waiting and has_sounded:
            if self._settle(line.reached_s, number) and self._on_end is not None:
                self._on_end()
            self._let_go()

    def _fill(self, line: PlayingLine, seconds: float, number: int) -> None:
        if self._speaker is None:
            return
        frames = seconds * self._speaker.target.rate_hz
        while line.waiting < frames and not line.is_ended and self._asked == number:
            chunk = next(self._chunks, None)
            if chunk is None:
                line.is_ended = True
            else:
                line.put(chunk)

    def _settle(self, rest_s: float, number: int) -> bool:
        """Rest at a moment, unless something else was asked for meanwhile."""
        with self._changed:
            if self._asked != number:
                return False
            self._wish = replace(self._wish, is_on=False)
            self._rest_s = rest_s
            self._followed = number
            return True

    def _fail(self, error: AudioError) -> None:
        self._settle(self.position_s, self._asked)
        if isinstance(error, AudioDeviceError):
            self._is_lost = True
        elif self._sound is not None:
            self._sound.close()
            self._sound = None
        # First of all people are told: a device that hangs may take its time to close.
        if self._on_error is not None:
            self._on_error(error)
        self._let_go()

    def _let_go(self) -> None:
        speaker, self._speaker, self._line = self._speaker, None, None
        if speaker is not None:
            speaker.close()
