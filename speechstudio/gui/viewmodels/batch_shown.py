"""Which items of the queue are shown, and which one is looked at."""

from enum import StrEnum

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.batch_rows import BatchRow, row_of
from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.watches import Watch


class Show(StrEnum):
    """Which items are shown."""

    ALL = "all"
    RUNNING = "running"
    WAITING = "waiting"
    DONE = "done"
    FAILED = "failed"


SHOWN: dict[Show, tuple[ItemState, ...]] = {
    Show.ALL: tuple(ItemState),
    Show.RUNNING: (ItemState.RUNNING,),
    Show.WAITING: (ItemState.WAITING,),
    Show.DONE: (ItemState.DONE, ItemState.SKIPPED),
    Show.FAILED: (ItemState.FAILED, ItemState.CANCELLED),
}


class BatchShown(QObject):
    """A part of the items, and one of them."""

    changed = Signal()
    """Other items are shown, or something about them is different."""
    chosen_changed = Signal()
    """Another item is looked at, or it changed."""

    def __init__(self, feed: BatchFeed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._feed = feed
        self._rows: dict[int, tuple[Item, BatchRow]] = {}
        self._chosen_id = 0
        self._told: Item | None = None
        self.shown = Show.ALL
        self.watch = ""
        """Name of the watched folder of which items are shown; empty for all."""
        feed.changed.connect(self._look)

    @property
    def chosen(self) -> Item | None:
        """The item that is looked at."""
        return next((item for item in self._feed.items if item.id == self._chosen_id), None)

    def rows(self) -> tuple[BatchRow, ...]:
        """Give what the table shows; rows of items that did not change are the same objects."""
        known, self._rows = self._rows, {}
        states = SHOWN[self.shown]
        for item in self._feed.items:
            if item.state in states and self._is_of_watch(item):
                before = known.get(item.id)
                is_known = before is not None and before[0] is item
                if before is None or not is_known or item.state is ItemState.RUNNING:
                    step = self._feed.lives.step(item.id)
                    before = item, row_of(item, self._feed.lives.running(item), step)
                self._rows[item.id] = before
        return tuple(row for _, row in self._rows.values())

    def count(self, show: Show) -> int:
        """Count the items that a choice shows."""
        return sum(item.state in SHOWN[show] for item in self._feed.items)

    def count_of_watch(self, watch: Watch) -> int:
        """Count the items of a watched folder."""
        return sum(item.is_watched and item.preset == watch.name for item in self._feed.items)

    def show(self, show: Show, watch: str = "") -> None:
        """Show a part of the items."""
        self.shown, self.watch = show, watch
        self.changed.emit()

    def choose(self, number: int) -> None:
        """Look at an item; 0 for none."""
        if number != self._chosen_id:
            self._chosen_id = number
            self.chosen_changed.emit()

    def _is_of_watch(self, item: Item) -> bool:
        return not self.watch or (item.is_watched and item.preset == self.watch)

    @Slot()
    def _look(self) -> None:
        chosen, before = self.chosen, self._told
        self._told = chosen
        self.changed.emit()
        if chosen is not before:
            self.chosen_changed.emit()
