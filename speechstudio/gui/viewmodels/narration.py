"""Reads a script aloud from anywhere in it, while it is being made."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.reading_line import ReadingLine
from speechstudio.gui.viewmodels.saying import Saying, spoken_offset
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.gui.viewmodels.speech_output import SpeechOutput


@dataclass(frozen=True, slots=True, kw_only=True)
class Heard:
    """What is heard."""

    row: ScriptRow
    spoken: tuple[int, int] | None
    """The word, as offsets in the row's spoken text; None where none is heard."""
    at_ms: int
    """Place in the whole script."""


class Narration(QObject):
    """Begins as soon as the first sentence is made, and waits for those that come late.

    Tempo, volume and loudspeaker are those of `output`.
    """

    moved = Signal(object)
    """A `Heard`: while it plays, and when the place from which `toggle` plays is another one."""
    playing_changed = Signal(bool)
    """Once all is heard, `position_ms` is 0 by then."""
    waiting_changed = Signal(bool)
    """Whether a sentence is to be heard that is not made yet."""
    failed = Signal(object)
    """A `UserFixableError` about the loudspeaker; nothing plays any more."""

    def __init__(self, making: Making, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._making = making
        self._rows = making.sounds.rows
        self.output = SpeechOutput(making.sounds.cache, self)
        self._line = ReadingLine(self._rows, self.output)
        self._place: RowSound | None = None
        self._place_ms = 0
        self._is_waiting = False
        self.output.looked.connect(self._look)
        self.output.playing_changed.connect(self.playing_changed)
        self.output.ended.connect(self.output.look)
        self.output.lost.connect(self._make_anew)
        self.output.failed.connect(self.failed)
        making.sounds.row_made.connect(self._look_if_awaited)
        making.early.grown.connect(self._look_if_awaited)
        making.sounds.known.connect(self._give_anew)
        making.sounds.opened.connect(self.stop)

    def close(self) -> None:
        """Fall silent, and end the thread."""
        self.stop()
        self.output.close()

    @property
    def is_playing(self) -> bool:
        """Whether something is heard, or will be as soon as it is made."""
        return self.output.is_on

    @property
    def position_ms(self) -> int:
        """Place in the whole script."""
        place = self._rows.standing(self._place)
        return 0 if place is None else self._rows.start_ms(place) + self._place_ms

    # What it is told

    def play(self, paragraph: int, offset: int) -> None:
        """Read from a word on; where that is not made yet, as soon as it is."""
        sound = self._rows.at_place(paragraph, offset)
        if sound is not None:
            row = self._making.sounds.row_of(sound)
            into = max(0, offset - row.start)
            self._start(sound, from_spoken=spoken_offset(row.spans, into) if into else 0)

    @Slot()
    def toggle(self) -> None:
        """Pause, or go on from where it is."""
        place, last = self._rows.standing(self._place), self._line.last
        if self.is_playing:
            self.pause()
        elif place is not None and last is not None and _is_as_given(last):
            self._making.follow(place)
            self.output.go_on()
        elif place is not None:
            self._start(place, from_ms=self._place_ms if place is self._place else 0)
        elif self._rows.all:
            self._start(self._rows.all[0])

    @Slot()
    def pause(self) -> None:
        """Fall silent, and stay where it is."""
        if self.is_playing:
            self.output.pause()
            self._making.follow(None)

    @Slot()
    def stop(self) -> None:
        """Fall silent, and go back to the beginning of the sentence."""
        self.pause()
        self._line.clear()
        self._place_ms = 0
        self._place = self._rows.standing(self._place)

    @Slot(int)
    def seek(self, at_ms: int) -> None:
        """Go to a moment of the whole script, playing or not."""
        sound = self._rows.at_ms(at_ms)
        if sound is not None:
            self._go(sound, max(0, at_ms - self._rows.start_ms(sound)))

    @Slot(int)
    def skip(self, by: int) -> None:
        """Go on or back by sentences."""
        spoken = [sound for sound in self._rows.all if sound.has_words]
        if spoken:
            index = 0 if self._place is None else self._place.index
            at = sum(sound.index < index for sound in spoken)
            self._go(spoken[min(max(at + by, 0), len(spoken) - 1)], 0)

    def set_looping(self, looping: bool) -> None:  # noqa: FBT001 - a slot
        """Say the sentence that is heard again and again, or read on."""
        self._line.is_looping = looping
        self._line.give_anew()

    # Inside

    def _start(self, sound: RowSound, *, from_ms: int = 0, from_spoken: int = 0) -> None:
        self._place, self._place_ms = sound, from_ms
        self._making.follow(sound)
        self._line.begin(sound, from_ms=from_ms, from_spoken=from_spoken)

    def _go(self, sound: RowSound, into_ms: int) -> None:
        if self.is_playing:
            self._start(sound, from_ms=into_ms)
            return
        self._line.clear()
        self._place, self._place_ms = sound, into_ms
        self._tell(sound, into_ms, None)

    @Slot()
    def _look(self) -> None:
        """Tell what is heard, and whether it is waited for."""
        moment = self.output.heard() if self._line.last is not None else None
        is_waiting = self.is_playing and self._line.next is not None
        if moment is not None and isinstance(moment.tag, Saying):
            self._follow(moment.tag, moment.at_ms)
            is_over = moment.tag is self._line.last and moment.tag.is_over(moment.at_ms)
            is_waiting = is_waiting and is_over
            if is_over and not self.is_playing and self._line.next is None:
                self._rest()
        if is_waiting != self._is_waiting:
            self._is_waiting = is_waiting
            self.waiting_changed.emit(is_waiting)
        self._line.give()
        following = self._line.next
        is_missing = following is not None and following.length_ms is None
        if is_waiting and is_missing and not self._making.is_busy:
            self.pause()  # it cannot be made, or is not to be

    @Slot(object)
    def _look_if_awaited(self, made: RowSound) -> None:
        """Go on with what is made now; of all else the next look of the loudspeaker tells."""
        if made is self._line.next:
            self._look()

    def _follow(self, saying: Saying, at_ms: int) -> None:
        sound = saying.tag
        if not isinstance(sound, RowSound):
            return
        if sound is not self._place:
            self._place = sound
            self._making.follow(sound)
        self._place_ms = at_ms
        word = saying.word_at(at_ms)
        self._tell(sound, at_ms, None if word is None else (word.start, word.end))

    def _tell(self, sound: RowSound, at_ms: int, word: tuple[int, int] | None) -> None:
        row = self._making.sounds.row_of(sound)
        at = self._rows.start_ms(sound) + at_ms
        self.moved.emit(Heard(row=row, spoken=word, at_ms=at))

    @Slot()
    def _give_anew(self) -> None:
        """Say what stands in the text now."""
        self._line.give_anew()

    def _rest(self) -> None:
        """Go back to the beginning, as all is heard."""
        self._line.clear()
        self._making.follow(None)
        self._place, self._place_ms = None, 0

    @Slot(object)
    def _make_anew(self, saying: Saying) -> None:
        """Have a sentence made whose sound is gone, and go on there."""
        if isinstance(saying.tag, RowSound):
            self._making.sounds.note(saying.tag, None)
            self._start(saying.tag)


def _is_as_given(saying: Saying) -> bool:
    """Tell whether a sentence still sounds as it was given to the loudspeaker."""
    return isinstance(saying.tag, RowSound) and saying.tag.plan is saying.plan
