"""The takes of one sentence: played, compared, chosen, and made once more."""

from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.viewmodels.facts import Fact
from speechstudio.gui.viewmodels.making import Making
from speechstudio.gui.viewmodels.of_script import OfScript
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.gui.viewmodels.take_player import TakePlayer
from speechstudio.gui.viewmodels.tryout import Tryout
from speechstudio.gui.words import number, tr
from speechstudio.workflows.speaking.takes import MOST_TAKES, Take

_STATES = {
    RowState.UNMADE: tr("Not made yet"),
    RowState.MAKING: tr("Being made"),
    RowState.STALE: tr("Changed since it was made"),
    RowState.FAILED: tr("Could not be made"),
}
_PER_CENT = 100


@dataclass(frozen=True, slots=True, kw_only=True)
class TakeRow:
    """One take in a list."""

    number: int
    """From 0."""
    length: str
    about: str
    """How it differs from the first; empty where that cannot be said."""
    is_chosen: bool
    is_playing: bool

    @property
    def key(self) -> str:
        """Tells it from all others of the sentence."""
        return str(self.number)

    @property
    def title(self) -> str:
        """Its name."""
        return tr("Take {number}", number=self.number + 1)

    @property
    def spoken(self) -> str:
        """All of it, for those who hear it."""
        words = [self.title, self.length, self.about]
        words += [tr("chosen")] if self.is_chosen else []
        words += [tr("playing")] if self.is_playing else []
        return ", ".join(word for word in words if word)


class SentenceTakes(OfScript):
    """Follows the sentence that it is given, and puts choices into the script."""

    failed = Signal(object)
    """A `UserFixableError`."""

    def __init__(self, making: Making, tryout: Tryout, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._making = making
        self._sounds = making.sounds
        self._player = TakePlayer(tryout, self)
        self._row: ScriptRow | None = None
        self._asked: object = None
        self._takes: tuple[Take, ...] = ()
        self._again: RowSound | None = None
        self._sounds.takes_found.connect(self._take_found)
        self._sounds.known.connect(self._look)
        self._sounds.states_changed.connect(self._take_states)
        making.take_made.connect(self._choose_made)
        making.failed.connect(self._stop_waiting)
        making.progressed.connect(self._look_if_waiting)
        self._player.changed.connect(self.changed)
        self._player.failed.connect(self.failed)

    # What is shown

    @property
    def row(self) -> ScriptRow | None:
        """The sentence as it is now; None where there is none, or nothing to say."""
        sound = self._sound
        return None if sound is None else self._sounds.row_of(sound)

    @property
    def title(self) -> str:
        """Name of the sentence."""
        row = self.row
        if row is None:
            return tr("No sentence")
        return tr("Sentence {number}", number=row.number) if row.number else tr("Heading")

    @property
    def state(self) -> RowState:
        """What there is to hear of it."""
        return RowState.UNMADE if self._sound is None else self._sound.state

    @property
    def rows(self) -> tuple[TakeRow, ...]:
        """The takes that are made, in order."""
        sound = self._sound
        chosen = 0 if sound is None or sound.plan is None else sound.plan.take
        return tuple(
            TakeRow(
                number=take.number,
                length=tr("{seconds} s", seconds=number(take.length_ms / 1000, 1)),
                about=_pace_text(take.pace),
                is_chosen=take.number == chosen,
                is_playing=take.number == self._player.number,
            )
            for take in self._takes
        )

    @property
    def facts(self) -> tuple[Fact, ...]:
        """Take and length of the sentence, in words."""
        sound = self._sound
        if sound is None:
            return ()
        if self.state is not RowState.MADE:
            length = self._sounds.rows.length_ms(sound)
            return (
                Fact(tr("Take"), _STATES[self.state]),
                Fact(tr("Length"), tr("about {seconds} s", seconds=number(length / 1000, 0))),
            )
        place = next((at for at, row in enumerate(self.rows, 1) if row.is_chosen), 1)
        return (
            Fact(
                tr("Take"),
                tr("{place} of {takes}, chosen", place=place, takes=max(len(self._takes), 1)),
            ),
            Fact(tr("Length"), tr("{seconds} s", seconds=number((sound.length_ms or 0) / 1000, 1))),
        )

    @property
    def is_waiting(self) -> bool:
        """Whether another take is being made."""
        return self._again is not None

    @property
    def can_make(self) -> bool:
        """Whether the sentence can be made, or made once more."""
        is_full = self.state is RowState.MADE and len(self._takes) >= MOST_TAKES
        return self._sound is not None and self.can_edit and not self.is_waiting and not is_full

    # What it is told

    def set_row(self, row: ScriptRow | None) -> None:
        """Show the takes of another sentence, or of the same one as it is now."""
        if row is None or self._row is None or _place(row) != _place(self._row):
            self._takes, self._asked = (), None
        self._row = row
        self._look()
        self.changed.emit()

    def play(self, number: int) -> None:
        """Let a take be heard; the one that is heard falls silent."""
        row = self.row
        if row is not None:
            self._player.toggle(row, number)

    def choose(self, number: int) -> None:
        """Have a take heard from now on: one step of undo."""
        row = self.row
        if row is not None and self.can_edit:
            self.edit(tr("Choose a take"), self._sounds.with_take(row, number))

    @Slot()
    def make(self) -> None:
        """Make the sentence; where it is made, make another take of it."""
        row, sound = self.row, self._sound
        if row is None or sound is None or not self.can_make:
            return
        if self.state is RowState.MADE:
            self._again = sound
            self._making.make_again(row)
            self.changed.emit()
        else:
            self._making.make([row])

    def begin(self) -> None:
        """Show no sentence of another script."""
        self._row = self._again = None
        self._player.forget()
        self._takes, self._asked = (), None

    # Inside

    @property
    def _sound(self) -> RowSound | None:
        sound = None if self._row is None else self._sounds.rows.of(self._row)
        return sound if sound is not None and sound.has_words else None

    @Slot()
    def _look(self) -> None:
        """Ask for the takes where they may be others."""
        sound = self._sound
        asked = None if sound is None else (sound.plan, sound.length_ms)
        if sound is not None and sound.plan is not None and asked != self._asked:
            self._asked = asked
            self._sounds.ask_takes(self._sounds.row_of(sound))

    @Slot(object, object)
    def _take_found(self, row: ScriptRow, takes: tuple[Take, ...]) -> None:
        if self._row is not None and _place(row) == _place(self._row):
            self._takes = takes
            self.changed.emit()

    @Slot(object)
    def _take_states(self, rows: tuple[ScriptRow, ...] | None) -> None:
        if self._row is None:
            return
        at, start = _place(self._row)
        if rows is None or any(row.paragraph == at and row.start == start for row in rows):
            self._look()
            self.changed.emit()

    @Slot(object, object)
    def _choose_made(self, row: ScriptRow, take: Take) -> None:
        """Choose a take that was just made: whoever asked for it wants to hear it."""
        self._again, self._asked = None, None
        if self.can_edit:
            self.edit(tr("Make again"), self._sounds.with_take(row, take.number))
        self._look()
        self.changed.emit()

    @Slot(object, object)
    def _stop_waiting(self, _error: object, _row: object) -> None:
        if self._again is not None:
            self._again = None
            self.changed.emit()

    @Slot()
    def _look_if_waiting(self) -> None:
        """Wait no more where making was called off."""
        if not self._making.is_busy:
            self._stop_waiting(None, None)


def _place(row: ScriptRow) -> tuple[int, int]:
    return row.paragraph, row.start


def _pace_text(pace: float) -> str:
    if pace == 1:
        return ""
    share = round(abs(pace - 1) * _PER_CENT)
    if pace > 1:
        return tr("{share} % faster", share=share)
    return tr("{share} % slower", share=share)
