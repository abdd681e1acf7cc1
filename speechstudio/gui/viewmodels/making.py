"""Makes the sentences of a script: what is heard next, what is asked for, or all of it."""

from collections.abc import Sequence
from itertools import takewhile

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import (
    EngineUnavailableError,
    ModelError,
    StorageError,
    UsageError,
    UserFixableError,
)
from speechstudio.gui.viewmodels.early_parts import EarlyParts, end_early
from speechstudio.gui.viewmodels.maker_link import MakerLink
from speechstudio.gui.viewmodels.making_queue import MakingQueue
from speechstudio.gui.viewmodels.script_row import ScriptRow
from speechstudio.gui.viewmodels.script_sounds import ScriptSounds
from speechstudio.gui.viewmodels.sound_rows import RowSound
from speechstudio.workflows.speaking.sentence_maker import Order
from speechstudio.workflows.speaking.takes import Take

_HOPELESS = (ModelError, EngineUnavailableError, UsageError, StorageError)
"""After one of these the next sentence would fail the same way."""


class Making(QObject):
    """Only what is not made yet, or changed since, is made; `ScriptSounds` tells what there is."""

    progressed = Signal()
    """`is_busy`, `done`, `total` or `left_s` are others."""
    failed = Signal(object, object)
    """A `UserFixableError`, and the `ScriptRow` that could not be made."""
    take_made = Signal(object, object)
    """A `ScriptRow`, and the `Take` that `make_again` asked for; choose it by `with_take`."""
    other_made = Signal(object)
    """An `Order` that `make_other` took."""
    other_failed = Signal(object, object)
    """Such an `Order`, and a `UserFixableError`."""

    def __init__(self, sounds: ScriptSounds, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.sounds = sounds
        self._again: list[RowSound] = []
        self._queue = MakingQueue(sounds.rows)
        self._maker = MakerLink(sounds.cache, self)
        self.early = EarlyParts(self._maker, self)
        self._maker.began.connect(self._begin)
        self._maker.made.connect(self._take_made)
        self._maker.failed.connect(self._take_failure)
        self._maker.dropped.connect(self._drop)
        sounds.opened.connect(self.cancel)
        sounds.known.connect(self._order)

    def close(self) -> None:
        """Make no more, and end every child. What was made is kept for the next time."""
        self.cancel()
        self._maker.close()

    @property
    def is_busy(self) -> bool:
        """Whether sentences are made, or wait for it."""
        return not self._queue.is_empty or bool(self._again)

    @property
    def done(self) -> int:
        """Sentences that were made since it became busy."""
        return self._queue.done

    @property
    def total(self) -> int:
        """Those, and the ones that wait."""
        return self._queue.total

    def left_s(self) -> float | None:
        """Seconds until all that was asked for is made; None while that is not known."""
        return self._queue.left_s()

    def make(self, rows: Sequence[ScriptRow]) -> None:
        """Make these, where they are not."""
        sounds = [sound for sound in map(self.sounds.rows.of, rows) if sound is not None]
        self._forgive(sounds)
        self._queue.add(iter(sounds))
        self._order()

    @Slot()
    def make_all(self) -> None:
        """Make everything that is not made."""
        self._forgive(self.sounds.rows.all)
        self._queue.add_all()
        self._order()

    def follow(self, heard: RowSound | None) -> None:
        """Make first what is heard from a sentence on; None where nothing is heard any more."""
        if heard is not None:
            self._forgive([heard])
        self._queue.follow(heard)
        self._order()

    @Slot()
    def cancel(self) -> None:
        """Make no more; what is made is kept."""
        self._again.clear()
        self._queue.clear()
        self._maker.cancel()
        self.progressed.emit()

    def make_again(self, row: ScriptRow) -> None:
        """Make another take of a sentence; `take_made` tells when it is there."""
        sound = self.sounds.rows.of(row)
        if sound is not None and sound.plan is not None and sound not in self._again:
            self._again.append(sound)
            order = Order(tag=sound, plan=sound.plan, is_again=True)
            self._maker.add(order, self.sounds.keys)
            self.progressed.emit()

    def make_other(self, order: Order) -> None:
        """Make what is no sentence of the script, before all else."""
        self._maker.add(order, self.sounds.keys)

    # Inside

    @Slot()
    def _order(self) -> None:
        """Tell the maker what is left to make, in order."""
        if not self._queue.wants_any and not self.is_busy:
            return
        left = self._queue.refresh()
        if left and left[0].trouble is not None:
            self.cancel()
            self._fail(left[0], left[0].trouble)
            return
        orders = [
            Order(tag=sound, plan=sound.plan, is_awaited=self._queue.is_heard(sound))
            for sound in takewhile(lambda sound: sound.trouble is None, left)
            if sound.plan is not None
        ]
        self._maker.want(orders, self.sounds.keys)
        self.progressed.emit()

    @Slot(object)
    def _begin(self, order: Order) -> None:
        if isinstance(order.tag, RowSound):
            order.tag.is_making = True
            self.sounds.tell(order.tag)

    @Slot(object, object)
    def _take_made(self, order: Order, take: Take) -> None:
        sound = order.tag
        if not isinstance(sound, RowSound):
            self.other_made.emit(order)
            return
        self._end(sound, order)
        if order.is_again:
            self.take_made.emit(self.sounds.row_of(sound), take)
        elif sound.plan is order.plan:
            self._queue.note(sound)
            self.sounds.note(sound, take.length_ms)
        else:  # it has changed meanwhile
            self._order()
        self.sounds.tell(sound)
        self.progressed.emit()

    @Slot(object, object)
    def _take_failure(self, order: Order, error: UserFixableError) -> None:
        if not isinstance(order.tag, RowSound):
            self.other_failed.emit(order, error)
            return
        self._end(order.tag, order)
        self._fail(order.tag, error)

    @Slot(object)
    def _drop(self, order: Order) -> None:
        if isinstance(order.tag, RowSound):
            self._end(order.tag, order)
            self.sounds.tell(order.tag)

    def _end(self, sound: RowSound, order: Order) -> None:
        sound.is_making = False
        end_early(sound)
        if order.is_again and sound in self._again:
            self._again.remove(sound)

    def _fail(self, sound: RowSound, error: UserFixableError) -> None:
        self._queue.note(sound)
        if sound.length_ms is None:
            sound.failure = error
        if isinstance(error, _HOPELESS):
            self.cancel()
        self.sounds.tell(sound)
        self.failed.emit(error, self.sounds.row_of(sound))
        self.progressed.emit()

    def _forgive(self, sounds: Sequence[RowSound]) -> None:
        """Try once more what could not be made."""
        for sound in sounds:
            if sound.failure is not None:
                sound.failure = None
                self.sounds.tell(sound)
