"""Keeps the collector of garbage away from what is large and lives long, and from other threads.

A transcript of ten hours is half a million objects, in which nothing ever holds itself; walking
through all of them took 0.1 s, whenever enough had been made since the last time. And what is
collected may be a part of the window, which goes well in the thread of the window alone.
"""

import gc
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QCoreApplication, QObject, QTimer, Slot

from speechstudio.gui.lull import Lull

_BETWEEN_MS = 1_000
_NEW_OBJECTS = 5_000
"""An edit makes as many, none of them garbage; Python's own 700 let it wait for a dozen looks."""
_OUTLIVED = 25_000
"""So many new ones before a look at what outlived those before."""
_AT_ONCE = 50_000
"""Only what is read or heard brings so many new ones between two looks; none of it is garbage."""
_MIDDLE_LOOKS = 80
"""Looks at those before one at everything."""

_making: list[None] = []
"""An entry for everything large that is being made in some thread."""


@contextmanager
def much_is_made() -> Iterator[None]:
    """Collect nothing for now, and leave what is there afterwards out for good.

    It still goes when nothing holds it any more; only what holds itself would stay.
    """
    was_enabled = gc.isenabled()
    gc.disable()
    _making.append(None)
    try:
        yield
    finally:
        _making.pop()
        gc.freeze()
        if was_enabled:
            gc.enable()


@contextmanager
def collecting_here(application: QCoreApplication) -> Iterator[None]:
    """Collect garbage in the thread of the window; Python itself does it in any thread."""
    was_enabled = gc.isenabled()
    gc.disable()
    collector = _Collector(application)
    try:
        yield
    finally:
        collector.stop()
        collector.deleteLater()
        if was_enabled:
            gc.enable()


class _Collector(QObject):
    """Looks for garbage in a lull, now and then, where thousands of objects are new."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._new = 0
        """New ones since what had outlived others was looked at."""
        self._lull = Lull(self)
        self._lull.came.connect(self._collect)
        self._timer = QTimer(self)
        self._timer.setInterval(_BETWEEN_MS)
        self._timer.timeout.connect(self._look)
        self._timer.start()

    def stop(self) -> None:
        """Look no more."""
        self._timer.stop()
        self._lull.stop()

    @Slot()
    def _look(self) -> None:
        if gc.get_count()[0] >= _NEW_OBJECTS and not _making:
            self._lull.start()

    @Slot()
    def _collect(self) -> None:
        if _making:
            return
        new, _, middle = gc.get_count()
        self._new += new
        if new >= _AT_ONCE:
            gc.freeze()
        elif self._new < _OUTLIVED:
            gc.collect(0)
            return
        else:
            gc.collect(2 if middle >= _MIDDLE_LOOKS else 1)
        self._new = 0
