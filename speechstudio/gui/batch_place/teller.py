"""What the strip along the foot and the list of jobs say of the queue."""

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.gui.viewmodels.batch_feed import BatchFeed
from speechstudio.gui.viewmodels.batch_rows import BatchRow, row_of
from speechstudio.gui.viewmodels.job_list import JobAct, JobRow, JobStand
from speechstudio.gui.viewmodels.pace import short_left
from speechstudio.gui.words import tr, trn
from speechstudio.workflows.queue.items import Item, ItemState

PLACE = "batch"


class BatchTeller(QObject):
    """Tells of all of the queue in one line, and lists the items at work."""

    changed = Signal()

    def __init__(self, feed: BatchFeed) -> None:
        super().__init__(feed)
        self.place = PLACE
        self._feed = feed
        self._is_shown = False
        feed.changed.connect(self.changed)
        feed.progressed.connect(self.changed)

    @property
    def is_shown(self) -> bool:
        """Whether its place is the one that is shown."""
        return self._is_shown

    @Slot(str)
    def note_place(self, name: str) -> None:
        """Note which place of the window is shown."""
        self._is_shown = name == self.place
        self.changed.emit()

    def said(self) -> tuple[str, float | None] | None:
        """Say what runs, and what share of it is done; None where nothing does."""
        forecast = self._feed.forecast
        if not forecast.is_busy or (self._feed.is_paused and not forecast.running):
            return None
        counts = [trn("{n} running", "{n} running", forecast.running)]
        if forecast.waiting:
            counts.append(trn("{n} waiting", "{n} waiting", forecast.waiting))
        parts = (tr("Batch"), ", ".join(counts), short_left(forecast.left_s))
        return " · ".join(filter(None, parts)), forecast.share

    def is_saved(self) -> bool | None:
        """Nothing is open here that would have to be saved."""
        return None

    @property
    def rows(self) -> tuple[JobRow, ...]:
        """The items at work."""
        return tuple(
            _job_row(item, self._row(item))
            for item in self._feed.items
            if item.state is ItemState.RUNNING
        )

    def act(self, key: str, act: JobAct) -> None:
        """Cancel an item."""
        if act is JobAct.CANCEL:
            item_id = int(key.removeprefix(f"{PLACE}:"))
            self._feed.order(lambda desk: desk.runner.cancel(item_id))

    def _row(self, item: Item) -> BatchRow:
        lives = self._feed.lives
        return row_of(item, lives.running(item), lives.step(item.id))


def _job_row(item: Item, row: BatchRow) -> JobRow:
    share = "" if row.share is None else tr("{share} %", share=f"{row.share * 100:.0f}")
    return JobRow(
        key=f"{PLACE}:{item.id}",
        title=item.source.stem,
        stand=JobStand.RUNNING,
        said=" · ".join(word for word in (row.said, share, row.left) if word),
        share=row.share,
        acts=(JobAct.CANCEL,),
        icon="batch",
    )
