"""Lets go of much a little at a time: giving back 120,000 words at once takes 60 ms."""

from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot

_AT_ONCE = 64
"""Segments of a transcript, or passages of one that was made."""


class SlowRelease(QObject):
    """Empties lists, some items in each turn of the event loop."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lists: list[list[Any]] = []
        self._clock = QTimer(self)
        self._clock.setInterval(0)
        self._clock.timeout.connect(self._go_on)

    def empty(self, items: list[Any]) -> None:
        """Take over a list of large items, and empty it."""
        self._lists.append(items)
        self._clock.start()

    def stop(self) -> None:
        """Let go of the rest at once: nobody waits any more."""
        self._clock.stop()
        self._lists.clear()

    @Slot()
    def _go_on(self) -> None:
        items = self._lists[-1]
        del items[-_AT_ONCE:]
        if not items:
            self._lists.pop()
        if not self._lists:
            self._clock.stop()
