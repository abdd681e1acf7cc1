"""Lets the window go first: who computes in another thread waits while the window is in a turn.

Threads take turns in Python's interpreter. One that computes at the same time takes half of it
from the window, and changing between them costs as much again: a turn of the event loop then
takes three times as long.
"""

import threading
import time

from PySide6.QtCore import QObject, Qt, Signal, Slot

from speechstudio.domain.courtesy import Pause

_AT_ONCE_S = 0.002
"""Work between two questions."""
_PATIENCE_S = 0.1
"""No turn takes half of it: a window that does not answer by then waits itself, maybe for this."""


class Courtesy(QObject):
    """Asks the event loop for leave to go on; between two turns it answers at once.

    For one thread beside that of the window, which ends before this is deleted.
    """

    _asked = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._answered = threading.Event()
        self._answered.set()
        self._working_until_s = 0.0
        self._asked.connect(self._answer, Qt.ConnectionType.QueuedConnection)

    def begin(self) -> Pause:
        """Begin work, which waits for nobody where it is little; give the pause for it."""
        self._working_until_s = time.monotonic() + _AT_ONCE_S
        return self.pause

    def pause(self) -> None:
        """Wait until the window has answered, after 2 ms of work; 0.1 s at most.

        To be called often. While the window owes an answer, nothing waits for it again: work
        that the window itself waits for is not held up.
        """
        if time.monotonic() < self._working_until_s or not self._answered.is_set():
            return
        self._answered.clear()
        self._asked.emit()
        self._answered.wait(_PATIENCE_S)
        self._working_until_s = time.monotonic() + _AT_ONCE_S

    @Slot()
    def _answer(self) -> None:
        self._answered.set()
