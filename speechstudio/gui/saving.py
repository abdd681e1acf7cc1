"""When what is open is saved, and whether it is, as the window knows it."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QObject, Signal, Slot

from speechstudio.domain.errors import UserFixableError
from speechstudio.gui.lull import Lull
from speechstudio.gui.saver import Saver, always

_State = TypeVar("_State")


class Saving(QObject):
    """Gives states to a `Saver` in a lull: a thread that writes slows the window down."""

    saved = Signal()
    failed = Signal(object)
    """A `UserFixableError`, told once until something is saved again."""
    changed = Signal()
    """`is_saved` is another one."""
    _told = Signal(object)

    def __init__(
        self,
        state: Callable[[], _State],
        write: Callable[[_State], None],
        says_as_much: Callable[[_State, _State], bool] = always,
        parent: QObject | None = None,
    ) -> None:
        """`state` gives what is to be saved now; for the others see `Saver`."""
        super().__init__(parent)
        self.is_saved = True
        """Whether what was to be saved last is on the disk."""
        self._told.connect(self._note)
        self._state = state
        self._saver = Saver(write, self._told.emit, says_as_much)
        self._lull = Lull(self)
        self._lull.came.connect(self._save)

    def save_soon(self) -> None:
        """Save what is there in the next lull."""
        self._lull.start()

    def flush(self) -> None:
        """Save what was to be saved soon, as it is now."""
        if self._lull.is_awaited:
            self._save()

    def settle(self) -> bool:
        """Wait until everything is saved; say whether it could be."""
        return self.begin_settling()()

    def begin_settling(self) -> Callable[[], bool]:
        """Have everything saved; what is returned waits for that, in any thread, as `settle`."""
        self.flush()
        return self._saver.settle

    def close(self) -> None:
        """Save what is left, and end the thread."""
        self.flush()
        self._saver.close()

    @Slot()
    def _save(self) -> None:
        self._lull.stop()
        self._saver.save(self._state())

    @Slot(object)
    def _note(self, error: UserFixableError | None) -> None:
        was_saved, self.is_saved = self.is_saved, error is None
        if error is None:
            self.saved.emit()
        elif was_saved:
            self.failed.emit(error)
        if was_saved != self.is_saved:
            self.changed.emit()
