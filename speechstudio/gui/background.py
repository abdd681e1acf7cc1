"""Work that reads files, beside the event loop; its results come back into it."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.courtesy import Courtesy
from speechstudio.gui.faults import fault

_Result = TypeVar("_Result")


def _ignore(_what: object) -> None:
    """Do nothing about a result, or a failure that harms nobody."""


class Background(QObject):
    """Runs short pieces of work one after the other, in a thread of its own."""

    _done = Signal(object, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.courtesy = Courtesy(self)
        """Lets the window go first; for work that is run here and takes long."""
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="background")
        self._is_closed = False
        self._done.connect(self._deliver)

    def run(
        self,
        work: Callable[[], _Result],
        then: Callable[[_Result], object] = _ignore,
        failed: Callable[[UserFixableError], None] = _ignore,
    ) -> None:
        """Do work; `then` or `failed` is called in the thread of the window.

        Once this is closed nothing is done: a timer may go off while the window closes.
        """
        if not self._is_closed:
            self._pool.submit(self._attempt, work, then, failed)

    def close(self, *, finishes: bool = False) -> None:
        """Wait for what runs; what has not begun is left out unless all is to be finished.

        Nothing is delivered any more.
        """
        self._is_closed = True
        self._pool.shutdown(cancel_futures=not finishes)

    def _attempt(
        self,
        work: Callable[[], Any],
        then: Callable[[Any], object],
        failed: Callable[[UserFixableError], None],
    ) -> None:
        try:
            result = work()
        except UserFixableError as error:
            self._done.emit(failed, error)
        except Exception as error:  # noqa: BLE001 - the edge of the thread: a fault is told, not hidden
            self._done.emit(failed, fault(error))
        else:
            self._done.emit(then, result)

    @Slot(object, object)
    def _deliver(self, take: Callable[[Any], None], what: object) -> None:
        if not self._is_closed:
            take(what)
