"""Which sentences are made next, and how far that is."""

import time
from collections.abc import Iterator
from itertools import islice

from speechstudio.gui.viewmodels.pace import Pace
from speechstudio.gui.viewmodels.sound_rows import RowSound, SoundRows

_AHEAD = 12
"""Sentences that are made before what is heard comes to them."""
_STEP = "speaking"


class MakingQueue:
    """What is wanted: what will be heard next, then what was asked for, then all the rest."""

    def __init__(self, rows: SoundRows) -> None:
        self._rows = rows
        self._heard: RowSound | None = None
        self._asked: list[RowSound] = []
        self._wants_all = False
        self._done = self._done_size = 0
        self._left: list[RowSound] = []
        self._left_size = 0
        self._pace = Pace()

    def follow(self, heard: RowSound | None) -> None:
        """Make what is heard behind a sentence first; None where nothing is heard."""
        self._heard = heard

    def add(self, sounds: Iterator[RowSound]) -> None:
        """Make these, too."""
        self._asked += sounds

    def add_all(self) -> None:
        """Make all that is not made."""
        self._wants_all = True

    def clear(self) -> None:
        """Want nothing any more."""
        self._heard, self._wants_all = None, False
        self._asked.clear()
        self.refresh()

    def is_heard(self, sound: RowSound) -> bool:
        """Tell whether a sentence is what is heard next."""
        return sound is self._heard

    @property
    def wants_any(self) -> bool:
        """Whether anything is wanted, made or not."""
        return self._heard is not None or bool(self._asked) or self._wants_all

    @property
    def is_empty(self) -> bool:
        """Whether nothing is left to do."""
        return not self._left

    @property
    def done(self) -> int:
        """Sentences that were made since there was something to do."""
        return self._done

    @property
    def total(self) -> int:
        """Those, and the ones that are left."""
        return self._done + len(self._left)

    def left_s(self) -> float | None:
        """Seconds until all is made; None while that is not known."""
        return None if self.is_empty else self._pace.left_s(time.monotonic())

    def refresh(self) -> tuple[RowSound, ...]:
        """Find out anew what is left, in order."""
        self._asked = [sound for sound in self._asked if _is_open(sound)]
        self._left = list(dict.fromkeys(filter(_is_open, self._wanted())))
        self._left_size = sum(map(_size, self._left))
        if self._left:
            self._report()
        else:
            self._rest()
        return tuple(self._left)

    def note(self, sound: RowSound) -> None:
        """Count a sentence that is over, made or not."""
        if sound in self._left:  # near its beginning
            self._left.remove(sound)
            self._left_size -= _size(sound)
            self._done += 1
            self._done_size += _size(sound)
            self._report()
            if not self._left:
                self._rest()

    def _rest(self) -> None:
        """Begin to count anew with what is wanted next."""
        self._wants_all = False
        self._done = self._done_size = 0
        self._pace = Pace()

    def _report(self) -> None:
        total = self._done_size + self._left_size
        self._pace.report(_STEP, self._done_size, total, time.monotonic())

    def _wanted(self) -> Iterator[RowSound]:
        if not self.wants_any:
            return  # to number all rows takes a moment
        rows = self._rows.all
        at = 0 if self._heard is None else self._heard.index
        if self._heard is not None:
            yield from islice((sound for sound in rows[at:] if sound.has_words), _AHEAD)
        yield from self._asked
        if self._wants_all:
            yield from rows[at:]
            yield from rows[:at]


def _is_open(sound: RowSound) -> bool:
    return sound.has_words and sound.length_ms is None and sound.failure is None


def _size(sound: RowSound) -> int:
    return len(sound.row.spoken)
