"""The sound of each sentence of a script, kept in step with the text."""

from bisect import bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import accumulate, chain, repeat
from operator import add

from speechstudio.domain.errors import UserFixableError
from speechstudio.domain.script import Delivery, Script
from speechstudio.gui.viewmodels.early_sound import EarlySound
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
    """Which row of all, as of the last time that `SoundRows.all` was asked for."""
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
    early: EarlySound | None = None
    """What there is of it while it is made and awaited, by an engine that streams."""
    letters: int = field(init=False)
    """Of what is spoken, without the spaces around it."""

    def __post_init__(self) -> None:
        """Count letters once: they stay while the sentence does."""
        self.letters = len(self.row.spoken.strip())

    @property
    def has_words(self) -> bool:
        """Whether there is anything to say."""
        return self.letters > 0

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


@dataclass(frozen=True, slots=True, kw_only=True)
class Timeline:
    """Sentences with words, in order; the three lists belong together."""

    sounds: Sequence[RowSound] = ()
    starts_ms: Sequence[int] = ()
    lengths_ms: Sequence[int] = ()
    """Without the silence behind them."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Times:
    """When the sentences of a paragraph are heard, from its own beginning on."""

    rows: Sequence[int]
    """When each row begins, and when the last one ends."""
    heard: Timeline
    """Those with words."""


class SoundRows:
    """The sounds of all rows, paragraph by paragraph.

    Times are counted in each paragraph from its own beginning, so that typing counts only one anew.
    """

    def __init__(self) -> None:
        self._paragraphs: list[list[RowSound]] = []
        self._flat: tuple[RowSound, ...] | None = None
        self._times: list[_Times | None] = []
        """Of each paragraph; None while that is not counted."""
        self._tops: list[int] | None = None
        """When each paragraph begins, and when the last one ends."""
        self._pace = 0.0
        """Characters in a millisecond by which the times were counted."""
        self._script = Script()

    def replace(
        self, first: int, removed: int, added: Sequence[tuple[ScriptRow, ...]], script: Script
    ) -> None:
        """Put rows of other paragraphs in the place of some.

        A sentence that stayed as it was keeps its sound; one that took the place of another
        remembers what was made of that.
        """
        old = self._paragraphs[first : first + removed]
        if removed == len(added):
            new = [*map(_aligned, old, added)]
        else:
            run = _aligned([*chain.from_iterable(old)], [*chain.from_iterable(added)])
            sounds = iter(run)
            new = [[next(sounds) for _ in rows] for rows in added]
        self._paragraphs[first : first + removed] = new
        stop = first + len(added) if removed == len(added) else None
        _place(self._paragraphs[first:stop], first)
        self._times[first : first + removed] = [None] * len(added)
        if first:  # the silence behind it depends on what follows
            self._times[first - 1] = None
        self._flat = self._tops = None
        self._script = script

    def measure(self, script: Script) -> None:
        """Count all lengths anew: pauses are others."""
        self._script = script
        self._times = [None] * len(self._paragraphs)
        self._tops = None

    def measure_some(self, sounds: Iterable[RowSound]) -> None:
        """Count lengths anew of sentences that were made, or are not any more."""
        for sound in sounds:
            if sound.paragraph < len(self._times):  # one that is gone counts nowhere
                self._times[sound.paragraph] = None
        self._tops = None

    def __len__(self) -> int:
        """Count paragraphs."""
        return len(self._paragraphs)

    @property
    def all(self) -> tuple[RowSound, ...]:
        """Every sound, in order, each of which knows its index; quick where no text has changed."""
        if self._flat is None:
            self._flat = tuple(chain.from_iterable(self._paragraphs))
            for index, sound in enumerate(self._flat):
                sound.index = index
        return self._flat

    def of_paragraph(self, paragraph: int) -> tuple[RowSound, ...]:
        """Give the sounds of a paragraph; none for one that there is not."""
        known = 0 <= paragraph < len(self._paragraphs)
        return tuple(self._paragraphs[paragraph]) if known else ()

    def of(self, row: ScriptRow) -> RowSound | None:
        """Give the sound of a row; None for one that is not there any more."""
        for sound in self.of_paragraph(row.paragraph):
            if sound.row.start == row.start:
                return sound
        return None

    def at_place(self, paragraph: int, offset: int) -> RowSound | None:
        """Give the sound of the row that holds a place, or ends there."""
        sounds = self.of_paragraph(paragraph)
        return next((s for s in sounds if offset < s.row.end), sounds[-1] if sounds else None)

    def standing(self, sound: RowSound | None) -> RowSound | None:
        """Give a sound that is still there, or what stands in its place now; None for none."""
        rows = self.all
        if sound is None or not rows:
            return None
        return rows[min(sound.index, len(rows) - 1)]

    # Lengths

    def length_ms(self, sound: RowSound) -> int:
        """Tell how long a sentence is: as it was measured, else as its letters tell."""
        if self._tops is None:
            self._find_pace()
        return self._length_ms(sound)

    def pause_ms(self, sound: RowSound) -> int:
        """Tell how long it is silent behind a sentence; nothing behind the last."""
        rows, at = self.all, sound.index
        following = rows[at + 1] if at + 1 < len(rows) else None
        return _pause_ms(sound, following, self._script.delivery)

    def start_ms(self, sound: RowSound) -> int:
        """Tell when a sentence begins in the whole; of one that is gone, about."""
        begins = self._begins()
        if sound.paragraph >= len(self._paragraphs):
            return begins[-1]
        times = self._counted(sound.paragraph).rows
        return begins[sound.paragraph] + times[min(sound.at, len(times) - 1)]

    @property
    def total_ms(self) -> int:
        """Length of the whole."""
        return self._begins()[-1]

    def at_ms(self, moment_ms: int) -> RowSound | None:
        """Give the sound that is heard at a moment of the whole; None without rows."""
        if not self._paragraphs:
            return None
        begins = self._begins()
        at = min(max(bisect_right(begins, moment_ms) - 1, 0), len(self._paragraphs) - 1)
        sounds = self._paragraphs[at]
        inside = bisect_right(self._counted(at).rows, moment_ms - begins[at]) - 1
        return sounds[min(max(inside, 0), len(sounds) - 1)]

    def timeline(self) -> Timeline:
        """Give all sentences with words and when they are heard."""
        begins = self._begins()
        heard = [self._counted(at).heard for at in range(len(self._paragraphs))]
        starts = [
            top + at for top, each in zip(begins, heard, strict=False) for at in each.starts_ms
        ]
        return Timeline(
            sounds=list(chain.from_iterable(each.sounds for each in heard)),
            starts_ms=starts,
            lengths_ms=list(chain.from_iterable(each.lengths_ms for each in heard)),
        )

    def _begins(self) -> list[int]:
        """When each paragraph begins, and when the last one ends."""
        if self._tops is None:
            self._find_pace()
            ends = (self._counted(at).rows[-1] for at in range(len(self._paragraphs)))
            self._tops = list(accumulate(ends, initial=0))
        return self._tops

    def _find_pace(self) -> None:
        """Find out how fast it is spoken; by another pace all is counted anew."""
        sounds = chain.from_iterable(self._paragraphs)
        pace = _measured_pace(sounds, self._script.delivery)
        if pace != self._pace:
            self._pace, self._times = pace, [None] * len(self._paragraphs)

    def _counted(self, paragraph: int) -> _Times:
        """Count a paragraph, unless that is done already."""
        known = self._times[paragraph]
        if known is not None:
            return known
        rows = self._paragraphs[paragraph]
        behind = self._paragraphs[paragraph + 1 : paragraph + 2]
        following = [*rows[1:], behind[0][0] if behind else None]
        lengths = [self._length_ms(sound) for sound in rows]
        pauses = map(_pause_ms, rows, following, repeat(self._script.delivery))
        begins = list(accumulate(map(add, lengths, pauses), initial=0))
        heard = [at for at, sound in enumerate(rows) if sound.letters]
        times = self._times[paragraph] = _Times(
            rows=begins,
            heard=Timeline(
                sounds=[rows[at] for at in heard],
                starts_ms=[begins[at] for at in heard],
                lengths_ms=[lengths[at] for at in heard],
            ),
        )
        return times

    def _length_ms(self, sound: RowSound) -> int:
        if sound.length_ms is not None:
            return sound.length_ms
        return round(sound.letters / self._pace)


def _pause_ms(sound: RowSound, following: RowSound | None, delivery: Delivery) -> int:
    """Tell how long it is silent between two rows."""
    if following is None or not sound.letters:
        return 0
    pause = delivery.sentence_pause_ms
    if following.paragraph != sound.paragraph:
        pause = delivery.paragraph_pause_ms
        if sound.row.heading:
            pause = max(pause, HEADING_MS)
        if not following.letters:
            pause = max(pause, SEPARATOR_MS)
    return max(pause, sound.plan.pause_ms) if sound.plan is not None else pause


def _measured_pace(sounds: Iterable[RowSound], delivery: Delivery) -> float:
    """Characters in a millisecond: of what is made, where there is enough of it."""
    length = characters = 0
    for sound in sounds:
        if sound.length_ms:
            length += sound.length_ms
            characters += len(sound.row.spoken)
            if characters > _FEWEST:
                return characters / length
    return _USUAL_PACE * delivery.rate


def _place(paragraphs: Iterable[list[RowSound]], first: int) -> None:
    """Have the sounds of paragraphs know where they are."""
    for paragraph, sounds in enumerate(paragraphs, first):
        for at, sound in enumerate(sounds):
            sound.paragraph, sound.at = paragraph, at


def _aligned(old: list[RowSound], rows: Sequence[ScriptRow]) -> list[RowSound]:
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
    return one is other or (
        one.spoken == other.spoken
        and one.speaker == other.speaker
        and one.written.strip() == other.written.strip()
    )
