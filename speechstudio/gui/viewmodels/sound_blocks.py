"""Pictures of the sound of sentences, drawn beside the event loop when they are asked for."""

from functools import partial

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.workflows.speaking.chunk_cache import ChunkCache
from speechstudio.workflows.speaking.row_sounds import RowPlan, outline, speech_of

Bars = tuple[float, ...]
"""Peaks from 0 to 1 in equal shares of the time."""

_BARS = 48
_MOST_KEPT = 2_000


class SoundBlocks(QObject):
    """Keeps the pictures that were asked for last."""

    drawn = Signal(object)
    """A `ScriptRow` that has a picture now."""

    def __init__(self, sounds: ScriptSounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._sounds = sounds
        self._kept: dict[tuple[str, ...], Bars] = {}
        self._asked: set[tuple[str, ...]] = set()
        sounds.opened.connect(self._forget)

    def bars_of(self, row: ScriptRow) -> Bars | None:
        """Give the picture of what a sentence sounds like, or sounded like before it changed.

        None where nothing was made, or while it is drawn: then `drawn` tells.
        """
        sound = self._sounds.rows.of(row)
        plan = None if sound is None else _shown(sound)
        if sound is None or plan is None:
            return None
        kept = self._kept.get(plan.keys)
        if kept is None and plan.keys not in self._asked:
            self._asked.add(plan.keys)
            work = partial(_drawn, row.spoken, plan, self._sounds.cache)
            self._sounds.run(work, partial(self._keep, sound, plan), self._pass_over)
        return kept

    def _keep(self, sound: RowSound, plan: RowPlan, bars: Bars | None) -> None:
        self._asked.discard(plan.keys)
        if bars is not None:
            self._kept[plan.keys] = bars
            for oldest in list(self._kept)[: len(self._kept) - _MOST_KEPT]:
                del self._kept[oldest]
            self.drawn.emit(self._sounds.row_of(sound))

    def _pass_over(self, _error: UserFixableError) -> None:
        """Leave a sentence without a picture."""

    @Slot()
    def _forget(self) -> None:
        self._kept.clear()
        self._asked.clear()


def _shown(sound: RowSound) -> RowPlan | None:
    return sound.before if sound.length_ms is None else sound.plan


def _drawn(spoken: str, plan: RowPlan, cache: ChunkCache) -> Bars | None:
    speech = speech_of(spoken, plan, cache)
    return None if speech is None else outline(speech, _BARS)
