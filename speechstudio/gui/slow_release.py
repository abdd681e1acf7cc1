"""Lets go of much a little at a time: giving back 120,000 words at once takes 60 ms."""

from typing import Any

from PySide6.QtCore import QObject, Slot

from speechstudio.gui.lull import Lull

_AT_ONCE = 64
"""Segments of a transcript, or passages of one that was made."""


class SlowRelease(QObject):
    """Empties lists, some items in each lull of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists: list[list[Any]] = []
        self._lull = Lull(self)
        self._lull.came.connect(self._go_on)

    def empty(self, items: list[Any]) -> None:
        """Take over a list of large items, and empty it."""
        self._lists.append(items)
        self._lull.start()

    def stop(self) -> None:
        """Let go of the rest at once: nobody waits any more."""
        self._lull.stop()
        self._lists.clear()

    @Slot()
    def _go_on(self) -> None:
        items = self._lists[-1]
        del items[-_AT_ONCE:]
        if not items:
            self._lists.pop()
        if self._lists:
            self._lull.start()
