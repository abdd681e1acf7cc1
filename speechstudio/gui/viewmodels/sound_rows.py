"""The sound of each sentence of a script, kept in step with the text."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import chain

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Script
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.workflows.speaking.row_sounds import RowPlan
from speechstudio.workflows.speaking.script import HEADING_MS, SEPARATOR_MS

_USUAL_PACE = 0.0145
"""Characters of spoken English in a millisecond."""
_FEWEST = 200
"""Characters that tell the pace of a voice."""


@dataclass(slots=True, eq=False, kw_only=True)
class RowSound:
    """What there is to hear of a sentence; it stays the same while the sentence does."""

    row: ScriptRow
    paragraph: int = 0
    at: int = 0
    """Which row of its paragraph it is."""
    index: int = 0
    """Which row of all."""
    plan: RowPlan | None = None
    """None while it is being found out."""
    length_ms: int | None = None
    """Without the silence behind it; None where it is not made."""
    before: RowPlan | None = None
    """What was made before it changed."""
    before_ms: int = 0
    trouble: UserFixableError | None = None
    """Why there is no plan."""
    failure: UserFixableError | None = None
    """Why it could not be made the last time."""
    is_making: bool = False

    @property
    def has_words(self) -> bool:
        """Whether there is anything to say."""
        return bool(self.row.spoken.strip())

    @property
    def state(self) -> RowState:
        """What there is of it; of nothing to say, all."""
        if self.length_ms is not None or not self.has_words:
            return RowState.MADE
        if self.is_making:
            return RowState.MAKING
        if self.failure is not None:
            return RowState.FAILED
        return RowState.UNMADE if self.before is None else RowState.STALE

    def outdate(self) -> None:
        """Note that what is made of it is not what it should be any more."""
        if self.length_ms is not None:
            self.before, self.before_ms = self.plan, self.length_ms
        self.plan = self.length_ms = self.failure = self.trouble = None

    def in_place_of(self, other: "RowSound") -> "RowSound":
        """Remember what was made of the sentence in whose place this one is; give this."""
        if other.length_ms is not None:
            self.before, self.before_ms = other.plan, other.length_ms
        else:
            self.before, self.before_ms = other.before, other.before_ms
        return self


class SoundRows:
    """The sounds of all rows, paragraph by paragraph."""

    def __init__(self) -> None:
        self._paragraphs: list[list[RowSound]] = []
        self._flat: tuple[RowSound, ...] | None = None
        self._starts: list[int] | None = None
        self._pace: float | None = None
        self._script = Script()

    def replace(
        self, first: int, removed: int, added: Sequence[tuple[ScriptRow, ...]], script: Script
    ) -> tuple[RowSound, ...]:
        """Put rows of other paragraphs in the place of some; give their sounds.

        A sentence that stayed as it was keeps its sound; one that took the place of another
        remembers what was made of that.
        """
        old = list(chain.from_iterable(self._paragraphs[first : first + removed]))
        new = _aligned(old, list(chain.from_iterable(added)))
        sounds = iter(new)
        self._paragraphs[first : first + removed] = [[next(sounds) for _ in rows] for rows in added]
        self._flat = None
        self.measure(script)
        return tuple(new)

    def measure(self, script: Script) -> None:
        """Count lengths anew: something was made, or pauses are others."""
        self._script = script
        self._starts = self._pace = None

    def __len__(self) -> int:
        """Count paragraphs."""
        return len(self._paragraphs)

    @property
    def all(self) -> tuple[RowSound, ...]:
        """Every sound, in order."""
        return self.number()

    def number(self) -> tuple[RowSound, ...]:
        """Have every sound know its place, and give all; quick where no text has changed."""
        if self._flat is None:
            self._flat = tuple(self._numbered())
        return self._flat

    def of_paragraph(self, paragraph: int) -> tuple[RowSound, ...]:
        """Give the sounds of a paragraph; none for one that there is not."""
        known = 0 <= paragraph < len(self._paragraphs)
        return tuple(self._paragraphs[paragraph]) if known else ()

    def of(self, row: ScriptRow) -> RowSound | None:
        """Give the sound of a row; None for one that is not there any more."""
        self.number()
        for sound in self.of_paragraph(row.paragraph):
            if sound.row.start == row.start:
                return sound
        return None

    def at_place(self, paragraph: int, offset: int) -> RowSound | None:
        """Give the sound of the row that holds a place, or ends there."""
        self.number()
        sounds = self.of_paragraph(paragraph)
        return next((s for s in sounds if offset < s.row.end), sounds[-1] if sounds else None)

    def standing(self, sound: RowSound | None) -> RowSound | None:
        """Give a sound that is still there, or what stands in its place now; None for none."""
        rows = self.number()
        if sound is None or not rows:
            return None
        return rows[min(sound.index, len(rows) - 1)]

    # Lengths

    def length_ms(self, sound: RowSound) -> int:
        """Tell how long a sentence is: as it was measured, else as its letters tell."""
        if sound.length_ms is not None:
            return sound.length_ms
        if not sound.has_words:
            return 0
        if self._pace is None:
            self._pace = self._measured_pace()
        return round(len(sound.row.spoken.strip()) / self._pace)

    def pause_ms(self, sound: RowSound) -> int:
        """Tell how long it is silent behind a sentence; nothing behind the last."""
        rows, at = self.all, sound.index
        if at + 1 >= len(rows) or not sound.has_words:
            return 0
        delivery = self._script.delivery
        pause = delivery.sentence_pause_ms
        if rows[at + 1].paragraph != sound.paragraph:
            pause = delivery.paragraph_pause_ms
            if sound.row.heading:
                pause = max(pause, HEADING_MS)
            if not rows[at + 1].has_words:
                pause = max(pause, SEPARATOR_MS)
        return max(pause, sound.plan.pause_ms) if sound.plan is not None else pause

    def start_ms(self, sound: RowSound) -> int:
        """Tell when a sentence begins in the whole."""
        begins = self._begins()
        return begins[min(sound.index, len(begins) - 1)]

    @property
    def total_ms(self) -> int:
        """Length of the whole."""
        return self._begins()[-1]

    def at_ms(self, moment_ms: int) -> RowSound | None:
        """Give the sound that is heard at a moment of the whole; None without rows."""
        if not self.all:
            return None
        at = bisect_right(self._begins(), moment_ms) - 1
        return self.all[min(max(at, 0), len(self.all) - 1)]

    def _begins(self) -> list[int]:
        """Where each row begins, and where the last one ends."""
        if self._starts is None or len(self._starts) != len(self.all) + 1:
            self._starts = [0]
            for sound in self.all:
                end = self._starts[-1] + self.length_ms(sound) + self.pause_ms(sound)
                self._starts.append(end)
        return self._starts

    def _measured_pace(self) -> float:
        """Characters in a millisecond: of what is made, where there is enough of it."""
        length = characters = 0
        for sound in self.all:
            if sound.length_ms:
                length += sound.length_ms
                characters += len(sound.row.spoken)
                if characters > _FEWEST:
                    return characters / length
        return _USUAL_PACE * self._script.delivery.rate

    def _numbered(self) -> Iterator[RowSound]:
        index = 0
        for paragraph, sounds in enumerate(self._paragraphs):
            for at, sound in enumerate(sounds):
                sound.paragraph, sound.at, sound.index = paragraph, at, index
                index += 1
                yield sound


def _aligned(old: list[RowSound], rows: list[ScriptRow]) -> list[RowSound]:
    """Give sounds for rows: the same for the same sentence, from both ends on."""
    same = 0
    while same < min(len(old), len(rows)) and _is_same(old[same].row, rows[same]):
        same += 1
    tail = 0
    while tail < min(len(old), len(rows)) - same and _is_same(old[-1 - tail].row, rows[-1 - tail]):
        tail += 1
    gone = iter(old[same : len(old) - tail])
    sounds = old[:same]
    for row in rows[same : len(rows) - tail]:
        before = next(gone, None)
        sounds.append(
            RowSound(row=row) if before is None else RowSound(row=row).in_place_of(before)
        )
    sounds += old[len(old) - tail :]
    for sound, row in zip(sounds, rows, strict=True):
        sound.row = row
    return sounds


def _is_same(one: ScriptRow, other: ScriptRow) -> bool:
    return (one.written.strip(), one.spoken, one.speaker) == (
        other.written.strip(),
        other.spoken,
        other.speaker,
    )
