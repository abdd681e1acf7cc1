"""Which sentence of a script is given to the loudspeaker next."""

from speechstudio.gui.viewmodels.saying import Saying
from speechstudio.gui.viewmodels.sound_rows import RowSound, SoundRows
from speechstudio.gui.viewmodels.speech_output import SpeechOutput

_MOST_WAITING = 1
"""Sentences that are given before they are read: the text behind them may still change."""


class ReadingLine:
    """Gives sentences in order as soon as they are made."""

    def __init__(self, rows: SoundRows, output: SpeechOutput) -> None:
        self._rows = rows
        self._output = output
        self._given: list[Saying] = []
        self._next: RowSound | None = None
        self._from_ms = self._from_spoken = 0
        self.is_looping = False
        """Whether a sentence is followed by itself."""

    def begin(self, sound: RowSound, *, from_ms: int = 0, from_spoken: int = 0) -> None:
        """Read from a sentence on, from a time in it or from one of its words."""
        self._given.clear()
        self._next = sound if sound.has_words else self._behind(sound)
        self._from_ms, self._from_spoken = from_ms, from_spoken
        self._output.begin()
        self.give()

    def clear(self) -> None:
        """Give nothing more."""
        self._next = None
        self._given.clear()

    @property
    def next(self) -> RowSound | None:
        """The sentence that has yet to be given."""
        return self._next

    @property
    def last(self) -> Saying | None:
        """What was given last."""
        return self._given[-1] if self._given else None

    def give(self) -> None:
        """Give what is made, as much as is needed."""
        if not self._output.is_on:
            return
        while self._next is not None and self._output.waiting < _MOST_WAITING:
            sound = self._next
            if sound.plan is None or not self._can_be_heard(sound):
                return
            saying = Saying(
                tag=sound,
                plan=sound.plan,
                spoken=sound.row.spoken,
                pause_ms=self._rows.pause_ms(sound),
                from_ms=self._from_ms,
                from_spoken=self._from_spoken,
                early=sound.early,
            )
            self._from_ms = self._from_spoken = 0
            self._given.append(saying)
            self._output.say(saying)
            self._next = self._behind(sound, is_again=self.is_looping)
        if self._next is None:
            self._output.end()

    def give_anew(self) -> None:
        """Take back what was not read yet, and give what stands there now."""
        if not self._given:
            return
        taken = self._output.take_back()
        self._given = [saying for saying in self._given if saying not in taken]
        if self._given:
            sound = self._given[-1].tag
            if isinstance(sound, RowSound):
                self._next = self._behind(sound, is_again=self.is_looping)
        self.give()

    def _can_be_heard(self, sound: RowSound) -> bool:
        """Tell whether a sentence is made, or has begun; words are found in a whole one only."""
        return sound.length_ms is not None or (sound.early is not None and not self._from_spoken)

    def _behind(self, sound: RowSound, *, is_again: bool = False) -> RowSound | None:
        """Give the next sentence with words, or the one that stands in its own place now."""
        rows = self._rows.all
        first = sound.index if is_again else sound.index + 1
        return next((each for each in rows[first:] if each.has_words), None)
