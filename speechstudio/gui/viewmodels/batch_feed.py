"""The queue as the window follows it."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.background import Background
from speechstudio.gui.viewmodels.batch_failures import Failures
from speechstudio.gui.viewmodels.batch_forecast import Forecast, Running, Speed, forecast
from speechstudio.gui.viewmodels.batch_lives import Lives
from speechstudio.jobs.events import Event, Progress, Started
from speechstudio.workflows.queue.desk import QueueDesk, Told, Troubled
from speechstudio.workflows.queue.items import Item, ItemState
from speechstudio.workflows.queue.settings import Preset
from speechstudio.workflows.queue.watches import Watch

_TOGETHER_MS = 50
"""Changes that come so close together are shown at once."""
_BETWEEN_LOOKS_MS = 500

OpenQueue = Callable[[Told, Troubled], QueueDesk]


class BatchFeed(QObject):
    """Opens the queue beside the event loop; each order to it is carried out there too."""

    changed = Signal()
    """Items or choices are others, or the queue was opened."""
    progressed = Signal()
    """Items at work have come further."""
    ended = Signal(int, int)
    """Nothing is left to do: how many were done, and how many failed, since there was."""
    failed = Signal(object)
    """A `UserFixableError`."""
    item_failed = Signal(object)
    """The `UserFixableError` of an item; its row says it."""
    _moved = Signal()
    _heard = Signal(int, object)
    _troubled = Signal(object)

    def __init__(self, open_queue: OpenQueue, speed: Speed, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open_queue = open_queue
        self._speed = speed
        self._background = Background(self)
        self.lives = Lives()
        """How far items at work are."""
        self.failures = Failures()
        """Why items have failed."""
        self._begun: set[int] = set()
        self.desk: QueueDesk | None = None
        """None until it is open, and where it cannot be opened."""
        self.trouble: UserFixableError | None = None
        """Why it cannot be opened."""
        self.items: tuple[Item, ...] = ()
        self.forecast: Forecast = forecast((), {}, speed)
        self._together = QTimer(self)
        self._together.setSingleShot(True)
        self._together.setInterval(_TOGETHER_MS)
        self._together.timeout.connect(self.look)
        self._clock = QTimer(self)
        self._clock.setInterval(_BETWEEN_LOOKS_MS)
        self._clock.timeout.connect(self._tick)
        self._moved.connect(self._look_soon)
        self._heard.connect(self._take)
        self._troubled.connect(self.failed)

    def begin(self) -> None:
        """Open the queue, and go on with what waits in it."""
        work = partial(self._open_queue, self._tell, self._troubled.emit)
        self._background.run(work, self._opened, self._not_opened)

    def close(self) -> None:
        """Stop everything; the next time it goes on."""
        self._together.stop()
        self._clock.stop()
        self._background.close(finishes=True)
        if self.desk is not None:
            self.desk.close()

    @property
    def presets(self) -> tuple[Preset, ...]:
        """Named settings."""
        return () if self.desk is None else self.desk.choices.presets

    @property
    def preset(self) -> Preset | None:
        """The settings that are taken for what is added."""
        return None if self.desk is None else self.desk.choices.chosen

    @property
    def watches(self) -> tuple[Watch, ...]:
        """Watched folders."""
        return () if self.desk is None else self.desk.choices.watches

    @property
    def is_paused(self) -> bool:
        """Whether nothing begins."""
        return self.desk is not None and self.desk.queue.is_paused

    def pause(self) -> None:
        """Let the window go first; for orders that take long."""
        self._background.courtesy.pause()

    def order(
        self,
        order: Callable[[QueueDesk], object],
        then: Callable[[object], None] = lambda _result: None,
    ) -> None:
        """Carry an order out beside the event loop; what goes wrong is told by `failed`."""
        desk = self.desk
        if desk is not None:
            self._background.run(lambda: order(desk), partial(self._done, then), self._fail)

    @Slot()
    def look(self) -> None:
        """Take over how the queue stands now."""
        if self.desk is None:
            return
        self.items = self.desk.queue.items
        at_work = {item.id for item in self.items if item.state is ItemState.RUNNING}
        for number in self._begun - at_work:
            self.lives.forget(number)
        self._reckon()
        for error in self.failures.take(self.items):
            self.item_failed.emit(error)
        if self.forecast.is_busy and not self.is_paused:
            self._clock.start()
        else:
            self._clock.stop()
        self._note_end({item.id for item in self.items if not item.state.is_over})
        self.changed.emit()

    def _reckon(self) -> None:
        running: dict[int, Running] = {}
        for item in self.items:
            if item.state is ItemState.RUNNING:
                found = self.lives.running(item)
                running |= {} if found is None else {item.id: found}
        self.forecast = forecast(self.items, running, self._speed)

    def _note_end(self, busy: set[int]) -> None:
        """Tell when nothing is left to do of what there was."""
        was, self._begun = self._begun, self._begun | busy
        if was and not busy:
            self._begun = set()
            states = [item.state for item in self.items if item.id in was]
            done = sum(state in (ItemState.DONE, ItemState.SKIPPED) for state in states)
            failed = states.count(ItemState.FAILED)
            if done or failed:
                self.ended.emit(done, failed)

    def _tell(self, number: int, event: Event) -> None:
        # Called in threads of the queue: Qt queues the signal for the thread of the window.
        if isinstance(event, Started | Progress):
            self._heard.emit(number, event)

    def _opened(self, desk: QueueDesk) -> None:
        self.desk = desk
        desk.queue.listen(self._moved.emit)
        desk.choices.listen(self._moved.emit)
        desk.start()
        self.look()

    def _not_opened(self, error: UserFixableError) -> None:
        self.trouble = error
        self.changed.emit()

    def _fail(self, error: UserFixableError) -> None:
        self.failed.emit(error)
        self.look()

    def _done(self, then: Callable[[object], None], result: object) -> None:
        self.look()
        then(result)

    @Slot()
    def _look_soon(self) -> None:
        if not self._together.isActive():
            self._together.start()

    @Slot(int, object)
    def _take(self, number: int, event: Event) -> None:
        self.lives.take(number, event)

    @Slot()
    def _tick(self) -> None:
        self._reckon()
        self.progressed.emit()
