"""The sentences of a script in the order of time, as the dock shows them."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.gui.lull import Lull
from speechstudio.gui.viewmodels.script_row import RowState, ScriptRow
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.gui.viewmodels.sound_blocks import Bars, SoundBlocks
from speechstudio.gui.viewmodels.sound_rows import RowSound

_TOGETHER_MS = 40
"""Changes that come so close together are measured once."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Block:
    """One sentence with words."""

    row: ScriptRow
    state: RowState
    bars: Bars | None
    """What it sounds or sounded like; None where nothing is known of it."""
    length_ms: int
    """Without the silence behind it; estimated while it is not made."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Chapter:
    """What stands under a heading."""

    first: int
    """Index of its first block, which is the heading's own."""
    title: str


class ScriptBlocks(QObject):
    """Follows the sounds of a script. Rows without words have no block."""

    changed = Signal()
    """There are other blocks, or their lengths are others."""
    repainted = Signal()
    """Blocks look otherwise, and are as long as they were."""

    def __init__(
        self, sounds: ScriptSounds, pictures: SoundBlocks, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._pictures = pictures
        self._all: Sequence[RowSound] = ()
        self._starts_ms: Sequence[int] = ()
        self.lengths_ms: Sequence[int] = ()
        """Of all blocks."""
        self.chapters: tuple[Chapter, ...] = ()
        self.total_ms = 0
        """Of the whole script, pauses included."""
        self._clock = QTimer(self)
        self._clock.setSingleShot(True)
        self._clock.setInterval(_TOGETHER_MS)
        self._lull = Lull(self)
        self._clock.timeout.connect(self._lull.start)
        self._lull.came.connect(self.measure)
        sounds.opened.connect(self._clock.start)
        sounds.lengths_changed.connect(self._clock.start)
        sounds.states_changed.connect(self.repainted)
        pictures.drawn.connect(self.repainted)

    def __len__(self) -> int:
        """Count the blocks."""
        return len(self._all)

    def block(self, index: int) -> Block:
        """Give a block as it is now; IndexError where there is none."""
        sound = self._all[index]
        row = self._sounds.row_of(sound)
        return Block(
            row=row,
            state=sound.state,
            bars=self._pictures.bars_of(row),
            length_ms=self.lengths_ms[index],
        )

    def start_ms(self, index: int) -> int:
        """Tell when a block begins in the whole script."""
        return self._starts_ms[index]

    def index_at(self, at_ms: int) -> int | None:
        """Give the block that is heard at a moment, or was heard last; None without blocks."""
        if not self._all:
            return None
        return max(0, bisect_right(self._starts_ms, at_ms) - 1)

    def share_at(self, index: int, at_ms: int) -> float:
        """Tell how much of a block is over at a moment, from 0 to 1."""
        length = self.lengths_ms[index]
        return min(1.0, max(0.0, (at_ms - self._starts_ms[index]) / length)) if length else 0.0

    @Slot()
    def measure(self) -> None:
        """Look anew which blocks there are, and how long."""
        self._clock.stop()
        self._lull.stop()
        line = self._sounds.rows.timeline()
        self._all, self._starts_ms, self.lengths_ms = line.sounds, line.starts_ms, line.lengths_ms
        self.total_ms = self._sounds.rows.total_ms
        self.chapters = tuple(_chapters(self._all))
        self.changed.emit()


def _chapters(sounds: Sequence[RowSound]) -> list[Chapter]:
    """Find headings; a heading of several sentences begins one chapter."""
    found: list[Chapter] = []
    last = -1
    for index, sound in enumerate(sounds):
        if sound.row.heading and sound.paragraph != last:
            found.append(Chapter(first=index, title=sound.row.written.strip()))
            last = sound.paragraph
    return found
